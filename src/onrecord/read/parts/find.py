"""The parts of a report."""

from collections.abc import Iterator

from onrecord.read.parts.blocks import Block, find_blocks
from onrecord.read.parts.bylines import find_dateline
from onrecord.read.parts.credits import find_credit
from onrecord.read.parts.kinds import find_kinds, is_same
from onrecord.records import Part, Report, Span
from onrecord.text.words import fold

_EDGES = " \t\r\n\u00a0()[]–—-.|"


def find_parts(report: Report) -> tuple[Part, ...]:
    """The parts of a report, in order, none overlapping, but for a credit that lies inside its caption.

    Every character that is not white space lies in a part, but for brackets and dashes between a dateline or a closing
    line and what stands beside it. Parts that the format marked are kept and the rest is filled in around
    them. With ``report.title`` the text has no headline of its own, unless it repeats the title.
    """
    blocks = find_blocks(report.text, report.marked)
    kinds = find_kinds(blocks, report.title)
    body = [at for at, kind in enumerate(kinds) if kind == "paragraph"]
    pieces = [
        piece
        for at, (block, kind) in enumerate(zip(blocks, kinds, strict=True))
        for piece in _cut(block, kind, at in body[:1], at in body[-2:])
    ]
    return tuple(_repeats(report.text, pieces))


def _cut(block: Block, kind: str, first: bool, last: bool) -> Iterator[Part]:
    """The parts of one block: a caption with its credit inside, a paragraph without its dateline or agency ending."""
    start, end = block.start, block.end
    if kind == "paragraph" and first and (dateline := find_dateline(block.words)) is not None:
        span, behind = dateline
        if block.words[behind:].strip():
            yield Part("dateline", start + span.start, start + span.end)
            start += behind
    credit = None
    if kind == "caption" or (kind == "paragraph" and last):
        credit = find_credit(block.words, of_picture=kind == "caption")
    if kind == "credit":
        inner = _inner(block.words) if block.marked is None else Span(0, len(block.words))
        yield Part("credit", start + inner.start, start + inner.end)
        return
    if credit is None:
        yield Part(kind, start, end)
        return
    words = block.words[start - block.start : credit.start].rstrip().rstrip("([–—-").rstrip()
    if words:
        yield Part(kind, start, end if kind == "caption" else start + len(words))
    yield Part("credit", block.start + credit.start, block.start + credit.end)


def _inner(words: str) -> Span:
    """A credit without the brackets or dashes around it."""
    inner = words.strip(_EDGES) or words
    start = words.index(inner)
    return Span(start, start + len(inner))


def _repeats(text: str, pieces: list[Part]) -> Iterator[Part]:
    """The parts, second printings marked."""
    seen: dict[str, list[str]] = {}
    for part in pieces:
        words = text[part.start : part.end]
        earlier = seen.setdefault(part.kind, [])
        again = part.kind in {"headline", "caption", "credit", "deck"} and any(
            fold(words) == fold(other) or (part.kind == "headline" and is_same(words, other)) for other in earlier
        )
        earlier.append(words)
        yield Part(part.kind, part.start, part.end, again)
