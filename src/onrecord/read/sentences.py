"""The sentences of a report, in reading order."""

from collections import Counter

from onrecord.records import Part, Report, Sentence
from onrecord.text.hashes import digest
from onrecord.text.sentences import split

_LETTER = {"headline": "H", "deck": "D", "caption": "C", "paragraph": ""}


def find_sentences(report: Report, parts: tuple[Part, ...]) -> tuple[Sentence, ...]:
    """The sentences of headlines, decks, captions and paragraphs; furniture, bylines and credits have none.

    Their marks are "H", "H2", ... and "D", "D2", ... above the body, "C1", "C2", ... for captions,
    and "1", "2", ... through the body.
    """
    found: list[Sentence] = []
    count: Counter[str] = Counter()
    credits = {part.start for part in parts if part.kind == "credit"}
    for part in parts:
        if part.kind not in _LETTER:
            continue
        letter = _LETTER[part.kind]
        for start, end in split(report.text, part.start, _words_end(report.text, part, credits)):
            count[letter] += 1
            number = str(count[letter]) if letter not in {"H", "D"} or count[letter] > 1 else ""
            identity = digest(report.id, start, end)
            found.append(Sentence(identity, start, end, part.kind, letter + number, part.repeats))
    return tuple(found)


def _words_end(text: str, part: Part, credits: set[int]) -> int:
    """Where a part's own words end: before the credit, and its bracket, that lies inside a caption."""
    inside = [start for start in credits if part.start < start < part.end]
    if not inside:
        return part.end
    return part.start + len(text[part.start : min(inside)].rstrip(" \t\u00a0([–—-"))
