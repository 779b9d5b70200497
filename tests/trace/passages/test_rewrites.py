"""The second and third pass, what is too common, and one pair at a time beside all at once."""

from itertools import combinations

from onrecord.pipeline.steps import outline
from onrecord.records import Passage, Reading, Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_passages, trace_passages
from onrecord.trace.passages.matches import FEW

LEAD = "The harbour board of Port Ellery closed the northern pier on Tuesday after divers found cracks in nine pillars."
BESIDE = "Engineers from Skarn will examine the damaged pillars before the autumn storms arrive."
EDITED = "Two engineers brought in from Skarn are to look at the damaged pillars before the winter."
OTHER = "Fishermen on the Skarn islands complain that the price of ice has doubled since the spring."
STRETCH = (
    "Farmers around Lindau lost half of the barley harvest to hail, the regional chamber of agriculture reported.",
    "Insurers refuse to compensate growers whose policies exclude hail, although premiums rose sharply in spring.",
    "Minister Petra Hollis promised emergency loans without interest for any farmer who faces bankruptcy.",
)
RETOLD = (
    "Hail destroyed half the barley harvest around Lindau, according to the agriculture chamber of the region.",
    "Although premiums rose sharply, growers with policies that exclude hail get no compensation from insurers.",
    "Any farmer facing bankruptcy was promised loans free of interest in the emergency by minister Hollis.",
)

PLACES = ("dal", "holm", "vik", "stad", "nes", "by", "torp", "berg", "lund", "mark", "fjord", "haven")


def reading(key: str, *paragraphs: str) -> Reading:
    text = "\n\n".join(paragraphs)
    return outline(Report(key, digest("report", key), text, title=f"Harbour notes {key}"))


def told(rows: list[Reading], passages: tuple[Passage, ...]) -> set[tuple[str, str, str]]:
    texts = {row.key: row.report.text for row in rows}
    spots = [(p.kind, p.a, p.b) for p in passages if p.a.report != p.b.report]
    return {(kind, *sorted(texts[s.report][s.start : s.end] for s in (a, b))) for kind, a, b in spots}


def test_beside_a_passage_less_is_asked_for() -> None:
    alone = [reading("a", OTHER, BESIDE), reading("b", EDITED)]
    assert {kind for kind, *_ in told(alone, find_passages(alone))} <= {"paraphrase"}
    beside = [reading("a", LEAD, BESIDE), reading("b", LEAD, EDITED)]
    found = [pair for pair in told(beside, find_passages(beside)) if EDITED in pair]
    assert found == [("edited", *sorted((BESIDE, EDITED)))]


def test_a_stretch_retold_in_other_words() -> None:
    rows = [reading("a", *STRETCH), reading("b", *RETOLD)]
    found = told(rows, find_passages(rows))
    assert {tuple(sorted(pair)) for pair in zip(STRETCH, RETOLD, strict=True)} <= {pair[1:] for pair in found}


def test_what_is_too_common_is_told_with_its_reason() -> None:
    rows = [reading(f"r{at:03}", f"Note {at} from the desk of the harbour.", LEAD) for at in range(60)]
    found = trace_passages(rows)
    assert any("printed 60 times" in skipped.reason for skipped in found.common)
    assert trace_passages(rows[:9]).common == ()


def test_a_sentence_edited_by_very_many_reports_is_tied_to_the_few_most_alike() -> None:
    places = [f"{first}{last}" for first in ("skar", "lin", "bran", "vel", "osk") for last in PLACES]
    rows = [reading(f"r{at:03}", LEAD.replace("Tuesday", f"the eve of {place}")) for at, place in enumerate(places)]
    found = trace_passages(rows)
    edited = [passage for passage in found.passages if passage.kind == "edited"]
    assert {spot.report for passage in edited for spot in (passage.a, passage.b)} == {row.key for row in rows}
    assert len(edited) <= FEW * len(rows) < len(rows) * (len(rows) - 1) / 2
    assert any(f"like more than {FEW} others" in skipped.reason for skipped in found.common)
    assert find_passages(rows[::-1]) == found.passages


def test_pairs_looked_up_one_by_one_agree_with_all_at_once() -> None:
    rows = [
        reading("a", LEAD, BESIDE, OTHER),
        reading("b", OTHER, LEAD, EDITED),
        reading("c", *STRETCH, OTHER),
        reading("d", LEAD, STRETCH[0], EDITED),
    ]
    kinds = {"identical", "edited"}
    bulk = {p for p in find_passages(rows) if p.kind in kinds and p.a.report != p.b.report}
    online = {p for pair in combinations(rows, 2) for p in find_passages(pair) if p.kind in kinds}
    assert bulk == online
    assert len(bulk) >= 6
