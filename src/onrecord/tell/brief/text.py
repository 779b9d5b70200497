"""The brief on a terminal.

What a report says passes through ``printable`` and is laid as plain ``Text``: neither an escape sequence nor rich's
own markup in it has any effect.
"""

from collections.abc import Sequence
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from onrecord.records import Brief
from onrecord.tell.brief.build import build_page
from onrecord.tell.brief.clause import quoted
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.page import ClaimRow, DateRow, Line, Page, Side, StoryPage, counted
from onrecord.tell.brief.places import Place
from onrecord.text.terminal import printable

STYLES = {
    "disputed": "bold red",
    "refuted": "bold red",
    "withdrawn": "bold red",
    "unconfirmed": "bold yellow",
    "open": "bold yellow",
    "confirmed": "bold green",
    "announced": "bold cyan",
    "position": "bold magenta",
    "asserted": "bold",
}
_CLAIMS, _DETAILS, _VOICES, _QUOTES, _NEW, _SHARED, _BEHIND, _MARKS, _CHANGED = 8, 4, 8, 4, 6, 5, 6, 8, 8
_ALL = "--format html or markdown shows all"


def render_text(brief: Brief, width: int | None = None, color: bool = False) -> str:
    """The brief as lines for a terminal, ``width`` columns wide (default 100), with ANSI colours or without."""
    sink = StringIO()
    console = Console(
        file=sink,
        width=width or 100,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    _page(console, build_page(brief))
    lines = sink.getvalue().splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _page(out: Console, page: Page) -> None:
    for number, story in enumerate(page.stories):
        if number:
            out.print()
            out.print(Rule(style="dim"))
        _story(out, story, page)
    if not page.stories:
        out.print(_plain("No report to brief.", "bold"))
    if page.skipped:
        _head(out, "Skipped")
        _rows(out, [(_plain(key), _plain(reason)) for key, reason in page.skipped], first=None)


def _story(out: Console, story: StoryPage, page: Page) -> None:
    out.print()
    out.print(_plain(story.title, "bold"))
    out.print(_plain(story.summary))
    if page.as_of:
        out.print(_plain(f"As of {day_words(page.as_of)}. Marks are [report:sentence]; H headline, D deck.", "dim"))
    if story.standing:
        _head(out, "Where it stands")
        for line in story.standing:
            words = _line(line)
            words.append(".")
            out.print(words)
    _rows(out, [(_plain(name, "bold"), _line(line)) for name, line in story.glance], first=11)
    _reports(out, story)
    _claims(out, story.claims)
    _voices(out, story)
    _new(out, story)
    _list(out, f"Shared by several reports ({len(story.shared)})", story.shared, _SHARED)
    _dates(out, "Dates ahead", story.ahead, certainty=True)
    _dates(out, "Dates behind", story.behind[-_BEHIND:], dropped=len(story.behind) - _BEHIND)
    if story.warnings:
        _head(out, "Headline warnings")
        rows = [
            (_plain(f"[{row.where}]"), _with_marks(f"{quoted(row.text)} {row.says}", row.marks))
            for row in story.warnings
        ]
        _rows(out, rows, first=9)
    _list(out, "Changed since it was published", story.versions, _CHANGED)
    _list(out, "Missing", story.missing, len(story.missing))


def _reports(out: Console, story: StoryPage) -> None:
    _head(out, "Reports")
    rows = []
    for row in story.reports:
        words = _plain(f"{row.name}, {row.when}")
        words.append(f" ({_safe(row.how)})", "dim")
        if row.headline:
            words.append(f"\n{_safe(row.headline)}", "italic")
        rows.append((_plain(row.label, "bold"), words))
    _rows(out, rows, first=4)


def _claims(out: Console, claims: Sequence[ClaimRow]) -> None:
    if not claims:
        return
    _head(out, "Claims")
    shown = [row for row in claims if not row.minor][:_CLAIMS] or list(claims[:_CLAIMS])
    for number, row in enumerate(shown):
        if number:
            out.print()
        _claim(out, row, 0)
    left = len(claims) - len(shown)
    if left:
        minor = all(row.minor for row in claims if row not in shown)
        told = ", told by one outlet and contradicted by nobody" if minor else ""
        out.print()
        out.print(_plain(f"{counted(left, 'more claim')}{told}; {_ALL}.", "dim"))


def _claim(out: Console, row: ClaimRow, depth: int) -> None:
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=11)
    grid.add_column(ratio=1)
    words = _with_marks(row.text, row.marks, "bold" if row.central else "")
    grid.add_row(_plain(row.status, STYLES.get(row.status, "bold")), words)
    for name, sides in row.sides:
        for side in sides:
            grid.add_row(_plain(name, "dim"), _side(side))
    last = _plain(row.count, "dim")
    if row.history:
        last.append(f"; {_safe(row.history.text)} {_marks(row.history.marks)}", "dim")
    grid.add_row("", last)
    out.print(Padding(grid, (0, 0, 0, 4 * depth)))
    for detail in row.details[:_DETAILS]:
        _claim(out, detail, min(depth + 1, 3))
    if len(row.details) > _DETAILS:
        left = counted(len(row.details) - _DETAILS, "more detail")
        out.print(Padding(_plain(f"{left}; {_ALL}.", "dim"), (0, 0, 0, 4 * depth + 4)))


