"""The brief as Markdown (CommonMark, with the tables of GitHub Flavored Markdown)."""

import re
from collections.abc import Sequence

from onrecord.records import Brief
from onrecord.tell.brief.build import build_page
from onrecord.tell.brief.clause import quoted
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.page import ClaimRow, DateRow, Line, Page, Side, StoryPage
from onrecord.tell.brief.places import Place
from onrecord.text.terminal import printable

_SPECIAL = re.compile(r"([\\`*_\[\]#|~$])")
_LINE_START = re.compile(r"^(\s*)([-+>=]|\d+[.)])")


def render_markdown(brief: Brief) -> str:
    """The brief as one Markdown document; markup in a report's words has no effect."""
    return "\n\n".join(_page(build_page(brief))) + "\n"


def _page(page: Page) -> list[str]:
    blocks = [block for story in page.stories for block in _story(story, page.as_of)]
    if page.skipped:
        blocks.append(
            "**Skipped.** " + "; ".join(f"{_escape(key)}: {_escape(reason)}" for key, reason in page.skipped) + "."
        )
    return blocks or ["No report to brief."]


def _story(story: StoryPage, as_of: str | None) -> list[str]:
    when = f" As of {day_words(as_of)}." if as_of else ""
    blocks = [
        f"# {_escape(story.title)}",
        f"*{_escape(story.summary)}{when} Marks are \\[report:sentence\\]; H headline, D deck.*",
        "\n".join(
            f"- **{row.label}** {_escape(row.name)}, {row.when} ({_escape(row.how)})"
            + (f": {_escape(row.headline)}" if row.headline else "")
            for row in story.reports
        ),
    ]
    if story.standing:
        blocks.append("**Where it stands.** " + " ".join(f"{_line(line)}." for line in story.standing))
    if story.glance:
        blocks.append("\n".join(f"- **{name}**: {_line(line)}" for name, line in story.glance))
    if story.claims:
        blocks.append("\n".join(_table(story.claims)))
        turns = [_line(row.history, f"{quoted(row.text)}: ") for row in _flat(story.claims) if row.history]
        blocks += [f"How that came: {'; '.join(turns)}."] if turns else []
    if story.voices:
        blocks.append("\n".join(["**In their words**", "", *_voices(story)]))
    for row in story.new:
        if row.lines or not row.first:
            head = f"**{'Only' if row.first else 'New'} in report {row.label}**"
            blocks.append(_bullets(head, row.lines) if row.lines else f"{head}: nothing.")
    lists = (("Shared by several reports", story.shared), ("Missing", story.missing))
    blocks += [_bullets(f"**{lists[0][0]}**", lists[0][1])] if lists[0][1] else []
    blocks += [_dates("Dates ahead", story.ahead, True)] if story.ahead else []
    blocks += [_dates("Dates behind", story.behind, False)] if story.behind else []
    if story.warnings:
        rows = [
            f"- \\[{row.where}\\] {_escape(quoted(row.text))} {_says(row.says, row.marks)}" for row in story.warnings
        ]
        blocks.append("\n".join(["**Headline warnings**", "", *rows]))
    blocks += [_bullets("**Changed since it was published**", story.versions)] if story.versions else []
    blocks += [_bullets(f"**{lists[1][0]}**", lists[1][1])] if lists[1][1] else []
    return blocks


def _says(words: str, marks: Sequence[Place]) -> str:
    return f"{_escape(words)} {_marks(marks)}".rstrip()


def _table(claims: Sequence[ClaimRow]) -> list[str]:
    rows = ["| Claim | Status | For | Against | Neither | Origins |", "| --- | --- | --- | --- | --- | --- |"]
    for row in _flat(claims):
        sides = dict(row.sides)
        cells = [
            ("… " if row not in claims else "") + f"{_escape(row.text)} {_marks(row.marks)}",
            f"**{row.status}**",
            *("; ".join(_side(side) for side in sides.get(name, ())) or "–" for name in ("for", "against", "neither")),
            row.count,
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return rows


def _flat(claims: Sequence[ClaimRow]) -> list[ClaimRow]:
    return [each for row in claims for each in (row, *_flat(row.details))]


def _side(side: Side) -> str:
    words = f"{side.how} {_escape(side.name)}" + (f" ({_escape(side.note)})" if side.note else "")
    bare = f"; repeated without attribution {_marks(side.bare)}" if side.bare else ""
    return f"{words} {_marks(side.marks)}{bare}"


def _voices(story: StoryPage) -> list[str]:
    rows = []
    for voice in story.voices:
        role = f" ({_escape(voice.role)})" if voice.role else ""
        rows.append(f"- **{_escape(voice.name)}**{role}: " + "; ".join(_line(line) for line in voice.lines))
    return rows


def _bullets(head: str, lines: Sequence[Line]) -> str:
    return "\n".join([head, "", *(f"- {_line(line)}" for line in lines)])


def _dates(title: str, rows: Sequence[DateRow], certainty: bool) -> str:
    told = [
        f"- {row.when}: {_escape(row.text)}" + (f" ({row.certainty})" if certainty else "") + f" {_marks(row.marks)}"
        for row in rows
    ]
    return "\n".join([f"**{title}**", "", *told])


def _line(line: Line, before: str = "") -> str:
    note = f" ({_escape(line.note)})" if line.note else ""
    return f"{_escape(before + line.text)}{note} {_marks(line.marks)}".rstrip()


def _marks(places: Sequence[Place]) -> str:
    return "".join(f"\\[{place.label}:{place.mark}\\]" for place in places)


def _escape(words: str) -> str:
    """Words that Markdown shows as they are, on one line."""
    plain = " ".join(printable(words).split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _LINE_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", plain))
