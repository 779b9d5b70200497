"""A short clause of a sentence."""

import re
from itertools import pairwise

# A clause can be cut before a joining word, or behind a mark.
_JOINING = "but|which|who|while|whereas|although|though|after|because|before|since"
_BORDER = re.compile(rf"(?<=[,;:])\s+|\s+(?=[–—-]\s)|\s+(?=(?:{_JOINING}) )")

_NO_TITLE = re.compile(r"\?\W*$|^(?:corrections?|clarification|retraction|apology)\b", re.IGNORECASE)


def clause(sentence: str, start: int, end: int, most: int = 150) -> str:
    """The clause around ``sentence[start:end]`` on one line, at most about ``most`` characters; "…" where it is cut.

    >>> clause("The vote is on May 2.", 15, 20)
    'The vote is on May 2'
    """
    whole = _line(sentence)
    if len(whole) <= most:
        return whole
    cuts = [0, *(found.end() for found in _BORDER.finditer(sentence)), len(sentence)]
    pieces = [(a, b) for a, b in pairwise(cuts) if a < b]
    low = next((n for n, (a, b) in enumerate(pieces) if a <= start < b), 0)
    high = low
    while high + 1 < len(pieces) and pieces[high][1] < end:
        high += 1
    low, high = _grow(sentence, pieces, low, high, most)
    first, last = pieces[low][0], pieces[high][1]
    if last - first > most + 30:
        first, last = _window(sentence, first, last, start=start, end=end, most=most)
    cut = last < len(sentence.rstrip(" .\r\n"))
    return ("… " if first else "") + _line(sentence[first:last]) + (" …" if cut else "")


def is_title(headline: str) -> bool:
    """Whether a headline tells the story: one that asks, or corrects another, does not.

    >>> is_title("Bridge closed"), is_title("Bridge closed?"), is_title("Correction: the bridge")
    (True, False, False)
    """
    return not _NO_TITLE.search(headline)


def lowered(words: str) -> str:
    """A source's words for the middle of a sentence: on one line, no capital on an article or possessive."""
    line = " ".join(words.split())
    return line[0].lower() + line[1:] if line.startswith(("The ", "A ", "An ", "Its ", "Their ")) else line


def _window(sentence: str, first: int, last: int, *, start: int, end: int, most: int) -> tuple[int, int]:
    """A cut between words around ``sentence[start:end]``: from the piece's start where that is near enough."""
    low = first if end - first <= most else min(start, end - 2 * most // 3)
    if low > first:
        low = sentence.find(" ", low, start) + 1 or start
    high = min(last, max(low + most, end))
    if high < last:
        high = max(sentence.rfind(" ", end, high), end)
    return low, high


def short(words: str, most: int) -> str:
    """One line of at most ``most`` characters, cut between words with "…"."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut).rstrip(" ,;:–—-") + "…"


def quoted(words: str) -> str:
    """The words in quotation marks; marks inside become single ones, a final stop or comma goes.

    >>> quoted("no “market talk”.")
    '“no ‘market talk’”'
    """
    inner = re.sub(r'"([^"]*)"', r"‘\1’", words.strip().rstrip(" .,;")).replace("“", "‘").replace("”", "’")
    return f"“{inner}”"


def _grow(sentence: str, pieces: list[tuple[int, int]], low: int, high: int, most: int) -> tuple[int, int]:
    """Takes in neighbours, the one before first, while they fit."""
    while True:
        before = low > 0 and len(_line(sentence[pieces[low - 1][0] : pieces[high][1]])) <= most
        if before:
            low -= 1
            continue
        if high + 1 < len(pieces) and len(_line(sentence[pieces[low][0] : pieces[high + 1][1]])) <= most:
            high += 1
            continue
        return low, high


def _line(words: str) -> str:
    return " ".join(words.split()).rstrip(" ,;:–—").removesuffix(".")
