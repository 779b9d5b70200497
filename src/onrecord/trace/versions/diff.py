"""Two versions sentence by sentence."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from onrecord.records import Change, Edit, Reading, Sentence, Stretch
from onrecord.trace.passages.align import Block, edits
from onrecord.trace.passages.lines import spell
from onrecord.trace.versions.weigh import passing, weigh

_ALIKE = 0.5
"""Share of their words (Indel similarity) from which two sentences are one, changed."""
_NEAR = 60
"""Sentences apart within which a changed one is looked for."""


class _Told(NamedTuple):
    sentence: Sentence
    words: tuple[str, ...]


def changes(earlier: Reading, later: Reading) -> tuple[Change, ...]:
    """What is not in both as it was, in the order of the later version; what was removed stands behind."""
    old, new = _told(earlier), _told(later)
    same, moved = _unchanged(old, new)
    pairs = _changed(old, new, {i for i, _ in (*same, *moved)}, {j for _, j in (*same, *moved)})
    words = _words_elsewhere(old, new, pairs)
    found: list[tuple[int, Change]] = []
    for i, j in same:
        if _plain(earlier, old[i].sentence) != _plain(later, new[j].sentence):
            found.append((j, _change(earlier, later, old[i], new[j], frozenset())))
    for i, j in moved:
        spots = _stretch(earlier, old[i]), _stretch(later, new[j])
        found.append((j, Change("moved", new[j].sentence.part, *spots, False, "the same words in another place")))
    found += [(j, _change(earlier, later, old[i], new[j], words)) for i, j in pairs]
    taken = {j for _, j in (*same, *moved, *pairs)}
    found += [(j, _alone("added", later, row)) for j, row in enumerate(new) if j not in taken]
    left = {i for i, _ in (*same, *moved, *pairs)}
    gone = [_alone("removed", earlier, row) for i, row in enumerate(old) if i not in left]
    return (*_title(earlier, later), *(row for _, row in sorted(found, key=lambda each: each[0])), *gone)


def _told(reading: Reading) -> list[_Told]:
    rows = [_Told(row, spell(reading.words(row))) for row in reading.sentences if not row.repeats]
    return [row for row in rows if row.words]


def _unchanged(old: Sequence[_Told], new: Sequence[_Told]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Pairs of the same words: in the same order, and moved."""
    names = {words: at for at, words in enumerate(dict.fromkeys(row.words for row in (*old, *new)))}
    codes = Indel.opcodes([names[row.words] for row in old], [names[row.words] for row in new])
    same = [
        (code.src_start + step, code.dest_start + step)
        for code in codes
        if code.tag == "equal"
        for step in range(code.src_end - code.src_start)
    ]
    left, right = {i for i, _ in same}, {j for _, j in same}
    waiting: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, row in enumerate(new):
        if j not in right:
            waiting[row.words].append(j)
    moved = [(i, waiting[row.words].pop(0)) for i, row in enumerate(old) if i not in left and waiting[row.words]]
    return same, moved


def _changed(old: Sequence[_Told], new: Sequence[_Told], left: set[int], right: set[int]) -> list[tuple[int, int]]:
    """The rest, paired with what each is most like."""
    rated = [
        (score, i, j)
        for i, one in enumerate(old)
        if i not in left
        for j, other in enumerate(new)
        if j not in right
        and abs(i - j) <= _NEAR
        and _rank(one) == _rank(other)
        and (score := Indel.normalized_similarity(one.words, other.words, score_cutoff=_ALIKE)) >= _ALIKE
    ]
    heads = [
        (0.0, i, j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
        if one.sentence.part == other.sentence.part == "headline" and i not in left and j not in right
    ]
    pairs: list[tuple[int, int]] = []
    done_left, done_right = set(left), set(right)
    for _, i, j in sorted([*rated, *heads], key=lambda row: (-row[0], row[1], row[2])):
        if i not in done_left and j not in done_right:
            pairs.append((i, j))
            done_left.add(i)
            done_right.add(j)
    return pairs


def _rank(row: _Told) -> bool:
    return row.sentence.part in {"headline", "deck"}


def _words_elsewhere(old: Sequence[_Told], new: Sequence[_Told], pairs: Sequence[tuple[int, int]]) -> frozenset[str]:
    """The words of what was not changed."""
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    rows = [row for i, row in enumerate(old) if i not in left] + [row for j, row in enumerate(new) if j not in right]
    return frozenset(word for row in rows for word in row.words)


def _change(earlier: Reading, later: Reading, old: _Told, new: _Told, elsewhere: frozenset[str]) -> Change:
    substantive, because = weigh(old.words, new.words, elsewhere)
    if passing(earlier.words(old.sentence)) and passing(later.words(new.sentence)):
        substantive, because = False, passing(later.words(new.sentence)) or because
    runs = [
        Block(code.src_start, code.src_end, code.dest_start, code.dest_end)
        for code in Indel.opcodes(old.words, new.words)
        if code.tag == "equal"
    ]
    a, b = old.sentence, new.sentence
    differ = edits(earlier.report.text, (a.start, a.end), later.report.text, (b.start, b.end), runs)
    spots = _stretch(earlier, old), _stretch(later, new)
    return Change("changed", b.part, *spots, substantive, because, differ)


def _alone(kind: str, reading: Reading, row: _Told) -> Change:
    """A sentence that one version alone has."""
    reason = passing(reading.words(row.sentence))
    spot = _stretch(reading, row)
    before, after = (None, spot) if kind == "added" else (spot, None)
    return Change(kind, row.sentence.part, before, after, reason is None, reason or f"a sentence was {kind}")


def _title(earlier: Reading, later: Reading) -> tuple[Change, ...]:
    """The title beside the text."""
    old, new = earlier.report.title or "", later.report.title or ""
    if not old or not new or " ".join(old.split()) == " ".join(new.split()):
        return ()
    elsewhere = frozenset(spell(earlier.report.text)) & frozenset(spell(later.report.text))
    substantive, because = weigh(spell(old), spell(new), elsewhere)
    return (Change("changed", "title", None, None, substantive, because, (Edit(old, new),)),)


def _plain(reading: Reading, sentence: Sentence) -> str:
    return " ".join(reading.words(sentence).split())


def _stretch(reading: Reading, row: _Told) -> Stretch:
    return Stretch(reading.key, row.sentence.start, row.sentence.end)
