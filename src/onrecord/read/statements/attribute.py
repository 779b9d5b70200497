# ruff: noqa: SIM905 - word lists read best as running words
"""The attributions of one line: each cue with its source and its content."""

from dataclasses import dataclass, field

from onrecord.read.statements.complements import Complement, aside, complement, skip_adjuncts
from onrecord.read.statements.cues import Cue, coordinated, find_cues
from onrecord.read.statements.lexicon import Sense
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.nouns import find_nouns
from onrecord.read.statements.passives import passive
from onrecord.read.statements.phrases import Range, after, before, leading, subject
from onrecord.read.statements.quoting import quoting
from onrecord.read.statements.silences import silence
from onrecord.text.tables.clauses import AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_WORDS, WEEKDAYS
from onrecord.text.tables.speech import SAYING_NOUNS

_BREAKS = frozenset({",", ";", "—", "–", "--", "-"})
_ASIDE = frozenset("which who whose where after before when while as because but though although despite with".split())
_TURNS = COORDINATORS | {"while", "although", "though", "whereas", "as", "because", "after", "when", "before", "since"}


@dataclass(slots=True)
class Found:
    """One attribution, in words of its line."""

    cue: Cue
    source: Range | None
    content: list[Range]
    """Each a range of words."""
    kind: str
    """quote | clause | object | infinitive"""
    addressee: Range | None = None
    through: Range | None = None
    """Who quotes the source."""
    cited: list[Range] = field(default_factory=list)
    """Whom the source names in its turn."""


def attribute(line: Line) -> list[Found]:
    """The line's attributions in the order of their cues."""
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
    for index, cue in enumerate(cues):
        if cue.form != "quoting":
            _set_source(line, cues[:index], cue)
    cues = [cue for cue in cues if cue.form in {"passive", "adverb"} or (cue.source and _speaker(line, cue, cue.source))]
    cuts = _cuts(line, cues)
    found = [one for cue in cues if (one := _content(line, cue, _stop(line, cue, cuts))) is not None]
    for one in found:
        one.through = through.get(one.cue.head)
    return _citing(line, [*found, *_carried(line, found)])


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


def _speaker(line: Line, cue: Cue, source: Range) -> bool:
    """Whether a source can be somebody else than the writer, and its clause tells rather than asks."""
    if source[1] - source[0] == 1 and line.low[source[0]] in {"i", "we", "you", "that", "this", "which", "what"}:
        return False
    lead = line.low[min(source[0], cue.first) - 1] if min(source[0], cue.first) else ""
    return lead != "what"


def lead_in(line: Line) -> Found | None:
    """The attribution that a line opens for the quotation in the next one ("He said:"); its content is still empty."""
    if len(line) < 3 or line.low[-1] != ":":
        return None
    for cue in reversed(find_cues(line)):
        if "q" in cue.sense.frames and cue.form in {"finite", "participle"} and len(line) - cue.last < 12:
            _set_source(line, [], cue)
            return Found(cue, cue.source, [], "quote") if cue.source else None
    return None


def _set_source(line: Line, earlier: list[Cue], cue: Cue) -> None:
    if cue.form in {"passive", "adverb"}:
        return
    if cue.form == "according":
        opens = not any(line.verb(k) for k in range(cue.first))
        end = (leading if opens else after)(line, cue.last, line.end)
        if cue.last < line.end and line.low[cue.last] == QUOTE:
            end = cue.last + 1
        cue.source = (cue.last, end) if end > cue.last else None
        return
    if cue.form == "participle":
        cue.source, cue.shared = _participle_source(line, earlier, cue)
        return
    left = line.low[cue.first - 1] if cue.first else ""
    if cue.form == "finite" and (not cue.first or left in {",", QUOTE, "as", "—", "–", "--"}) and _inverts(line, cue, left):
        cue.inverted = True
        cue.source = (cue.last, after(line, cue.last, line.end))
        return
    floor = max((one.last for one in earlier if one.form in {"finite", "silence"} and one.source), default=0)
    cue.source = subject(line, cue.first, floor if floor < cue.first else 0)
    if cue.source is None and (coordinated(line, cue) or left == QUOTE):
        cue.source, cue.shared = _shared(line, earlier, cue), True


