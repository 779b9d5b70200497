"""The grammar of time expressions: one regular expression over the token classes of ``tokens.py``.

Each rule is a name and a pattern in class names; ``rules`` of the same name give its meaning. At one place the first
rule that fits wins, so longer expressions stand first.
"""

import re

from onrecord.read.dates.tokens import SYMBOL

MACROS = {
    "num": "(?:(?:D|NUM|YEAR)(?:WNUM)?|WNUM(?:(?:HY|AND)?WNUM)*|WNUM(?:HY)?(?:WNUM)?)",
    "card": "(?:{num}|A?COUPLE(?:OF)?(?:MORE)?|A?VAGUE|A(?:WNUM(?!HY))?(?:HALFW)?|HALFW A|MORE)",
    "unit": "(?:US|U|QUARTER|HUNIT|WEND)",
    "mon": "(?:MON|MAY|MOA STOP?)",
    "wd": "(?:WD|WDA STOP?)",
    "deg": "(?:(?:DEGREE|MORE THAN|LESS THAN|UP TO|AT LEAST|AT MOST))",
    "early": "(?:THE?EARLY HY?(?:OF|IN)?|THE?ENDW(?:HY|OF)|(?:EARLIER|LATER)(?:IN|ON)?|EARLY ON)",
    "day": "(?:D|NTH)",
    "rel": "(?:THIS(?:LAST|NEXT)|THIS|THE?LAST|THE?NEXT|THE?CUR|THE?LATEST|THE?SAME|THAT)",
    "time": "(?:(?:CLOCK|D)HALF|CLOCK|D(?=ZONE)|NOON)",
    "date": "(?:{mon}{day}(?:COMMA?YEAR)?|{day}OF?{mon}(?:COMMA?YEAR)?)",
    "q": "(?:ORD|NTH|FIRST)HY?QUARTER",
    "so": "(?:OR SO)?",
}

RULES: dict[str, str] = {
    "iso": "ISO|SLASH",
    "clock_on": "{time}ZONE?COMMA?ON?(?:{wd}(?:COMMA{date})?|TODAY|REL|{date})",
    "clock_at": "(?:{wd}|TODAY|REL|{date})COMMA?AT{time}ZONE?",
    "clock_part": "(?:D|WNUM)IN THE PART",
    "clock": "{time}ZONE?",
    "full": "{early}?(?:{wd}(?:PART)?COMMA?THE?)?{date}(?!HALF|OWN?ORD)",
    "holiday": "(?:LAST|NEXT|THIS)?HOLIDAY(?:OWN|OTHER|U|WD|PART){0,4}",
    "set_every": "(?:EVERY)(?:{num}|ORD)?(?:FULL)?(?:{unit}|WD|{mon}|SEASON|PART|WD PART)",
    "set_freq": "FREQ",
    "set_days": "WDS",
    "weekday": "(?:{early}|{rel})?{wd}(?:OWN)?(?:PART)?",
    "deictic": "{early}?(?:EARLY HY PART)?(?:REL(?:OWN)?PART|REL|TODAY|TONIGHT|{rel}PART)",
    "quarter": (
        "(?:(?:THE|A)(?!ORD HY)|THIS)?(?:LATEST)?(?:YEAR OWN?|{rel}U OWN)?(?:FISCAL HY?)?(?:U HY(?:AGO|EARLIER))?{q}"
        "(?:(?:OF|IN)?(?:FISCAL)?YEAR|(?:OF)?{rel}U)?"
    ),
    "quarter_ago": "THE?U HY(?:AGO|EARLIER)(?:QUARTER|PERIOD)?",
    "quarter_same": "{rel}QUARTER(?!HY)|(?:THE)YEAR(?:QUARTER|PERIOD)|THE?LATEST PERIOD|THE QUARTER(?!HY)",
    "half": "THE?(?:FIRST|ORD|LAST)HALFW(?:OF(?:YEAR|{rel}U|THE U))?",
    "month": "{early}?{mon}(?:COMMA?(?:OF)?YEAR|SHORTYEAR|(?:OF)?{rel}U)?|(?:{early})?{rel}{mon}(?:YEAR)?",
    "season": "{early}?(?:{rel}|THE)?(?:EARLY HY?)?SEASON(?:(?:OF)?(?:YEAR|{rel}U))?",
    "decade": "{early}?THE?(?:EARLY HY?)?DECADE",
    "century": "{early}?THE?(?:NTH|ORD)HY?U",
    "period": "(?:AT LEAST)?(?:ALL OF)?THE?(?:LAST|NEXT|FIRST|LATEST){card}(?:FULL|MORE)?HY?{unit}{so}",
    "recent": "(?:THE)?(?:RECENT|NEXT|LAST|FUTURE)(?:US)(?:AND US)?|(?:THE)US AHEAD",
    "ago": "{deg}?{card}(?:HY)?{unit}{so}(?:AGO|EARLIER|LATER|FROM NOW)|US AGO",
    "year": "{early}?(?:THE?U|THE(?=FISCAL))?(?:FISCAL)?YEAR(?:HY(?:NUM|D))?",
    "unit": "{early}?{rel}(?:FISCAL|FULL)?(?:U|WEND){so}",
    "end": "{early}THE(?:FISCAL|CUR)?(?:U|QUARTER|WEND)|THE?U(?:OWN|HY)?ENDW",
    "weekend": "(?:THE)WEND|WEND",
    "year_words": "(?:THE U)?WNUM(?:HY)?WNUM(?:HY?WNUM)?(?!HY?{unit})",
    "the_year": "THE(?:FISCAL|FULL)?U",
    "dur": "(?:{deg}|THE)?{num}(?:AND A HALFW)?(?:NUM)?(?:FULL|MORE)*HY?{unit}(?:AND A HALFW)?{so}(?:HY?OLD)?"
    "|{deg}?{card}(?:FULL|MORE)*HY?{unit}(?:AND A HALFW)?{so}(?:HY?OLD)?",
    "now": "RIGHT?NOW|REF|AT THE MOMENT|THIS US",
    "future": "THE?NEAR?FUTURE|THE NEAR TERM",
    "past": "THE LAST",
    "current": "CUR",
}


def _compile() -> re.Pattern[str]:
    """All rules as one pattern over symbols; ``lastgroup`` names the rule."""
    names = sorted(SYMBOL, key=len, reverse=True)
    words = re.compile("|".join(names))

    def expand(pattern: str) -> str:
        while re.search(r"\{[a-z]+\}", pattern):
            pattern = re.sub(r"\{([a-z]+)\}", lambda found: MACROS[found[1]], pattern)
        symbols = words.sub(lambda found: SYMBOL[found[0]], pattern)
        return re.sub(r"\s+", "", symbols)

    return re.compile("|".join(f"(?P<{name}>{expand(pattern)})" for name, pattern in RULES.items()))


SCAN = _compile()
