"""Claims as they are shown: status, who is for and against, and how it came to that."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.records import Claim, Origin, Reading, Statement, Story
from onrecord.tell.brief.clause import lowered, quoted
from onrecord.tell.brief.page import ClaimRow, Line, Side, counted
from onrecord.tell.brief.places import Place, Places
from onrecord.text.tables.denial import DENYING
from onrecord.text.tables.prospects import CLAUSE_STARTS, MANNERS, VAGUE_START
from onrecord.text.words import fold

_ORDER = (
    "disputed",
    "refuted",
    "withdrawn",
    "confirmed",
    "unconfirmed",
    "position",
    "announced",
    "open",
    "asserted",
)


_SETTLED = ("refuted", "withdrawn", "confirmed", "announced")


def claim_rows(story: Story, claims: Sequence[Claim], places: Places) -> tuple[ClaimRow, ...]:
    """The claims of a story, the central one first, each with its details below it."""
    mine = [claim for claim in claims if claim.story == story.id]
    known = {claim.id for claim in mine}
    below: dict[str, list[Claim]] = {}
    tops: list[Claim] = []
    for claim in sorted(mine, key=lambda claim: _weight(claim, places)):
        parent = claim.detail_of
        if parent in known and parent is not None and not _circular(claim, mine):
            below.setdefault(parent, []).append(claim)
        else:
            tops.append(claim)

    def row(claim: Claim) -> ClaimRow:
        return _row(claim, places, tuple(row(detail) for detail in below.get(claim.id, ())))

    rows = [row(claim) for claim in tops]
    return tuple(replace(each, minor=True) if _is_echo(each, rows[:at]) else each for at, each in enumerate(rows))


def _is_echo(row: ClaimRow, before: Sequence[ClaimRow]) -> bool:
    """Whether one shown before holds its words, and nobody contradicts it: "nobody called" beside the whole answer."""
    said = _letters(row.text)
    if row.central or row.details or any(name == "against" for name, _ in row.sides):
        return False
    return any(said in _letters(other.text) and _sentences(row) <= _sentences(other) for other in before)


def _letters(words: str) -> str:
    return "".join(letter for letter in fold(words) if letter.isalnum())


def _sentences(row: ClaimRow) -> set[str]:
    return {place.sentence.id for _, sides in row.sides for side in sides for place in (*side.marks, *side.bare)}


def standing(rows: Sequence[ClaimRow], claims: Sequence[Claim], places: Places) -> tuple[Line, ...]:
    """Where the story stands: two to four sentences of the claims' own statements, without their full stops."""
    if not rows:
        return ()
    first = rows[0]
    claim = next(claim for claim in claims if claim.id == first.id)
    lines = [_told(claim, first, places)]
    against = [side for name, sides in first.sides if name == "against" for side in sides]
    neither = [side for name, sides in first.sides if name == "neither" for side in sides]
    if against:
        lines.append(_answer(claim.denies, against[0], places, against[1:]))
    others = [row for row in rows[1:] if row.status in _SETTLED and ": “" not in row.text]
    if neither:
        lines.append(_answer(claim.other, neither[0], places, ()))
    elif others and not first.minor:
        other = next(claim for claim in claims if claim.id == others[0].id)
        lines.append(_told(other, others[0], places))
    stands = f"It stands as {first.status}: {first.count}"
    return (*lines, Line(stands, first.history.marks if first.history else ()))


def _told(claim: Claim, row: ClaimRow, places: Places) -> Line:
    """The claim in a sentence with whoever it comes from."""
    sides = [side for name, sides in row.sides if name == "for" for side in sides]
    if not sides:
        return Line(quoted(row.text), row.marks)
    side = sides[0]
    more = f" and {counted(len(sides) - 1, 'other origin')}" if len(sides) > 1 else ""
    marks = side.marks or side.bare
    said = places.statements.get(claim.stated_in)
    if fold(row.text).startswith(f"{fold(side.name)}: "):
        return Line(_capital(row.text), marks)
    start = row.text.split(" ", 1)[0]
    if fold(row.text).removeprefix("the ").startswith(fold(side.name).removeprefix("the ") + " "):
        return Line(_capital(row.text).rstrip("."), marks)
    if said and said[1].quote in ("indirect", "event") and (start[:1].isupper() or start in CLAUSE_STARTS):
        words = row.text[0].lower() + row.text[1:] if start.lower() in CLAUSE_STARTS else row.text
        return Line(f"According to {side.name}{more}, {words.rstrip('.')}", marks)
    return Line(f"{_capital(side.how)} {side.name}{more}: {quoted(row.text)}", marks)


def _answer(ids: Iterable[str], side: Side, places: Places, more: Sequence[Side]) -> Line:
    """A denial or refusal in a sentence, with the answer's own words where it has some."""
    words = ""
    shown = {place.sentence.id for place in side.marks}
    denied = ""
    for id in ids:
        reading, row = places.statements.get(id, (None, None))
        if reading is None or row is None or row.sentence not in shown:
            continue
        said = content_words(reading, row)
        if _denies_content(reading, row):
            denied = max(denied, said, key=len)
        else:
            words = max(words, said, key=len)
    extra = f" and {counted(len(more), 'other origin')}" if more else ""
    said = f": {quoted(words)}" if len(words.split()) > 2 else f"; what is denied: {quoted(denied)}" if denied else ""
    return Line(f"{_capital(side.how)} {side.name}{extra}{said}", side.marks)