def _inverts(line: Line, cue: Cue, left: str) -> bool:
    """Whether the speaker stands behind the verb ("..., said Ms Rao")."""
    if "q" not in cue.sense.frames or cue.last >= line.end or cue.sense.lemma == "tell":
        return False
    word = line.low[cue.last]
    if word in SUBORDINATORS or word in TIME_WORDS or word in {",", ":", QUOTE, "to", "it", "on", "in", "at"}:
        return False
    end = after(line, cue.last, line.end)
    if end == cue.last:
        return False
    if left == "as":
        return True
    if left == "," and subject(line, cue.first) is not None and end < line.end and line.low[end] != ",":
        return False
    follows = line.low[end] if end < line.end else ""
    return skip_adjuncts(line, end, line.end) >= line.end or follows in {",", QUOTE, "who", "in", "on", "at", ":", "and", "of"}


def _participle_source(line: Line, earlier: list[Cue], cue: Cue) -> tuple[Range | None, bool]:
    left = line.low[cue.first - 1] if cue.first else ""
    if left[:1].isalnum() and left not in PREPOSITIONS and left not in SUBORDINATORS and not line.adverb(cue.first - 1):
        near = before(line, cue.first)
        return (_issuer(line, near) if left in SAYING_NOUNS else None) or near, False
    speaker = next((one for one in reversed(earlier) if one.source and one.form != "according"), None)
    if speaker is not None:
        return speaker.source, True
    if cue.first == 0 or left not in {",", QUOTE, "—", "–", "--"} and not left.isalpha():
        return None, False
    return _clause_subject(line, cue.first), False


def _issuer(line: Line, document: Range | None) -> Range | None:
    """Who put out a statement: the subject of the verb whose object it is."""
    if document is None or document[0] == 0:
        return None
    verb = document[0] - 1
    return subject(line, verb) if line.verb(verb) and line.low[verb] not in AUXILIARIES else None


def _shared(line: Line, earlier: list[Cue], cue: Cue) -> Range | None:
    """The source of a cue that follows a conjunction: the speaker of the line, or its clause's subject."""
    sayers = [one for one in earlier if one.source and one.form in {"finite", "act", "participle"}]
    if not sayers:
        return _clause_subject(line, cue.first)
    top = sayers[0]
    plain = {"say", "add", "note", "tell", "continue", "write"}
    return top.source if cue.sense.lemma in plain else sayers[-1].source


def _clause_subject(line: Line, stop: int) -> Range | None:
    """The subject of the first verb of the clause that goes on up to ``stop``."""
    start = stop
    while start > 0 and line.low[start - 1] not in {";", ":", QUOTE, "—"}:
        start -= 1
    for k in range(start + 1, stop):
        if line.verb(k) and (found := subject(line, k, start)) is not None:
            return found
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
        while k >= 0 and (line.adverb(k) or (line.low[k] == "," and k > 0 and line.adverb(k - 1) and line.low[k - 1] != QUOTE)):
            k -= 1
        word = line.low[k] if k >= 0 else ""
        if word in _TURNS and k > 0:
            comma = line.low[k - 1] in _BREAKS
            if comma or not own or word in {"but", "while", "whereas"}:
                cuts.append((k - comma, cue))
        elif word in _BREAKS and (cue.form in {"participle", "according", "finite", "passive"}):
            cuts.append((k, cue))
        elif word == QUOTE and own and cue.form == "finite":
            cuts.append((k + 1, cue))
        elif cue.form == "according" and k >= 0:
            cuts.append((k + 1, cue))
    return cuts


def _stop(line: Line, cue: Cue, cuts: list[tuple[int, Cue]]) -> int:
    for place, other in cuts:
        if place < cue.last or other is cue:
            continue
        nested = other.shared and other.source != cue.source and other.form == "finite"
        if not nested:
            return place
    return line.end


