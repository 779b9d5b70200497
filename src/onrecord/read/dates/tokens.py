"""Words of a sentence as letters of the time grammar.

Every token becomes one character: its class. The grammar (``grammar.py``) is then a regular expression over a string
of classes, one scan for all rules, and a rule reads numbers and names back from the tokens that it covers.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from onrecord.text.tables import calendar as table

_TOKEN = re.compile(
    r"""
      (?P<word>(?![ap](?:\.\s?m\b|\sm\b|m\b))[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*)  # first: most tokens are words
    | (?P<iso>(?:1[0-9]|20)\d\d-[01]\d-[0-3]\d(?:T[0-2]\d:\d\d)?)(?!\d)
    | (?P<slash>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}))(?![\d/])
    | (?P<clock>\d{1,2}:\d{2})(?::\d{2})?(?![\d:])|(?P<dotted>\d{1,2}\.\d{2})(?=\s?[ap]\.?m\b)
    | (?P<decade>['’‘]?\d0s|\d{3}0['’]?s)\b
    | (?P<shortyear>['’‘]\d\d)\b
    | (?P<amount>\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+/\d+)
    | (?P<nth>\d+(?:st|nd|rd|th))\b
    | (?P<digits>\d+)
    | (?P<half>[ap])\.?\s?m\b\.?(?<![A-Z]M\.)
    | (?P<own>['’]s)\b
    | (?P<mark>\S)
    """,
    re.VERBOSE,
)

# One line a kind: named days, numbers, units, relation words, small words and marks.
NAMES = """
    OTHER WD WDA WDS MON MOA MAY ISO SLASH CLOCK HALF ZONE NOON SEASON SEASONS PART HOLIDAY DECADE SHORTYEAR
    D NTH YEAR NUM WNUM ORD FIRST VAGUE COUPLE A HALFW
    U US HUNIT QUARTER WEND PERIOD TERM
    LAST NEXT THIS THAT THE AGO EARLIER LATER LATEST CUR SAME EARLY ENDW TODAY REL TONIGHT NOW REF RECENT FUTURE
    EVERY FREQ MORE LESS THAN DEGREE LEAST MOST UP FISCAL FULL OLD AHEAD NEAR MOMENT RIGHT
    OF AT TO IN AND OR ON FROM SO ALL HY COMMA STOP OWN OPEN
""".split()  # noqa: SIM905 - reads best as running words
SYMBOL = {name: chr(0x4E00 + number) for number, name in enumerate(NAMES)}

_SINGLE = {
    "a": "A", "an": "A", "last": "LAST", "past": "LAST", "previous": "LAST", "prior": "LAST", "preceding": "LAST",
    "next": "NEXT", "coming": "NEXT", "following": "NEXT", "upcoming": "NEXT", "this": "THIS", "that": "THAT",
    "the": "THE", "ago": "AGO",
    "earlier": "EARLIER",  "later": "LATER", "afterwards": "LATER",
    "latest": "LATEST", "current": "CUR", "present": "CUR", "early": "EARLY", "late": "EARLY", "mid": "EARLY",
    "end": "ENDW", "beginning": "ENDW", "start": "ENDW", "middle": "ENDW", "close": "ENDW", "outset": "ENDW",
    "of": "OF", "today": "TODAY", "tonight": "TONIGHT", "yesterday": "REL", "tomorrow": "REL",
    "every": "EVERY", "each": "EVERY", "more": "MORE", "less": "LESS", "fewer": "LESS", "than": "THAN",
    "least": "LEAST", "most": "MOST", "up": "UP", "at": "AT", "to": "TO", "in": "IN", "and": "AND", "or": "OR",
    "fiscal": "FISCAL", "financial": "FISCAL", "same": "SAME", "from": "FROM", "first": "FIRST", "half": "HALFW",
    "recent": "RECENT", "future": "FUTURE", "so": "SO", "period": "PERIOD", "old": "OLD", "couple": "COUPLE",
    "ahead": "AHEAD", "term": "TERM", "on": "ON", "full": "FULL", "entire": "FULL", "whole": "FULL", "near": "NEAR",
    "few": "VAGUE", "weekend": "WEND", "weekends": "US", "all": "ALL", "these": "THIS", "those": "THAT",
    "moment": "MOMENT", "additional": "MORE", "another": "MORE", "extra": "MORE", "straight": "FULL",
    "consecutive": "FULL", "long": "OLD", "now": "NOW", "may": "OTHER", "march": "OTHER", "second": "ORD",
    "fall": "SEASON", "springs": "SEASONS", "summers": "SEASONS", "winters": "SEASONS", "autumns": "SEASONS",
}  # fmt: skip
_MARKS = {"-": "HY", "‐": "HY", "‑": "HY", "–": "HY", "—": "OTHER", ",": "COMMA", ".": "STOP", "(": "OPEN"}


def _classes() -> dict[str, str]:
    """Lower-case word to the name of its class; later lines outrank earlier ones."""
    hours = {word for word, letter in table.UNIT_FORMS.items() if letter in "HmS"}
    classes = {
        **dict.fromkeys(table.NUMBERS, "WNUM"),
        **dict.fromkeys(table.ORDINALS, "ORD"),
        **dict.fromkeys(table.DECADES, "DECADE"),
        **dict.fromkeys(table.VAGUE, "VAGUE"),
        **{word: "US" if word.endswith("s") or word == "millennia" else "U" for word in table.UNIT_FORMS},
        **dict.fromkeys(hours, "HUNIT"),
        **dict.fromkeys(table.SEASONS, "SEASON"),
        **dict.fromkeys(table.PARTS_OF_DAY, "PART"),
        **dict.fromkeys(table.CLOCK_WORDS, "NOON"),
        **dict.fromkeys(table.FREQUENCIES, "FREQ"),
        **dict.fromkeys(table.REFERENCES, "REF"),
        **dict.fromkeys(table.DEGREES, "DEGREE"),
        **dict.fromkeys((f"{day}s" for day in table.WEEKDAYS), "WDS"),
        **_SINGLE,
        "quarter": "QUARTER",
        "right": "RIGHT",
    }
    return {word: SYMBOL[name] for word, name in classes.items()}


_CLASS = _classes()
_CAPITAL = {
    **dict.fromkeys(table.WEEKDAYS, SYMBOL["WD"]),
    **dict.fromkeys(table.SHORT_WEEKDAYS, SYMBOL["WDA"]),
    **dict.fromkeys(table.MONTHS, SYMBOL["MON"]),
    **dict.fromkeys(table.SHORT_MONTHS, SYMBOL["MOA"]),
    **dict.fromkeys(table.ZONES, SYMBOL["ZONE"]),
    "may": SYMBOL["MAY"],
    **dict.fromkeys(table.HOLIDAY_STARTS, SYMBOL["HOLIDAY"]),
}
"""Words that count only with a capital."""
_OTHER = SYMBOL["OTHER"]
_SMALL = "OTHER THE A OF TO IN AND OR ON AT COMMA STOP HY OWN THAT THIS FROM OPEN MORE FIRST ALL UP SO LEAST THAN MOST"
QUIET = frozenset(SYMBOL[name] for name in [*_SMALL.split(), "LATER", "EARLIER", "HALFW", "FULL", "RIGHT", "D", "ORD"])
"""Classes that alone never make a time expression."""


class Token(NamedTuple):
    """A word, a number or a mark, and where it stands."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    """One character of ``SYMBOL``."""


@lru_cache(maxsize=1024)
def tokenize(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of ``text[start:end]``; what was asked for last is held, since bounds and moments both ask."""
    found = []
    for match in _TOKEN.finditer(text, start, end):
        words = match.group()
        low = words.lower()
        group = match.lastgroup or "mark"
        if group == "word":
            kind = _CLASS.get(low, _OTHER)
            if words[0].isupper():
                kind = _CAPITAL.get(low, kind)
        else:
            kind = _number(group, words)
        found.append(Token(match.start(), match.end(), words, low, kind))
    return tuple(found)


def _number(group: str, words: str) -> str:
    """The class of what is not a plain word."""
    if group == "digits":
        return _digits(words)
    if group == "mark":
        return SYMBOL[_MARKS.get(words, "OTHER")]
    names = {
        "iso": "ISO", "slash": "SLASH", "clock": "CLOCK", "dotted": "CLOCK", "decade": "DECADE", "amount": "NUM",
        "shortyear": "SHORTYEAR", "half": "HALF", "own": "OWN",
    }  # fmt: skip
    if group == "nth":
        return SYMBOL["NTH"]
    return SYMBOL[names[group]]


def _digits(words: str) -> str:
    if len(words) <= 2 and 1 <= int(words) <= 31:
        return SYMBOL["D"]
    if len(words) == 4 and 1000 <= int(words) <= 2100:
        return SYMBOL["YEAR"]
    return SYMBOL["NUM"]
