"""What changed where a report was changed at its address."""

from collections.abc import Collection, Iterator, Sequence

from onrecord.records import Change, Edit, Version
from onrecord.tell.brief.clause import quoted, short
from onrecord.tell.brief.page import Line, counted
from onrecord.tell.brief.places import Place, Places

_HEADS = {"title": "the headline", "headline": "the headline", "deck": "the deck"}
_WIDE = 120
_MARKS = ' ,.;:“”"'  # around what was changed, which gets marks of its own


def version_lines(versions: Sequence[Version], keys: Collection[str], places: Places) -> tuple[Line, ...]:
    """What was taken back. For each later version that says something else than the one before it,
    how much, and each change of words.
    """
    gone = [row for row in versions if row.kind == "withdrawn" and row.earlier in keys and row.earlier in places.labels]
    taken = tuple(Line(f"Report {places.labels[row.earlier]} was withdrawn by its provider", ()) for row in gone)
    rows = [row for row in versions if row.later in keys and row.earlier in places.labels and row.kind == "substantive"]
    return taken + tuple(line for row in rows for line in (_summary(row, places), *_changes(row, places)))


def _summary(row: Version, places: Places) -> Line:
    told = [change for change in row.changes if change.substantive]
    heads = dict.fromkeys(_HEADS[change.part] for change in told if change.part in _HEADS)
    counts = [(kind, sum(change.kind == kind and change.part not in _HEADS for change in told))
              for kind in ("changed", "added", "removed")]  # fmt: skip
    what = [f"{head} changed" for head in heads]
    what += [f"{counted(number, 'sentence')} {kind}" for kind, number in counts if number]
    said = f"; its {row.note_kind} note says so" if row.note else "; it does not say so" if row.silent else ""
    text = f"Report {places.labels[row.later]} replaces report {places.labels[row.earlier]}: {', '.join(what)}{said}"
    note = _place(row.note.report, row.note.start, places) if row.note else None
    return Line(text, (note,) if note else ())


def _changes(row: Version, places: Places) -> Iterator[Line]:
    """The words that others took the place of, and what is gone."""
    for change in row.changes:
        if not change.substantive or change.kind == "added":
            continue
        marks = tuple(place for spot in (change.before, change.after) if spot
                      if (place := _place(spot.report, spot.start, places)))  # fmt: skip
        if change.kind == "removed":
            yield Line("gone: " + (quoted(short(marks[0].words, _WIDE)) if marks else "a sentence"), marks)
        else:
            yield Line(changed_words(change) or change.because, marks, _HEADS.get(change.part, ""))


def changed_words(change: Change) -> str:
    """Which words took the place of which."""
    return "; ".join(map(_turned, change.edits))


def _turned(edit: Edit) -> str:
    old, new = _shown(edit.a), _shown(edit.b)
    return f"{old} became {new}" if old and new else f"{new} came" if new else f"{old} went"


def _shown(words: str) -> str:
    line = " ".join(words.split())
    return quoted(short(line.strip(_MARKS) or line, _WIDE)) if line else ""


def _place(key: str, start: int, places: Places) -> Place | None:
    """The sentence of a report that begins there."""
    found = (place for place in places.sentences.values() if place.reading.key == key)
    return next((place for place in found if place.sentence.start == start), None)
