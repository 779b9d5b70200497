"""What the reports leave out: the questions that an editor would send back, each with the sentences that show it."""

import re
from collections.abc import Iterable, Iterator, Set

from onrecord.records import Claim, Name, Reading, Record, Span, Statement
from onrecord.tell.brief.clause import clause, lowered, quoted
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.places import Places
from onrecord.text.tables.calendar import NUMBERS
from onrecord.text.tables.prospects import REFUSED, REPORT_NOUNS, UNNAMED
from onrecord.text.words import fold

Gap = tuple[str, tuple[str, ...]]

_PASSIVE = re.compile(
    rf"\b(?:is|are|was|were|been|being|got) (?:\w+ly )?(?P<done>{REFUSED})\b(?![^.;]*\bby (?!then|now|\d))"
)
_REPORT = re.compile(REPORT_NOUNS, re.IGNORECASE)
_UNNAMED = re.compile(rf"\b(?:{UNNAMED})\b", re.IGNORECASE)
_BEHIND_HEAD = re.compile(r"\s(?:in|of|at|with|from|familiar|close|who|inside|within|on|near|briefed|involved)\s.*")
_CONTESTED = ("disputed", "unconfirmed", "asserted", "refuted")


def find_missing(record: Record, places: Places) -> tuple[Gap, ...]:
    """The gaps, those of the central claim first; each question once, with everything that shows it."""
    gaps: dict[str, tuple[str, list[str]]] = {}
    claims = sorted(record.claims, key=lambda claim: not claim.central)
    outlets = {fold(row.report.outlet).removeprefix("the ") for row in record.readings if row.report.outlet}
    found = [
        *(gap for claim in claims for gap in _unnamed(claim, places, outlets)),
        *_vague_reports(record),
        *_unnamed_denials(record),
        *_undated_claims(claims, places),
        *_silent_subjects(record, claims, places),
        *_without_agent(record, places),
        *_undated_reports(record),
    ]
    for text, ids in found:
        gaps.setdefault(fold(text).partition(" (cited by ")[0], (text, []))[1].extend(ids)
    return tuple((text, tuple(place.sentence.id for place in places.of(ids))) for text, ids in gaps.values())


def _unnamed(claim: Claim, places: Places, outlets: Set[str]) -> Iterator[Gap]:
    """Who the sources without a name are."""
    for origin in (*claim.origins_for, *claim.origins_against):
        for id in origin.statements:
            reading, row = places.statements.get(id, (None, None))
            if row is None or reading is None or not (row.anonymous or _UNNAMED.search(row.chain[-1])):
                continue
            who = row.chain[-1] if len(row.chain) > 1 else row.source.of(reading.report.text) if row.source else ""
            if not who or who == "outlet" or fold(who).removeprefix("the ") in outlets:
                continue
            head = _BEHIND_HEAD.sub("", fold(who)).rstrip(" ,")
            told = head.partition(" ")[0] in NUMBERS or head[:1].isdigit()
            many = head.endswith(("s", "people", "staff", "police")) and not head.startswith(("a ", "an ", "one "))
            cited = f" (cited by {row.chain[-2]})" if len(row.chain) > 2 and row.chain[-2] != "outlet" else ""
            yield (
                f"Who {quoted(who)} {('are' if told else 'are, and how many') if many else 'is'}{cited}",
                (row.sentence,),
            )


def _vague_reports(record: Record) -> Iterator[Gap]:
    """Whose reports are meant, where no outlet is named."""
    for reading in record.readings:
        for row in reading.statements:
            if row.source is None or row.source_kind != "report" or row.refers_to or row.source_name:
                continue
            words = _line(row.source.of(reading.report.text))
            if _REPORT.fullmatch(words) and (len(row.chain) < 2 or fold(row.chain[-1]) == fold(words)):
                yield f"Whose {quoted(words)}: no outlet is named", (row.sentence,)


def _unnamed_denials(record: Record) -> Iterator[Gap]:
    """Who spoke, where a house denies."""
    for reading in record.readings:
        people = [spot for name in reading.names if name.kind == "person" for spot in name.mentions]
        spans = {row.id: Span(row.start, row.end) for row in reading.sentences}
        for row in reading.statements:
            if row.stance != "denies" or row.source is None or row.source_kind not in ("institution", "collective"):
                continue
            where = spans.get(row.sentence, row.source)
            outside = [
                spot
                for spot in people
                if where.holds(Span(spot.start, spot.end))
                and not any(span.start <= spot.start < span.end for span in row.content)
            ]
            if not outside:
                yield f"Who spoke for {lowered(row.source.of(reading.report.text))}", (row.sentence,)


