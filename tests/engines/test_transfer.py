"""Export, import, check and backup, on every engine."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from ferries import BRIDGE, DENIAL, EVERY, FERRY, NOW, made

from onrecord.errors import LedgerError
from onrecord.ledger import Ledger, open_ledger
from onrecord.records import Anchor, Judgement, Skipped

LATER = "2031-03-07T10:00:00+00:00"


def fill(ledger: Ledger) -> None:
    ledger.add_all(EVERY, NOW)
    ledger.add(made("ferry", FERRY.report.text + "\nMore follows.\n", "2031-03-03"), LATER)
    ledger.add(FERRY.at(FERRY.published, ()), LATER, "other/2")
    ledger.skip(Skipped("x", "is empty"), NOW)
    ledger.remember({"a": "1", "ü": "2"}, "encoder/1", NOW)
    for name in ("j1", "j2"):
        anchor = Anchor(FERRY.report.id, "ferry", "ferry", 3, 9, "words")
        ledger.judge(Judgement(name, "not_a_statement", anchor, None, "", "A. Marlow", NOW), NOW)
    ledger.withdraw("j2", LATER)


def test_another_machine_imports_to_the_same_bytes(place: str, tmp_path: Path) -> None:
    with open_ledger(place) as ledger, open_ledger(str(tmp_path / "other.db")) as other:
        fill(ledger)
        lines = list(ledger.export())
        assert other.load(lines) == len(lines) - 1
        assert list(other.export()) == lines
        assert list(other.readings()) == list(ledger.readings())
        assert other.judgements() == ledger.judgements()
        assert other.search("ferry") == ledger.search("ferry")
        assert other.load(lines) == 0


def test_an_export_as_of_a_moment_is_what_the_ledger_was_then(place: str, tmp_path: Path) -> None:
    with open_ledger(str(tmp_path / "then.db")) as then:
        then.add_all(EVERY, NOW)
        then.skip(Skipped("x", "is empty"), NOW)
        then.remember({"a": "1", "ü": "2"}, "encoder/1", NOW)
        for name in ("j1", "j2"):
            anchor = Anchor(FERRY.report.id, "ferry", "ferry", 3, 9, "words")
            then.judge(Judgement(name, "not_a_statement", anchor, None, "", "A. Marlow", NOW), NOW)
        was = list(then.export())
    with open_ledger(place) as ledger:
        fill(ledger)
        for moment in (NOW, NOW[:10], "2031-03-06"):
            assert list(ledger.export(moment)) == was
        assert list(ledger.export(LATER)) == list(ledger.export())
        assert [json.loads(line) for line in ledger.export("2001-01-01")] == [{"schema": "onrecord.ledger/1"}]


def test_an_import_takes_in_what_a_file_exported(place: str, tmp_path: Path) -> None:
    with open_ledger(str(tmp_path / "other.db")) as other, open_ledger(place) as ledger:
        fill(other)
        lines = list(other.export())
        ledger.load(lines)
        assert list(ledger.export()) == lines
        assert list(ledger.check()) == []


@pytest.mark.parametrize("stop", [1, 2, 7, 13])
def test_an_import_that_was_stopped_and_run_again_ends_the_same(place: str, tmp_path: Path, stop: int) -> None:
    with open_ledger(str(tmp_path / "other.db")) as other:
        fill(other)
        lines = list(other.export())

    class StoppedError(Exception):
        pass

    def cut() -> object:
        yield from lines[:stop]
        raise StoppedError

    with open_ledger(place) as ledger:
        with pytest.raises(StoppedError):
            ledger.load(cut())  # type: ignore[arg-type]
        ledger.load(lines[: stop + 1])
        ledger.load(lines)
        assert list(ledger.export()) == lines


@pytest.mark.parametrize(
    "line",
    ["", "not json", "[]", '{"table":"report"}', '{"table":"nosuch","row":{}}', '{"table":"skipped","row":{"id":1}}'],
)
def test_a_line_that_is_none_is_named_and_nothing_of_its_batch_is_taken(place: str, line: str) -> None:
    with open_ledger(place) as ledger:
        fill(ledger)
        lines = list(ledger.export())
        with pytest.raises(LedgerError, match="line 2") as caught:
            ledger.load([lines[0], line, *lines[1:]])
        assert "\n" not in str(caught.value)
        assert list(ledger.export()) == lines


def test_what_was_damaged_on_its_way_is_not_taken(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add(FERRY, NOW)
        head, report, *_ = ledger.export()
        with pytest.raises(LedgerError, match="damaged"):
            ledger.load([head, report.replace("Tollmark", "Tallmark")])
    with pytest.raises(LedgerError, match="line 1 does not say"), open_ledger(place) as ledger:
        ledger.load(['{"schema":"onrecord.ledger/9"}'])


def test_check_finds_nothing_wrong_with_a_whole_ledger(place: str) -> None:
    with open_ledger(place) as ledger:
        fill(ledger)
        assert list(ledger.check()) == []


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE report SET body = '{}' WHERE id = 'ID'", "report ID was changed"),
        ("UPDATE reading SET body = '{}' WHERE report_id = 'ID'", "the reading of report ID by rules/1 was changed"),
        ("UPDATE entry SET withdrawn_at = 'x' WHERE report_id = 'ID'", "report ID is not in the search"),
        ("UPDATE judgement SET body = '{}'", "judgement j1 cannot be read"),
    ],
)
def test_check_finds_damage(place: str, damage: str, told: str) -> None:
    with open_ledger(place) as ledger:
        fill(ledger)
        ledger._engine.run(damage.replace("ID", BRIDGE.report.id))
        assert any(line.startswith(told.replace("ID", BRIDGE.report.id)) for line in ledger.check())


def test_vacuum_changes_nothing_that_is_kept(place: str) -> None:
    with open_ledger(place) as ledger:
        fill(ledger)
        before = list(ledger.export())
        ledger.vacuum()
        assert list(ledger.export()) == before
        assert [hit.report for hit in ledger.search("bridge").reports] == ["bridge"]
        assert list(ledger.check()) == []


def test_a_backup_is_made_while_others_write(place: str, tmp_path: Path) -> None:
    from onrecord.cli import main

    target = str(tmp_path / "copy.db")
    with open_ledger(place) as ledger:
        fill(ledger)
        lines = list(ledger.export())
        ledger._engine.begin()
        ledger._engine.run("INSERT INTO skipped (id, key, reason, created_at) VALUES ('q', 'q', 'q', 'q')")
        assert main(["ledger", "backup", target, "--ledger", place]) == 0
        ledger._engine.run("COMMIT")
    with open_ledger(target) as copy:
        assert list(copy.export()) == lines
        assert list(copy.check()) == []
    assert main(["ledger", "backup", target, "--ledger", place]) == 2
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


def test_several_processes_write_at_once(place: str) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[2])\n"
        "from ferries import made, NOW\n"
        "from onrecord.ledger import open_ledger\n"
        "with open_ledger(sys.argv[1]) as ledger:\n"
        "    for at in range(8):\n"
        "        ledger.add(made(f'{sys.argv[3]}-{at}', f'Ferry {at} is late\\n\\nThe port said so.\\n'), NOW)\n"
        "        ledger.add(made(f'both-{at}', f'Ferry {at} is early\\n\\nThe port said so.\\n'), NOW)\n"
    )
    words = [sys.executable, "-c", code, place, str(Path(__file__).parent)]
    writers = [subprocess.Popen([*words, name]) for name in "abc"]
    assert [writer.wait(timeout=300) for writer in writers] == [0, 0, 0]
    with open_ledger(place) as ledger:
        assert ledger.size() == 8 * 4
        assert len(ledger.search("ferry", limit=99).reports) == 8 * 4
        assert list(ledger.check()) == []


def test_the_export_is_json_lines_with_its_form_first(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add_all([DENIAL, BRIDGE], NOW)
        head, *rows = map(json.loads, ledger.export())
    assert head == {"schema": "onrecord.ledger/1"}
    assert [row["table"] for row in rows] == ["report", "report", "reading", "reading"]
    assert [row["row"]["id"] for row in rows[:2]] == sorted([DENIAL.report.id, BRIDGE.report.id])
