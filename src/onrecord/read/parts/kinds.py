"""What each block of a report is."""

import re
from collections.abc import Sequence

from onrecord.read.parts.blocks import Block
from onrecord.read.parts.bylines import find_dateline, is_byline, is_dated, is_name, is_sign_off
from onrecord.read.parts.credits import find_credit, is_bracketed_name, is_caption, is_credit, is_picture_credit
from onrecord.read.parts.furniture import is_furniture, is_label, is_link, is_note, is_section
from onrecord.text.sentences import split
from onrecord.text.words import fold

_LIST = re.compile(r"[•▪●■□►▶◆*·–—-]\s|\d{1,2}[.)]\s|[“\"‘']")
_HEADLINE = 200
"""A headline has at most so many characters, and at most ``_HEADLINE_WORDS`` words."""
_HEADLINE_WORDS = 32
_CAPTION_WORDS = 70


def find_kinds(blocks: Sequence[Block], title: str | None) -> list[str]:
    """The kind of each block: its own words first, then its place before, in or behind the body."""
    own = [block.marked or _own(block) for block in blocks]
    _mark_captions(blocks, own, title)
    body = [at for at, block in enumerate(blocks) if own[at] in {"", "paragraph"} and _is_body(block)]
    if not body:
        body = _only_body(own)
    first, last = (body[0], body[-1]) if body else (len(blocks), len(blocks))
    first = _head(blocks, own, first, title)
    _middle(blocks, own, first, last)
    _foot(blocks, own, last, len(body))
    return [kind or "paragraph" for kind in own]


def _own(block: Block) -> str:
    """What a block's own words say it is; empty when they do not."""
    line = block.words
    if is_note(line):
        return "dateline" if is_dated(line) else ""
    if is_credit(line):
        return "credit"
    if is_dated(line):
        return "dateline"
    if is_byline(line):
        return "byline"
    if is_furniture(line, block.ended):
        return "furniture"
    if not _is_long(block):
        credit = find_credit(line)
        if is_caption(line) or (credit is not None and is_picture_credit(line, credit)):
            return "caption"
    return ""


def _is_body(block: Block) -> bool:
    """Whether a block is running text."""
    return (block.ended and block.size >= 5) or block.size > _HEADLINE_WORDS


def _only_body(own: list[str]) -> list[int]:
    """The body of a text in which no block ends as a sentence does: its last block that says nothing of itself."""
    open_ = [at for at, kind in enumerate(own) if kind in {"", "paragraph"}]
    return open_[-1:]


def _caption_key(block: Block) -> str:
    """A block's words without a credit, for comparing; empty for what is too long to be a caption."""
    if _is_long(block):
        return ""
    credit = find_credit(block.words)
    return fold(block.words if credit is None else block.words[: credit.start].rstrip(" ([–—-"))