def _side(side: Side) -> Text:
    words = _plain(f"{side.how} {side.name}")
    if side.note:
        words.append(f" ({_safe(side.note)})", "dim")
    words.append(f" {_marks(side.marks)}", "dim")
    if side.bare:
        words.append(f"; repeated without attribution {_marks(side.bare)}", "dim")
    return words


def _voices(out: Console, story: StoryPage) -> None:
    if not story.voices:
        return
    _head(out, "In their words")
    for voice in story.voices[:_VOICES]:
        name = _plain(voice.name, "bold")
        name.append(f" ({_safe(voice.role)})" if voice.role else "", "not bold")
        out.print(name)
        for line in voice.lines[:_QUOTES]:
            out.print(Padding(_line(line), (0, 0, 0, 4)))
        if len(voice.lines) > _QUOTES:
            out.print(Padding(_plain(f"{len(voice.lines) - _QUOTES} more; {_ALL}.", "dim"), (0, 0, 0, 4)))
    if len(story.voices) > _VOICES:
        out.print(_plain(f"{counted(len(story.voices) - _VOICES, 'more voice')}; {_ALL}.", "dim"))


def _new(out: Console, story: StoryPage) -> None:
    for row in story.new:
        if row.first and not row.lines:
            continue
        _head(out, f"Only in report {row.label}" if row.first else f"New in report {row.label}")
        if not row.lines:
            out.print(_plain("Nothing that an earlier report does not say."))
        _items(out, row.lines, _NEW)


def _list(out: Console, title: str, lines: Sequence[Line], most: int) -> None:
    if lines:
        _head(out, title)
        _items(out, lines, most)


def _items(out: Console, lines: Sequence[Line], most: int) -> None:
    _rows(out, [(_plain("·", "dim"), _line(line)) for line in lines[:most]], first=1)
    if len(lines) > most:
        out.print(_plain(f"  {len(lines) - most} more; {_ALL}.", "dim"))


def _dates(out: Console, title: str, rows: Sequence[DateRow], *, certainty: bool = False, dropped: int = 0) -> None:
    if not rows:
        return
    _head(out, title)
    cells = []
    for row in rows:
        words = _plain(row.text)
        words.append(f" ({row.certainty})" if certainty else "", "dim")
        words.append(f" {_marks(row.marks)}", "dim")
        cells.append((_plain(row.when, "bold"), words))
    _rows(out, cells, first=22)
    if dropped > 0:
        out.print(_plain(f"{dropped} before these; {_ALL}.", "dim"))


def _head(out: Console, words: str) -> None:
    out.print()
    out.print(_plain(words.upper(), "bold cyan"))


def _rows(out: Console, rows: Sequence[tuple[Text, Text]], first: int | None) -> None:
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=first) if first else grid.add_column(max_width=30)
    grid.add_column(ratio=1)
    for left, right in rows:
        grid.add_row(left, right)
    out.print(grid)


def _line(line: Line) -> Text:
    words = _plain(line.text)
    words.append(f" ({_safe(line.note)})" if line.note else "", "dim")
    words.append(f" {_marks(line.marks)}" if line.marks else "", "dim")
    return words


def _with_marks(words: str, marks: Sequence[Place], style: str = "") -> Text:
    text = _plain(words, style)
    text.append(f" {_marks(marks)}" if marks else "", "not bold dim")
    return text


def _marks(places: Sequence[Place]) -> str:
    shown = "".join(f"[{place.label}:{place.mark}]" for place in places[:_MARKS])
    return shown + (f" and {len(places) - _MARKS} more" if len(places) > _MARKS else "")


def _plain(words: str, style: str = "") -> Text:
    return Text(_safe(words), style)


def _safe(words: str) -> str:
    return printable(words)
