"""Noun phrases: where one ends before a verb, and where one begins after it."""

from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.trims import plausible, trim_start, trim_time
from onrecord.text.tables.clauses import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
)

Range = tuple[int, int]
_OPENERS = frozenset(";:–—-()[]|•") | {"--", "...", "…"}
_TITLE_LENGTH = 6
"""A full stop after so few letters, inside a sentence, ends an abbreviation."""
_TELLING = frozenset(["close", "familiar", "privy", "briefed", "involved", "knowledgeable", "acquainted"])
_LONG = 32  # words; longer stretches are no noun phrases
_AFTER_PARTICIPLE = frozenset(["by", "in", "on", "to", "at", "with"])


def subject(line: Line, at: int, floor: int = 0) -> Range | None:
    """The noun phrase whose verb group begins at ``at``, not before ``floor``."""
    last = at - 1
    while last > floor and line.adverb(last) and line.low[last] not in TIME_WORDS:
        last -= 1
    if last < floor:
        return None
    word = line.low[last]
    if word in RELATIVE:
        return antecedent(line, last, floor)
    if word in {",", ")", "—", "–", "-", "--"}:
        return _with_apposition(line, last, floor)
    if word in COORDINATORS or word == QUOTE:
        return None
    return _with_clause(line, last, floor) or before(line, last + 1, floor)


def _with_clause(line: Line, last: int, floor: int) -> Range | None:
    """A phrase up to ``last`` with what tells who is meant: "two officials who were not authorised to speak"."""
    for k in range(last, floor, -1):
        low = line.low[k]
        if low in {",", QUOTE} or low in _OPENERS:
            return None
        follows = line.low[k + 1 : k + 2]
        if low == "who" or (low in _TELLING and follows and follows[0] in {"to", "with", "of", "in", "on"}):
            head = before(line, k, floor)
            return (head[0], last + 1) if head and (low != "who" or any(line.verb(j) for j in range(k, last))) else None
    return None


def before(line: Line, stop: int, floor: int = 0) -> Range | None:
    """The noun phrase that ends just before ``stop``."""
    if stop - 1 >= floor and line.low[stop - 1] in SUBJECT_PRONOUNS:
        return stop - 1, stop
    first = stop
    while first > floor and not _begins(line, first - 1, stop, floor):
        first -= 1
    first = trim_start(line, first, stop)
    stop = trim_time(line, first, stop)
    return (first, stop) if first < stop and plausible(line, first, stop) else None


def antecedent(line: Line, at: int, floor: int) -> Range | None:
    """What the relative pronoun at ``at`` stands for."""
    stop = at
    while stop > floor and (line.low[stop - 1] == "," or line.low[stop - 1] in PREPOSITIONS):
        stop -= 1
    found = before(line, stop, floor) if stop > floor else None
    if found is None or line.low[at] != "who":
        return found
    inner = next((k for k in range(found[1] - 1, found[0], -1) if line.low[k] in PREPOSITIONS), None)
    if inner is not None and (found[1] - inner > 2 or line.low[found[1] - 1].endswith("s")):
        return inner + 1, found[1]
    return found


def leading(line: Line, at: int, stop: int) -> int:
    """Where a noun phrase ends before the clause that it leads ("According to Ms Rao, a judge, the ...")."""
    end = _plain_after(line, at, stop)
    if end < stop - 1 and line.low[end] == "," and line.low[end + 1] in {"a", "an", "the", "who", "which", "whose"}:
        close = _plain_after(line, end + 1, stop)
        comma = next((k for k in range(end + 1, stop) if line.low[k] == ","), None)
        relative = line.low[end + 1] in RELATIVE
        if comma is not None and (relative or comma == close) and any(line.verb(k) for k in range(comma + 1, stop)):
            return end if relative else close
    return end


def after(line: Line, at: int, stop: int) -> int:
    """Where the noun phrase that begins at ``at`` ends, appositions included."""
    end = _plain_after(line, at, stop)
    if end < stop - 1 and line.low[end] == "(":
        close = next((k for k in range(end, min(stop, end + 8)) if line.low[k] == ")"), None)
        end = close + 1 if close is not None else end
    if end < stop - 1 and line.low[end] == "," and _is_apposition(line, end + 1, stop):
        inner = _plain_after(line, end + 1, stop)
        while inner < stop and line.low[inner] in {"and", ","} and _is_apposition(line, inner + 1, stop):
            inner = _plain_after(line, inner + 1, stop)
        return inner
    return end


def _plain_after(line: Line, at: int, stop: int) -> int:
    low = line.low
    if at < stop and low[at] in PRONOUNS and low[at] not in {"his", "her", "both", "neither"}:
        return at + 1
    k = at
    while k < stop:
        word = low[k]
        if word in {"'s", "&", "'"} or (word == "." and abbreviates(line, k)) or line.glued(k):
            k += 1
            continue
        if word == QUOTE or (not word[0].isalnum() and word[0] not in "@#$£€"):
            break
        if k > at and (_stops_phrase(line, at, k) or (word in {"and", "or"} and not _joins(line, k, stop))):
            break
        k += 1
    while k > at + 1 and (low[k - 1] in ADVERBS or low[k - 1] in PREPOSITIONS or low[k - 1] in DETERMINERS):
        k -= 1
    return k


