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
    turn = {key: at for at, key in enumerate(order.sequence)}
    story = {key: story.id for story in stories for key in story.reports}
    told = _told(passages)
    said: dict[str | None, set[str]] = defaultdict(set)
    found = []
    for key in order.sequence:
        reading = known[key]
        before = said[story.get(key)]
        novel = []
        for sentence in reading.sentences:
            if sentence.part == "caption" or sentence.repeats:
                continue
            links = [
                (other, kind)
                for other, kind in told[key, sentence.start]
                if story.get(other[0]) == story.get(key)
                and (turn[other[0]], other[1]) < (turn[key], sentence.start)
                and (other[0] != key or kind != "paraphrase")
            ]
            new_words = _names(reading, sentence.start, sentence.end) - before
            if not any(kind != "paraphrase" or not new_words for _, kind in links):
                novel.append(sentence.id)
        found.append((key, tuple(novel)))
        before.update(*(_names(reading, sentence.start, sentence.end) for sentence in reading.sentences))
    return tuple(found)


def _told(passages: Sequence[Passage]) -> dict[Place, list[tuple[Place, str]]]:
    """Sentence -> the sentences that say the same, and how."""
    told: dict[Place, list[tuple[Place, str]]] = defaultdict(list)
    same: dict[Place, Place] = {}
    for passage in passages:
        a, b = (passage.a.report, passage.a.start), (passage.b.report, passage.b.start)
        told[a].append((b, passage.kind))
        told[b].append((a, passage.kind))
        if passage.kind == "identical":
            same[_root(same, b)] = _root(same, a)
    groups: dict[Place, list[Place]] = defaultdict(list)
    for place in same:
        groups[_root(same, place)].append(place)
    for root, places in groups.items():  # printed too often to be paired each with each
        for place in {*places, root}:
            told[place].extend((other, "identical") for other in (root, *places) if other != place)
    return told


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