def _undated_claims(claims: Iterable[Claim], places: Places) -> Iterator[Gap]:
    """When it happened: the central claim, where no supporting statement holds a date."""
    for claim in claims:
        if not claim.central or claim.status not in _CONTESTED:
            continue
        rows = [places.statements[id] for id in claim.supports if id in places.statements]
        if rows and not any(_has_date(reading, row) for reading, row in rows):
            yield "When it happened: no report dates the central claim", tuple(row.sentence for _, row in rows)


def _has_date(reading: Reading, row: Statement) -> bool:
    return any(
        span.start <= moment.start < span.end and moment.type in ("DATE", "TIME") and moment.value[:1].isdigit()
        for span in row.content
        for moment in reading.moments
    )


def _silent_subjects(record: Record, claims: Iterable[Claim], places: Places) -> Iterator[Gap]:
    """Whom a contested claim is about, when nobody reports a word of theirs."""
    claims = tuple(claims)
    central = {claim.id for claim in claims if claim.central}
    heard = _heard(record)
    for claim in claims:
        near = claim.central or claim.detail_of in central or claim.status == "disputed"
        if not near or claim.status not in _CONTESTED or claim.stated_in not in places.statements:
            continue
        reading, row = places.statements[claim.stated_in]
        subject = _subject(reading, row)
        if subject and not {fold(name) for name in (subject.name, *subject.aliases)} & heard:
            yield f"Any comment from {subject.name}", (row.sentence,)


def _subject(reading: Reading, row: Statement) -> Name | None:
    """The first person or organisation that the content names."""
    spots = [
        (spot.start, name)
        for name in reading.names
        if name.kind in ("person", "organisation")
        for spot in name.mentions
        if any(span.start <= spot.start < span.end for span in row.content)
    ]
    return min(spots, key=lambda spot: spot[0])[1] if spots else None


def _heard(record: Record) -> set[str]:
    """Folded names of everybody who is reported to say something, and of the houses that they speak for."""
    heard: set[str] = set()
    for reading in record.readings:
        names = {name.id: name for name in reading.names}
        for row in reading.statements:
            name = names.get(row.source_name or "")
            if row.quote == "event" or row.source_kind == "own":
                continue  # who does something has not said anything
            if name:
                heard.update(fold(each) for each in (name.name, *name.aliases))
                heard.update(fold(role.organisation) for role in name.roles if role.organisation)
            if row.source:
                heard.add(fold(row.source.of(reading.report.text)))
    return heard


def _without_agent(record: Record, places: Places) -> Iterator[Gap]:
    """Who refused, where something "was refused"."""
    seen: set[str] = set()
    for reading in record.readings:
        for row in reading.sentences:
            words = reading.words(row)
            found = _PASSIVE.search(words)
            if not found or row.part != "paragraph":
                continue
            twin = places.twin(row.id)
            if twin not in seen:
                yield f"Who {found['done']}: {quoted(clause(words, found.start(), found.end(), 110))}", (row.id,)
            seen.add(twin)


def _undated_reports(record: Record) -> Iterator[Gap]:
    """The days of reports that do not tell theirs, those with one answer together."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for number, reading in enumerate(record.readings, 1):
        day = reading.published
        if day.value and day.how != "inferred":
            continue
        told = f"inferred as {day_words(day.value)}" if day.value else "and not inferred"
        numbers, shown = found.setdefault(told, ([], []))
        numbers.append(str(number))
        hints = [bound.start for bound in reading.bounds]
        rows = [row for row in reading.sentences if any(row.start <= at < row.end for at in hints) and not row.repeats]
        shown.extend(row.id for row in rows[:4])
    for told, (numbers, shown) in found.items():
        which = f"report {numbers[0]}" if len(numbers) == 1 else f"reports {', '.join(numbers)}"
        yield f"The day of publication of {which}: not told, {told}", tuple(shown)


def _line(words: str) -> str:
    return " ".join(words.split())
