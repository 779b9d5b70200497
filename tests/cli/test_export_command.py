"""onrecord export: every format from paths and from a ledger, and a plugin's."""

import json
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.tell.export import exporters

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
STRIKE = (
    "Dockers to strike in Velmora, union says\n\n"
    "Dockers in Velmora will strike on Friday, said Jon Brekke, the head of the harbour union.\n\n"
    "“We have waited long enough,” Brekke said.\n"
)
DENIAL = (
    "Port denies that ships are turned away\n\n"
    "No ship has been turned away, said Petra Sollen, a spokeswoman for the port of Keld.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [
        {"id": "strike", "text": STRIKE, "published": "2031-03-03", "outlet": "Velmora Courier"},
        {"id": "denial", "text": DENIAL, "published": "2031-03-05", "outlet": "Keld Herald"},
    ]
    (tmp_path / "reports.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize("form", exporters())
def test_every_format_comes_from_paths(form: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(folder / "reports.jsonl"), "--format", form]) == 0
    assert "Brekke" in capsys.readouterr().out


def test_a_ledger_gives_what_it_held_at_a_moment(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = str(folder / "story.db")
    assert main(["add", str(folder / "reports.jsonl"), "--ledger", kept, "--quick"]) == 0
    capsys.readouterr()
    assert main(["export", "--ledger", kept, "--format", "csv"]) == 0
    whole = capsys.readouterr().out
    assert main(["export", "--ledger", kept, "--format", "csv", "--as-of", "2031-03-04"]) == 0
    early = capsys.readouterr().out
    assert main(["export", "--ledger", kept, "spokeswoman", "--format", "csv"]) == 0
    picked = capsys.readouterr().out
    assert "Brekke" in whole and "Sollen" in whole
    assert "Brekke" in early and "Sollen" not in early
    assert "Sollen" in picked


def test_a_rating_is_the_persons_who_gives_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["export", str(folder / "reports.jsonl"), "--format", "admiralty"]
    assert main(words) == 0
    before = json.loads(capsys.readouterr().out)
    name = next(row["name"] for claim in before["claims"] for row in claim["sources_for"])
    assert main([*words, "--rating", f"{name}=C"]) == 0
    after = json.loads(capsys.readouterr().out)
    letters = [
        {row["source_reliability"] for claim in told["claims"] for row in claim["sources_for"] if row["name"] == name}
        for told in (before, after)
    ]
    assert letters == [{"F"}, {"C"}]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["x.txt"], "export takes a --format of admiralty, annotations,"),
        (["x.txt", "--format", "pdf"], "not 'pdf'"),
        (["--format", "csv"], "export needs reports: give a PATH, or a ledger with --ledger FILE"),
        (["x.txt", "--format", "csv", "--rating", "Radio Tisa"], "--rating takes a name and a letter"),
        (["x.txt", "--format", "csv", "--rating", "Radio Tisa=AB"], "--rating takes a name and a letter"),
        (["x.txt", "--format", "csv", "--base", "javascript:1"], "--base takes a web address"),
    ],
)
def test_a_wrong_command_line_is_one_line(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", *words]) == 2
    told = capsys.readouterr().err
    assert says in told and told.count("\n") == 1


def test_the_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(exporters())


def test_an_exporter_in_one_file(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from onrecord.tell import export

    monkeypatch.setattr(export, "_TABLE", dict(export._TABLE))  # it is taken in for this test alone
    monkeypatch.setenv("ONRECORD_EXPORTERS", str(GUIDE / "speakers.py"))
    assert main(["export", str(folder / "reports.jsonl"), "--format", "speakers"]) == 0
    assert "Jon Brekke" in capsys.readouterr().out


def test_a_broken_exporter_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.py").write_text("EXPORTER = 1\n", "utf-8")
    monkeypatch.setenv("ONRECORD_EXPORTERS", str(tmp_path / "mine.py"))
    assert main(["export", "--list"]) == 1
    assert "names no EXPORTER" in capsys.readouterr().err
