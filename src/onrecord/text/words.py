"""Words with their offsets, and one form of a text for comparing."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?P<word>
      (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']                  # addresses
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                                          # mail
    | [@\#][^\W\d]\w*                                                       # handles and tags
    | (?:[A-Z]{1,3})?[$€£¥₹₩₽]\s?\d+(?:[.,]\d+)*(?:bn|mn|tn|[mMkKbB])?\b    # money
    | (?:[^\W\d_]\.){2,}(?:[^\W\d_](?![\w]))?                               # U.S., p.m., U.S.A
    | \d+(?:[.,:]\d+)*(?:%|(?:st|nd|rd|th|s|bn|mn|tn|m|k|am|pm|km|kg)\b)?   # numbers
      (?:-[^\W\d_]+)*                                                       # 12-year-old
    | ['’](?:s|S)\b                                                         # the possessive
    | [^\W_]+(?:[&+][^\W_]+)+                                               # AT&T
    | [^\W_](?:\w|\u00ad|[\u0300-\u036f])*
      (?:(?:[-‐‑]|['’](?![sS]\b))\w+)*                                      # so-called, don't
    )
    | (?P<mark>\.{2,}|-{2,}|\S)
    """,
    re.VERBOSE,
)

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′´`ʼʹ＇‹›", "'"),
        **dict.fromkeys("“”„‟″«»＂〝〞", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-"),
        "…": "...",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", None),
    }
)
_PLAIN = {chr(code): plain or "" for code, plain in _SAME.items()}
_MARKS = re.compile("[" + re.escape("".join(_PLAIN)) + "]")
_SHORT = 48  # characters: words and names come again and again, sentences only while one line is looked at
_LINE = 4000  # characters: whole reports are not kept
_DASHES = re.compile("-{2,}")


class Word(NamedTuple):
    """A word or a mark, and where it stands."""

    start: int
    end: int
    text: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of ``text[start:end]``, without punctuation; ``text[word.start:word.end] == word.text``.

    A possessive "'s" is a word of its own; other contractions ("don't", "o'clock"), hyphenated words, numbers with
    their separators ("1,250.5", "18:30", "13.3%"), amounts ("$3.2bn"), dotted abbreviations and addresses are one.

    >>> [word.text for word in words("Norway's so-called “B9+1” don't pay $1.4 billion.")]
    ['Norway', "'s", 'so-called', 'B9+1', "don't", 'pay', '$1.4', 'billion']
    """
    stop = len(text) if end is None else end
    return [
        Word(found.start(), found.end(), found.group())
        for found in _TOKEN.finditer(text, start, stop)
        if found["word"] is not None
    ]


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and the marks of ``text[start:end]``: every character that is not white space is in one of them."""
    stop = len(text) if end is None else end
    return [Word(found.start(), found.end(), found.group()) for found in _TOKEN.finditer(text, start, stop)]


def fold(text: str) -> str:
    """The text for comparing; not for offsets, its length may differ.

    Guaranteed: ``fold(fold(text)) == fold(text)``, and two texts fold alike when they differ only in case, in runs and
    kinds of white space (also around the whole), in straight or typographic quotation marks and apostrophes, in the
    kind of dash, in invisible characters, or in Unicode compatibility forms (NFKC, Unicode Standard Annex 15).

    >>> fold("The\\u00a0“IAEA”’s  Plan — now") == fold("the \\"iaea\\"'s plan - now")
    True
    """
    if len(text) <= _SHORT:
        return _fold_short(text)
    return _fold_long(text) if len(text) <= _LINE else _fold_whole(text)


def _fold_whole(text: str) -> str:
    folded = _fold(text)
    if text.isascii():  # once is enough
        return folded
    while (again := _fold(folded)) != folded:
        folded = again
    return folded


_fold_short = lru_cache(maxsize=1 << 16)(_fold_whole)
_fold_long = lru_cache(maxsize=1 << 6)(_fold_whole)


def _fold(text: str) -> str:
    if text.isascii():
        plain = text.lower().replace("`", "'")
    else:
        # The marks go first: NFKC turns an acute accent into a space and a combining one.
        plain = _MARKS.sub(_same, text)
        if plain.isascii():  # curly marks were all that it had
            plain = plain.lower()
        else:
            plain = _MARKS.sub(_same, unicodedata.normalize("NFKC", plain).casefold())  # translate() takes far longer
            plain = unicodedata.normalize("NFKC", plain)
    if "--" in plain:
        plain = _DASHES.sub("-", plain)
    return " ".join(plain.split())


def _same(found: re.Match[str]) -> str:
    return _PLAIN[found.group()]
