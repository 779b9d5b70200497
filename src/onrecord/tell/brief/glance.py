"""What an editor asks first, a line each: how many sources, what else is denied, what is new, the headlines, next."""

from collections.abc import Iterator, Sequence

from onrecord.tell.brief.clause import is_title, quoted, short
from onrecord.tell.brief.page import ClaimRow, DateRow, Line, NewRow, ReportRow, Side, Warning, counted
from onrecord.tell.brief.places import Place
from onrecord.text.tables.denial import RETRACTING
from onrecord.text.words import fold

_SHORT = 110
_WORST = ("omits_denial", "unsupported")
Row = tuple[str, Line]


def at_a_glance(
    claims: Sequence[ClaimRow],
    new: Sequence[NewRow],
    reports: Sequence[ReportRow],
    warnings: Sequence[Warning],
    ahead: Sequence[DateRow],
) -> tuple[Row, ...]:
    """Each answer under a word; what there is no answer to is left out."""
    return (
        *_sources(claims),
        *_disputed(claims),
        *_new(claims, new, reports),
        *_headlines(warnings),
        *_next(ahead),
    )


def _sources(claims: Sequence[ClaimRow]) -> Iterator[Row]:
    """From how many origins the sentences about the first claim come: many reports may be one source."""
    if not claims:
        return
    parts = []
    for name in ("for", "against"):
        sides = _sides(claims[0], name)
        told = {place.sentence.id: place for side in sides for place in (*side.marks, *side.bare)}
        reports = {place.label for place in told.values()}
        if told:
            where = f"{counted(len(told), 'sentence')} in {counted(len(reports), 'report')}"
            parts.append(f"{counted(len(sides), 'origin')} {name} it, behind {where}")
    if parts:
        yield "Sources", Line("; ".join(parts), ())


def _disputed(claims: Sequence[ClaimRow]) -> Iterator[Row]:
    """The other claims that somebody denies."""
    rows = [row for row in _flat(claims)[1:] if _sides(row, "against")]
    if rows:
        against = _sides(rows[0], "against")[0]
        more = f"; {counted(len(rows) - 1, 'more claim')}" if len(rows) > 1 else ""
        yield "Also denied", Line(f"{quoted(short(rows[0].text, _SHORT))}, {against.how} {against.name}{more}",
                                  against.marks)  # fmt: skip


def _new(claims: Sequence[ClaimRow], new: Sequence[NewRow], reports: Sequence[ReportRow]) -> Iterator[Row]:
    """What the last report that adds anything adds, first of all about the first claim."""
    row = next((row for row in reversed(new) if row.lines and not row.first), None)
    if row is None:
        return
    weighty = {place.sentence.id for name in ("against", "neither", "for") for claim in claims[:1]
               for side in _sides(claim, name) for place in side.marks}  # fmt: skip
    line = min(row.lines, key=lambda line: (not _takes_back(line.text), weighty.isdisjoint(_ids(line))))
    when = next((report.when for report in reports if report.label == row.label), "undated")
    more = f"; {counted(len(row.lines) - 1, 'more thing')}" if len(row.lines) > 1 else ""
    told = quoted(short(line.text, 2 * _SHORT))
    yield "New", Line(f"report {row.label} ({row.name}, {when}) adds {told}{more}", line.marks)


def _headlines(warnings: Sequence[Warning]) -> Iterator[Row]:
    """The headline that says most beyond its report, and how many others do."""
    if warnings:
        row = min(warnings, key=lambda row: (not is_title(row.text), _WORST.index(row.verdict)
                                             if row.verdict in _WORST else len(_WORST)))  # fmt: skip
        more = f"; {counted(len(warnings) - 1, 'more headline')}" if len(warnings) > 1 else ""
        yield "Headlines", Line(f"{quoted(short(row.text, _SHORT))} {row.says} [{row.where}]{more}", row.marks)


def _next(ahead: Sequence[DateRow]) -> Iterator[Row]:
    """The next date, and how many follow."""
    if ahead:
        row = ahead[0]
        more = f"; {counted(len(ahead) - 1, 'more date')} ahead" if len(ahead) > 1 else ""
        yield "Next", Line(f"{row.when}: {short(row.text, _SHORT)}{more}", _few(row.marks))


def _takes_back(words: str) -> bool:
    plain = fold(words)
    return any(sign in plain for sign in RETRACTING)


def _ids(line: Line) -> set[str]:
    return {place.sentence.id for place in line.marks}


def _few(marks: Sequence[Place]) -> tuple[Place, ...]:
    return tuple(marks[:3])


def _sides(row: ClaimRow, name: str) -> list[Side]:
    return [side for each, sides in row.sides if each == name for side in sides]


def _flat(claims: Sequence[ClaimRow]) -> list[ClaimRow]:
    return [each for row in claims for each in (row, *_flat(row.details))]
