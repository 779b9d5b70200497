"""Quotation marks and what stands between them."""

import re

from onrecord.records import Span

_PAIR = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")


def find_quotes(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The insides of the quotations in ``text[start:end]``, outermost only, in order."""
    return tuple(
        Span(*found.span(1 if found.group(1) is not None else 2))
        for found in _PAIR.finditer(text, start, end)
    )