def _content(line: Line, cue: Cue, stop: int) -> Found | None:
    if cue.form == "according":
        return _around(line, cue, stop)
    if cue.form == "adverb":
        return _adverb(line, cue, stop)
    if cue.form == "passive":
        return passive(line, cue, stop, Found)
    if cue.form == "quoting":
        told = complement(line, cue, stop)
        start = cue.first
        while start > 0 and line.low[start - 1] not in {",", QUOTE}:
            start -= 1
        return _right(line, cue, told, stop) if told.kind != "none" else _left(line, cue, start, cue.last, stop)
    if cue.form == "silence":
        return Found(cue, cue.source, [(cue.last if stop > cue.last else cue.first, max(stop, cue.last))], "clause")
    if cue.form == "act":
        return Found(cue, cue.source, [(cue.last, _clean(line, cue.last, stop))], "object")
    assert cue.source is not None
    start = cue.first if cue.shared or cue.inverted else min(cue.source[0], cue.first)
    end = cue.source[1] if cue.inverted else cue.last
    quoted = _quote_before(line, start)
    if quoted is not None and "q" in cue.sense.frames and cue.form == "finite" and not _titled(line, quoted, cue, stop):
        return _left(line, cue, start, end, stop)
    if not cue.inverted:
        found = complement(line, cue, stop)
        if found.kind != "none":
            return _right(line, cue, found, stop)
        end = found.start
    lead = line.low[start - 1] if start else ""
    speaks = "q" in cue.sense.frames or "c" in cue.sense.frames
    if lead in {"as", "like"} and speaks:
        return _around(line, cue, stop)
    if speaks and lead in _BREAKS and start > 2 and not cue.shared and cue.form == "finite":
        return _left(line, cue, start, end, stop)
    return None


def _quote_before(line: Line, start: int) -> int | None:
    """The place of the quotation that ends just before the source or the cue."""
    k = start - 1
    if k >= 0 and line.low[k] in _BREAKS:
        k -= 1
    return k if k >= 0 and line.low[k] == QUOTE else None


def _titled(line: Line, quoted: int, cue: Cue, stop: int) -> bool:
    """Whether the quotation before a source is a title or an aside, since the content follows the cue."""
    if quoted and (line.low[quoted - 1] in PREPOSITIONS or line.low[quoted - 1] in DETERMINERS | {"'s"}):
        follows = complement(line, cue, stop)
        return follows.kind in {"clause", "quote"}
    return False


def _right(line: Line, cue: Cue, found: Complement, stop: int) -> Found | None:
    start = found.start
    kind = found.kind
    if kind == "quote":
        end = start + 1
        if end < stop and line.low[end] not in {".", ",", ";"} and not _full(line, start):
            end, kind = stop, "clause"
        elif end < stop and not _full(line, start):
            end, kind = stop, "clause"
    else:
        end = stop if kind == "clause" else _short(line, start, stop)
    end = _clean(line, start, end)
    if end <= start:
        return None
    return Found(cue, cue.source, [(start, end)], kind, found.addressee)


def _short(line: Line, start: int, stop: int) -> int:
    """Where an object or an infinitive ends: before the writer's asides, reasons and times."""
    for k in range(start + 1, stop):
        word = line.low[k]
        if word == "," and k + 1 < stop and (line.low[k + 1] in _ASIDE or line.low[k + 1].endswith("ing")):
            return k
        if word in {"after", "before", "when", "while", "because"} and start + 1 < k < stop - 1:
            return k
        if word in {"on", "in"} and k + 1 < stop and line.low[k + 1] in WEEKDAYS and k > start + 1:
            return k
        if word == "as" and k + 1 < stop and line.low[k + 1] in SUBJECT_PRONOUNS:
            return k
    return stop


def _full(line: Line, at: int) -> bool:
    """Whether a quotation is speech of its own, not words woven into a clause."""
    span = line.inner[at]
    words = line.text[span.start : span.end]
    return words[:1].isupper() or words.rstrip()[-1:] in {".", "!", "?", ","} and words.count(" ") > 2