def _mark_captions(blocks: Sequence[Block], own: list[str], title: str | None) -> None:
    """Captions that nothing but their place shows: printed twice, or right above a credit."""
    keys = [_caption_key(block) for block in blocks]
    top = next((at for at, kind in enumerate(own) if kind in {"", "headline"}), 0)
    for at, block in enumerate(blocks):
        if own[at] or keys[at] in {"", keys[top]} or (title is not None and keys[at] == fold(title)):
            continue
        near = [other for other in (at - 1, at + 1, at + 2) if 0 <= other < len(blocks) and other != at]
        twice = any(keys[other] == keys[at] != "" and own[other] in {"", "caption"} for other in near)
        if twice and block.size >= 2:
            own[at] = "caption"
    for at in range(len(blocks) - 1):  # downwards, so that only the line right above a credit is named by it
        below = blocks[at + 1]
        if own[at] or below.after_gap or own[at + 1] not in {"credit", "caption"} or _is_long(blocks[at]):
            continue
        if _LIST.match(blocks[at].words):
            continue
        if not blocks[at].ended or (own[at + 1] == "credit" and blocks[at].size <= _CAPTION_WORDS // 2):
            own[at] = "caption" if any(sign.isupper() for sign in blocks[at].words) else "furniture"


def _leads_in(block: Block) -> bool:
    """Whether a block announces what stands below it."""
    return block.size > 5 and block.words.rstrip().endswith(":")


def _is_long(block: Block) -> bool:
    return block.size > _CAPTION_WORDS


def _head(blocks: Sequence[Block], own: list[str], first: int, title: str | None) -> int:
    """Names what stands above the body; the first body block, moved behind a deck that ends with a full stop."""
    first = _behind_deck(blocks, own, first, title)
    open_ = [at for at in range(min(first, len(blocks))) if not own[at]]
    weak = next((at for at, kind in enumerate(own[:first]) if kind in {"furniture", "credit"}), None)
    if weak is not None and title is None and weak not in open_ and _is_weak_headline(blocks[weak], own, weak, open_):
        own[weak], open_ = "", sorted([*open_, weak])
    headline = title or _headline(blocks, own, open_)
    for at in open_:
        block = blocks[at]
        if headline is not None and is_same(block.words, headline):
            own[at] = "headline"
        elif headline is None or block.words.rstrip().endswith(":") or block.size > _HEADLINE_WORDS * 2:
            own[at] = "paragraph"
        elif is_section(block.words):
            own[at] = "furniture"
        elif is_name(block.words) and _has_byline_near(own, at):
            own[at] = "byline"
        else:
            own[at] = "deck"
    return first


def _behind_deck(blocks: Sequence[Block], own: list[str], first: int, title: str | None) -> int:
    """The first body block when the one found is a deck: one sentence above the byline or the day."""
    if first >= len(blocks) or (title is None and not any(kind in {"", "headline"} for kind in own[:first])):
        return first
    later = next((at for at in range(first + 1, len(blocks)) if not own[at] and _is_body(blocks[at])), None)
    block = blocks[first]
    signed = later is not None and any(kind in {"byline", "dateline"} for kind in own[first + 1 : later])
    single = len(split(block.words, 0, len(block.words))) == 1 and block.size <= _HEADLINE_WORDS + 8
    if later is None or not signed or not single or own[first] or find_dateline(block.words):
        return first
    own[first] = "deck"
    return later


def _headline(blocks: Sequence[Block], own: list[str], open_: list[int]) -> str | None:
    """The words of the headline that stands in the text, when there is one."""
    marked = next((block.words for block, kind in zip(blocks, own, strict=True) if kind == "headline"), None)
    if marked is not None:
        return marked
    for at in open_:
        if not is_section(blocks[at].words) or not any(_is_headline(blocks, other) for other in open_ if other > at):
            return blocks[at].words if _is_headline(blocks, at) else None
    return None


def _is_headline(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block has a headline's shape: short, no full stop, something below it."""
    block = blocks[at]
    if at + 1 >= len(blocks) or len(block.words) > _HEADLINE or block.size > _HEADLINE_WORDS:
        return False
    if block.words.rstrip()[-1:] in ":;,":
        return False
    below = blocks[at + 1]
    lined = below.after_gap or not any(other.after_gap for other in blocks[1:]) or is_byline(below.words)
    asked = block.words.rstrip("\"'”’ )").endswith(("?", "!"))
    return (not block.ended or (asked and block.size <= 15)) and (lined or is_same(block.words, below.words))


def _is_weak_headline(block: Block, own: list[str], at: int, open_: list[int]) -> bool:
    """Whether a first line that looks like a link or a credit ("Watch: ...") is the headline after all."""
    alone = not open_ and not any(own[:at]) and "headline" not in own
    return (
        alone
        and not block.ended
        and 4 <= block.size <= _HEADLINE_WORDS
        and not is_label(block.words)
        and (is_link(block.words) or ":" in block.words)
    )


def _has_byline_near(own: list[str], at: int) -> bool:
    return any(kind in {"byline", "dateline"} for kind in own[max(0, at - 1) : at + 2])


def is_same(line: str, headline: str) -> bool:
    """Whether a line is a headline printed again, perhaps with the outlet's name behind it."""
    a, b = fold(line).strip(" ."), fold(headline).strip(" .")
    short, long = sorted((a, b), key=len)
    if a == b or not short:
        return a == b
    rest = long[len(short) :]
    return long.startswith(short) and len(short) >= 12 and re.match(r" ?[-|:·»] ", rest) is not None


def _middle(blocks: Sequence[Block], own: list[str], first: int, last: int) -> None:
    """Names what stands in the body: links below their label are furniture, everything else is text."""
    linked = False
    for at in range(first, min(last + 1, len(blocks))):
        block = blocks[at]
        if own[at] == "furniture":
            lead_in = block.words.rstrip().endswith(":") and at < last and not is_label(block.words)
            linked = is_label(block.words)
            if lead_in and block.size > 2 and block.after_gap:
                own[at] = "paragraph"
        elif not own[at]:
            linked = linked and not _is_body(block)
            own[at] = "furniture" if linked and not _leads_in(block) else "paragraph"
        elif own[at] == "byline" and not is_sign_off(block.words):
            linked = False


def _foot(blocks: Sequence[Block], own: list[str], last: int, bodies: int) -> None:
    """Names what stands behind the body: who signed it, else furniture when it is no list and no quotation."""
    for at in range(len(blocks) - 1, max(last - 2, 0), -1):
        if own[at] in {"", "paragraph"} and blocks[at].marked is None and is_sign_off(blocks[at].words):
            own[at] = "byline"
    for at in range(last + 1, len(blocks)):
        block = blocks[at]
        if own[at] in {"", "furniture"} and block.marked is None and is_bracketed_name(block.words):
            own[at] = "credit"
        if own[at]:
            continue
        listed = _LIST.match(block.words) or (
            own[at - 1] != "furniture" and blocks[at - 1].words.rstrip().endswith(":")
        )
        told = block.ended and block.size > 2 and not block.words.rstrip("\"'”’ ").endswith(("?", "!"))
        text = bodies < 2 or listed or told or is_note(block.words) or block.size > 16 or _leads_in(block)
        own[at] = "paragraph" if text else "furniture"
