"""The limits of the house: small modules, small functions, nothing that says where it was written."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "src").rglob("*.py"))
OURS = [
    path
    for folder in ("src", "tests", "evals", "bench", "training", "docs", "examples", ".ci")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.is_file() and path.suffix in {".py", ".md", ".toml", ".sql", ".j2", ".txt", ".json", ""}
]
# A download address of a package, an index of packages, or the place of this checkout on one machine.
ELSEWHERE = re.compile(rf"https?://\S+\.(?:whl|tgz|deb)\b|index[-]url|{re.escape(str(ROOT))}/")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_modules_are_under_300_lines_and_functions_under_40(module: Path) -> None:
    text = module.read_text("utf-8")
    if "tables" not in module.parts:
        assert len(text.splitlines()) <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= 40, node.name


def test_no_file_names_a_download_host_or_a_machine() -> None:
    this = Path(__file__).resolve()
    named = [
        name(path)
        for path in [*OURS, ROOT / "README.md", ROOT / "pyproject.toml", ROOT / "constraints.txt"]
        if path != this and path.exists() and ELSEWHERE.search(path.read_text("utf-8", "replace"))
    ]
    assert named == []