def _stops_phrase(line: Line, at: int, k: int) -> bool:
    """Whether a word ends the noun phrase that runs up to it."""
    word = line.low[k]
    if word in SUBORDINATORS or word in {"but", "nor"} or word in TIME_WORDS or word in SUBJECT_PRONOUNS:
        return not (line.capital(k) and word in {"us", "may"})
    if word in ADVERBS and line.low[k - 1] not in DETERMINERS:
        return True
    if word in PREPOSITIONS:
        follows = line.low[k + 1] if k + 1 < len(line) else ""
        if follows in TIME_WORDS or (follows in {"a", "an", "that"} and word in {"in", "at", "on", "during", "after"}):
            return True
        return _named(line, at, k) and word not in {"of", "for", "from"}
    if word.endswith("ed") and k + 1 < len(line) and line.low[k + 1] in _AFTER_PARTICIPLE:
        return False
    return line.verb(k) and line.low[k - 1] not in DETERMINERS and not line.capital(k)


def _named(line: Line, at: int, k: int) -> bool:
    return line.capital(k - 1) and any(line.capital(i) for i in range(at, k))


def _joins(line: Line, k: int, stop: int) -> bool:
    """Whether the "and" at ``k`` joins two noun phrases."""
    if k + 1 >= stop:
        return False
    for i in range(k + 1, min(stop, k + 8)):
        if line.low[i] in {",", ".", QUOTE}:
            return True
        if line.verb(i) or line.low[i] in SUBJECT_PRONOUNS:
            return False
    return line.capital(k - 1) == line.capital(k + 1)


def _is_apposition(line: Line, at: int, stop: int) -> bool:
    """Whether what follows a comma says who the name before it is."""
    if at >= stop or line.low[at] == QUOTE:
        return False
    word = line.low[at]
    if word in SUBJECT_PRONOUNS or word in SUBORDINATORS or word in COORDINATORS or word in PREPOSITIONS:
        return False
    if word.endswith("ing") or line.adverb(at):
        return False
    if word in {"a", "an", "the", "his", "her", "its", "their"}:
        end = _plain_after(line, at, stop)
        return end >= stop or line.low[end] in {",", ".", ";", QUOTE, "and"} or line.low[end] in {"who", "which"}
    return word[0].isalpha() and not line.verb(at) and _plain_after(line, at, stop) - at > 1


def _with_apposition(line: Line, last: int, floor: int) -> Range | None:
    """The phrase before a verb after a comma or a bracket: "Ms Rao, the chair of the board, said"."""
    close = line.low[last]
    opening = "(" if close == ")" else close
    first = next((k for k in range(last - 1, max(floor, last - _LONG) - 1, -1) if line.low[k] == opening), None)
    if first is None or first <= floor:
        short = close == "," and last - floor <= 6 and not any(line.verb(k) for k in range(floor, last))
        return before(line, last, floor) if first is None and short else None
    if close == ")":
        head = subject(line, first, floor)
        return (head[0], last + 1) if head else None
    found = before(line, first, floor)
    inner = line.low[first + 1]
    while found is None or _is_list(line, found, first):
        nearer = next((k for k in range(first - 1, max(floor, last - _LONG) - 1, -1) if line.low[k] == opening), None)
        if nearer is None or nearer <= floor:
            break
        first, found, inner = nearer, before(line, nearer, floor), line.low[nearer + 1]
    if found is None or inner in COORDINATORS:
        return None
    relative = inner in RELATIVE or inner in PREPOSITIONS or inner in SUBORDINATORS or inner.endswith(("ing", "ed"))
    return found if relative or line.adverb(first + 1) else (found[0], last)


def _is_list(line: Line, found: Range, comma: int) -> bool:
    """Whether the phrase itself stands in an apposition ("Ms Rao, of Leeds, Yorkshire, said")."""
    return found[0] > 0 and line.low[found[0] - 1] in {"in", "of"} and found[1] == comma and comma - found[0] < 3


def _begins(line: Line, k: int, stop: int, floor: int) -> bool:
    """Whether the word at ``k`` stands outside the noun phrase that ends at ``stop``."""
    word = line.low[k]
    if word == "'s" and line.verb(k):
        return True
    if word in {"'s", "'", "&", "%"} or (line.glued(k) and not word[0].isalnum()):
        return False
    if word == ".":
        return not abbreviates(line, k)
    if word == QUOTE:
        return not (k > floor and stop - k <= 3 and line.low[k - 1] in DETERMINERS)
    if not word[0].isalnum() and word[0] not in "@#$£€":
        return True
    if word == "and":
        return not _noun_list(line, k, floor)
    if word in SUBORDINATORS and word not in {"after", "before", "since", "until"}:
        return True
    if word in COORDINATORS or word in {"after", "before", "since", "until"}:
        return word != "or"
    if word in SUBJECT_PRONOUNS:
        return not line.capital(k) or k == 0
    return line.verb(k) and not _adjective(line, k, floor)


def _adjective(line: Line, k: int, floor: int) -> bool:
    """Whether a word in -ed stands before a noun as an adjective."""
    if not line.low[k].endswith("ed"):
        return False
    if k + 1 < len(line) and line.low[k + 1] == "by" and line.low[k - 1 : k] and line.low[k - 1] not in AUXILIARIES:
        return True
    left = line.low[k - 1] if k > floor else ""
    return not left or not left[0].isalpha() or left in DETERMINERS or left in PREPOSITIONS or left in COORDINATORS


def _noun_list(line: Line, k: int, floor: int) -> bool:
    """Whether the "and" at ``k`` joins noun phrases, seen from its right: no verb stands before it."""
    for i in range(k - 1, floor - 1, -1):
        word = line.low[i]
        if word in {";", ":", QUOTE} or word in SUBORDINATORS:
            return True
        if line.verb(i) and not _adjective(line, i, floor):
            return False
    return True


def abbreviates(line: Line, k: int) -> bool:
    """Whether the full stop at ``k`` ends an abbreviation or an initial, not a sentence."""
    return (
        0 < k < len(line) - 1 and len(line.low[k - 1]) < _TITLE_LENGTH and line.words[k].start == line.words[k - 1].end
    )
