"""What a box of a page is, by what its template calls it (class and id)."""

import re
from functools import lru_cache

from onrecord.text.tables.page_names import ALONE, AROUND, BODIES, CAPTIONS, CREDITS, INSIDES, TOPS, WHOLE


def _between(words: tuple[str, ...] | list[str]) -> str:
    return rf"(?:^|[\s_-])(?:{'|'.join(words)})(?:$|[\s_-])"


_AROUND = re.compile(rf"{_between(AROUND)}|(?:^|\s)(?:{'|'.join(WHOLE)})(?:$|\s)")
_TOP = re.compile(_between(TOPS))
_CAPTION, _CREDIT = re.compile(_between(CAPTIONS)), re.compile(_between(CREDITS))
_ANY = re.compile("|".join((_AROUND.pattern, _CAPTION.pattern, _CREDIT.pattern)))  # most names say none of the three
_BODY = re.compile(
    rf"{'|'.join(BODIES)}(?:{'|'.join(INSIDES)})|(?:body|content)[-_]?(?:text|copy|content|body|main|article)"
    rf"|(?:^|[\s_-])(?:{'|'.join(ALONE)})(?:$|\s)"
)
_MANNER = ("has-", "no-", "with-", "without-", "is-", "not-", "col-", "u-", "l-")  # how it looks, not what it is
_POST = re.compile(r"(?:^|\s)(?:hentry|type-post|h-entry|post-\d+)(?:\s|$)")  # beside a post's own "tag-..." words
_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=4096)
def nature(name: str) -> str:
    """What a box is by its class and id: around, caption, credit, body or nothing said."""
    low = name.lower()
    if low != name:
        low = _CASE.sub("-", name).lower()
    named = [each.partition("--")[0] for each in low.split() if not each.startswith(_MANNER)]
    low = " ".join(each for each in named if not each.endswith(("-hidden", "-hide")))
    if _ANY.search(low):
        if _CREDIT.search(low):
            return "credit"
        if _CAPTION.search(low):
            return "caption"
        if _AROUND.search(low) and not _POST.search(low):
            return "around"
    return "body" if _BODY.search(low) else ""


def is_head(name: str) -> bool:
    """Whether a name is that of the head of an article: headline, deck, byline."""
    return _TOP.search(_CASE.sub("-", name).lower()) is not None
