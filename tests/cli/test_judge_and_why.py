"""``onrecord judge`` and ``onrecord why``: judged once, it holds; every reason has its place."""

import json
from pathlib import Path

import pytest

from onrecord.cli import main

COURIER = (
    "Ferry line plans night crossing, officials say\n\n"
    "The Sarn ferry line will start a night crossing to Tollmark in May, two officials told the Lhuen Courier.\n\n"
    "“Nobody asked the crews,” said Mara Lind, who leads the seafarers' union.\n"
)
GAZETTE = (
    "Ferry line denies night crossing\n\n"
    "Ferry chairman Oskar Brenn denied on Tuesday that the line would start a night crossing to Tollmark.\n"
)


@pytest.fixture
def place(tmp_path: Path) -> str:
    lines = [
        {"id": "courier", "text": COURIER, "published": "2031-03-03", "outlet": "Lhuen Courier"},
        {"id": "gazette", "text": GAZETTE, "published": "2031-03-04", "outlet": "Tollmark Gazette"},
    ]
    (tmp_path / "two.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    place = str(tmp_path / "l.db")
    assert main(["add", str(tmp_path / "two.jsonl"), "--ledger", place]) == 0
    return place


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(list(words)) == 0
    return capsys.readouterr().out


def test_why_tells_every_reason_with_its_place(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    why = json.loads(told(capsys, "why", "night crossing", "--ledger", place, "--format", "json"))
    texts = {"courier": COURIER, "gazette": GAZETTE}
    assert why["schema"] == "onrecord.why/1"
    statements = [*why["supports"], *why["denies"], *why["other"]]
    assert {row["report"] for row in statements} == {"courier", "gazette"}
    for row in statements:
        for span in [*row["cue"], *row["content"], *([row["source"]] if row["source"] else [])]:
            assert texts[row["report"]][span["start"] : span["end"]] == span["text"]
    text = told(capsys, "why", why["claim"], "--ledger", place, "--format", "text")
    assert f"STATUS  {why['status']}" in text
    assert all(word in text for word in ("FOR:", "AGAINST:", "HISTORY"))


def test_why_tells_what_was_so_at_a_moment(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["why", "night crossing", "--ledger", place, "--format", "json"]
    now, then = json.loads(told(capsys, *words)), json.loads(told(capsys, *words, "--as-of", "2031-03-03"))
    assert then["as_of"] == "2031-03-03"
    assert then["denies"] == []
    assert now["denies"] != []


def test_an_id_leads_to_the_claim_as_it_was_then_and_as_it_is_now(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    brief = json.loads(told(capsys, "brief", "--ledger", place, "--format", "json"))
    name = next(row["id"] for row in brief["claims"] if row["central"])
    then = told(capsys, "why", name, "--ledger", place, "--as-of", "2031-03-03", "--format", "json")
    assert json.loads(then)["denies"] == []
    later = {"id": "late", "text": COURIER, "published": "2031-03-06", "outlet": "Sarn Mail"}
    (tmp_path / "late.jsonl").write_text(json.dumps(later) + "\n", encoding="utf-8")
    told(capsys, "add", str(tmp_path / "late.jsonl"), "--ledger", place)
    now = json.loads(told(capsys, "why", name[:8], "--ledger", place, "--format", "json"))
    assert now["claim"] != name
    assert {row["report"] for row in now["supports"]} >= {"courier", "late"}


def test_what_is_judged_shows_in_why_and_brief_until_it_is_withdrawn(
    place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start = COURIER.index("Nobody asked")
    spot = f"courier:{start}-{start + 12}"
    told(capsys, "judge", "nothing", spot, "--ledger", place, "--by", "A. Marlow", "--because", "a joke")
    brief = json.loads(told(capsys, "brief", "--ledger", place, "--format", "json"))
    assert [row["by"] for row in brief["judgements"]] == ["A. Marlow"]
    courier = next(row for row in brief["reports"] if row["key"] == "courier")
    assert not any("Nobody" in span["text"] for row in courier["statements"] for span in row["content"])
    (row,) = [json.loads(line) for line in told(capsys, "judge", "list", "--ledger", place).splitlines()]
    assert (row["kind"], row["because"]) == ("not_a_statement", "a joke")
    told(capsys, "judge", "withdraw", row["id"], "--ledger", place)
    again = json.loads(told(capsys, "brief", "--ledger", place, "--format", "json"))
    assert again["judgements"] == []
    assert any("Nobody" in s["text"] for r in again["reports"] for row in r["statements"] for s in row["content"])


def test_a_speaker_is_put_right(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    start = COURIER.index("Nobody asked")
    told(capsys, "judge", "speaker", f"courier:{start}", "two officials", "--ledger", place)
    brief = json.loads(told(capsys, "brief", "--ledger", place, "--format", "json"))
    (courier,) = [row for row in brief["reports"] if row["key"] == "courier"]
    (said,) = [row for row in courier["statements"] if row["made_by"] == "judgement"]
    assert said["source"]["text"] == "two officials"


@pytest.mark.parametrize(
    "words",
    [
        ["judge", "same", "abcd1234"],
        ["judge", "same", "abcd1234", "abcd1235"],
        ["judge", "join", "courier", "courier"],
        ["judge", "join", "courier", "nowhere"],
        ["judge", "speaker", "courier:120", "Vera Sund"],
        ["judge", "withdraw", "0000"],
        ["judge", "better"],
        ["why", "volcano"],
        ["why", "zzzz", "--as-of", "soon"],
    ],
)
def test_what_makes_no_sense_is_one_line_and_status_2(
    place: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = main([*words, "--ledger", place])
    except SystemExit as stop:
        status = int(str(stop.code))
    assert status == 2
    assert "Traceback" not in capsys.readouterr().err


def test_judgements_as_they_were_at_a_moment(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    told(capsys, "judge", "join", "courier", "gazette", "--ledger", place)
    listed = ["judge", "list", "--ledger", place, "--format", "jsonl"]
    assert told(capsys, *listed, "--as-of", "2001-03-03") == ""
    assert told(capsys, *listed, "--as-of", "2999-03-03") == told(capsys, *listed) != ""
    assert main(["judge", "join", "courier", "gazette", "--ledger", place, "--as-of", "2001-03-03"]) == 2
