"""Whether a change of wording changes what is said."""

import re
from collections import Counter
from collections.abc import Sequence, Set

from rapidfuzz.distance import OSA, Indel

from onrecord.text.tables.common_words import BAND
from onrecord.text.tables.versions import LITTLE, NUMBERS, RELATED, STAMPS, TURNING
from onrecord.text.words import fold

_STAMP, _RELATED = re.compile(STAMPS), re.compile(RELATED)
_INFLECTED = ("s", "es", "d", "ed", "ing", "ly", "n", "r", "er")
_SHORT, _STAMP_LENGTH, _RELATED_LENGTH = 4, 80, 160


def passing(text: str) -> str | None:
    """Why a whole sentence says nothing of the story; None where it may."""
    line = fold(text)
    if len(line) <= _STAMP_LENGTH and _STAMP.match(line):
        return "a time stamp"
    return "a link or an invitation" if len(line) <= _RELATED_LENGTH and _RELATED.match(line) else None


def weigh(a: Sequence[str], b: Sequence[str], elsewhere: Set[str]) -> tuple[bool, str]:
    """Whether words that came in place of others say something else, and why.

    ``elsewhere`` holds the words of the rest of both texts: a name put right stands there.
    """
    gone, come, runs = _differences(a, b)
    if not gone and not come:
        return False, "marks, spaces or capitals alone"
    if Counter(NUMBERS.get(word, word) for word in gone) == Counter(NUMBERS.get(word, word) for word in come):
        same = [NUMBERS.get(word, word) for word in a] == [NUMBERS.get(word, word) for word in b]
        return (False, "a number written otherwise") if same else (True, "words in another order")
    if any(word[0].isdigit() or word in NUMBERS for word in (*gone, *come)):
        return True, "a figure"
    if TURNING & {*gone, *come}:
        return True, "a negation, or how sure it is"
    if {*gone, *come} <= LITTLE:
        return False, "small words alone"
    if all(_repaired(old, new, elsewhere) for old, new in runs):
        return False, "spelling"
    return True, "other words"


def _differences(a: Sequence[str], b: Sequence[str]) -> tuple[list[str], list[str], list[tuple[list[str], list[str]]]]:
    """Words that one side alone has, and run by run."""
    runs: list[tuple[list[str], list[str]]] = [([], [])]
    for code in Indel.opcodes(a, b):
        if code.tag == "equal":
            runs.append(([], []))
        else:
            runs[-1][0].extend(a[code.src_start : code.src_end])
            runs[-1][1].extend(b[code.dest_start : code.dest_end])
    kept = [run for run in runs if run != ([], [])]
    return [word for old, _ in kept for word in old], [word for _, new in kept for word in new], kept


def _repaired(old: Sequence[str], new: Sequence[str], elsewhere: Set[str]) -> bool:
    """Whether a run only puts right what was misspelt, run together or printed twice."""
    if {*old, *new} <= LITTLE or "".join(old) == "".join(new):
        return True
    return len(old) == len(new) and all(_typo(x, y, elsewhere) for x, y in zip(old, new, strict=True))


def _typo(old: str, new: str, elsewhere: Set[str]) -> bool:
    """Whether a word was misspelt: it is not known, and a near one that is known, or stands elsewhere, took its place.

    A misspelling keeps its first letter; an ending more or less is another form, not a repair.
    """
    if old == new:
        return True
    if min(len(old), len(new)) < _SHORT or old in BAND or old[0] != new[0]:
        return False
    long, short = sorted((old, new), key=len, reverse=True)
    if long.startswith(short) and long[len(short) :] in _INFLECTED:
        return False
    known = new in BAND or (new in elsewhere and old not in elsewhere) or sorted(old) == sorted(new)
    return known and OSA.distance(old, new) <= (1 if len(new) < 6 else 2)
