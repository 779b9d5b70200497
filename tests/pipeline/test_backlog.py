"""Reading by need: what was added in a hurry is read later, what somebody needs first; nothing is read twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.ledger import Ledger, open_ledger
from onrecord.ledger.backlog import Backlog
from onrecord.ledger.watches import Watches
from onrecord.pipeline.backlog import read_backlog
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import read
from onrecord.read.statements import RuleReader
from onrecord.records import Report, Watch

NOW = "2031-03-05T09:00:00+00:00"
FERRY = "The Tollmark harbour board approved night ferries to Venn on Monday, two members of the board said."
TEXTS = {
    "alone": ("Marl Post", "A brewery in Marl has bought forty copper kettles, its owner Ada Brock said on Monday."),
    "first": ("Velden Post", FERRY),
    "second": ("Halvik Courier", f"{FERRY} The Courier has asked the harbour board of Tollmark for an answer."),
    "watched": ("Lhuen Gazette", "The bishop of Lhuen will sell the old orchard, the diocese said on Tuesday evening."),
}


class Later(RuleReader):
    """Another method, for which everything is unread."""

    made_by = "later/1"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(str(tmp_path / "ledger.db")) as opened:
        for key, (outlet, text) in TEXTS.items():
            report = Report(key, key, text, outlet=outlet, published="2031-03-04")
            opened.add(read(report, RuleReader()), NOW)
        keep_up(opened, NOW)
        yield opened


def test_what_is_needed_is_read_first(ledger: Ledger) -> None:
    (story,) = ledger.stories_with("report", "watched")
    Watches(ledger).add(Watch("", "story", story), NOW)
    order = [row.key for row in Backlog(ledger, "later/1").first(9, {story})]
    assert order[0] == "watched"
    assert set(order[1:3]) == {"first", "second"}
    assert order[3] == "alone"


def test_everything_is_read_once(ledger: Ledger) -> None:
    told = [(row.done, row.left) for row in read_backlog(ledger, Later(), lambda: NOW)]
    assert told == [(1, 3), (2, 2), (3, 1), (4, 0)]
    assert Backlog(ledger, "later/1").size() == 0
    assert list(read_backlog(ledger, Later(), lambda: NOW)) == []
    assert ledger.unplaced() == 0


def test_so_many_at_most_and_the_rest_later(ledger: Ledger) -> None:
    assert [row.done for row in read_backlog(ledger, Later(), lambda: NOW, 3)] == [1, 2, 3]
    assert [row.done for row in read_backlog(ledger, Later(), lambda: NOW)] == [1]


def test_the_better_reading_takes_the_place_of_the_quick_one(tmp_path: Path) -> None:
    place, text = str(tmp_path / "story.db"), tmp_path / "ferry.txt"
    text.write_text(f"Night ferries approved\n\n{FERRY}\n", encoding="utf-8")
    assert main(["add", str(text), "--ledger", place, "--quick"]) == 0
    assert _made_by(place) == {"rules/1"}
    assert main(["read", "--backlog", "--ledger", place]) == 0
    assert _made_by(place) != {"rules/1"}
    assert main(["add", str(text), "--ledger", place, "--quick"]) == 0
    assert _made_by(place) != {"rules/1"}


def _made_by(place: str) -> set[str]:
    with open_ledger(place) as opened:
        return {row.made_by for reading in opened.readings() for row in reading.statements}


@pytest.mark.parametrize(
    "words",
    [["read"], ["read", "--backlog"], ["read", "a.txt", "--most", "3"], ["read", "a.txt", "--ledger", "x.db"],
     ["read", "--backlog", "--ledger", "x.db", "--most", "0"], ["read", "--backlog", "--ledger", "nowhere.db"]],
)  # fmt: skip
def test_a_wrong_command_line_is_told_in_a_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.count("\n") == 1
