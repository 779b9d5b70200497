"""From the brief to the page that every form shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.records import Brief, Entry, HeadlineCheck, Reading, Role, Statement, Story
from onrecord.tell.brief.clause import clause, quoted
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.glance import at_a_glance
from onrecord.tell.brief.page import DateRow, Line, NewRow, Page, ReportRow, StoryPage, Voice, Warning, counted
from onrecord.tell.brief.places import Place, Places, find_places
from onrecord.tell.brief.positions import claim_rows, content_words, speaker, standing
from onrecord.tell.brief.titles import headline
from onrecord.tell.brief.versions import version_lines
from onrecord.text.words import fold

_HOW = {"stated": "stated", "metadata": "from its metadata", "inferred": "inferred"}
_SIGNS = {
    "paywalled": "behind a paywall: the text may be its opening alone",
    "live": "a live blog, which goes on changing",
    "withdrawn": "its provider's notice that the report was taken back",
}
_NAMED = 8
"""Reports that a line names one by one; the rest is a number."""
VERDICTS = {
    "attributed_only": "states as fact what its report only attributes",
    "omits_denial": "leaves out the denial that its report carries",
    "unsupported": "says what no sentence of its report says",
}


def build_page(brief: Brief) -> Page:
    """The page of a brief."""
    places = find_places(brief.record)
    stories = tuple(_story(brief, story, places) for story in _stories(brief))
    several = counted(len(stories), "story") if stories else "No report"
    title = stories[0].title if len(stories) == 1 else several
    return Page(title, brief.as_of, stories, tuple((row.key, row.reason) for row in brief.skipped))


def _stories(brief: Brief) -> list[Story]:
    """The stories, that with the most reports first; reports outside every story as one of their own."""
    record = brief.record
    told = {key for story in record.stories for key in story.reports}
    rest = tuple(row.key for row in record.readings if row.key not in told)
    stories = sorted(record.stories, key=lambda story: (-len(story.reports), story.first or "~", story.id))
    return stories + ([Story("", "Other reports", rest, None, None)] if rest else [])


def _story(brief: Brief, story: Story, places: Places) -> StoryPage:
    record = brief.record
    readings = [row for row in record.readings if row.key in story.reports]
    claims = claim_rows(story, record.claims, places)
    reports = tuple(_report(brief, row, readings, places) for row in readings)
    keys = set(story.reports)
    new = _new(brief, readings, reports, places)
    ahead, warnings = _dates(brief.agenda, keys, places), _warnings(record.checks, keys, places)
    return StoryPage(
        story.id,
        story.title,
        _summary(reports),
        reports,
        standing(claims, record.claims, places),
        claims,
        _voices(readings, places),
        new,
        _shared(readings, places),
        ahead,
        _dates(brief.timeline, keys, places),
        warnings,
        tuple(
            Line(text, places.of(ids))
            for text, ids in brief.missing
            if not ids or any(place.reading.key in keys for place in places.of(ids))
        ),
        version_lines(record.versions, keys, places),
        at_a_glance(claims, new, reports, warnings, ahead),
    )


def _report(brief: Brief, reading: Reading, story: Sequence[Reading], places: Places) -> ReportRow:
    report, day = reading.report, reading.published
    label = places.labels[reading.key]
    body = [row for row in reading.sentences if row.part == "paragraph" and not row.repeats]
    earlier = {row.id for other in story[: story.index(reading)] for row in other.sentences}
    copied = [row for row in body if places.twin(row.id) in earlier]
    how = [_HOW.get(day.how, "day not known")]
    if day.earliest and day.latest and day.earliest != day.latest:
        how.append(f"between {day_words(day.earliest)} and {day_words(day.latest)}")
    sources = [places.labels[key] for key in brief.record.order.sources_of(reading.key) if key in places.labels]
    how += (
        [f"shares text with report{'s' if len(sources) > 1 else ''} {_and(_few(sorted(sources, key=int)))}"]
        if sources
        else []
    )
    how += [_SIGNS[sign] for sign in report.signs if sign in _SIGNS]
    name = report.outlet or report.key.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or report.key
    when = day_words(day.value) if day.value else "undated"
    return ReportRow(
        label, name, report.outlet, when, "; ".join(how), headline(reading), len(body), len(copied), reading
    )


def _summary(reports: Sequence[ReportRow]) -> str:
    """How many reports, from whom, when, how much is copied."""
    outlets = list(dict.fromkeys(row.outlet for row in reports if row.outlet))
    nameless = sum(1 for row in reports if not row.outlet)
    whom = outlets[:5] + ([counted(len(outlets) - 5, "other outlet")] if len(outlets) > 5 else [])
    whom += [counted(nameless, "report") + " without an outlet's name"] if nameless and outlets else []
    days = sorted({row.reading.published.value[:10] for row in reports if row.reading.published.value})
    when = " to ".join(day_words(day) for day in dict.fromkeys((days[0], days[-1]))) if days else "undated"
    text = counted(len(reports), "report") + (f" from {_and(whom)}" if whom else "") + f", {when}."
    copied = [row for row in reports if row.copied]
    if copied:
        where = (
            f"report{'s' if len(copied) > 1 else ''} {_and([row.label for row in copied])}"
            if len(copied) <= 4
            else counted(len(copied), "report")
        )
        total, of = sum(row.copied for row in copied), sum(row.sentences for row in copied)
        text += (
            f" {total} of the {of} sentences in {where} also {'stands' if total == 1 else 'stand'} in an earlier one:"
        )
        text += " there, agreement is not confirmation."
    return text


def _voices(readings: Sequence[Reading], places: Places) -> tuple[Voice, ...]:
    """Everybody's own words, each quotation once."""
    names: dict[str, str] = {}
    roles: dict[str, list[str]] = {}
    lines: dict[str, dict[str, tuple[str, str, list[str]]]] = {}
    for reading in readings:
        known = {name.id: name for name in reading.names}
        heads = {row.id for row in reading.sentences if row.part in ("headline", "deck")}
        for row in reading.statements:
            if row.quote not in ("direct", "mixed") or row.source is None or row.source_kind in ("report", "outlet"):
                continue
            if row.sentence in heads or _is_part(row, reading):  # a headline's wording is seldom the speaker's
                continue
            who = speaker(reading, row)
            key = fold(who)
            names.setdefault(key, who)
            name = known.get(row.source_name or "")
            roles.setdefault(key, []).extend(_role(role) for role in (name.roles if name else ()))
            words = content_words(reading, row)
            shown = quoted(words) if row.quote == "direct" else words
            note = "" if row.stance == "asserts" else row.stance.replace("_", " ")
            plain = "".join(letter for letter in fold(words) if letter.isalnum())
            lines.setdefault(key, {}).setdefault(plain, (shown, note, []))[2].append(row.sentence)
    return tuple(
        Voice(
            names[key],
            "; ".join(_distinct(roles[key])),
            tuple(Line(text, places.of(ids), note) for text, note, ids in said.values()),
        )
        for key, said in lines.items()
    )


