"""One form for the words that mean the same act."""

import re
from functools import cache

from onrecord.text.tables.meaning import IRREGULAR, PARTICLE_FORMS, PHRASES, SAME

_ENDINGS = ("isation", "ization", "ment", "ion", "ing", "al", "er", "ed", "or")
_PHRASE = re.compile(r"\b(" + "|".join(sorted(PHRASES, key=len, reverse=True)) + r")\b")
_VOWEL = re.compile("[aeiouy]")


def join_phrases(folded: str) -> str:
    """Verbs of two words joined to one ("shuts down" becomes "shut-down").

    >>> join_phrases("it shuts down on friday")
    'it shut-down on friday'
    """
    return _PHRASE.sub(_plain, folded)


def _plain(found: re.Match[str]) -> str:
    verb, particle = found.group().split()
    return f"{PARTICLE_FORMS.get(verb, verb)}-{particle}"


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
