"""The sentences of a report as lines of tokens, and what their capitals are worth."""

from collections import Counter
from typing import NamedTuple

from onrecord.records import Part, Report, Sentence
from onrecord.text.tables.capitals import NOT_NAMES
from onrecord.text.tables.common_words import BAND
from onrecord.text.words import Word, tokens

_OPENING = frozenset("\"“‘'«„:•·*…([-–—") | {"..."}
_CREDIT = frozenset(
    """photo photograph photographer image picture credit courtesy screenshot screen file via handout getty reuters ap
    afp epa""".split()  # noqa: SIM905 - reads best as running words
)


class Line(NamedTuple):
    """One sentence."""

    tokens: list[Word]
    part: str
    style: str
    """plain | title (every longer word has a capital) | caps"""
    opening: frozenset[int]
    """Indexes of tokens that would have a capital anyway: the first word, the first of a quotation."""


class Usage(NamedTuple):
    """How the report's own plain lines write words."""

    capital: Counter[str]
    """Words with a capital that their place does not ask for."""
    lower: frozenset[str]


def read_lines(report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]) -> list[Line]:
    """The lines of a report in reading order, without photo credits."""
    credits = [(part.start, part.end) for part in parts if part.kind == "credit"]
    lines = []
    for sentence in sorted(sentences, key=lambda each: (each.start, each.end)):
        found = tokens(report.text, sentence.start, sentence.end)
        if credits:
            found = [word for word in found if not any(a <= word.start < b for a, b in credits)]
        if sentence.part == "caption":
            found = _without_credit(found)
        if found:
            lines.append(Line(found, sentence.part, _style(found, sentence.part), _opening(found)))
    return lines


def usage(lines: list[Line]) -> Usage:
    """Counts over the plain lines."""
    capital: Counter[str] = Counter()
    lower: set[str] = set()
    for line in lines:
        if line.style != "plain":
            continue
        for at, word in enumerate(line.tokens):
            if word.text[0].islower():
                lower.add(word.text)
            elif at not in line.opening and word.text[0].isupper():
                capital[word.text] += 1
    return Usage(capital, frozenset(lower))


def plain(word: str) -> str:
    """A word with a straight apostrophe."""
    return word.replace("’", "'")


def _without_credit(found: list[Word]) -> list[Word]:
    """A caption without the bracket that names the photographer or the agency."""
    texts = [word.text for word in found]
    if texts[-1] not in {")", "]"} and texts[-2:-1] not in ([")"], ["]"]):
        return found
    opened = max((at for at, text in enumerate(texts) if text in {"(", "["}), default=len(texts))
    inside = texts[opened:]
    marked = "/" in inside or any(text.lower() in _CREDIT for text in inside)
    return found[:opened] if marked else found


def _style(found: list[Word], part: str) -> str:
    words = [word.text for word in found if word.text[0].isalpha()]
    letters = "".join(words)
    if len(words) > 1 and len(letters) > 8 and sum(map(str.isupper, letters)) > 0.85 * len(letters):
        return "caps"
    long = [word.text for word in found[1:] if len(word.text) > 3 and word.text[0].isalpha()]
    high = sum(text[0].isupper() for text in long)
    headed = part in {"headline", "deck"}
    if headed and len(long) > 2 and high > 0.7 * len(long):
        return "title"
    ends = found[-1].text in {".", "”", '"', "?", "!", ",", ";", ":"}
    common = [text for text in long if text.lower() in NOT_NAMES or text.lower() in BAND]
    if not headed and not ends and len(long) > 2 and high > 0.75 * len(long) and common:
        return "title"
    return "plain"


def _opening(found: list[Word]) -> frozenset[int]:
    places = set()
    fresh = True
    for at, word in enumerate(found):
        if word.text[0].isalpha():
            if fresh:
                places.add(at)
            fresh = False
        else:
            fresh = fresh or word.text in _OPENING or word.text[0] == "."
            if word.text == ".":  # inside a sentence a full stop belongs to an abbreviation
                fresh = False
    return frozenset(places)