def _is_part(row: Statement, reading: Reading) -> bool:
    """Whether it stands inside what another is quoted with: "we were told" is no second speaker."""
    others = [other for other in reading.statements if other.quote in ("direct", "mixed") and other.id != row.id]
    return any(
        span.start <= own.start and own.end <= span.end and (span.start, span.end) != (own.start, own.end)
        for other in others
        for span in other.content
        for own in row.content
    )


def _distinct(roles: Sequence[str]) -> list[str]:
    """Each role once, without those that another tells more of."""
    once = list(dict.fromkeys(roles))
    held = {role: set(fold(role).replace(",", "").split()) for role in once}
    return [role for role in once if not any(held[role] < held[other] for other in once)]


def _role(role: Role) -> str:
    words = ("former " if role.former else "") + role.role
    house = role.organisation
    return f"{words}, {house}" if house and fold(house) not in fold(words) else words


def _new(brief: Brief, readings: Sequence[Reading], reports: Sequence[ReportRow], places: Places) -> tuple[NewRow, ...]:
    """What each report adds to those before it, and whether a later one has it too."""
    holders: dict[str, set[str]] = {}
    for reading in readings:
        for row in reading.sentences:
            holders.setdefault(places.twin(row.id), set()).add(reading.key)
    rows = []
    for number, (reading, report) in enumerate(zip(readings, reports, strict=True)):
        novel = set(brief.record.novel_in(reading.key))
        lines = []
        for row in reading.sentences:
            alone = len(holders[places.twin(row.id)]) == 1
            if row.part != "paragraph" or row.repeats or row.id not in novel or not (number or alone):
                continue
            words = reading.words(row)
            note = "only here" if number and alone and number + 1 < len(readings) else ""
            lines.append(Line(clause(words, 0, len(words), 200), places.of([row.id]), note))
        if len(readings) > 1:
            rows.append(NewRow(report.label, report.name, number == 0, tuple(lines)))
    return tuple(rows)


