"""Judgements of one report's statements: what is none, and who else spoke."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.records import Judgement, Name, Reading, Span, Statement
from onrecord.text.words import fold
from onrecord.trace.judgements.anchors import Anchors, in_time

_KINDS = {"person": "person", "organisation": "institution", "place": "institution", "group": "collective"}
OUTLET = "outlet"
"""The speaker's name that stands for the outlet's own voice."""


def judge_readings(readings: Sequence[Reading], judgements: Iterable[Judgement]) -> list[Reading]:
    """The readings without the statements that are none, and with the speakers that people named.

    A speaker that the report does not name changes nothing: every line must point at its evidence.
    """
    anchors = Anchors(readings)
    gone: dict[str, set[str]] = {}
    spoken: dict[str, dict[str, str]] = {}
    for judgement in in_time(judgements):
        if judgement.kind in {"not_a_statement", "speaker"}:
            for reading, statement in anchors.statements(judgement.a):
                if judgement.kind == "speaker":
                    spoken.setdefault(reading.key, {})[statement.id] = judgement.says
                    gone.get(reading.key, set()).discard(statement.id)
                else:
                    gone.setdefault(reading.key, set()).add(statement.id)
    return [_changed(row, gone.get(row.key, set()), spoken.get(row.key, {})) for row in readings]


def _changed(reading: Reading, gone: set[str], spoken: dict[str, str]) -> Reading:
    if not gone and not spoken:
        return reading
    kept = (row for row in reading.statements if row.id not in gone)
    rows = [_said_by(reading, row, spoken[row.id]) if row.id in spoken else row for row in kept]
    return replace(reading, statements=tuple(_untied(row, gone) for row in rows))


def _untied(statement: Statement, gone: set[str]) -> Statement:
    """The statement without ties to what is gone."""
    if statement.refers_to not in gone and statement.inside not in gone:
        return statement
    refers_to = None if statement.refers_to in gone else statement.refers_to
    inside = None if statement.inside in gone else statement.inside
    return replace(statement, refers_to=refers_to, inside=inside)


def _said_by(reading: Reading, statement: Statement, who: str) -> Statement:
    """The statement in another mouth."""
    if fold(who) == OUTLET:
        return replace(
            statement, source=None, source_name=None, cue=(), chain=(OUTLET,), source_kind="own", anonymous=False,
            score=1.0, made_by="judgement",
        )  # fmt: skip
    name = named(reading, who)
    span = _mention(reading, statement, name, who)
    if span is None:
        return statement
    return replace(
        statement,
        source=span,
        source_name=name.id if name else None,
        chain=(*(statement.chain[:-1] or (OUTLET,)), name.name if name else who),
        source_kind=_KINDS.get(name.kind, "person") if name else "person",
        anonymous=False,
        score=1.0,
        made_by="judgement",
    )


def named(reading: Reading, who: str) -> Name | None:
    """The name of a report that somebody is called by."""
    wanted = fold(who)
    return next((name for name in reading.names if wanted in {fold(each) for each in (name.name, *name.aliases)}), None)


def _mention(reading: Reading, statement: Statement, name: Name | None, who: str) -> Span | None:
    """The mention nearest to the statement; the bare words where the report reads no such name."""
    at = (statement.cue or statement.content)[0].start
    spots = [Span(spot.start, spot.end) for spot in name.mentions] if name else []
    if not spots:
        start = reading.report.text.find(who)
        spots = [Span(start, start + len(who))] if start >= 0 else []
    return min(spots, key=lambda span: (abs(span.start - at), span.start), default=None)


def speaks_in(reading: Reading, who: str) -> bool:
    """Whether a report names somebody, so that a judgement can point there."""
    return fold(who) == OUTLET or named(reading, who) is not None or who in reading.report.text
