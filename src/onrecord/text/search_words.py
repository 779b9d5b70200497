"""The words by which texts are searched: without case, accents and marks."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u00ad\u0300-\u036f\u200b-\u200d\u2060]+")
_LONG = 48


def search_words(text: str) -> list[str]:
    """The words of a text as they are searched; what has a mark inside is two words ("so-called", "don't").

    >>> search_words("Müller’s so-called “B9+1” Plan")
    ['muller', 's', 'so', 'called', 'b9', '1', 'plan']
    """
    plain = text.lower() if text.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())
    return [word[:_LONG] for word in _WORD.findall(plain)]
