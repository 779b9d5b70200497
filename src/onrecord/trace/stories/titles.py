"""A title that an editor would accept, taken from the reports' own headlines."""

import re
from collections import defaultdict
from collections.abc import Sequence

from onrecord.records import Reading
from onrecord.trace.passages.lines import spell, weigh
from onrecord.trace.stories.vectors import Vector, term_of

_LONG = 110
"""Characters beyond which a headline is cut at a clause."""
_CLAUSE = re.compile(r"(?<=\w\w)(?:;|:(?=\s)|\s[-–—]\s|,(?=\s))")
_TEASER = re.compile(
    r"\?\s*$|^(?:watch|video|photos?|pictures?|gallery|live|opinion|exclusive|breaking|update[ds]?|poll|quiz)\b\s*[:|]"
    r"|^\d+ (?:things|ways|reasons|facts)\b|\byou (?:need|won't|should)\b|^(?:why|how|what|who|when|where)\b",
    re.IGNORECASE,
)
_OUTLET_TAIL = re.compile(r"\s+[|»]\s+[^|»]{2,40}$")


def title_of(rows: Sequence[tuple[Reading, Vector]]) -> str:
    """The headline that says most of what the story's reports share; the later of two that say as much.

    Questions, teasers and how-to headlines are taken only where there is nothing else. Without any headline the
    opening clause of a first sentence stands in.
    """
    shared: dict[str, float] = defaultdict(float)
    for reading, terms in rows:
        for name, weight in terms.items():
            shared[name] += weight
        for name in {term_of(word) for word in spell(_headline(reading) or "")}:
            shared[name] += 0.1
    best = ("", (-1.0, 0))
    for turn, (reading, _) in enumerate(rows):
        for text, worth in ((_headline(reading), 1.0), (_lead(reading), 0.25)):
            if text is None:
                continue
            doubt = 0.3 if _TEASER.search(text) else 1.0
            score = (round(worth * doubt * _told(text, shared), 2), turn)
            best = max(best, (text, score), key=lambda row: row[1])
            break
    return best[0] or rows[0][0].key


def _told(text: str, shared: dict[str, float]) -> float:
    """How much of what the reports share a text tells, long texts discounted."""
    names = {term_of(word) for word in spell(text) if weigh(word) > 0}
    return sum(shared.get(name, 0.0) for name in names) / (4 + len(names)) ** 0.5 if names else 0.0


def _headline(reading: Reading) -> str | None:
    """A report's headline in one line, without the outlet's name behind it."""
    if reading.report.title and spell(reading.report.title):
        text = reading.report.title
    else:
        part = next((part for part in reading.parts if part.kind == "headline"), None)
        if part is None:
            return None
        text = reading.words(part)
    return _short(_OUTLET_TAIL.sub("", " ".join(text.split())))


def _lead(reading: Reading) -> str | None:
    """The first sentence of the body, cut at a clause."""
    first = next((sentence for sentence in reading.sentences if sentence.part == "paragraph"), None)
    return _short(" ".join(reading.words(first).split()).rstrip(".")) if first else None


def _short(text: str) -> str:
    """The text up to the last clause that fits; by words where there is none."""
    if len(text) <= _LONG:
        return text
    cuts = [found.start() for found in _CLAUSE.finditer(text, 30, _LONG)]
    if cuts:
        return text[: cuts[-1]].rstrip(" ,;:-–—")
    return text[:_LONG].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + " …"
