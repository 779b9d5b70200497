"""What the help may import, and what a plain install may pull in."""

import subprocess
import sys

HEAVY = (
    "numpy",
    "trafilatura",
    "lxml",
    "jinja2",
    "rich",
    "rapidfuzz",
    "msgspec",
    "sqlite3",
    "onrecord.pipeline",
)


def loaded(*words: str) -> set[str]:
    code = (
        "import sys\nfrom onrecord.cli import main\n"
        f"try:\n    main({list(words)!r})\nexcept SystemExit:\n    pass\n"
        "print('\\nLOADED', *sorted(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    return set(out.rsplit("LOADED", 1)[1].split())


def test_help_imports_nothing_that_it_does_not_need() -> None:
    assert not loaded("--help").intersection(HEAVY)


def test_no_command_needs_torch_or_a_network_client() -> None:
    assert not loaded("brief", "no-such-file.txt").intersection({"torch", "onnxruntime", "httpx", "trafilatura"})