def _left(line: Line, cue: Cue, start: int, end: int, stop: int) -> Found | None:
    """The content before the source, and what goes on behind it."""
    stop_left = start
    while stop_left > 0 and line.low[stop_left - 1] in _BREAKS:
        stop_left -= 1
    first = stop_left
    while first > 0 and line.low[first - 1] not in {";", "."}:
        first -= 1
    while first < stop_left and line.low[first] in {":", "“", '"'}:
        first += 1
    if first >= stop_left or not _says_something(line, first, stop_left):
        return None
    kind = "quote" if all(word == QUOTE or not word[0].isalnum() for word in line.low[first:stop_left]) else "clause"
    content = [(first, stop_left)]
    behind = skip_adjuncts(line, end, len(line))
    while behind < len(line) and line.low[behind] in {",", ".", ":", "and", ";", "—", "–", "!", "?"}:
        behind += 1
    if behind < len(line) and line.low[behind] == QUOTE and behind > end:
        content.append((behind, behind + 1 if kind == "quote" else _clean(line, behind, line.end)))
    elif kind == "clause" and behind < stop and line.low[behind - 1] == "," and not line.low[behind].endswith("ing"):
        content.append((behind, _clean(line, behind, stop)))
    return Found(cue, cue.source, content, kind)


def _says_something(line: Line, first: int, stop: int) -> bool:
    """Whether words before a source are a clause or a quotation, not only where and when it spoke."""
    if QUOTE in line.low[first:stop]:
        return True
    opens = line.low[first]
    return any(line.verb(k) for k in range(first, stop)) or not (opens in PREPOSITIONS or line.adverb(first))


def _around(line: Line, cue: Cue, stop: int) -> Found | None:
    """"According to X, ...", "as X notes, ..." and the same behind or inside the clause."""
    assert cue.source is not None
    start = min(cue.first, cue.source[0]) - (cue.form != "according")
    end = max(cue.source[1], cue.last)
    behind = skip_adjuncts(line, end, line.end)
    if behind < line.end and line.low[behind] in _BREAKS:
        behind += 1
    before_it = start
    while before_it > 0 and (line.low[before_it - 1] in _BREAKS or line.low[before_it - 1] in {"and", "but"}):
        before_it -= 1
    if not any(word[0].isalpha() or word == QUOTE for word in line.low[:before_it]) or before_it < 2:
        last = stop if stop > behind else line.end
        return Found(cue, cue.source, [(behind, _clean(line, behind, last))], "clause") if behind < last else None
    first = before_it
    while first > 0 and line.low[first - 1] not in {";", "."}:
        first -= 1
    content = [(first, before_it)]
    if end < line.end and line.low[behind - 1] in _BREAKS and behind < line.end and line.low[behind] not in COORDINATORS:
        content.append((behind, _clean(line, behind, max(stop, behind + 1))))
    return Found(cue, cue.source, content, "clause")


def _adverb(line: Line, cue: Cue, stop: int) -> Found | None:
    first = cue.first
    while first > 0 and line.low[first - 1] not in {";", ".", "but", "while"} and not (line.low[first - 1] == "," and cue.first - first > 8):
        first -= 1
    content = [(a, b) for a, b in ((first, cue.first), (cue.last, _clean(line, cue.last, stop))) if a < b]
    return Found(cue, None, content, "clause") if content else None


def _clean(line: Line, start: int, stop: int) -> int:
    """Without marks and loose conjunctions at the end."""
    while stop > start and (line.low[stop - 1] in _BREAKS or line.low[stop - 1] in {".", ":", "?", "!", "and", "but"}):
        stop -= 1
    return stop


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
        if one in kept or not one.content:
            continue
        named = (one.cue.last, after(line, one.cue.last, line.end))
        host = next((host for host in reversed(kept) if host.source == one.source), None)
        if host is not None:
            host.cited.append(named)
        else:
            kept.append(one)
    return kept
