"""What the documents say is true: links lead somewhere, commands exist, rooms are the rooms."""

import re
from pathlib import Path

import pytest

from onrecord.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")])
COMMAND = re.compile(r"\bonrecord ([a-z]+)\b")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_inside_the_repository_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_in_code_exist(page: Path) -> None:
    code = "\n".join(a or b for a, b in re.findall(r"`([^`\n]+)`|^    (.+)$", page.read_text("utf-8"), re.M))
    for name in COMMAND.findall(code):
        assert name in COMMANDS, f"{page.name} shows onrecord {name}"


def test_every_command_has_its_line_in_the_reference() -> None:
    text = (ROOT / "docs/reference/commands.md").read_text("utf-8")
    assert all(f"`onrecord {name} " in text for name in COMMANDS)


def test_the_rooms_page_names_every_room() -> None:
    text = (ROOT / "docs/reference/rooms.md").read_text("utf-8")
    rooms = {
        path.stem
        for path in (ROOT / "src/onrecord").iterdir()
        if not path.name.startswith("_") and (path.is_dir() or path.suffix == ".py")
    }
    assert all(re.search(rf"`{room}`|\b{room}\b", text) for room in rooms), rooms


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = sorted(int(page.name[:4]) for page in (ROOT / "docs/decisions").glob("*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_the_readme_shows_two_commands_that_make_their_own_environment() -> None:
    commands = re.findall(r"^    (python3 -m venv .+)$", (ROOT / "README.md").read_text("utf-8"), re.M)
    assert len(commands) == 2
    assert "onrecord brief" in commands[0]
    assert "pytest" in commands[1]
