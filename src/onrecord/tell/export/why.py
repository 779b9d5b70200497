"""The whole reasoning behind one claim, so that a fact-checker can check it in a minute."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from onrecord.records import (
    Anchor,
    Claim,
    HeadlineCheck,
    Judgement,
    Link,
    Origin,
    Passage,
    Record,
    Stretch,
)
from onrecord.tell.export.reading import Json
from onrecord.text.terminal import printable

WHY = "onrecord.why/1"
_MEANS = {
    "asserted": "told in an outlet's own voice or by the responsible party; nobody contradicts",
    "unconfirmed": "one second-hand, anonymous or interested origin",
    "confirmed": "by someone with standing, or by two independent origins",
    "disputed": "one origin asserts, one with standing denies",
    "refuted": "shown false by direct evidence, or disowned by its origin",
    "withdrawn": "taken back by its origin",
    "announced": "a future event, by those responsible",
    "position": "a refusal, demand, wish or opinion on record",
    "open": "the reports say that it is not known",
}


class _Places:
    """Where statements stand."""

    def __init__(self, record: Record) -> None:
        self.readings = {row.key: row for row in record.readings}
        self.at = {row.id: (reading, row) for reading in record.readings for row in reading.statements}
        self.numbers: dict[str, str] = {}
        self.marks = {row.id: row.mark for reading in record.readings for row in reading.sentences}

    def statement(self, name: str) -> Json:
        """A statement with its words, spans and place."""
        reading, row = self.at[name]
        text = reading.report.text
        return {
            "id": row.id,
            "report": reading.key,
            "outlet": reading.report.outlet,
            "published": reading.published.value,
            "mark": self.marks.get(row.sentence),
            "source": _span(row.source.start, row.source.end, text) if row.source else None,
            "cue": [_span(span.start, span.end, text) for span in row.cue],
            "content": [_span(span.start, span.end, text) for span in row.content],
            "stance": row.stance,
            "chain": list(row.chain),
            "anonymous": row.anonymous,
            "made_by": row.made_by,
        }

    def number(self, claim: Claim) -> None:
        """Numbers a claim's statements, so that each is told once."""
        told = (row.statements for row in (*claim.origins_for, *claim.origins_against))
        names = dict.fromkeys(name for names in (*told, claim.supports, claim.denies, claim.other) for name in names)
        self.numbers = {name: f"({at})" for at, name in enumerate(names, 1)}

    def short(self, name: str) -> str:
        """A statement in one line, under its number."""
        reading, row = self.at[name]
        words = " ... ".join(span.of(reading.report.text) for span in row.content)
        who = row.source.of(reading.report.text) if row.source else "(the outlet itself)"
        place = f"[{reading.key}:{self.marks.get(row.sentence, '?')}]"
        return f"{self.tag(name):>5} {place} {_line(who, 60)} {row.stance}: {_line(words, 120)}"

    def tag(self, name: str) -> str:
        """A statement's number; a report by its key."""
        return self.numbers.get(name) or f"[{self.at[name][0].key if name in self.at else name}]"

    def published(self, name: str) -> str:
        """A statement's day."""
        return (self.at[name][0].published.value or "undated")[:10]


def why_json(record: Record, claim: Claim, as_of: str | None = None) -> Json:
    """One claim with every statement, origin, link, step and copied passage that its status hangs on."""
    places = _Places(record)
    return {
        "schema": WHY,
        "as_of": as_of,
        "claim": claim.id,
        "story": claim.story,
        "text": claim.text,
        "status": claim.status,
        "means": _MEANS[claim.status],
        "central": claim.central,
        "detail_of": claim.detail_of,
        "supports": [places.statement(name) for name in claim.supports],
        "denies": [places.statement(name) for name in claim.denies],
        "other": [places.statement(name) for name in claim.other],
        "origins": {
            "for": [_origin(row) for row in claim.origins_for],
            "against": [_origin(row) for row in claim.origins_against],
        },
        "standings": [asdict(row) for row in claim.standings],
        "links": [asdict(row) for row in claim.links],
        "history": [asdict(row) for row in claim.history],
        "headline_checks": [asdict(row) for row in _checks(record, claim)],
        "passages": [asdict(row) for row in _passages(record, claim, places)],
        "judgements": [asdict(row) for row in _judged(record, claim, places)],
    }


def why_text(record: Record, claim: Claim, as_of: str | None = None) -> str:
    """The same for a reader at a terminal."""
    places = _Places(record)
    places.number(claim)
    lines = [_line(claim.text, 400), f"claim {claim.id}" + (f", as of {as_of}" if as_of else ""), ""]
    lines.append(f"STATUS  {claim.status}: {_MEANS[claim.status]}")
    if claim.central:
        lines.append("        the story turns on it")
    whole = next((row for row in record.claims if row.id == claim.detail_of), None)
    if whole:
        lines.append(f"        a detail of claim {whole.id}: {_line(whole.text, 120)}")
    lines += [f"        {row.name} can confirm or deny it: {row.because}" for row in claim.standings]
    lines += _sides(claim, places)
    if claim.other:
        lines += ["", "NEITHER FOR NOR AGAINST", *(f" {places.short(name)}" for name in claim.other)]
    lines += ["", "HISTORY", *_history(claim, places)]
    lines += _links(claim, places)
    lines += _copied(_passages(record, claim, places))
    checks = _checks(record, claim)
    lines += ["", "HEADLINES"] if checks else []
    lines += [f"  [{row.report}] {_line(row.text, 120)}: {row.verdict}" for row in checks]
    judged = _judged(record, claim, places)
    lines += ["", "JUDGED BY PEOPLE"] if judged else []
    lines += [f"  {row.at[:10]} {row.by}: {row.kind} {row.says} {_line(row.because, 120)}".rstrip() for row in judged]
    return printable("\n".join([*lines, ""]))


