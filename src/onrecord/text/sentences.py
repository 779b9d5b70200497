"""Sentence borders by rule.

Borders are looked for at every run of full stops, question and exclamation marks; the word before and the word behind
decide. What makes the difference stands in ``tables/abbreviations.py``.
"""

import re
from collections.abc import Iterator

from onrecord.text.tables.abbreviations import (
    DAYS,
    DOMAINS,
    EXCLAIMING,
    JOINING,
    MONTHS,
    NAMES_END,
    NUMBERED,
    REGIONS,
    SAYING,
    STARTERS,
    TITLES,
    WEEKDAYS,
    ZONES,
)

_CLOSERS = "\"'”’»›)\\]"
_OPENERS = "\"'“‘«‹„(\\[¿¡"
# A blank line; the Unicode paragraph separator; a line that a bullet opens.
_PARAGRAPH = re.compile(
    r"(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r(?!\n))\s*|\u2029|(?:\r\n|\n|\r(?!\n))(?=[^\S\r\n]*[•▪●*·–—-][^\S\r\n])"
)
_LINE_END = re.compile("[\r\n\u2029]")
_STOP = re.compile(
    rf"(?P<stops>[.!?…]++)(?P<closers>[{_CLOSERS}]*)(?P<space>\s+|(?=[“‘«A-Z\[(]))|[。！？؟।]+[{_CLOSERS}」』]*\s*"
)
_BEFORE = re.compile(r"[^\s\"“”‘«»()\[\]—–]+$")
_NEXT = re.compile(rf"[{_OPENERS}…\s—–-]*(?P<word>[^\W_][\w.’'-]{{0,60}})?")  # bounded: the time stays linear
_LONGEST = 2000
"""Characters; a longer run without a border is a list or damage, and is cut at white space."""
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
_LIST_NUMBER = re.compile(rf"[{_OPENERS}]*(?:\d{{1,3}}|[a-zA-Z]|[ivxIVX]{{1,4}})\Z")
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")
_GOES_ON = re.compile(r"(?:[A-Z][\w.’'-]*\s+){1,4}(?P<verb>[a-z]+)")
_RUN_ON = re.compile(r"[A-Z](?:[a-z’']+|(?=\s))[\s,]")


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Half-open offsets of the sentences of ``text[start:end]``, without the white space around them.

    A blank line is always a border, a single line end is white space. A quotation of two sentences is cut at its
    inner full stop; what is longer than 2,000 characters is cut at white space. Every character that is not white
    space lies in exactly one sentence.

    >>> [f"{a}-{b}" for a, b in split("He met Gen. Lee. She left.", 0, 26)]
    ['0-16', '17-26']
    """
    spans: list[tuple[int, int]] = []
    at = start
    if _LINE_END.search(text, start, end):
        for border in (found.end() for found in _PARAGRAPH.finditer(text, start, end)):
            spans.extend(_paragraph(text, at, border))
            at = border
    spans.extend(_paragraph(text, at, end))
    whole = (_trim(text, a, b) for a, b in spans)
    return [piece for a, b in whole for piece in _shorter(text, a, b)]


def _paragraph(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The untrimmed sentences of one paragraph."""
    spans = []
    at = start
    for found in _STOP.finditer(text, start, end):
        if found.end() < end and _is_border(text, at, end, found):
            spans.append((at, found.end()))
            at = found.end()
    spans.append((at, end))
    return spans


def _shorter(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of bearable length, at the last white space where there is one."""
    while end - start > _LONGEST:
        at = start + _LONGEST
        while at > start + _LONGEST // 2 and not text[at].isspace():
            at -= 1
        if not text[at].isspace():
            at = start + _LONGEST
        yield _trim(text, start, at)
        start, _ = _trim(text, at, end)
    if start < end:
        yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    inner = words.strip()
    start += len(words) - len(words.lstrip())
    return start, start + len(inner)


def _is_border(text: str, start: int, end: int, found: re.Match[str]) -> bool:
    """Whether a sentence that began at ``start`` ends at these marks."""
    stops = found["stops"]
    if stops is None:  # full-width marks need neither space nor capital
        return True
    behind = _NEXT.match(text, found.end(), end)
    word = behind["word"] if behind else None
    if word is None:
        return bool(found["space"])
    if word[0].islower() and not _CAMEL.match(word):
        return False
    head = _BEFORE.search(text[max(start, found.start() - 40) : found.start()])
    before = head.group() if head else ""
    if not found["space"]:
        return _is_run_on(text, found, before)
    if stops == ".":
        return _ends(text, start, found, before, word)
    if found["closers"] and stops[-1] in "!?" and (after := _GOES_ON.match(text, found.end(), end)):
        return after["verb"] not in SAYING
    if stops[-1] in ".…":
        return word.partition("’")[0].partition("'")[0] != "I"
    return not (stops == "!" and before.lower() in EXCLAIMING)


def _is_run_on(text: str, found: re.Match[str], before: str) -> bool:
    """Whether a stop without a space behind it ends a sentence ("the service.Many of them left")."""
    if text[found.end()] in "“‘«":
        return len(before) > 1
    if text[found.end()] in "[(":
        return False
    if "/" in before or "@" in before or before.lower().startswith("www."):
        return False
    solid = (
        found["closers"] not in {"", "'", "’"} or (len(before) > 1 and before[-2:].islower()) or before[-2:].isdigit()
    )
    behind = _RUN_ON.match(text, found.end())
    return bool(solid and behind and behind.group().rstrip(" ,\n").lower() not in DOMAINS)


def _ends(text: str, start: int, found: re.Match[str], before: str, word: str) -> bool:
    """Whether a single full stop ends the sentence, by the words before and behind it."""
    key = before.lower().replace("’", "'")
    follower = word.lower().replace("’", "'").rstrip(".")
    starts = follower in STARTERS or follower.removesuffix("'s") in STARTERS
    if _LIST_NUMBER.match(text[start : min(found.start(), start + _LONGEST)].lstrip()) and not found["closers"]:
        return False
    if found["closers"] and found["closers"] not in {"'", "’"}:
        return True
    if key.rpartition("-")[2] in TITLES:
        return False
    if key in NUMBERED and (key in {"no", "nos", "p", "pp"} or key not in NAMES_END):
        return not (word[0].isdigit() or _LIST_NUMBER.match(word))
    if key in MONTHS | WEEKDAYS:
        return starts
    if key in {"a.m", "p.m", "am", "pm"}:
        return follower not in ZONES | DAYS
    if key in JOINING | NAMES_END | REGIONS or _DOTTED.match(before) or key == "ph.d":
        return starts
    if len(before) == 1 and before.isalpha() and before.isupper():
        return starts
    return True
