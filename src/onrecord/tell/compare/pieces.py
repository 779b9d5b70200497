"""A sentence in pieces: what the other report has otherwise, and what is quoted."""

from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from onrecord.records import Part, Reading, Sentence, Span
from onrecord.tell.compare.page import Piece
from onrecord.text.quotes import find_quotes
from onrecord.text.words import Word, fold, words


def changes(a: str, b: str) -> tuple[list[Span], list[Span]]:
    """The stretches of each text that the other has not; case and the kind of marks do not count.

    >>> changes("He left on Monday.", "He had left on Tuesday.")
    ([Span(start=11, end=17)], [Span(start=3, end=6), Span(start=15, end=22)])
    """
    left, right = words(a), words(b)
    mine: list[Span] = []
    theirs: list[Span] = []
    for code in Indel.opcodes([fold(word.text) for word in left], [fold(word.text) for word in right]):
        if code.tag != "equal":
            mine += _span(left, code.src_start, code.src_end)
            theirs += _span(right, code.dest_start, code.dest_end)
    return mine, theirs


def merged(a: str, b: str) -> str:
    """Both wordings in one line: ``[-`` what only the first has ``-]`` and ``{+`` what only the second has ``+}``.

    >>> merged("He left on Monday.", "He had left on Tuesday.")
    'He {+had+} left on [-Monday.-] {+Tuesday.+}'
    """
    left, right = words(a), words(b)
    told: list[str] = []
    gone: list[str] = []
    put: list[str] = []
    for code in Indel.opcodes([fold(word.text) for word in left], [fold(word.text) for word in right]):
        mine, theirs = _cut(a, left, code.src_start, code.src_end), _cut(b, right, code.dest_start, code.dest_end)
        if code.tag == "equal":
            told += [*gone, *put, mine]
            gone, put = [], []
        else:
            gone += [f"[-{mine}-]"] * bool(mine)
            put += [f"{{+{theirs}+}}"] * bool(theirs)
    return " ".join([*told, *gone, *put])


def _cut(text: str, found: Sequence[Word], first: int, last: int) -> str:
    """The text from one word to before another, on one line; the first word brings what stands before it."""
    if first >= last:
        return ""
    start = found[first].start if first else 0
    return " ".join(text[start : found[last].start if last < len(found) else len(text)].split())


def _span(found: Sequence[Word], first: int, last: int) -> list[Span]:
    return [Span(found[first].start, found[last - 1].end)] if first < last else []


def quotes_of(reading: Reading) -> list[Span]:
    """What stands inside quotation marks in a report's parts."""
    return [span for part in reading.parts for span in _inside(reading, part)]


def _inside(reading: Reading, part: Part) -> tuple[Span, ...]:
    return find_quotes(reading.report.text, part.start, part.end)


def quoted_share(sentence: Sentence, quotes: Sequence[Span]) -> float:
    """The share of a sentence's characters that are quoted."""
    held = sum(max(0, min(span.end, sentence.end) - max(span.start, sentence.start)) for span in quotes)
    return held / max(1, sentence.end - sentence.start)


def pieces(text: str, sentence: Sentence, quotes: Sequence[Span], changed: Sequence[Span]) -> tuple[Piece, ...]:
    """The sentence cut where a quotation or a change begins or ends; ``changed`` is in offsets of the sentence."""
    moved = [Span(sentence.start + span.start, sentence.start + span.end) for span in changed]
    cuts = {sentence.start, sentence.end}
    for span in (*quotes, *moved):
        cuts |= {at for at in (span.start, span.end) if sentence.start < at < sentence.end}
    found = []
    for start, end in pairwise(sorted(cuts)):
        here = Span(start, end)
        found.append(
            Piece(
                " ".join(text[start:end].split("\n")),
                any(span.holds(here) for span in moved),
                any(span.holds(here) for span in quotes),
            )
        )
    return tuple(found)
