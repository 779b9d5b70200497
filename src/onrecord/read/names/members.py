"""Who belongs to a group, where the report says so plainly."""

from collections import defaultdict

from onrecord.read.names.lines import Line
from onrecord.read.names.link import Key, Tie
from onrecord.text.tables.bodies import GROUPS

_OPENERS = frozenset(["(", ":", "—", "–", "--"])


def find_members(lines: list[Line], ties: list[Tie]) -> dict[Key, tuple[str, ...]]:
    """Members by canonical name.

    A list right behind the group's name, or a group of states all of whom one list names.
    """
    by_line: dict[int, list[Tie]] = defaultdict(list)
    for tie in ties:
        if not tie.found.nested:
            by_line[tie.found.line].append(tie)
    lists = [each for number in sorted(by_line) for each in _lists(lines[number], by_line[number])]
    members: dict[Key, tuple[str, ...]] = {}
    for tie in ties:
        kind, name = tie.key
        told = [
            names
            for at, line, names in lists
            if line == tie.found.line and _opens(lines[line], tie.found.piece.end, at)
        ]
        if told and kind in {"group", "organisation"} and len(told[0]) > 1:
            members.setdefault(tie.key, told[0])
        usual = GROUPS.get(name, ()) if kind == "group" else ()
        if usual and any(set(usual) <= set(names) for _, _, names in lists):
            members.setdefault(tie.key, usual)
    return members


def _opens(line: Line, end: int, at: int) -> bool:
    """Whether a list begins right behind a group: "G7 (", "G7 members", "G7:"."""
    between = [word.text for word in line.tokens[end:at] if word.text != "the"]
    return bool(between) and (
        between
        in (
            ["members"],
            ["countries"],
            ["nations"],
            ["members", "("],
            ["powers", ","],
            ["—"],
            ["("],
            [":"],
            ["–"],
            ["--"],
        )
        or (len(between) < 3 and between[-1] in _OPENERS)
    )


def _lists(line: Line, ties: list[Tie]) -> list[tuple[int, int, tuple[str, ...]]]:
    """(first token, line, canonical names) of every "A, B and C"; a run of three or more."""
    found = []
    run: list[Tie] = []
    for tie in [*ties, None]:
        if tie and run:
            between = [word.text for word in line.tokens[run[-1].found.piece.end : tie.found.piece.start]]
            if [text for text in between if text not in {"the", "The"}] in ([","], ["and"], [",", "and"]):
                run.append(tie)
                continue
        if len(run) > 2:
            found.append((run[0].found.piece.start, run[0].found.line, tuple(each.key[1] for each in run)))
        run = [tie] if tie else []
    return found
