"""One form for the words that mean the same act."""

import re
from functools import cache, lru_cache

from onrecord.text.tables.meaning import IRREGULAR, PARTICLE_FORMS, PHRASES, SAME
from onrecord.text.words import words

_ENDINGS = ("isation", "ization", "ment", "ion", "ing", "al", "er", "ed", "or")
_PHRASES = frozenset(PHRASES)
_VOWEL = re.compile("[aeiouy]")


@lru_cache(maxsize=1 << 14)
def tokens(said: str) -> tuple[str, ...]:
    """The words of a text, kept for the next time it is asked about."""
    return tuple(word.text for word in words(said))


def joined(verb: str, particle: str) -> str | None:
    """A verb of two words as one, or None when the two are no such verb.

    >>> joined("shuts", "down"), joined("runs", "home")
    ('shut-down', None)
    """
    return f"{PARTICLE_FORMS.get(verb, verb)}-{particle}" if f"{verb} {particle}" in _PHRASES else None


@cache
def stem(word: str) -> str:
    """A folded word without its endings; irregular forms by table (a light form of Porter 1980).

    >>> stem("approval") == stem("approved") == stem("approves")
    True
    """
    word = IRREGULAR.get(word, word)
    if len(word) <= 3 or not word.isascii() or word[0].isdigit():
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in _ENDINGS:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > (4 if ending in {"er", "or"} else 2) and _VOWEL.search(rest):
            if ending in {"ed", "ing"} and rest.endswith(("er", "or")):
                return stem(rest)
            return _tidy(rest + ("iz" if ending in {"isation", "ization"} else ""))
    return _tidy(word)


def _tidy(word: str) -> str:
    """Without a doubled last letter and a last e or y."""
    if word.endswith(("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")):
        word = word[:-1]
    word = word.removesuffix("e")
    if word.endswith("is") and len(word) > 5:
        word = word[:-1] + "z"
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


@cache
def _meanings() -> dict[str, str]:
    """Stem to the first stem of its line; the first line that holds a stem keeps it."""
    found: dict[str, str] = {}
    for line in SAME:
        first, *_ = (stem(word) for word in line.split())
        for word in line.split():
            found.setdefault(stem(word), first)
    return found


@cache
def meaning(word: str) -> str:
    """The stem that stands for all words of one meaning; the word's own stem where the table has none.

    >>> meaning("authorised") == meaning("approval")
    True
    """
    root = stem(word)
    return _meanings().get(root, root)
