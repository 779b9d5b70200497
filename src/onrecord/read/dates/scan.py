"""All time expressions of a report, with what the bounds need to know of each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from onrecord.read.dates import days, refs, spans, years
from onrecord.read.dates.grammar import SCAN
from onrecord.read.dates.tense import direction_of
from onrecord.read.dates.tokens import QUIET, Token, tokenize
from onrecord.read.dates.values import Frame, precision_of
from onrecord.read.dates.words import Meaning, Words
from onrecord.records import Report, Sentence

_MEANINGS: dict[str, Callable[[Words], Meaning | None]] = {
    "iso": days.iso,
    "clock_on": days.clock,
    "clock_at": days.clock,
    "clock": days.clock,
    "full": days.full,
    "weekday": days.weekday_rule,
    "deictic": days.deictic,
    "month": days.month,
    "season": days.season,
    "quarter": years.quarter,
    "quarter_ago": years.quarter_ago,
    "quarter_same": years.quarter_same,
    "half": years.half,
    "decade": years.decade,
    "century": years.century,
    "period": spans.period,
    "recent": spans.recent,
    "ago": spans.ago,
    "year": years.year,
    "unit": spans.unit,
    "end": spans.end,
    "weekend": spans.weekend,
    "dur": spans.dur,
    "set_every": refs.every,
    "set_freq": refs.freq,
    "set_days": refs.days,
    "now": refs.now,
    "future": refs.future,
    "past": refs.past,
    "current": refs.current,
    "holiday": refs.holiday,
    "year_words": years.year_words,
    "the_year": spans.the_year,
}

_COMPARISONS = frozenset({"ago", "quarter_ago", "quarter_same", "unit", "the_year"})
"""Rules that lean on the date before and are none to lean on."""


@dataclass(frozen=True, slots=True)
class Found:
    """One expression: where it stands, what it means, and which way its clause looks."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    direction: int
    sentence: Sentence
    tokens: tuple[Token, ...]
    """Of the whole sentence."""
    first: int
    last: int
    """Half-open range of the expression's own tokens."""

    @property
    def own(self) -> tuple[Token, ...]:
        """The expression's own tokens."""
        return self.tokens[self.first : self.last]


def scan(report: Report, sentences: tuple[Sentence, ...], frame: Frame) -> Iterator[Found]:
    """The expressions in reading order, valued from the frame."""
    back: str | None = None
    for sentence in sentences:
        tokens = tokenize(report.text, sentence.start, sentence.end)
        symbols = "".join(token.kind for token in tokens)
        if QUIET.issuperset(symbols):
            continue
        at = 0
        while match := SCAN.search(symbols, at):
            at = match.end()
            words = Words(match.lastgroup or "", tokens, match.start(), match.end(), frame, back)
            meaning = _MEANINGS.get(words.rule, _nothing)(words)
            if meaning is None:
                at = match.start() + 1
                continue
            found = _found(words, meaning, sentence)
            at = found.last
            if (
                meaning.type == "DATE"
                and words.rule not in _COMPARISONS
                and precision_of(meaning.value) in {"quarter", "year", "month", "day"}
            ):
                back = meaning.value
            yield found


def _nothing(_: Words) -> None:
    return None


def _found(words: Words, meaning: Meaning, sentence: Sentence) -> Found:
    last = words.end - meaning.trim
    return Found(
        words.tokens[words.start].start,
        words.tokens[last - 1].end,
        words.rule,
        meaning,
        direction_of(words.tokens, words.start, words.end),
        sentence,
        tuple(words.tokens),
        words.start,
        last,
    )
