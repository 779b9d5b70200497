"""What two reports show about which of them came first."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from onrecord.records import Copy, Passage, Reading, Span, Stretch
from onrecord.text.tables.agencies import DEVELOPING, LOOKING_BACK, PUSHED_BACK, REVISED
from onrecord.text.words import fold
from onrecord.trace.passages.credits import Credit, agency_of, known_agency, syndicated_from
from onrecord.trace.passages.quoted import Quoted
from onrecord.trace.versions import address_of

_BACK = re.compile("|".join(LOOKING_BACK))
_REVISED = re.compile("|".join(REVISED), re.MULTILINE)
_PUSHED = re.compile(PUSHED_BACK)
_DEVELOPING = re.compile("|".join(DEVELOPING), re.MULTILINE)
_QUOTED = 90
"""Characters from which a text that only one of two reports puts in quotation marks is the other's."""
_ANSWERS = frozenset({"denies", "refuses"})


class Evidence(NamedTuple):
    """One reason for which a report is taken to be the earlier of two."""

    earlier: str
    later: str
    weight: float
    why: str
    derives: bool = False
    """Whether it also says that the later report has its text from the earlier one."""


class Facts(NamedTuple):
    """What one report shows by itself; gathered once a report."""

    reading: Reading
    outlet: str
    agency: Credit | None
    syndicated: Credit | None
    back: str | None
    revision: str | None
    developing: str | None
    quotes: tuple[Span, ...]
    answers: bool
    length: int

    @property
    def key(self) -> str:
        """The report's key."""
        return self.reading.key


def facts(reading: Reading) -> Facts:
    """What a report shows about its place among others."""
    return Facts(
        reading,
        fold(reading.report.outlet or ""),
        agency_of(reading),
        syndicated_from(reading),
        _back(reading),
        _note(reading, _REVISED),
        _note(reading, _DEVELOPING),
        Quoted([reading]).spans(0),
        any(statement.stance in _ANSWERS for statement in reading.statements),
        sum(s.end - s.start for s in reading.sentences if s.part == "paragraph"),
    )


def weigh_pair(a: Facts, b: Facts, passages: Sequence[Passage], copy: Copy | None) -> tuple[Evidence, ...]:
    """Everything in two reports that share passages which says who came first, both ways round."""
    found: list[Evidence] = []
    for early, late in ((a, b), (b, a)):
        found += _stated(early, late)
        found += _looks_back(early, late, passages)
        found += _quotes(early, late, passages)
        found += _versions(early, late)
        found += _answered(early, late)
        found += _grown(early, late, passages, copy)
    return tuple(found)


def _stated(early: Facts, late: Facts) -> Iterator[Evidence]:
    """The later report says that its text stood with the earlier one's outlet, or credits its agency."""
    own, note = early.outlet == late.outlet, late.syndicated
    if early.outlet and not own and note and _same_outlet(early.outlet, fold(note.name)):
        yield Evidence(early.key, late.key, 6.0, f"it says where its text stood first: “{note.words}”", True)
    source, credit = early.agency, late.agency
    if source and credit and source.name == credit.name and _is_agency(early) and not _is_agency(late):
        yield Evidence(early.key, late.key, 4.0, f"it credits the agency: “{credit.words}”", True)
    if len(early.outlet) > 2 and not own and (said := _cites(late.reading, early.outlet)):
        yield Evidence(early.key, late.key, 2.0, f"it cites the other's outlet: “{said}”", True)


def _is_agency(report: Facts) -> bool:
    return known_agency(report.reading.report.outlet or "") is not None


def _same_outlet(a: str, b: str) -> bool:
    strip = re.compile(r"\A(?:https?://)?(?:www\.)?(?:the )?|\.(?:com|org|net|co\.uk|news)\Z")
    return strip.sub("", a).replace(" ", "") == strip.sub("", b).replace(" ", "")


def _cites(reading: Reading, outlet: str) -> str | None:
    """The words in which a report cites an outlet for what it reports."""
    name = re.escape(outlet)
    cited = re.compile(
        rf"\b(?:according to|told|first reported by|reported by|citing) (?:the )?{name}\b"
        rf"|\b{name} (?:has |had |first |earlier |exclusively )*"
        r"(?:report(?:s|ed)|said|says|revealed|wrote|writes|broke|claim(?:s|ed))\b"
    )
    for sentence in reading.sentences:
        if found := cited.search(fold(reading.words(sentence))):
            return found.group()
    return None


