"""Words of a text and their WordPieces (Wu et al., 2016; the basic tokenizer of BERT, Devlin et al., 2019)."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 60
"""Characters of a word beyond which it is one unknown piece."""
CASES = 4
"""lower, Capitalised, CAPITALS, neither letter nor case."""
PARAGRAPH, QUOTED = 4, 8
"""Bits of a word's feature: a paragraph begins with it; it stands in quotation marks."""
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_OPENING = frozenset("“„«")
_CLOSING = frozenset("”»")


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters and digits, or one mark: the unit that is labelled."""

    start: int
    end: int
    pieces: tuple[int, ...]
    feature: int
    """Its case, whether a paragraph begins with it, and whether it stands in quotation marks: 0-15."""


class Vocabulary:
    """WordPieces by number, longest match first."""

    def __init__(self, pieces: Iterable[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(pieces)}
        self.unknown = self._numbers["[UNK]"]
        self.first = self._numbers["[CLS]"]
        self.last = self._numbers["[SEP]"]
        self.pieces = lru_cache(maxsize=65536)(self._pieces)

    def __len__(self) -> int:
        return len(self._numbers)

    def _pieces(self, word: str) -> tuple[int, ...]:
        """The pieces of one word, lower-cased and without accents."""
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(character for character in plain if unicodedata.category(character) != "Mn")
        if not plain or len(plain) > LONGEST:
            return (self.unknown,)
        found: list[int] = []
        start = 0
        while start < len(plain):
            for end in range(len(plain), start, -1):
                number = self._numbers.get(("##" if start else "") + plain[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return (self.unknown,)
        return tuple(found)

    def words(self, text: str, start: int, end: int) -> list[Word]:
        """The words of one paragraph (or part) of a text, as half-open offsets into it."""
        found: list[Word] = []
        quoted = False
        for match in _WORD.finditer(text, start, end):
            word = match.group()
            if word in _CLOSING:
                quoted = False
            feature = case(word) + (0 if found else PARAGRAPH) + (QUOTED if quoted else 0)
            found.append(Word(*match.span(), self.pieces(word), feature))
            if word in _OPENING:
                quoted = True
            elif word == '"':
                quoted = not quoted
        return found


def case(word: str) -> int:
    """0 lower case, 1 capitalised, 2 all capitals (two letters or more), 3 no letters."""
    if word.islower():
        return 0
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if word[:1].isupper() else 3