def _shared(readings: Sequence[Reading], places: Places) -> tuple[Line, ...]:
    """Sentences that stand in two reports or more, in the same words or nearly."""
    groups: dict[str, list[Place]] = {}
    for reading in readings:
        for row in reading.sentences:
            if row.part == "paragraph" and not row.repeats:
                groups.setdefault(places.twin(row.id), []).append(places.sentences[row.id])
    lines = []
    for group in groups.values():
        if len({place.label for place in group}) < 2:
            continue
        words = group[0].words
        edited = len({fold(place.words) for place in group}) > 1
        lines.append(Line(clause(words, 0, len(words), 200), tuple(group), "edited" if edited else ""))
    return tuple(lines)


def _dates(entries: Iterable[Entry], keys: set[str], places: Places) -> tuple[DateRow, ...]:
    rows = []
    for entry in entries:
        marks = tuple(place for place in places.of(entry.sentences) if place.reading.key in keys)
        if marks:
            text = entry.text
            if not any(" ".join(text.strip("… ").split()) in place.words for place in marks):
                text = clause(marks[0].words, 0, len(marks[0].words))  # told so by another story's report alone
            rows.append(DateRow(entry.value, day_words(entry.value), text, entry.certainty, marks))
    return tuple(rows)


def _warnings(checks: Iterable[HeadlineCheck], keys: set[str], places: Places) -> tuple[Warning, ...]:
    rows = []
    for check in checks:
        if check.verdict == "supported" or check.report not in keys:
            continue
        here = [place for place in places.sentences.values() if place.reading.key == check.report]
        at = check.start
        place = next((p for p in here if at is not None and p.sentence.start <= at < p.sentence.end), None)
        where = f"{places.labels[check.report]}:{place.mark if place else 'title'}"
        says = VERDICTS.get(check.verdict, check.verdict) + (f" ({check.note})" if check.note else "")
        text = " ".join(check.text.split())
        rows.append(Warning(where, place, text, check.verdict, says, places.of(check.because)))
    return tuple(_folded(rows))


def _folded(rows: Sequence[Warning]) -> Iterator[Warning]:
    """A headline that several reports print alike once, with where else it stands."""
    groups: dict[tuple[str, str], list[Warning]] = {}
    for row in rows:
        groups.setdefault((fold(row.text), row.says), []).append(row)
    for first, *others in groups.values():
        also = f"; also {', '.join(_few([row.where for row in others]))}" if others else ""
        marks = {place.rank: place for row in (first, *others) for place in row.marks}
        yield replace(first, says=first.says + also, marks=tuple(marks[rank] for rank in sorted(marks)))


def _few(words: Sequence[str]) -> list[str]:
    more = len(words) - _NAMED
    return [*words[:_NAMED], f"{more} more"] if more > 1 else list(words)


def _and(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
