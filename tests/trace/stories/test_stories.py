from collections import Counter
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from onrecord.gather import from_paths
from onrecord.pipeline.steps import outline
from onrecord.records import Report
from onrecord.text.hashes import digest
from onrecord.trace.stories import find_stories, group

FIRE = [
    (
        "Fire guts textile mill in Oxmere",
        "A fire that began in the dye room gutted the Halloran textile mill in Oxmere.",
    ),
    (
        "Oxmere mill owner blames wiring for fire",
        "Wiring from 1952 set fire to the Halloran mill in Oxmere, its owner said.",
    ),
    (
        "After mill fire, Oxmere asks who pays",
        "The Halloran mill fire leaves 300 weavers in Oxmere without work or wages.",
    ),
]
CUP = [
    (
        "Tarn United win island cup on penalties",
        "Keeper Luis Amato saved twice as Tarn United beat Selby in the island cup.",
    ),
    (
        "Amato the hero as Tarn lift island cup",
        "Tarn United lifted the island cup after Luis Amato stopped two Selby penalties.",
    ),
]


def report(key: str, title: str, text: str, published: str | None = None) -> Report:
    return Report(key, digest("report", key), text, title, published, "metadata" if published else "unknown")


FIRES = [report(f"fire{at}", *row) for at, row in enumerate(FIRE)]
CUPS = [report(f"cup{at}", *row) for at, row in enumerate(CUP)]


def test_reports_of_one_event_are_one_story_in_any_order() -> None:
    for order in permutations([*FIRES, *CUPS]):
        found = dict(group(order))
        assert len({found[row.key] for row in FIRES}) == 1
        assert len({found[row.key] for row in CUPS}) == 1
        assert len(set(found.values())) == 2


def test_no_report_waits_for_a_later_one() -> None:
    stream = iter([FIRES[0], CUPS[0], FIRES[1]])
    grouped = group(stream)
    first = next(grouped)
    assert first == ("fire0", digest("story", FIRES[0].id))
    assert [first, *grouped] == list(group([FIRES[0], CUPS[0], FIRES[1]]))


def test_an_early_answer_is_never_revised() -> None:
    rows = [FIRES[0], CUPS[0], FIRES[1], CUPS[1], FIRES[2]]
    whole = list(group(rows))
    assert all(list(group(rows[:at])) == whole[:at] for at in range(len(rows)))


def test_the_same_words_a_year_later_are_another_story() -> None:
    one = report("a", *FIRE[0], published="2031-02-01")
    other = report("b", *FIRE[1], published="2032-02-01T08:00:00+00:00")
    assert len(set(dict(group([one, other])).values())) == 2


def test_a_story_tells_its_title_its_days_and_what_ties_it() -> None:
    rows = [outline(report(f"fire{at}", *row, published=f"2031-02-0{at + 1}")) for at, row in enumerate(FIRE)]
    (story,) = find_stories(rows, [row.key for row in rows])
    assert story.id == digest("story", rows[0].report.id)
    assert (story.first, story.last) == ("2031-02-01", "2031-02-03")
    assert story.title in {title for title, _ in FIRE}
    assert story.ties[0].words == ()
    assert {"Oxmere", "Halloran", "mill"} & set(story.ties[1].words)


def test_a_story_without_headlines_takes_a_first_sentence() -> None:
    (story,) = find_stories([outline(Report("a", "1", FIRE[0][1]))], ["a"])
    assert story.title == FIRE[0][1].rstrip(".")


def test_a_question_is_no_title_where_there_is_a_statement() -> None:
    rows = [outline(report("a", "Who set fire to the Halloran mill in Oxmere?", FIRE[0][1])), outline(FIRES[0])]
    (story,) = find_stories(rows, ["fire0", "a"])
    assert story.title == FIRE[0][0]


def test_nothing_and_empty_reports() -> None:
    assert list(group([])) == []
    assert find_stories([], []) == ()
    assert len(dict(group([Report("a", "1", ""), Report("b", "2", "\n")]))) == 2


@pytest.mark.shared
def test_the_open_stories_and_the_seeds_are_three_stories() -> None:
    shared = Path(__file__).resolve().parents[4] / "shared" / "reports"
    folders = [shared / "seeds", shared / "stories" / "beats", shared / "stories" / "nhl"]
    paths = [str(path) for folder in folders for path in sorted(folder.glob("*.txt"))]
    found = dict(group(row for row in from_paths(paths) if isinstance(row, Report)))
    assert len(found) == len(paths)
    assert len({(Path(key).parent, story) for key, story in found.items()}) == len(folders)


def test_words_that_every_report_has_do_no_harm() -> None:
    same = [
        Report(key=f"{at}", id=f"{at:03}", text="Ilse Marrow said a bridge in Oxmere is shut.") for at in range(400)
    ]
    assert len({story for _, story in group(same)}) == 1


def test_a_hot_story_holds_together_however_often_it_is_reported() -> None:
    draw = Random(5)
    plot = [f"plot{at}" for at in range(60)]
    reports = [
        Report(f"{at}", f"{at:04}", " ".join(draw.sample(plot, 40) + [f"own{draw.randrange(4000)}" for _ in range(60)]))
        for at in range(800)
    ]
    stories = Counter(story for _, story in group(reports))
    assert stories.most_common(1)[0][1] > 780
