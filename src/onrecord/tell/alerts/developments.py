"""What happened in a story between two briefs of it."""

from collections.abc import Iterator

from onrecord.records import Brief, Claim, Development, Origin
from onrecord.tell.alerts.beside import Beside, made
from onrecord.tell.alerts.dates import moved
from onrecord.tell.brief.clause import quoted, short
from onrecord.tell.brief.versions import changed_words

_BAD = {
    "attributed_only": "states as fact what its report only attributes",
    "omits_denial": "leaves out the denial that its report carries",
    "unsupported": "says what no sentence of its report says",
}
_WIDE = 110


def find_developments(before: Brief | None, after: Brief, at: str = "") -> tuple[Development, ...]:
    """What changed in a story, by kind: a function of the two briefs, whatever order their reports came in.

    Without a brief before, the story is new: that is one development, and what stands in it from the beginning (a
    denial, a second origin, a headline that does not fit, a silent edit) are others. ``at`` is when it was noticed, by
    default the day of the brief.
    """
    sides = Beside(before, after, at or after.as_of or "")
    if not after.record.stories:
        return ()
    rows = [*_reports(sides), *_claims(sides), *_headlines(sides), *_edits(sides), *moved(sides)]
    return tuple({row.id: row for row in rows}.values())


def _reports(sides: Beside) -> Iterator[Development]:
    """A new story, or the reports that came to one."""
    record = sides.after.record
    if sides.before is None:
        story = record.stories[0]
        first = record.readings[0]
        central = next((claim for claim in record.claims if claim.central), None)
        spots = sides.stretches([central.stated_in]) if central else ()
        yield made(sides, "new_story", (story.id,), " ".join(story.title.split()), report=first.key,
                   claim=central.id if central else None, because=spots or (sides.opening(first),))  # fmt: skip
        return
    for reading in record.readings:
        if reading.report.id not in sides.reports_before and reading.report.version == 1:
            text = f"{sides.outlet(reading.key)}: {short(sides.headline(reading), _WIDE)}"
            yield made(sides, "new_report", (reading.report.id,), text, report=reading.key,
                       because=(sides.opening(reading),))  # fmt: skip


def _claims(sides: Beside) -> Iterator[Development]:
    for claim in sides.after.record.claims:
        old = sides.old(claim)
        yield from _origins(sides, old, claim)
        yield from _denials(sides, old, claim)
        if (
            old is not None
            and old.status != claim.status
            and sides.fresh((*claim.supports, *claim.denies, *claim.other))
        ):
            yield _status(sides, old, claim)


def _status(sides: Beside, old: Claim, claim: Claim) -> Development:
    step = claim.history[-1] if claim.history else None
    proof = step.because if step else (claim.stated_in,)
    text = f"{_told(claim)} was {old.status} and is {claim.status}"
    judged = [row.id for row in sides.after.record.judgements]
    parts = (old.status, claim.status, step.report if step else "", *sorted(proof), *judged)
    return made(sides, "status", parts, text, claim=claim.id, report=step.report if step else None, before=old.status,
                after=claim.status, because=sides.stretches(proof))  # fmt: skip


def _origins(sides: Beside, old: Claim | None, claim: Claim) -> Iterator[Development]:
    """A further origin of a claim; the second is what makes it independent."""
    known = _statements(old.origins_for) if old else set()
    fresh = [row for row in claim.origins_for if not known.intersection(row.statements)]
    if not sides.fresh(_statements(claim.origins_for)):
        return
    second = len(claim.origins_for) > 1 and (old is None or len(old.origins_for) < 2)
    if second:
        fresh = fresh or list(claim.origins_for[1:])
        names = "; ".join(row.name for row in claim.origins_for)
        text = f"{_told(claim)} has {len(claim.origins_for)} independent origins: {names}"
        proof = [row.statements[0] for row in claim.origins_for if row.statements]
        yield made(sides, "second_origin", tuple(sorted(proof)), text, claim=claim.id, report=sides.newest(fresh),
                   because=sides.stretches(proof))  # fmt: skip
    elif old is not None:
        for row in fresh:
            text = f"{_told(claim)} has a further origin: {row.name}"
            yield made(sides, "new_origin", tuple(sorted(row.statements)), text, claim=claim.id,
                       report=sides.newest([row]), because=sides.stretches(row.statements))  # fmt: skip


def _denials(sides: Beside, old: Claim | None, claim: Claim) -> Iterator[Development]:
    if not claim.denies or not sides.fresh(claim.denies):
        return
    if old is None or not old.denies:
        who = "; ".join(row.name for row in claim.origins_against) or "a report"
        text = f"{_told(claim)} is denied for the first time: {who}"
        yield made(sides, "first_denial", tuple(sorted(claim.denies)), text, claim=claim.id,
                   report=sides.report_of(claim.denies[0]), because=sides.stretches(claim.denies))  # fmt: skip
        return
    known = _statements(old.origins_against) | set(old.denies)
    for row in claim.origins_against:
        if not known.intersection(row.statements):
            text = f"{_told(claim)} is denied by another: {row.name}"
            yield made(sides, "new_denial", tuple(sorted(row.statements)), text, claim=claim.id,
                       report=sides.newest([row]), because=sides.stretches(row.statements))  # fmt: skip


def _headlines(sides: Beside) -> Iterator[Development]:
    """Headlines that say what their reports do not bear out; once, however often a report is changed under one."""
    for check in sides.after.record.checks:
        name = (sides.address_of(check.report), " ".join(check.text.split()), check.verdict)
        if check.verdict == "supported" or name in sides.bad_before:
            continue
        text = f"{sides.outlet(check.report)}'s headline {quoted(short(check.text, _WIDE))} {_BAD[check.verdict]}"
        head = sides.stretch(check.report, check.start, check.end)
        because = (*head, *sides.sentences(check.because)) or (sides.opening_of(check.report),)
        yield made(sides, "headline", name, text, claim=check.claim, report=check.report, after=check.verdict,
                   because=because)  # fmt: skip


def _edits(sides: Beside) -> Iterator[Development]:
    """Reports that were changed in substance at their address, and whether they say so."""
    for row in sides.after.record.versions:
        name = (sides.id_of(row.earlier), sides.id_of(row.later))
        if row.kind != "substantive" or name in sides.edits_before:
            continue
        first = next(change for change in row.changes if change.substantive)
        how = "without saying so" if row.silent else "and says so" if row.note else "with no note of it"
        text = f"{sides.outlet(row.later)} changed its report {how}: {changed_words(first) or first.because}"
        yield made(sides, "edit", name, text, report=row.later, before=row.earlier,
                   after="silent" if row.silent else "noted" if row.note else "unnoted",
                   because=tuple(spot for spot in (first.before, first.after, row.note) if spot))  # fmt: skip


def _told(claim: Claim) -> str:
    return quoted(short(claim.text, _WIDE))


def _statements(origins: tuple[Origin, ...]) -> set[str]:
    return {name for row in origins for name in row.statements}
