"""What each report says that no earlier report of its story said."""

from collections import defaultdict
from collections.abc import Sequence

from onrecord.records import Order, Passage, Reading, Story
from onrecord.trace.passages.lines import RARE, spell, weigh

Place = tuple[str, int]
"""A report's key and a sentence's start."""


def find_novel(
    readings: Sequence[Reading], passages: Sequence[Passage], order: Order, stories: Sequence[Story]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(report key, novel sentence ids), one a reading, in the order of ``order.sequence``.

    A sentence is old when an earlier report of the story, or an earlier place of its own report, has it: identical,
    edited, or paraphrased without a name or a number that is said for the first time. Captions and second printings
    are never novel.
    """
    known = {reading.key: reading for reading in readings}
    story = {key: story.id for story in stories for key in story.reports}
    changed, same = _told(passages)
    printed: set[tuple[str | None, Place]] = set()
    past: set[Place] = set()
    names: dict[str | None, set[str]] = defaultdict(set)
    found = []
    for key in order.sequence:
        reading, mine = known[key], story.get(key)
        novel = []
        for sentence in reading.sentences:
            place = (key, sentence.start)
            text = (mine, _root(same, place))
            said = [kind for other, kind in changed[place] if other in past and story.get(other[0]) == mine]
            repeated = [kind for other, kind in changed[place] if other in past and other[0] == key]
            new_words = _names(reading, sentence.start, sentence.end) - names[mine]
            old = text in printed or "edited" in said or (len(said) > len(repeated) and not new_words)
            if not (old or sentence.part == "caption" or sentence.repeats):
                novel.append(sentence.id)
            printed.add(text)
            past.add(place)
        found.append((key, tuple(novel)))
        names[mine].update(*(_names(reading, sentence.start, sentence.end) for sentence in reading.sentences))
    return tuple(found)


def _told(passages: Sequence[Passage]) -> tuple[dict[Place, list[tuple[Place, str]]], dict[Place, Place]]:
    """Sentence -> edited and paraphrased ones, and how; and a tree of the sentences with the same words."""
    changed: dict[Place, list[tuple[Place, str]]] = defaultdict(list)
    same: dict[Place, Place] = {}
    for passage in passages:
        a, b = (passage.a.report, passage.a.start), (passage.b.report, passage.b.start)
        if passage.kind == "identical":
            roots = sorted((_root(same, a), _root(same, b)))
            same[roots[1]] = roots[0]
        else:
            changed[a].append((b, passage.kind))
            changed[b].append((a, passage.kind))
    return changed, same


def _root(same: dict[Place, Place], place: Place) -> Place:
    while same.get(place, place) != place:
        place = same[place]
    return place


def _names(reading: Reading, start: int, end: int) -> set[str]:
    """Names and numbers of a stretch: its capitalised rare words and its figures."""
    return {
        word
        for raw in reading.report.text[start:end].split()
        if any(letter.isupper() or letter.isdigit() for letter in raw)
        for word in spell(raw)
        if weigh(word) >= RARE - 1
    }
