"""A claim with all that is said of it, and why it stands where it does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.records import Brief, Claim, HeadlineCheck, Judgement, Origin, Reading, Record, Standing
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.places import Place, Places, find_places
from onrecord.tell.export.why import why_json
from onrecord.web.reading.change import Change, would_change
from onrecord.web.reading.reasons import Reason, reasons
from onrecord.web.reading.said import Said, tell_said


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An origin, its sentences with their copies collapsed, and why it is one."""

    name: str
    notes: tuple[str, ...]
    said: tuple[tuple[Said, tuple[Place, ...]], ...]
    """A sentence, and where else it stands."""
    sentences: int
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """A step at which the status changed."""

    status: str
    day: str
    report: Reading
    label: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """Wording of the claim that stands in two reports."""

    a: Reading
    b: Reading
    labels: tuple[str, str]
    kinds: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Everything that a claim's page shows."""

    claim: Claim
    text: str
    means: str
    stated: tuple[Place, ...]
    sides: tuple[tuple[str, tuple[OriginRow, ...]], ...]
    """Origins for, and against."""
    neither: tuple[Said, ...]
    said: tuple[Said, ...]
    ties: tuple[Reason, ...]
    turns: tuple[Turn, ...]
    changes: tuple[Change, ...]
    standings: tuple[tuple[str, tuple[str, ...]], ...]
    """Why somebody can confirm or deny it, and who."""
    shared: tuple[Shared, ...]
    checks: tuple[tuple[HeadlineCheck, Reading], ...]
    judged: tuple[Judgement, ...]
    whole: Claim | None
    details: tuple[Claim, ...]


def build_claim(brief: Brief, claim: Claim) -> ClaimPage:
    """The page of one of a story's claims."""
    record, places = brief.record, find_places(brief.record)
    told = why_json(record, claim, brief.as_of)
    told_by = (("neither", claim.other), ("against", claim.denies), ("for", claim.supports))
    sides = {name: side for side, names in told_by for name in names}
    said = tell_said(sides, places)
    numbers = {name: row.number for row in said for name in row.statements}
    of_origins = {link for origin in (*claim.origins_for, *claim.origins_against) for link in origin.links}
    readings = {row.key: row for row in record.readings}
    judged = {row["id"] for row in told["judgements"]}
    return ClaimPage(
        claim,
        " ".join(claim.text.split()),
        told["means"],
        places.said([claim.stated_in]),
        tuple((name, tuple(_origin(row, said, numbers, places, name) for row in origins))
              for name, origins in (("for", claim.origins_for), ("against", claim.origins_against))),
        tuple(row for row in said if row.side == "neither"),
        said,
        reasons((link for link in claim.links if link not in of_origins), numbers),
        tuple(_turns(claim, said, readings, places)),
        would_change(claim),
        _standings(claim.standings),
        _shared(told["passages"], readings, places),
        tuple((row, readings[row.report]) for row in record.checks if row.claim == claim.id and row.report in readings),
        tuple(row for row in record.judgements if row.id in judged),
        next((row for row in record.claims if row.id == claim.detail_of), None),
        tuple(row for row in record.claims if row.detail_of == claim.id),
    )  # fmt: skip


def holding(record: Record, once: Iterable[str]) -> Claim | None:
    """The claim that most of some statements support now: what became of one that they supported once."""
    wanted = set(once)
    most = max(
        record.claims, key=lambda row: (len(wanted.intersection(row.supports)), row.central, row.id), default=None
    )
    return most if most and wanted.intersection(most.supports) else None


def _origin(origin: Origin, said: Sequence[Said], numbers: dict[str, int], places: Places, side: str) -> OriginRow:
    mine = set(origin.statements)
    rows = [row for row in said if row.side == side and mine & row.statements]
    groups: dict[str, list[Said]] = {}
    for row in rows:
        groups.setdefault(places.twin(row.place.sentence.id), []).append(row)
    notes = ["speaks of its own doing or interest"] if origin.party else []
    notes += ["unnamed"] if origin.anonymous else []
    return OriginRow(
        places.called(origin.name),
        tuple(notes),
        tuple((group[0], tuple(row.place for row in group[1:])) for group in groups.values()),
        len(rows),
        reasons(origin.links, numbers),
    )


def _turns(claim: Claim, said: Sequence[Said], readings: dict[str, Reading], places: Places) -> Iterable[Turn]:
    last = ""
    for step in claim.history:
        if step.status != last and step.report in readings:
            because = set(step.because)
            yield Turn(
                step.status,
                day_words(step.at) if step.at else "undated",
                readings[step.report],
                places.labels.get(step.report, ""),
                tuple(row for row in said if row.statements & because),
            )
        last = step.status


def _standings(rows: Iterable[Standing]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.because, []).append(" ".join(row.name.split()))
    return tuple((because, tuple(dict.fromkeys(names))) for because, names in found.items())


def _shared(
    passages: Iterable[dict[str, dict[str, str]]], readings: dict[str, Reading], places: Places
) -> tuple[Shared, ...]:
    """Pairs of reports that share wording of the claim, with how often and in what way."""
    found: dict[tuple[str, str], dict[str, int]] = {}
    for row in passages:
        kinds = found.setdefault((row["a"]["report"], row["b"]["report"]), {})
        kind = str(row["kind"])
        kinds[kind] = kinds.get(kind, 0) + 1
    return tuple(
        Shared(readings[a], readings[b], (places.labels[a], places.labels[b]), tuple(sorted(kinds.items())))
        for (a, b), kinds in found.items()
    )
