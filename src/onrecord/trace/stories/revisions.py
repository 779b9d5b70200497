"""What a later look at the same stories changed: merges, splits and moves, each with why.

Membership is a function of the set of reports: with more of them, or with people's judgements, reports may come to
stand elsewhere. Nothing is changed silently: the difference to what was kept is a list of rows to keep beside it.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

from onrecord.records import Story


class Revision(NamedTuple):
    """One change of membership: reports that left one story for another, both named as they were and as they are."""

    kind: Literal["merge", "split", "move"]
    """``merge``: all reports of a story went into another one. ``split``: some of them now make a story of their own.
    ``move``: some of them went into another story that was there already."""
    before: str
    after: str
    reports: tuple[str, ...]
    words: tuple[str, ...]
    """The words that tie these reports to where they are now; those that tie most of them first."""


def revisions(before: Sequence[Story], after: Sequence[Story]) -> tuple[Revision, ...]:
    """What changed for the reports that both sides have, in the order of the stories before; nothing for new reports.

    A story goes on where most of its reports are, in the earlier one of two; of several that come together, the one
    with most reports goes on, then the earlier. What goes on under another id only is no revision.

    >>> mill, fire = ("s1", "Mill fire"), ("s2", "Fire at mill")
    >>> old = Story(*mill, ("a", "b"), None, None), Story(*fire, ("c",), None, None)
    >>> new = (Story(*mill, ("a", "b", "c"), None, None),)
    >>> [(row.kind, row.before, row.after, row.reports) for row in revisions(old, new)]
    [('merge', 's2', 's1', ('c',))]
    """
    homes = {report: at for at, story in enumerate(after) for report in story.reports}
    shares = [Counter(homes[report] for report in story.reports if report in homes) for story in before]
    heirs = [min(share, key=lambda at: (-share[at], at), default=-1) for share in shares]
    heads: dict[int, int] = {}
    for at in sorted(range(len(before)), key=lambda at: (-shares[at][heirs[at]], at)):
        heads.setdefault(heirs[at], at)
    rows = []
    for at, (story, share) in enumerate(zip(before, shares, strict=True)):
        for home in sorted(share):
            if heads.get(home) == at:
                continue
            moved = tuple(report for report in story.reports if homes.get(report) == home)
            kind: Literal["merge", "split", "move"] = (
                "merge" if len(share) == 1 else "move" if home in heads else "split"
            )
            rows.append(Revision(kind, story.id, after[home].id, moved, _words(after[home], moved)))
    return tuple(rows)


def _words(story: Story, reports: Sequence[str]) -> tuple[str, ...]:
    """The words that tie these reports to their story."""
    chosen = frozenset(reports)
    found = Counter(word for tie in story.ties if tie.report in chosen for word in tie.words)
    return tuple(word for word, _ in found.most_common(6))
