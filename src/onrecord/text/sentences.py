"""Sentence borders by rule."""

import re

_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Half-open offsets of the sentences of ``text[start:end]``, without the white space around them."""
    spans = []
    at = start
    for found in _END.finditer(text, start, end):
        spans.append((at, found.end()))
        at = found.end()
    spans.append((at, end))
    trimmed = []
    for a, b in spans:
        words = text[a:b]
        a += len(words) - len(words.lstrip())
        b -= len(words) - len(words.rstrip())
        if a < b:
            trimmed.append((a, b))
    return trimmed
