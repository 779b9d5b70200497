"""What a report says about where its text came from: agency credits and syndication notes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.records import Part, Reading
from onrecord.text.tables.agencies import AGENCIES, AMBIGUOUS, CREDITS, DATELINE, SYNDICATED
from onrecord.text.words import fold

_DATELINE = re.compile(DATELINE, re.IGNORECASE)
_CREDITS = [re.compile(pattern, re.IGNORECASE | re.MULTILINE) for pattern in CREDITS]
_SYNDICATED = [re.compile(pattern, re.IGNORECASE | re.MULTILINE) for pattern in SYNDICATED]
_LONG = 240
"""Characters beyond which a line tells a story and credits nobody."""
_FOOT = 4
"""Parts at the end of a report among which a credit may stand."""


class Credit(NamedTuple):
    """Who is credited, and the words that say so."""

    name: str
    words: str


def agency_of(reading: Reading) -> Credit | None:
    """The news agency that the report is credited to: outlet, byline, dateline, or a line at the foot; None without.

    Picture credits beside captions are not counted.
    """
    outlet = known_agency(reading.report.outlet or "")
    if outlet:
        return Credit(outlet, f"outlet: {reading.report.outlet}")
    for line in _openings(reading):
        found = _DATELINE.search(line)
        if found and (name := known_agency(found["agency"])):
            return Credit(name, found.group().strip())
    for line in _margins(reading):
        for pattern in _CREDITS:
            for found in pattern.finditer(line):
                if name := _within(found["agency"]):
                    return Credit(name, found.group().strip())
    return None


def syndicated_from(reading: Reading) -> Credit | None:
    """The outlet where, by the report's own words, its text stood first ("This article originally appeared on ...")."""
    for line in _margins(reading):
        for pattern in _SYNDICATED:
            if found := pattern.search(line):
                return Credit(found["outlet"].strip(" ."), found.group().strip())
    return None


def known_agency(form: str) -> str | None:
    """The agency's name; forms that are also words count in capitals alone.

    >>> known_agency("AFP"), known_agency("Pa")
    ('Agence France-Presse', None)
    """
    folded = fold(form).strip(" .")
    if folded in AMBIGUOUS and not form.strip(" .").isupper():
        return None
    return AGENCIES.get(folded)


def _within(words: str) -> str | None:
    """The agency that opens or closes the words ("Reuters and others", "in Oslo by the Associated Press")."""
    split = words.split()
    runs = [split, *(split[:at] for at in range(len(split) - 1, 0, -1)), *(split[at:] for at in range(1, len(split)))]
    return next((name for run in runs if (name := known_agency(" ".join(run)))), None)


def _openings(reading: Reading) -> Iterator[str]:
    """The dateline, the byline, and how the first paragraph opens."""
    for part in reading.parts:
        if part.kind in {"dateline", "byline"}:
            yield reading.words(part)
    first = next((part for part in reading.parts if part.kind == "paragraph"), None)
    if first:
        yield reading.report.text[first.start : min(first.end, first.start + 140)]


def _margins(reading: Reading) -> Iterator[str]:
    """Bylines, and the short lines at the foot; what stands beside pictures is left out."""
    parts = reading.parts
    foot: list[Part] = [
        part for at, part in enumerate(parts) if at >= len(parts) - _FOOT and part.kind not in {"headline", "deck"}
    ]
    captioned = {at + 1 for at, part in enumerate(parts) if part.kind == "caption"}
    beside = {parts[at].start for at in captioned if at < len(parts) and parts[at].kind == "credit"}
    inside = [part for part in parts if part.kind == "caption"]
    for part in [*(part for part in parts if part.kind == "byline"), *foot]:
        held = any(caption.start <= part.start < caption.end for caption in inside)
        if part.end - part.start <= _LONG and part.start not in beside and not held:
            yield reading.words(part)
