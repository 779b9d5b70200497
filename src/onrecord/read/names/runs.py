"""Runs of capitalised words, with the small words that stand inside names."""

import re
from collections.abc import Sequence

from onrecord.read.names.gazetteer import match
from onrecord.read.names.lines import Line, Usage, plain
from onrecord.text.tables.capitals import CALENDAR, GENERATIONS, NOT_ACRONYMS, NOT_NAMES, PARTICLES, PEOPLES
from onrecord.text.tables.common_words import BAND
from onrecord.text.tables.given_names import GIVEN
from onrecord.text.tables.organisations import (
    CORPORATE,
    JOINED_TAILS,
    ORG_HEADS,
    ORG_TAILS,
    TITLE_OF,
    TOPICS,
    WEAK_HEADS,
)
from onrecord.text.tables.places import PLACE_HEADS, PLACE_OF
from onrecord.text.tables.titles import HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS

_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]|(?:al|el|as|ad|an|ash|at|ul|ur|d|l|de|b)[-'’][A-Z]")
_TELLING = frozenset("based born backed led owned run controlled listed educated trained".split())  # noqa: SIM905
_STOPPED = HONORIFICS | TITLE_HEADS | CORPORATE | GENERATIONS | {"St", "Ft", "Mt", "Ste", "Bros", "Lt.-Gen", "Ph"}
_OF_HEADS = ORG_HEADS | TITLE_OF | PLACE_OF | frozenset(["States", "Church", "Battle", "Siege", "Treaty", "Bank"])
_FOR_HEADS = ORG_HEADS - TITLE_OF - WEAK_HEADS - {"State"}
_INSIDE = TOPICS | {"Study", "Prohibition", "Advancement", "Protection", "Prevention"}
_TAILS = ORG_TAILS | TITLE_HEADS
_BREAKERS = frozenset(
    """is was are were be been will would might may can could should has have had does did do to from with into by after
    before who what why how when where while says said i""".split()  # noqa: SIM905 - reads best as running words
)
_NEVER = CALENDAR | NOT_NAMES
_TAKE_PLACES = PLACE_HEADS | GIVEN | HONORIFICS | TITLE_HEADS | ORG_HEADS
_ALWAYS_SMALL = frozenset("The A An And But That This His Her Its Their Our My Your".split())  # noqa: SIM905 - reads so


def is_capital(word: str) -> bool:
    """Whether a word is written as a name is: Apple, iPhone, al-Masri, B9+1."""
    return word[0].isupper() or bool(_CAMEL.match(word))


def find_runs(line: Line, usage: Usage) -> list[tuple[int, int]]:
    """Half-open token ranges of a plain line that may be names, not overlapping, in order."""
    texts = [plain(word.text) for word in line.tokens]
    runs = []
    at = 0
    while at < len(texts):
        if not _starts(texts, at):
            at += 1
            continue
        end = _extend(line, texts, at)
        start = _skip_opening(line, texts, at, end, usage)
        if start < end:
            runs.append((start, end))
        at = end
    return runs


def _starts(texts: Sequence[str], at: int) -> bool:
    word = texts[at]
    if is_capital(word) and word.lower() not in CALENDAR and word != "I" and not word.startswith("I'"):
        return "$" not in word
    return match(texts, at) is not None


def _extend(line: Line, texts: Sequence[str], start: int) -> int:
    """Where the run that begins at ``start`` ends."""
    end = start
    known = match(texts, start)
    end += len(known.words) if known else 1
    while end < len(texts):
        entry = match(texts, end)
        if entry:
            end += len(entry.words)
        elif _starts(texts, end) and texts[end].lower() not in _BREAKERS:
            end += 1
        else:
            step = _joined(line, texts, start, end)
            if not step:
                break
            end += step
    return end


def _joined(line: Line, texts: Sequence[str], start: int, end: int) -> int:
    """How many tokens a joining word and the capital behind it take; 0 where the run ends."""
    word, last = texts[end], texts[end - 1]
    follows = texts[end + 1] if end + 1 < len(texts) else ""
    if not follows:
        return 0
    if word == ".":
        short = last in _STOPPED or (len(last) == 1 and last.isupper())
        tight = line.tokens[end].start == line.tokens[end - 1].end
        return 2 if short and tight and is_capital(follows) and follows.lower() not in _NEVER else 0
    if word in {"'s", "'"} and last in PEOPLES and follows[0].isupper():
        return 2
    if word == "'" and last.endswith("s") and follows in ORG_TAILS:  # "Dockworkers' Union"
        return 2
    if word == "&":
        return 2 if is_capital(follows) else 0
    if word in PARTICLES and word not in {"of", "e"}:
        size = 2 if follows in PARTICLES else 1
        return size + 1 if end + size < len(texts) and is_capital(texts[end + size]) and word.islower() else 0
    if word in {"of", "for", "on"}:
        return _behind_head(texts, start, end)
    if word in {"and", ","}:
        return _between_topics(texts, start, end)
    return 0


def _behind_head(texts: Sequence[str], start: int, end: int) -> int:
    """The size of "of the X" behind a word that takes it inside a name."""
    word, last = texts[end], texts[end - 1]
    size = 2 if texts[end + 1] in {"the", "The"} else 1
    if end + size >= len(texts) or not texts[end + size][0].isupper() or texts[end + size].lower() in CALENDAR:
        return 0
    joined = any(text in {"of", "for", "on"} for text in texts[start:end])
    fits = last in (_OF_HEADS if word == "of" else _FOR_HEADS)
    inside = joined and last in _INSIDE
    return size + 1 if fits or inside else 0


def _between_topics(texts: Sequence[str], start: int, end: int) -> int:
    """The size of "and X" between two fields of work inside an organisation's or a role's name."""
    last, follows = texts[end - 1], texts[end + 1]
    closing = texts[end + 2] if end + 2 < len(texts) else ""
    if texts[end] == "and" and closing in JOINED_TAILS and is_capital(follows) and end - start < 4:
        return 0 if match(texts, end - 1) or match(texts, end + 1) else 2
    if last not in TOPICS or follows not in TOPICS:
        return 0
    headed = any(text in {"of", "for"} for text in texts[start:end])
    if texts[end] == ",":
        return 2 if headed and "and" in texts[end + 2 : end + 5] else 0
    tailed = any(text in _TAILS for text in texts[end + 2 : end + 4])
    return 2 if headed or tailed else 0


def _skip_opening(line: Line, texts: Sequence[str], start: int, end: int, usage: Usage) -> int:
    """The start of the run without words that have their capital from their place only."""
    while start < end:
        word = texts[start]
        if word.rpartition("-")[2] in _TELLING and start + 1 < end and is_capital(texts[start + 1]):
            start += 1  # "Oslo-based Acme"
            continue
        known = match(texts, start)
        alone = start + 1 == end or texts[start + 1] in GIVEN or match(texts, start + 1) is not None
        if known and (len(known.words) > 1 or not _doubtful(line, start, alone, word, usage)):
            return start
        if start in line.opening and not usage.capital[word] and _before_place(texts, start, end):
            return start + 1
        if word in TITLE_MODIFIERS and start + 1 < end and texts[start + 1] in TITLE_HEADS:  # "Prime Minister Jane Doe"
            return start
        weak = word in _ALWAYS_SMALL or (word in NOT_ACRONYMS and word not in TITLE_HEADS)
        if not weak and not _doubtful(line, start, alone, word, usage):
            return start
        start += 1
        while start < end and not is_capital(texts[start]):
            start += 1
    return start


def _before_place(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a first word has only a known place behind it ("Rainy New York")."""
    entry = match(texts, start + 1) if start + 1 < end and texts[start] not in _TAKE_PLACES else None
    return entry is not None and entry.kind == "place" and start + 1 + len(entry.words) == end


def _doubtful(line: Line, at: int, alone: bool, word: str, usage: Usage) -> bool:
    """Whether the first word of a sentence is more likely a common word than a name.

    ``alone`` when no unknown capital stands behind it, which might go on with the name.
    """
    low = word.lower()
    if at not in line.opening or usage.capital[word] > 1 or (word.isupper() and len(word) > 1):
        return False
    common = (
        low in NOT_NAMES or low.endswith("ly") or low in usage.lower or (alone and low in BAND and word not in GIVEN)
    )
    return common and (usage.capital[word] == 0 or low in NOT_NAMES)
