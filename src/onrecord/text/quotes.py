"""Quotation marks and what stands between them."""

import re
from collections.abc import Iterator

from onrecord.records import Span
from onrecord.text.tables.marks import CLOSES, DOUBLE, ELIDED, SINGLE

_MARK = re.compile("[" + "".join(sorted(DOUBLE | SINGLE)) + "]|’")
_BORDER = re.compile(r"(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:(?:\r\n|\n|\r(?!\n))|(?=[\"“„«‘']))|\u2029")
_WORD = re.compile(r"[^\W_]+")
_SOLID = re.compile(r"\s*\S")
_FAR = 2000
"""Characters behind a possessive within which a better closing mark is looked for."""
_LONE = re.compile(r"\s|\Z")


def find_quotes(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The insides of the quotations in ``text[start:end]``, outermost only, in order.

    A quotation that is not closed ends at its paragraph; so one that runs over several paragraphs, with its opening
    mark repeated, is one span a paragraph. A closing mark without an opening one closes a quotation that began before
    ``start`` (a sentence cut out of it), when ``start`` is not the start of a paragraph. Apostrophes ("Iran's",
    "o'clock", "the '90s", "the unions' plan") are no quotation marks.
    """
    if not _MARK.search(text, start, end):
        return ()
    spans: list[Span] = []
    at = start
    for border in [*(found.start() for found in _BORDER.finditer(text, start, end)), end]:
        spans.extend(_paragraph(text, at, border))
        at = border
    return tuple(spans)


def _paragraph(text: str, start: int, end: int) -> Iterator[Span]:
    """The outermost quotations of one paragraph."""
    stack: list[tuple[str, int]] = []
    skip = start
    first = True
    open_ended: set[str] = set()
    for found in _MARK.finditer(text, start, end):
        mark, at = found.group(), found.start()
        if at < skip or (stack and mark in "‘'‚’"):
            continue
        if mark in SINGLE or mark == "’":
            if mark in open_ended or not _opens_single(text, start, at, end):
                continue
            if (close := _close_single(text, at, end)) is None:
                open_ended.add(mark)  # what closes no earlier mark closes no later one: the time stays linear
            else:
                yield Span(at + 1, close)
                skip, first = close + 1, False
        elif stack and mark in CLOSES[stack[-1][0]] and not _reopens(text, start, at, end, stack[-1][0]):
            _, opened = stack.pop()
            if not stack:
                yield from _filled(text, opened, at)
        elif _can_open(text, start, at, end):
            stack.append((mark, at + 1))
            first = False
        elif first and not stack and _closes_earlier(text, start, at):
            yield from _filled(text, start, at)
            first = False
    if stack:
        yield from _filled(text, stack[0][1], end)


def _filled(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without the white space around it, when words are left."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start < end:
        yield Span(start, end)


def _can_open(text: str, start: int, at: int, end: int) -> bool:
    """Whether the mark can open a quotation: nothing that belongs to a word before it, something behind it."""
    mark = text[at]
    if not _SOLID.match(text, at + 1, end):
        return False
    if mark in "“„«‹":
        return True
    before = text[at - 1] if at > start else " "
    return not (before.isalnum() or before in ".,;!?…%)]") and not _LONE.match(text, at + 1)


def _reopens(text: str, start: int, at: int, end: int, opened: str) -> bool:
    """Whether a mark that could close opens an inner quotation (“ inside “, straight inside curly)."""
    if text[at] == opened and opened in '"”':
        return False
    before = text[at - 1] if at > start else " "
    inner = (before.isspace() or before in "([—–-") and at + 1 < end and text[at + 1].isalnum()
    return inner if text[at] in '“"' and opened != "„" else False


def _closes_earlier(text: str, start: int, at: int) -> bool:
    """Whether a closing mark closes a quotation that began before the stretch."""
    if text[at] not in '”"»' or at == start or not _SOLID.match(text, start, at):
        return False
    if text[at] == '"' and text[at - 1].isdigit():  # inches
        return False
    while start and text[start - 1] in " \t\u00a0":
        start -= 1
    return start > 0 and text[start - 1] not in "\r\n"


def _opens_single(text: str, start: int, at: int, end: int) -> bool:
    """Whether a single mark can open a quotation; else it is an apostrophe."""
    before = text[at - 1] if at > start else " "
    word = _WORD.match(text, at + 1, end)
    if before.isalnum() or before in ".,!?…" or at + 1 >= end or text[at + 1].isspace():
        return False
    elided = word is not None and (word.group().lower() in ELIDED or re.fullmatch(r"\d0s|\d\d", word.group()))
    return text[at] != "’" and not (elided and text[at] == "'")


def _close_single(text: str, at: int, end: int) -> int | None:
    """Where the quotation closes that a single mark at ``at`` opens; None when nothing closes it."""
    possessive = None
    for close in range(at + 2, end):
        if possessive and close > possessive + _FAR:
            break
        if text[close] not in CLOSES[text[at]]:
            continue
        behind = text[close + 1] if close + 1 < end else " "
        if behind.isalnum() or text[close - 1].isspace():
            continue
        if text[close - 1] not in "sS" or not re.match(r" [a-z]", text[close + 1 : close + 3]):
            return close
        possessive = possessive or close  # "the unions' plan": only when no better mark follows
    return possessive
