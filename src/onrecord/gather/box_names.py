"""What a box of a page is, by what its template calls it (class and id)."""

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.text.tables.page_names import ALONE, AROUND, BODIES, CAPTIONS, CREDITS, INSIDES, TEXTS, TOPS, WHOLE


def _between(words: Sequence[str]) -> str:
    return rf"(?:^|[\s_-])(?:{'|'.join(words)})(?:$|[\s_-])"


_AROUND = re.compile(rf"{_between(AROUND)}|(?:^|\s)(?:{'|'.join(WHOLE)})(?:$|\s)")
_TOP = re.compile(_between(TOPS))
_TEXT = re.compile(_between(TEXTS))
_CAPTION, _CREDIT = re.compile(_between(CAPTIONS)), re.compile(_between(CREDITS))
_ANY = re.compile("|".join((_AROUND.pattern, _CAPTION.pattern, _CREDIT.pattern)))  # most names say none of the three
_BODY = re.compile(
    rf"{'|'.join(BODIES)}(?:{'|'.join(INSIDES)})|(?:body|content)[-_]?(?:text|copy|content|body|main|article)"
    rf"|(?:^|[\s_-])(?:{'|'.join(ALONE)})(?:$|\s)"
)
_MANNER = ("has-", "no-", "with-", "without-", "is-", "not-", "col-", "u-", "l-")  # how it looks, not what it is
_POST = re.compile(r"hentry|type-post|h-entry|post-\d+")  # beside a post's own "tag-..." words
_DIGITS = "0123456789"
_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CREDITS, _CAPTIONS, _ASIDES, _POSTS, _TEXTS = (1 << bit for bit in range(5))


@lru_cache(maxsize=1 << 12)
def nature(name: str) -> str:
    """What a box is by its class and id: around, caption, credit, body or nothing said."""
    says = 0
    for word in name.split():
        stem = word.rstrip(_DIGITS)
        says |= _says(word if stem == word else stem + "0")  # so that numbered names are looked up once
    if says & _CREDITS:
        return "credit"
    if says & _CAPTIONS:
        return "caption"
    if says & _ASIDES and not says & _POSTS:
        return "around"
    return "body" if says & _TEXTS else ""


@lru_cache(maxsize=1 << 15)
def _says(word: str) -> int:
    """What one of a name's words says. Sites have names of their own, but mostly make them of the same words."""
    low = word.lower()
    if low != word:
        low = _CASE.sub("-", word).lower()
    if low.startswith(_MANNER):
        return 0
    low = low.partition("--")[0]
    if low.endswith(("-hidden", "-hide")):
        return 0
    says = _TEXTS if _BODY.search(low) else 0
    if _ANY.search(low):
        says |= _CREDITS if _CREDIT.search(low) else 0
        says |= _CAPTIONS if _CAPTION.search(low) else 0
        says |= _ASIDES if _AROUND.search(low) else 0
    return says | _POSTS if _POST.fullmatch(low) else says


def is_head(name: str) -> bool:
    """Whether a name is that of the head of an article: headline, deck, byline."""
    return _TOP.search(_CASE.sub("-", name).lower()) is not None


def is_text(name: str) -> bool:
    """Whether a name is that of the text of an article: nothing else is inside, and all of it is."""
    return _TEXT.search(_CASE.sub("-", name).lower()) is not None or _TEXT.search(name.lower()) is not None