def _denies_content(reading: Reading, row: Statement) -> bool:
    """Whether its content is what is denied ("denied that"), not the denier's own words ("said that no ...")."""
    cue = fold(" ".join(span.of(reading.report.text) for span in row.cue))
    return row.quote in ("indirect", "event") and not DENYING.isdisjoint(cue.split())


def _row(claim: Claim, places: Places, details: tuple[ClaimRow, ...]) -> ClaimRow:
    sides = (
        ("for", tuple(_side(origin, places, "said by") for origin in claim.origins_for)),
        ("against", tuple(_side(origin, places, "contradicted by") for origin in claim.origins_against)),
        ("neither", _neither(claim, places)),
    )
    return ClaimRow(
        claim.id,
        _plain(claim.text),
        places.said([claim.stated_in]),
        claim.status,
        claim.central,
        claim.status == "asserted" and not claim.central and len(claim.origins_for) < 2 and not details,
        tuple((name, rows) for name, rows in sides if rows),
        _count(claim),
        _history(claim, places),
        details,
    )


def _side(origin: Origin, places: Places, default: str) -> Side:
    rows = [places.statements[id][1] for id in origin.statements if id in places.statements]
    # Who told of an act ("the mayor approved") quotes nobody by that.
    cited = [row for row in rows if row.source is not None and row.quote != "event"]
    how = MANNERS.get(cited[0].stance, default) if cited else "told by"
    if any(row.stance == "asserts" for row in cited):
        how = "said by"
    if default == "contradicted by":
        how = "denied by" if any(row.stance == "denies" for row in rows) else default
    elif how == "denied by":
        how = default
    named = fold(origin.name)
    notes = ["speaks of its own doing or interest"] if origin.party else []
    notes += ["unnamed"] if origin.anonymous and not any(w in named for w in ("unnamed", "anonymous")) else []
    told = {row.sentence for row in cited}
    bare = [row.sentence for row in rows if row.sentence not in told] if cited else []
    return Side(
        how,
        places.called(origin.name),
        ", ".join(notes),
        places.of(told or [row.sentence for row in rows]),
        places.of(bare),
    )


def _neither(claim: Claim, places: Places) -> tuple[Side, ...]:
    """Refusals, hedges and the like: one line for each speaker and stance, headlines only where nothing else is."""
    found: dict[tuple[str, str], list[str]] = {}
    taken = {(fold(speaker(*places.statements[id])), places.statements[id][1].sentence)
             for id in (*claim.supports, *claim.denies) if id in places.statements}  # fmt: skip
    for id in claim.other:
        reading, row = places.statements.get(id, (None, None))
        if reading is not None and row is not None and (fold(speaker(reading, row)), row.sentence) not in taken:
            how = MANNERS.get(row.stance, "said by")
            found.setdefault((how, speaker(reading, row)), []).append(row.sentence)
    sides = [Side(how, name, "", places.of(ids)) for (how, name), ids in found.items()]
    body = [side for side in sides if any(place.sentence.part == "paragraph" for place in side.marks)]
    return tuple(sorted(body or sides, key=lambda side: [place.rank for place in side.marks]))


def speaker(reading: Reading, row: Statement) -> str:
    """Who speaks: the name that the source resolves to, else the source's words, else the outlet."""
    name = next((name.name for name in reading.names if name.id == row.source_name), None)
    if name:
        return name
    words = lowered(row.source.of(reading.report.text)) if row.source else ""
    return words or reading.report.outlet or "the report"


def content_words(reading: Reading, row: Statement) -> str:
    """The statement's content on one line, its gaps as "…"."""
    return " … ".join(" ".join(span.of(reading.report.text).split()) for span in row.content)


def _count(claim: Claim) -> str:
    if claim.origins_against:
        return f"{counted(len(claim.origins_for), 'origin')} for, {len(claim.origins_against)} against"
    if not claim.origins_for:
        return "no origin counted"
    return f"{counted(len(claim.origins_for), 'origin')} for, none against"


def _history(claim: Claim, places: Places) -> Line | None:
    """How the status changed, report by report; None when it never did."""
    turns: list[str] = []
    marks: tuple[Place, ...] = ()
    last = ""
    for step in claim.history:
        if step.status != last:
            turns.append(f"{step.status} after report {places.labels.get(step.report, '?')}")
            marks = places.said(step.because)
            last = step.status
    return Line(", ".join(turns), marks) if len(turns) > 1 else None


def _weight(claim: Claim, places: Places) -> tuple[object, ...]:
    """Small for what matters most."""
    marks = places.said((*claim.supports, *claim.denies, *claim.other))
    distinct = {places.twin(place.sentence.id) for place in marks}
    status = _ORDER.index(claim.status) if claim.status in _ORDER else len(_ORDER)
    first = min((place.rank for place in marks), default=(0, 0))
    vague = fold(claim.text).partition(" ")[0] in VAGUE_START  # "it had won": nobody knows what
    return (not claim.central, not claim.origins_against, status, vague, -len(distinct), first, claim.id)


def _circular(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether following detail_of comes back to the claim."""
    above = {each.id: each.detail_of for each in claims}
    seen = {claim.id}
    at = claim.detail_of
    while at is not None:
        if at in seen:
            return True
        seen.add(at)
        at = above.get(at)
    return False


def _plain(text: str) -> str:
    """A claim's words on one line, without the full stop of a sentence."""
    line = " ".join(text.split())
    return line.removesuffix(".") if not line.endswith("..") else line


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
