"""The results of the fast stages for a reader at a terminal: plain lines, safe to show."""

from collections.abc import Sequence

from onrecord.records import Copy, Passage, Reading, Report, Statement
from onrecord.records.trace import Direction
from onrecord.text.terminal import printable


def read_text(reading: Reading) -> str:
    """One report: its parts, who says what, who is named, which dates."""
    report = reading.report
    lines = [f"== {report.key}", f"   {_published(reading)}; language {report.language}"]
    marks = {sentence.id: sentence.mark for sentence in reading.sentences}
    lines += [f"   {part.kind:<10} {_short(reading.words(part))}" for part in reading.parts if part.kind != "paragraph"]
    attributed = [row for row in reading.statements if row.cue]
    lines += ["", f"   {len(attributed)} statements"]
    lines += [f"   [{marks.get(row.sentence, '?')}] {_statement(reading, row)}" for row in attributed]
    lines += ["", f"   {len(reading.names)} names"]
    for name in reading.names:
        roles = ", ".join(
            ("former " if role.former else "") + role.role + (f", {role.organisation}" if role.organisation else "")
            for role in name.roles
        )
        lines.append(f"   {name.kind:<12} {name.name}" + (f" ({roles})" if roles else ""))
    lines += ["", f"   {len(reading.moments)} dates"]
    lines += [f"   {moment.value:<14} {moment.when:<8} {_short(reading.words(moment))}" for moment in reading.moments]
    return printable("\n".join([*lines, ""]))


def clean_text(report: Report) -> str:
    """One report's clean text under its key."""
    head = [f"== {report.key}"] + ([report.title, ""] if report.title else [])
    return printable("\n".join([*head, report.text, ""]))


def group_text(rows: Sequence[tuple[str, str]]) -> str:
    """The stories, each with its reports, in the order they were first seen."""
    stories: dict[str, list[str]] = {}
    for key, story in rows:
        stories.setdefault(story, []).append(key)
    lines = [f"{len(rows)} reports, {len(stories)} {'story' if len(stories) == 1 else 'stories'}"]
    for story, keys in stories.items():
        lines += ["", f"story {story}", *(f"  {key}" for key in keys)]
    return printable("\n".join(lines))


def passage_text(passage: Passage, readings: Sequence[Reading]) -> str:
    """One passage with both its places."""
    texts = {reading.key: reading.report.text for reading in readings}
    lines = [f"{passage.kind} ({passage.similarity:.2f}, {passage.of})"]
    for side in (passage.a, passage.b):
        lines.append(
            f"  {side.report} {side.start}-{side.end}: {_short(texts[side.report][side.start : side.end], 100)}"
        )
    return printable("\n".join(lines))


def copy_text(copy: Copy, direction: Direction | None = None) -> str:
    """One pair of reports that carry one text, and why."""
    head = f"{copy.relation} (score {copy.score:.2f}): {copy.a}  {copy.b}"
    shares = f"  {copy.contained[0]:.0%} of the first's reporting stands in the second, {copy.contained[1]:.0%} back"
    told = [f"  {direction_words(copy, direction)}"] if direction else []
    return printable("\n".join([head, shares, *told, *(f"  {reason}" for reason in copy.because)]))


def direction_words(copy: Copy, direction: Direction) -> str:
    """Which report has its text from which, in words."""
    if direction.kind in {"a_from_b", "b_from_a"}:
        late, early = (copy.a, copy.b) if direction.kind == "a_from_b" else (copy.b, copy.a)
        return f"{late} derives from {early}"
    if direction.kind == "common":
        return f"both have it from {direction.upstream}"
    after = f"; {direction.earlier} came first" if direction.earlier else ""
    return f"not known which has it from which{after}"


def _published(reading: Reading) -> str:
    day = reading.published
    return f"published {day.value} ({day.how})" if day.value else "day of publication unknown"


def _statement(reading: Reading, row: Statement) -> str:
    text = reading.report.text
    source = row.source.of(text) if row.source else "(no source)"
    content = " ... ".join(span.of(text) for span in row.content)
    return f"{_short(source, 50)} {row.stance}: {_short(content, 90)}"


def _short(words: str, most: int = 80) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 3].rstrip() + "..."
