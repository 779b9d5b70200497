# ruff: noqa: SIM905 - word lists read best as running words
"""What is said: behind the cue, before the source, or around both."""

from onrecord.read.statements.complements import Complement, addressee, complement, skip_adjuncts
from onrecord.read.statements.cues import Cue
from onrecord.read.statements.found import Found
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.passives import passive
from onrecord.read.statements.phrases import abbreviates
from onrecord.text.tables.clauses import COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS

BREAKS = frozenset({",", ";", "—", "–", "--", "-"})
"""Marks that set off one stretch of a sentence from the next."""
_ASIDE = frozenset("which who whose where after before when while as because but though although despite with".split())


def find_content(line: Line, cue: Cue, stop: int) -> Found | None:
    """The attribution that a cue makes with its content, None where there is none; ``stop`` ends a right content."""
    if cue.form == "according":
        return _around(line, cue, stop)
    if cue.form == "adverb":
        return _adverb(line, cue, stop)
    if cue.form == "passive":
        return passive(line, cue, stop)
    if cue.form == "quoting":
        told = complement(line, cue, stop)
        start = cue.first
        while start > 0 and line.low[start - 1] not in {",", QUOTE}:
            start -= 1
        return _right(line, cue, told, stop) if told.kind != "none" else _left(line, cue, start, cue.last, stop)
    if cue.form == "silence":
        return Found(cue, cue.source, [(cue.last if stop > cue.last else cue.first, max(stop, cue.last))], "clause")
    if cue.form == "act":
        return Found(cue, cue.source, [(cue.last, _clean(line, cue.last, _short(line, cue.last, stop)))], "object")
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
    if speaks and lead in BREAKS and start > 2 and not cue.shared and cue.form == "finite":
        return _left(line, cue, start, end, stop)
    return None


def _quote_before(line: Line, start: int) -> int | None:
    """The place of the quotation that ends just before the source or the cue."""
    k = start - 1
    if k >= 0 and line.low[k] in BREAKS:
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
        if (end < stop and line.low[end] not in {".", ",", ";"} and not _full(line, start)) or (
            end < stop and not _full(line, start)
        ):
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
        titled = line.part in {"headline", "deck"} and k > start + 1
        if word == "as" and k + 1 < stop and (line.low[k + 1] in SUBJECT_PRONOUNS or (titled and line.capital(k + 1))):
            return k
    return stop


def _full(line: Line, at: int) -> bool:
    """Whether a quotation is speech of its own, not words woven into a clause."""
    span = line.inner[at]
    words = line.text[span.start : span.end]
    return words[:1].isupper() or (words.rstrip()[-1:] in {".", "!", "?", ","} and words.count(" ") > 2)


def _left(line: Line, cue: Cue, start: int, end: int, stop: int) -> Found | None:
    """The content before the source, and what goes on behind it."""
    stop_left = start
    while stop_left > 0 and line.low[stop_left - 1] in BREAKS:
        stop_left -= 1
    first = stop_left
    while first > 0 and (line.low[first - 1] not in {";", "."} or abbreviates(line, first - 1)):
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
    told = addressee(line, cue.last, stop) if "d" in cue.sense.frames and not cue.inverted else None
    return Found(cue, cue.source, content, kind, told)


def _says_something(line: Line, first: int, stop: int) -> bool:
    """Whether words before a source are a clause or a quotation, not only where and when it spoke."""
    if QUOTE in line.low[first:stop]:
        return True
    opens = line.low[first]
    return any(line.verb(k) for k in range(first, stop)) or not (opens in PREPOSITIONS or line.adverb(first))


def _around(line: Line, cue: Cue, stop: int) -> Found | None:
    """ "According to X, ...", "as X notes, ..." and the same behind or inside the clause."""
    assert cue.source is not None
    start = min(cue.first, cue.source[0]) - (cue.form != "according")
    end = max(cue.source[1], cue.last)
    behind = skip_adjuncts(line, end, line.end)
    if behind < line.end and line.low[behind] in BREAKS:
        behind += 1
    before_it = start
    while before_it > 0 and (line.low[before_it - 1] in BREAKS or line.low[before_it - 1] in {"and", "but"}):
        before_it -= 1
    if not any(word[0].isalpha() or word == QUOTE for word in line.low[:before_it]) or before_it < 2:
        last = stop if stop > behind else line.end
        return Found(cue, cue.source, [(behind, _clean(line, behind, last))], "clause") if behind < last else None
    first = before_it
    while first > 0 and (line.low[first - 1] not in {";", "."} or abbreviates(line, first - 1)):
        first -= 1
    content = [(first, before_it)]
    if end < line.end and line.low[behind - 1] in BREAKS and behind < line.end and line.low[behind] not in COORDINATORS:
        content.append((behind, _clean(line, behind, max(stop, behind + 1))))
    return Found(cue, cue.source, content, "clause")


def _adverb(line: Line, cue: Cue, stop: int) -> Found | None:
    first = cue.first
    while (
        first > 0
        and line.low[first - 1] not in {";", ".", "but", "while"}
        and not (line.low[first - 1] == "," and cue.first - first > 8)
    ):
        first -= 1
    content = [(a, b) for a, b in ((first, cue.first), (cue.last, _clean(line, cue.last, stop))) if a < b]
    return Found(cue, None, content, "clause") if content else None


def _clean(line: Line, start: int, stop: int) -> int:
    """Without marks and loose conjunctions at the end."""
    while stop > start and (line.low[stop - 1] in BREAKS or line.low[stop - 1] in {".", ":", "?", "!", "and", "but"}):
        stop -= 1
    return stop
