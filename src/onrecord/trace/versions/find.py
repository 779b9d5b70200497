"""The versions among reports, and whether a change was made in silence."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.records import Change, Reading, Report, Stretch, Version
from onrecord.text.tables.versions import CORRECTIONS, STAMPS, UPDATES
from onrecord.text.words import fold
from onrecord.trace.versions.diff import changes

_NOTES = (("correction", re.compile(CORRECTIONS)), ("update", re.compile(UPDATES)))
_STAMP = re.compile(STAMPS)
_LINE = re.compile(r"[^\n]+")
_LONG = 600
"""Characters beyond which a line is a paragraph of the report, not a note."""
_OPENING = 3
"""Sentences of the body in which a report makes its claim."""


def address_of(report: Report) -> str:
    """Where a report stands, the same for all its versions."""
    return report.url or report.key.removesuffix(f"#{report.version}" if report.version > 1 else "")


def find_versions(readings: Sequence[Reading]) -> tuple[Version, ...]:
    """Each later text at an address beside the one before it; a function of the set of readings.

    Texts are taken in the ledger's count of versions, then by day of publication, then by id. An entry of a feed and
    the page behind it are two prints of one report, not two versions; so are a page and another form of it that were
    published at one moment.
    """
    places: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        places[address_of(reading.report)].append(reading)
    found = []
    for address, rows in sorted(places.items()):
        rows.sort(key=lambda row: (row.report.version, row.published.value or "", row.report.id))
        for at, later in enumerate(rows):
            earlier = next((row for row in reversed(rows[:at]) if _replaces(later, row)), None)
            if earlier:
                found.append(_version(address, earlier, later))
    return tuple(found)


def _replaces(later: Reading, earlier: Reading) -> bool:
    """Whether two texts at one address, the later one behind, are versions and not two prints of one."""
    if later.report.kind == earlier.report.kind:
        return True
    printed = "feed" not in {later.report.kind, earlier.report.kind}
    return printed and None not in (days := (earlier.published.value, later.published.value)) and days[0] != days[1]


def _version(address: str, earlier: Reading, later: Reading) -> Version:
    note, kind = _note(earlier, later)
    rows = tuple(_noted(row, note) for row in changes(earlier, later))
    withdrawn = "withdrawn" in later.report.signs
    substantive = any(row.substantive for row in rows)
    return Version(
        address,
        earlier.key,
        later.key,
        "withdrawn" if withdrawn else "substantive" if substantive else "cosmetic" if rows else "same",
        note,
        kind,
        _stamped(earlier, later),
        note is None and not withdrawn and any(_claims(row, earlier) for row in rows),
        rows,
    )


def _note(earlier: Reading, later: Reading) -> tuple[Stretch | None, str | None]:
    """The first line that says what was changed and that the earlier version lacks; a correction before an update."""
    before = {line for line, _, _ in _lines(earlier)}
    fresh = [row for row in _lines(later) if row[0] not in before]
    for kind, form in _NOTES:
        for line, start, end in fresh:
            if form.match(line) and not _STAMP.match(line):
                return Stretch(later.key, start, end), kind
    return None, None


def _stamped(earlier: Reading, later: Reading) -> bool:
    before = {line for line, _, _ in _lines(earlier)}
    return any(line not in before and _STAMP.match(line) for line, _, _ in _lines(later))


def _lines(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """The short lines of a report, folded, with their places."""
    for found in _LINE.finditer(reading.report.text):
        words = found.group().strip()
        if words and len(words) <= _LONG:
            start = found.start() + found.group().index(words)
            yield fold(words), start, start + len(words)


def _noted(change: Change, note: Stretch | None) -> Change:
    """The note itself is no change of what is told."""
    spot = change.after
    if change.kind == "added" and note and spot and note.start <= spot.start and spot.end <= note.end:
        return replace(change, substantive=False, because="the note of the change")
    return change


def _claims(change: Change, earlier: Reading) -> bool:
    """Whether a change is of the headline, or of a sentence with a statement or at the opening; added words are not."""
    if not change.substantive or change.kind == "added":
        return False
    if change.part in {"title", "headline", "deck"}:
        return True
    opening = [row.start for row in earlier.sentences if row.part == "paragraph" and not row.repeats][:_OPENING]
    told = {row.sentence for row in earlier.statements if row.cue}
    spot = change.before
    return spot is not None and (
        spot.start in opening or any(row.start == spot.start and row.id in told for row in earlier.sentences)
    )
