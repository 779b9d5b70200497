# ruff: noqa: SIM905 - word lists read best as running words
"""One unit of reading: the words of a sentence, or of sentences that one quotation holds together."""

from bisect import bisect_left
from dataclasses import dataclass

from onrecord.records import Sentence, Span
from onrecord.text.tables.clauses import ADVERBS, AUXILIARIES, PAST_FORMS, PLAIN_VERBS, TIME_WORDS
from onrecord.text.words import Word, tokens

CONTRACTED = frozenset("it's he's she's that's there's who's what's here's i'm let's".split())
SHORT_SUBJECTS = frozenset("it he she that there who what here".split())
QUOTE = "“”"
"""Stands in ``low`` for a whole quotation."""
_SHOUTED = {"WHO": "w.h.o", "US": "u.s", "MAY": "may"}
"""Capitals that would read as a pronoun."""
_MARKS = "\"'“”„«»‘’‚‹›"


@dataclass(frozen=True, slots=True)
class Line:
    """Words in their order; a quotation counts as one word."""

    text: str
    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]
    low: tuple[str, ...]
    inner: dict[int, Span]
    """Place of a quotation among the words -> what stands between its marks."""

    def __len__(self) -> int:
        return len(self.words)

    @property
    def part(self) -> str:
        """Kind of the part that it stands in."""
        return self.sentences[0].part

    def span(self, first: int, last: int) -> Span:
        """The span of the words ``first`` up to, not with, ``last``."""
        return Span(self.words[first].start, self.words[last - 1].end)

    def capital(self, at: int) -> bool:
        """Whether the word begins with a capital letter (or is a number, or a handle)."""
        first = self.words[at].text[0]
        return first.isupper() or first in "@#"

    def verb(self, at: int) -> bool:
        """Whether the word looks like a finite verb."""
        word = self.low[at]
        if word in AUXILIARIES or word in PAST_FORMS or word in PLAIN_VERBS:
            return word not in {"may", "'s", "will"} or not (self.capital(at) or (word == "'s" and not self._is(at)))
        if "'" in word and (word.endswith(("n't", "'re", "'ve", "'ll", "'d")) or word in CONTRACTED):
            return True
        return word.endswith("ed") and len(word) > 4 and not self.capital(at)

    def _is(self, at: int) -> bool:
        """Whether a "'s" is a short "is" or "has"."""
        return at > 0 and self.low[at - 1] in SHORT_SUBJECTS

    def adverb(self, at: int) -> bool:
        """Whether the word is an adverb or a word of time."""
        word = self.low[at]
        return word in ADVERBS or word in TIME_WORDS or (word.endswith("ly") and len(word) > 4)

    def glued(self, at: int) -> bool:
        """Whether a mark joins the words on both its sides ("Re/act", "K. Osei")."""
        words = self.words
        if not 0 < at < len(words) - 1 or words[at].start != words[at - 1].end:
            return False
        return words[at].end == words[at + 1].start and words[at].text not in {",", ";", ":", "(", ")"}

    def sentence_at(self, at: int) -> Sentence:
        """The sentence that holds the character."""
        index = bisect_left([sentence.end for sentence in self.sentences], at + 1)
        return self.sentences[min(index, len(self.sentences) - 1)]

    @property
    def end(self) -> int:
        """The words up to here, without the final full stop."""
        last = len(self.words)
        while last and self.low[last - 1] in {".", "!", "?", "...", "…", ";"}:
            last -= 1
        return last


def lines(text: str, sentences: tuple[Sentence, ...], quotes: tuple[Span, ...]) -> list[Line]:
    """The units of some sentences of one part, in order."""
    units: list[list[Sentence]] = []
    at = 0
    for sentence in sentences:
        while at < len(quotes) and quotes[at].end <= sentence.start:
            at += 1
        crossing = at < len(quotes) and quotes[at].start < sentence.start
        if units and crossing and quotes[at].start < units[-1][-1].end:
            units[-1].append(sentence)
        else:
            units.append([sentence])
    return [_line(text, tuple(unit), quotes) for unit in units]


def _line(text: str, sentences: tuple[Sentence, ...], quotes: tuple[Span, ...]) -> Line:
    start, end = sentences[0].start, sentences[-1].end
    words: list[Word] = []
    inner: dict[int, Span] = {}
    at = start
    for quote in quotes:
        if quote.end <= start or quote.start >= end:
            continue
        a, b = max(quote.start, start), min(quote.end, end)
        opening, closing = a, b
        while opening > at and text[opening - 1] in _MARKS and quote.start - opening < 2:
            opening -= 1
        while closing < end and text[closing] in _MARKS and closing - quote.end < 2:
            closing += 1
        words.extend(tokens(text, at, opening))
        inner[len(words)] = Span(a, b)
        words.append(Word(opening, closing, QUOTE))
        at = closing
    words.extend(tokens(text, at, end))
    low = tuple(_SHOUTED.get(word.text) or word.text.lower().replace("’", "'") for word in words)
    return Line(text, sentences, tuple(words), low, inner)
