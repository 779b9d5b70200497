"""What does not belong to a noun phrase at its ends."""

from onrecord.read.statements.line import Line
from onrecord.text.tables.clauses import COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS

_LONG = 32  # words; longer stretches are no noun phrases


def trim_start(line: Line, first: int, stop: int) -> int:
    """Without what stands before the phrase: adverbs, time, a preposition with its own phrase."""
    if first < stop - 2 and line.low[first].isdigit() and line.low[first + 1] in {".", ")"}:
        first += 2
    while first < stop and (line.adverb(first) or line.low[first] in COORDINATORS or line.low[first] == "."):
        if line.low[first] in {"last", "all", "both", "only", "first", "right"} and first + 1 < stop:
            break
        first += 1
    if line.low[first : first + 2] in {("at", "least"), ("at", "most"), ("more", "than"), ("up", "to")}:
        return first
    if first < stop - 1 and line.low[first].endswith("ing") and not line.capital(first):
        follows = line.low[first + 1]
        if follows in DETERMINERS or follows in PREPOSITIONS:
            return trim_start(line, first + 1 + (follows in PREPOSITIONS), stop)
    if first < stop and line.low[first] in PREPOSITIONS:
        new = next(
            (
                k
                for k in range(first + 2, stop)
                if (
                    (line.low[k] in DETERMINERS or line.low[k] in SUBJECT_PRONOUNS)
                    and line.low[k - 1] not in PREPOSITIONS
                )
                or (line.low[k - 1] in TIME_WORDS and line.low[k] not in TIME_WORDS)
            ),
            None,
        )
        return trim_start(line, new if new is not None else first + 1, stop)
    return first


def trim_time(line: Line, first: int, stop: int) -> int:
    """Without a time at its end: "Mr Osei in early July (said)"."""
    end = stop
    while end > first + 1 and (line.low[end - 1] in TIME_WORDS or line.low[end - 1].isdigit()):
        end -= 1
    while (
        end < stop and end > first + 1 and line.low[end - 1] in {"in", "on", "late", "last", "this", "at", "the", "of"}
    ):
        end -= 1
    return end


def plausible(line: Line, first: int, stop: int) -> bool:
    """Whether the words can be somebody who speaks."""
    if stop - first == 1:
        word = line.low[first]
        return word[0].isalpha() and word not in TIME_WORDS and word not in PREPOSITIONS and word not in {"there", "to"}
    if line.low[first : first + 2] in {("at", "least"), ("at", "most")} and stop - first == 2:
        return False
    return stop - first <= _LONG and any(word[0].isalpha() for word in line.low[first:stop])
