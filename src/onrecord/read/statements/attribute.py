"""The attributions of one line: each cue with its source and its content."""

from onrecord.read.statements.complements import aside, complement
from onrecord.read.statements.contents import BREAKS, find_content
from onrecord.read.statements.cues import Cue, find_cues
from onrecord.read.statements.found import Found
from onrecord.read.statements.lexicon import Sense
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.nouns import find_nouns
from onrecord.read.statements.phrases import Range, after
from onrecord.read.statements.quoting import quoting
from onrecord.read.statements.silences import silence
from onrecord.read.statements.sources import can_speak, set_source
from onrecord.text.tables.clauses import COORDINATORS

_TURNS = COORDINATORS | {"while", "although", "though", "whereas", "as", "because", "after", "when", "before", "since"}


def attribute(line: Line) -> list[Found]:
    """The line's attributions in the order of their cues."""
    cues, through = _all_cues(line)
    for index, cue in enumerate(cues):
        if cue.form != "quoting":
            set_source(line, cues[:index], cue)
    cues = [
        cue for cue in cues if cue.form in {"passive", "adverb"} or (cue.source and can_speak(line, cue, cue.source))
    ]
    cuts = _cuts(line, cues)
    found = [one for cue in cues if (one := find_content(line, cue, _stop(line, cue, cuts))) is not None]
    verbs = [one.cue for one in found if one.cue.form != "adverb"]
    found = [one for one in found if one.cue.form != "adverb" or not _in_group(one.cue, verbs)]
    for one in found:
        one.through = through.get(one.cue.head)
    return _citing(line, [*found, *_carried(line, found)])


def _in_group(adverb: Cue, verbs: list[Cue]) -> bool:
    """Whether an adverb stands in the verb group of another cue ("allegedly told")."""
    return any(cue.first <= adverb.head < cue.last for cue in verbs)


def _all_cues(line: Line) -> tuple[list[Cue], dict[int, Range | None]]:
    """The line's cues in order, and by whom those are quoted who are quoted "as saying"."""
    cues = find_cues(line)
    quoted = [row for at in range(len(line)) if (row := quoting(line, at)) is not None]
    through = {row[0].head: row[2] for row in quoted}
    for cue, source, _ in quoted:
        cues = [one for one in cues if one.last <= cue.first or one.first >= cue.last]
        cue.source = source
        cues.append(cue)
    for at in range(len(line)):
        if (quiet := silence(line, at)) is not None:
            cues = [cue for cue in cues if cue.head < quiet.first or cue.first >= quiet.last]
            cues.append(quiet)
    cues.sort(key=lambda cue: cue.head)
    return cues, through


def _carried(line: Line, found: list[Found]) -> list[Found]:
    """What report nouns carry, as attributions."""
    rows = []
    taken = [
        (min(one.source[0], one.cue.first) if one.source and not one.cue.shared else one.cue.first, one.cue.last)
        for one in found
    ]
    for noun in find_nouns(line, taken):
        sense = Sense(line.low[noun.at], (), {"c": noun.stance})
        cue = Cue(noun.at, noun.at, noun.at + 1, "noun", sense, spans=[(noun.at, noun.at + 1)])
        rows.append(Found(cue, noun.source or (noun.at, noun.at + 1), [noun.content], "clause"))
    return rows


def lead_in(line: Line) -> Found | None:
    """The attribution that a line opens for the quotation in the next one ("He said:"); its content is still empty."""
    if len(line) < 3 or line.low[-1] != ":":
        return None
    for cue in reversed(find_cues(line)):
        if "q" in cue.sense.frames and cue.form in {"finite", "participle"} and len(line) - cue.last < 12:
            set_source(line, [], cue)
            return Found(cue, cue.source, [], "quote") if cue.source else None
    return None


def _cuts(line: Line, cues: list[Cue]) -> list[tuple[int, Cue]]:
    """Where a later cue's clause begins, so that an earlier content ends."""
    cuts = []
    for cue in cues:
        if is_citing(cue) and (not cue.first or aside(line, cue.first - 1) >= cue.first):
            continue
        if cue.form == "participle" and complement(line, cue, line.end).kind == "none":
            continue
        own = cue.source is not None and not cue.shared and not cue.inverted and cue.form not in {"according"}
        start = min(cue.source[0], cue.first) if own and cue.source else cue.first
        k = start - 1
        while k >= 0 and (
            line.adverb(k) or (line.low[k] == "," and k > 0 and line.adverb(k - 1) and line.low[k - 1] != QUOTE)
        ):
            k -= 1
        word = line.low[k] if k >= 0 else ""
        if word in _TURNS and k > 0:
            comma = line.low[k - 1] in BREAKS
            if comma or not own or word in {"but", "while", "whereas"}:
                cuts.append((k - comma, cue))
        elif word in BREAKS and (cue.form in {"participle", "according", "finite", "passive"}):
            cuts.append((k, cue))
        elif (word == QUOTE and own and cue.form == "finite") or (cue.form == "according" and k >= 0):
            cuts.append((k + 1, cue))
    return cuts


_DASHES = frozenset({"—", "–", "--"})


def _dash(line: Line, cue: Cue) -> int:
    """The dash that closes the aside in which a cue stands, else the line's end."""
    if _DASHES.isdisjoint(line.low[: cue.first]):
        return line.end
    return next((k for k in range(cue.last, line.end) if line.low[k] in _DASHES), line.end)


def _stop(line: Line, cue: Cue, cuts: list[tuple[int, Cue]]) -> int:
    for place, other in cuts:
        if place < cue.last or other is cue:
            continue
        nested = other.shared and other.source != cue.source and other.form == "finite"
        if not nested:
            return min(place, _dash(line, cue))
    return _dash(line, cue)


def is_citing(cue: Cue) -> bool:
    """Whether the cue names the source's own sources ("citing people familiar with the talks")."""
    return cue.sense.lemma in {"cite", "quote"} and cue.form == "participle"


def _citing(line: Line, found: list[Found]) -> list[Found]:
    """Folds "citing unnamed sources" into the attribution whose source cites them."""
    kept = [one for one in found if not is_citing(one.cue)]
    for one in [one for one in kept if one.cue.form == "according" and one.source]:
        told = [host for host in kept if host.cue.form == "finite" and host.kind == "clause" and host.content]
        host = next((host for host in told if host.content[-1][1] in {one.cue.first, one.cue.first - 1}), None)
        if host is not None and one.source is not None and "c" in host.cue.sense.frames:
            host.cited.append(one.source)
            kept.remove(one)
    for one in found:
        if not is_citing(one.cue) or not one.content:
            continue
        named = (one.cue.last, after(line, one.cue.last, line.end))
        host = next((host for host in reversed(kept) if host.source == one.source), None)
        if host is not None:
            host.cited.append(named)
        else:
            kept.append(one)
    return kept