def _looks_back(early: Facts, late: Facts, passages: Sequence[Passage]) -> Iterator[Evidence]:
    """The later report puts a shared sentence further back in time, or looks back on reports that the other makes."""
    for passage in passages:
        mine, theirs = _sides(passage, late.key)
        put, instead = _edited(passage, late.key)
        if (found := _PUSHED.search(put) or _BACK.search(put)) and not (
            _PUSHED.search(instead) or _BACK.search(instead)
        ):
            headline = _is_top(early.reading, theirs) or _is_top(late.reading, mine)
            why = f"“{found.group()}” stands in its wording of a shared {'headline' if headline else 'sentence'}"
            yield Evidence(early.key, late.key, 3.0 if passage.kind == "edited" else 1.5, why)
            break
    if late.back and not early.back:
        yield Evidence(early.key, late.key, 0.75, f"it looks back on earlier reports: “{late.back}”")


def _sides(passage: Passage, key: str) -> tuple[Stretch, Stretch]:
    return (passage.a, passage.b) if passage.a.report == key else (passage.b, passage.a)


def _edited(passage: Passage, key: str) -> tuple[str, str]:
    """What a report has in a passage instead of the other's words, and those; folded."""
    mine = passage.a.report == key
    put = " | ".join(edit.a if mine else edit.b for edit in passage.edits)
    instead = " | ".join(edit.b if mine else edit.a for edit in passage.edits)
    return fold(put), fold(instead)


def _is_top(reading: Reading, stretch: Stretch) -> bool:
    return any(s.start == stretch.start and s.part in {"headline", "deck"} for s in reading.sentences)


def _back(reading: Reading) -> str | None:
    """The first words with which a report looks back on earlier reports."""
    for sentence in reading.sentences:
        if found := _BACK.search(fold(reading.words(sentence))):
            return found.group()
    return None


def _quotes(early: Facts, late: Facts, passages: Sequence[Passage]) -> Iterator[Evidence]:
    """The later report puts in quotation marks, or as a block behind a colon, what the other says in its own voice."""
    for passage in passages:
        mine, theirs = _sides(passage, late.key)
        long_enough = min(mine.end - mine.start, theirs.end - theirs.start) >= _QUOTED
        if passage.kind != "paraphrase" and long_enough and _share(late, mine) >= 0.6 and _share(early, theirs) <= 0.1:
            yield Evidence(early.key, late.key, 4.0, "it quotes what the other says in its own words", True)
            return


def _share(report: Facts, stretch: Stretch) -> float:
    """The share of a stretch that is quoted."""
    quoted = sum(max(0, min(span.end, stretch.end) - max(span.start, stretch.start)) for span in report.quotes)
    return quoted / max(1, stretch.end - stretch.start)


def _versions(early: Facts, late: Facts) -> Iterator[Evidence]:
    """The later report came later at the same address.

    Or it says that it was updated, or the earlier that more is to come, and the other says no such thing.
    """
    one, other = early.reading.report, late.reading.report
    if one.version < other.version and address_of(one) == address_of(other):
        yield Evidence(early.key, late.key, 6.0, "it is a later version at the same address")
    if late.revision and not early.revision:
        yield Evidence(early.key, late.key, 1.0, f"it says that it was updated: “{late.revision}”")
    if early.developing and not late.developing:
        yield Evidence(early.key, late.key, 1.5, f"the other says that more is to come: “{early.developing}”")


def _note(reading: Reading, pattern: re.Pattern[str]) -> str | None:
    """The words with which a report says which version it is."""
    for part in reading.parts:
        if found := pattern.search(fold(reading.words(part)[:400])):
            return found.group().strip()
    return None


def _answered(early: Facts, late: Facts) -> Iterator[Evidence]:
    """The later report has a denial or a refusal that the other does not know."""
    if late.answers and not early.answers:
        yield Evidence(early.key, late.key, 1.0, "it has a denial or refusal that the other does not know")


def _grown(early: Facts, late: Facts, passages: Sequence[Passage], copy: Copy | None) -> Iterator[Evidence]:
    """What both share stands lower in the later report, under text that is new on top."""
    if copy is None or copy.relation == "quotes_only":
        return
    above, below = _first_shared(early.reading, passages), _first_shared(late.reading, passages)
    if above is None or below is None or below < above + 2:
        return
    longer = late.length > early.length
    if copy.relation == "same_text" and longer and above <= 1:
        yield Evidence(early.key, late.key, 1.5, "it holds the other's text and has more on top")
    else:
        yield Evidence(early.key, late.key, 0.5, "what both share stands further down in it, under new text")


def _first_shared(reading: Reading, passages: Sequence[Passage]) -> int | None:
    """How many body sentences stand above the first one that is copied."""
    starts = {_sides(passage, reading.key)[0].start for passage in passages if passage.kind != "paraphrase"}
    body = [sentence for sentence in reading.sentences if sentence.part == "paragraph"]
    return next((at for at, sentence in enumerate(body) if sentence.start in starts), None)


def strongest(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Strongest first; a function of the set."""
    return sorted(evidence, key=lambda row: (-row.weight, row.earlier, row.later, row.why))