def _sides(claim: Claim, places: _Places) -> list[str]:
    lines = []
    for title, origins in (("FOR", claim.origins_for), ("AGAINST", claim.origins_against)):
        lines += ["", f"{title}: {len(origins)} {'origin' if len(origins) == 1 else 'independent origins'}"]
        for at, origin in enumerate(origins, 1):
            kinds = [word for word, is_so in (("a party to it", origin.party), ("unnamed", origin.anonymous)) if is_so]
            lines.append(f"  {at}. {origin.name}" + (f" ({', '.join(kinds)})" if kinds else ""))
            lines += [f"   {places.published(name)} {places.short(name)}" for name in origin.statements]
            lines += [f"     one origin: {reason}" for reason in _grouped(origin.links, places)]
    return lines


def _history(claim: Claim, places: _Places) -> list[str]:
    return [
        f"  {(step.at or 'undated')[:10]} {step.status}, with {step.report}: {' '.join(map(places.tag, step.because))}"
        for step in claim.history
    ]


def _links(claim: Claim, places: _Places) -> list[str]:
    """The claim's own links; what makes origins one is told with the origins."""
    told = {link for origin in (*claim.origins_for, *claim.origins_against) for link in origin.links}
    rows = [link for link in claim.links if link not in told]
    return ["", "HOW THE STATEMENTS WERE TIED", *(f"  {line}" for line in _grouped(rows, places))] if rows else []


def _grouped(links: Sequence[Link], places: _Places) -> list[str]:
    """Links of one reason in one line."""
    pairs: dict[tuple[str, str], list[str]] = {}
    for link in links:
        pairs.setdefault((link.kind, link.because), []).append(f"{places.tag(link.a)}-{places.tag(link.b)}")
    return [
        f"{kind.replace('_', ' ')}, {because}: {' '.join(dict.fromkeys(tied))}"
        for (kind, because), tied in pairs.items()
    ]


def _copied(passages: Sequence[Passage]) -> list[str]:
    """What stands in two reports, pair by pair."""
    pairs: dict[tuple[str, str], list[str]] = {}
    for row in passages:
        spots = f"{row.kind} {row.a.start}-{row.a.end} = {row.b.start}-{row.b.end}"
        pairs.setdefault((row.a.report, row.b.report), []).append(spots)
    lines = [f"  [{a}] [{b}] {', '.join(spots)}" for (a, b), spots in pairs.items()]
    return ["", "SHARED WORDING BETWEEN THEIR REPORTS", *lines] if lines else []


def _origin(row: Origin) -> Json:
    return {**asdict(row), "statements": list(row.statements)}


def _checks(record: Record, claim: Claim) -> list[HeadlineCheck]:
    return [row for row in record.checks if row.claim == claim.id]


def _judged(record: Record, claim: Claim, places: _Places) -> list[Judgement]:
    """The judgements of statements at the places of the claim's."""
    told = [places.at[name] for name in (*claim.supports, *claim.denies, *claim.other)]
    spots = [
        (reading.report.id, min(span.start for span in spans), max(span.end for span in spans))
        for reading, row in told
        if (spans := row.content or row.cue)
    ]
    return [row for row in record.judgements if any(_about(each, spots) for each in (row.a, row.b))]


def _about(anchor: Anchor | None, spots: Iterable[tuple[str, int, int]]) -> bool:
    if anchor is None or anchor.start is None or anchor.end is None:
        return False
    return any(name == anchor.report and start < anchor.end and anchor.start < end for name, start, end in spots)


def _passages(record: Record, claim: Claim, places: _Places) -> list[Passage]:
    """What was copied of the claim's statements from one report to another."""
    said = [(reading.key, row) for name in (*claim.supports, *claim.denies) for reading, row in [places.at[name]]]
    held: dict[str, list[tuple[int, int]]] = {}
    for key, row in said:
        if row.content:
            held.setdefault(key, []).append((row.content[0].start, row.content[-1].end))
    return [
        row
        for row in record.passages
        if row.a.report != row.b.report and _touches(row.a, held) and _touches(row.b, held)
    ]


def _touches(stretch: Stretch, held: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    return any(start < stretch.end and stretch.start < end for start, end in held.get(stretch.report, ()))


def _span(start: int, end: int, text: str) -> Json:
    return {"start": start, "end": end, "text": text[start:end]}


def _line(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 3].rstrip() + "..."
