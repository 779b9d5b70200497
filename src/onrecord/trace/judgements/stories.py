"""Judgements of stories: which reports belong to one chain of events."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.records import Judgement, Reading, Story, Tie
from onrecord.trace.judgements.anchors import Anchors, in_time
from onrecord.trace.stories import find_stories


def judge_stories(
    stories: Sequence[Story], readings: Sequence[Reading], sequence: Sequence[str], judgements: Iterable[Judgement]
) -> tuple[Story, ...]:
    """The stories merged and split as people judged; a report that is put out of one stands alone."""
    anchors = Anchors(readings)
    groups = [list(story.reports) for story in stories]
    for judgement in in_time(judgements):
        a, b = anchors.report(judgement.a), anchors.report(judgement.b)
        if judgement.kind not in {"same_story", "other_story"} or a is None or b is None or a == b:
            continue
        mine = next(group for group in groups if a in group)
        theirs = next(group for group in groups if b in group)
        if judgement.kind == "same_story" and mine is not theirs:
            mine += theirs
            groups.remove(theirs)
        elif judgement.kind == "other_story" and mine is theirs:
            mine.remove(b)
            groups.append([b])
    known = {story.reports: story for story in stories}
    place = {key: at for at, key in enumerate(sequence)}
    ordered = sorted((sorted(group, key=place.__getitem__) for group in groups), key=lambda group: place[group[0]])
    by_key = {reading.key: reading for reading in readings}
    return tuple(known.get(tuple(group)) or _made([by_key[key] for key in group], group, stories) for group in ordered)


def _made(readings: Sequence[Reading], keys: Sequence[str], stories: Sequence[Story]) -> Story:
    """A story that people put together: named and tied as the parts that the machine found."""
    ties = {tie.report: tie for story in stories for tie in story.ties}
    parts = find_stories(readings, keys)
    largest = max(parts, key=lambda part: len(part.reports))
    days = sorted(row.published.value for row in readings if row.published.value)
    return replace(
        largest,
        id=parts[0].id,
        reports=tuple(keys),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        ties=tuple(ties.get(key) or Tie(key, 1.0, ()) for key in keys),
    )
