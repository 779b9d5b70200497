"""What a rule sees: the tokens that it covers, what stands around them, and how to read numbers from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.read.dates.tense import direction_of
from onrecord.read.dates.tokens import SYMBOL, Token
from onrecord.read.dates.values import Frame
from onrecord.text.tables import calendar as table


@dataclass(frozen=True, slots=True)
class Meaning:
    """A rule's reading of the words."""

    type: str
    value: str
    mod: str | None = None
    when: str | None = None
    """Set where the words say it themselves (the past two years)."""
    trim: int = 0
    """Tokens at the end that are not part of the expression."""


@dataclass(frozen=True, slots=True)
class Words:
    """A match of a rule in its sentence."""

    rule: str
    tokens: Sequence[Token]
    start: int
    end: int
    frame: Frame
    back: str | None = None
    """The value of the date before, for "a year earlier"."""

    @property
    def own(self) -> Sequence[Token]:
        """The covered tokens."""
        return self.tokens[self.start : self.end]

    @property
    def lows(self) -> list[str]:
        """The covered words in lower case."""
        return [token.low for token in self.own]

    @property
    def before(self) -> str:
        """The word in front, or nothing."""
        return self.tokens[self.start - 1].low if self.start else ""

    @property
    def after(self) -> str:
        """The word behind, or nothing."""
        return self.tokens[self.end].low if self.end < len(self.tokens) else ""

    @property
    def direction(self) -> int:
        """What the clause says: behind (-1), ahead (1) or nothing (0)."""
        return direction_of(self.tokens, self.start, self.end)

    def of(self, *names: str) -> Token | None:
        """The first covered token of one of the classes."""
        kinds = {SYMBOL[name] for name in names}
        return next((token for token in self.own if token.kind in kinds), None)

    def every(self, *names: str) -> list[Token]:
        """The covered tokens of the classes."""
        kinds = {SYMBOL[name] for name in names}
        return [token for token in self.own if token.kind in kinds]

    def has(self, *words: str) -> bool:
        """Whether one of the words is covered."""
        lows = self.lows
        return any(word in lows for word in words)


def month_of(words: Words) -> int | None:
    """The month that is named."""
    token = words.of("MON", "MAY", "MOA")
    return None if token is None else table.MONTHS.get(token.low) or table.SHORT_MONTHS[token.low]


def weekday_of(words: Words) -> int | None:
    """The weekday that is named, 1 to 7."""
    token = words.of("WD", "WDA", "WDS")
    if token is None:
        return None
    low = token.low.rstrip("s") if token.kind == SYMBOL["WDS"] else token.low
    return table.WEEKDAYS.get(low) or table.SHORT_WEEKDAYS[low]


def year_of(words: Words) -> int | None:
    """The last year that is named; a short one (’98) by the century that is nearer to the frame."""
    found = words.every("YEAR", "SHORTYEAR")
    if not found:
        return None
    token = found[-1]
    if token.kind == SYMBOL["YEAR"]:
        return int(token.text)
    return century_of(int(token.text[1:]), words.frame)


def century_of(short: int, frame: Frame) -> int:
    """Two digits as the latest year that is at most twenty years ahead of the frame (of 2030 without one)."""
    last = (frame.known_year or 2010) + 20
    return last - (last - short) % 100


def unit_of(words: Words) -> str | None:
    """The letter of the last unit."""
    found = words.every("U", "US", "QUARTER", "HUNIT", "WEND")
    return table.UNIT_FORMS[found[-1].low] if found else None


def number_of(words: Words) -> float | None:
    """How many: a figure, a number in words, "a" (1), "a couple" (2); None for "several"."""
    total, run, seen = 0.0, 0.0, False
    for token in words.own:
        low = token.low
        if token.kind in {SYMBOL["D"], SYMBOL["NUM"], SYMBOL["YEAR"]}:
            run, seen = run + _figure(token.text), True
        elif low in table.NUMBERS:
            run, total = _joined(run, total, table.NUMBERS[low], low)
            seen = True
        elif token.kind == SYMBOL["VAGUE"] or low == "many":
            return None
        elif low == "couple":
            return 2
    if words.has("half"):
        return (total + run if seen else float(words.has("and"))) + 0.5
    if not seen:
        return 1 if words.of("A", "MORE") else None
    return total + run


def _joined(run: float, total: float, number: int, low: str) -> tuple[float, float]:
    """The count after another number word: twenty, four; two, hundred; nine, thousand."""
    if low in {"hundred", "dozen"}:
        return (run or 1) * number, total
    if number >= 1000:
        return 0.0, total + (run or 1) * number
    return run + number, total


def _figure(text: str) -> float:
    if "/" in text:
        top, bottom = text.split("/")[:2]
        return int(top) / int(bottom) if int(bottom) else 0
    try:
        return min(float(text.replace(",", "")), 1e12)
    except ValueError:
        return 0


def mod_of(words: Words) -> str | None:
    """TIMEX3 mod by the words in front (late, the end of, more than)."""
    lows = words.lows
    pairs = {
        ("more", "than"): "MORE_THAN", ("less", "than"): "LESS_THAN", ("at", "least"): "EQUAL_OR_MORE",
        ("up", "to"): "EQUAL_OR_LESS", ("at", "most"): "EQUAL_OR_LESS", ("or", "so"): "APPROX",
    }  # fmt: skip
    for pair, mod in pairs.items():
        if pair in pairwise(lows):
            return mod
    for token in words.own:
        if token.low in table.DEGREES and token.kind == SYMBOL["DEGREE"]:
            return table.DEGREES[token.low]
        if token.low in table.MODS and token.kind in {
            SYMBOL["EARLY"],
            SYMBOL["ENDW"],
            SYMBOL["EARLIER"],
            SYMBOL["LATER"],
        }:
            return table.MODS[token.low]
    return "APPROX" if words.has("couple") else None
