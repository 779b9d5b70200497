"""Items that their provider took back: skipped with a reason, and a notice in the place of what they were."""

import json
from pathlib import Path

import pytest
from gathered import gather, put
from test_wire import G2, NINJS_3

from onrecord.cli import main
from onrecord.ledger import open_ledger
from onrecord.pipeline.notices import withdrawals

LATER = {**NINJS_3, "pubStatus": "canceled", "versionCreated": "2031-03-04T09:00:00Z", "edNote": "Figures were wrong."}


def canceled(data: str) -> str:
    return data.replace("</itemMeta>", '<pubStatus qcode="stat:canceled"/><edNote>Wrong day.</edNote></itemMeta>')


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_canceled_item_leaves_a_notice_without_its_text(tmp_path: Path, name: str) -> None:
    (first,), _ = gather(put(tmp_path, "first.json", json.dumps(NINJS_3)))
    reports, (skipped,) = gather(put(tmp_path, name, json.dumps(LATER)))
    assert reports == [] and skipped.notice is not None
    assert skipped.notice.text == "Withdrawn by its provider: Figures were wrong."
    assert skipped.notice.signs == ("withdrawn",)
    assert (skipped.notice.key, skipped.notice.url) == (first.key, first.url)
    (later,) = withdrawals([first], [skipped])
    assert (later.key, later.version) == (f"{first.key}#2", 2)
    assert withdrawals([], [skipped]) == []


def test_a_canceled_item_of_newsml(tmp_path: Path) -> None:
    _, (skipped,) = gather(put(tmp_path, "a.xml", canceled(G2)))
    assert skipped.notice is not None and skipped.notice.text == "Withdrawn by its provider: Wrong day."


def test_a_ledger_withdraws_what_it_holds_once_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = put(tmp_path, "first.json", json.dumps(NINJS_3))
    other = put(tmp_path, "other.json", json.dumps({**LATER, "uri": "urn:vire:8"}))
    later = put(tmp_path, "later.json", json.dumps(LATER))
    place = ["--ledger", str(tmp_path / "l.db")]
    assert main(["add", first, other, *place]) == 0
    for _ in range(2):
        main(["add", later, *place])
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        kept = list(ledger.readings())
        assert list(ledger.check()) == []
    assert sorted((row.report.version, row.report.signs) for row in kept) == [(1, ()), (2, ("withdrawn",))]
    capsys.readouterr()
    assert main(["brief", *place, "--format", "json"]) == 0
    (version,) = json.loads(capsys.readouterr().out)["versions"]
    assert (version["kind"], version["silent"]) == ("withdrawn", False)
    assert main(["brief", *place, "--format", "text"]) == 0
    assert "was withdrawn by its provider" in capsys.readouterr().out


def test_a_brief_of_files_says_what_was_withdrawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path, "a.json", json.dumps(NINJS_3))
    put(tmp_path, "b.json", json.dumps(LATER))
    assert main(["brief", str(tmp_path), "--format", "text"]) == 0
    assert "was withdrawn by its provider" in capsys.readouterr().out
