# ruff: noqa: SIM905 - word lists read best as running words
"""Words of the English calendar and clock, with what they count.

The classes of ``CLASSES`` are the letters of the time grammar (``read/dates/grammar.py``): a word is in one class.
"""

MONTHS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1)
}
"""ISO 8601: Monday is 1."""
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
WEEKDAY_NAMES = ("", *(name.capitalize() for name in WEEKDAYS))
MONTH_NAMES = ("", *(name.capitalize() for name in MONTHS))

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
"""First and last month, northern and meteorological; 14 is February of the next year."""

UNITS = {
    "day": "D", "night": "D", "week": "W", "fortnight": "F", "weekend": "WE", "month": "M", "quarter": "Q",
    "year": "Y", "decade": "E", "century": "C", "millennium": "L",
    "hour": "H", "minute": "m", "second": "S", "trimester": "Q", "semester": "H2", "season": "N",
}  # fmt: skip
"""Unit word to its letter; ``m`` minutes beside ``M`` months, ``E`` decades, ``F`` fortnights."""
UNIT_FORMS = {
    **UNITS,
    **{f"{name}s": letter for name, letter in UNITS.items()},
    "centuries": "C",
    "millennia": "L",
    "hr": "H",
    "hrs": "H",
    "mins": "m",
    "yrs": "Y",
}

NUMBERS = {
    **{
        word: number
        for number, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen".split()
        )
    },
    **{word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)},
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "dozen": 12,
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30}
DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
           "nineties": 9}  # fmt: skip

PARTS_OF_DAY = {
    "morning": "MO", "mornings": "MO", "dawn": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV",
    "evenings": "EV", "night": "NI", "nights": "NI", "lunchtime": "MI", "overnight": "NI", "dusk": "EV",
}  # fmt: skip
CLOCK_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}

FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
}  # fmt: skip

REFERENCES = {
    **dict.fromkeys("now currently nowadays".split(), "PRESENT_REF"),
    **dict.fromkeys("recently lately".split(), "PAST_REF"),
}
"""Adverbs that name past, present or future alone."""

MODS = {
    "early": "START", "beginning": "START", "start": "START", "outset": "START", "onset": "START",
    "mid": "MID", "middle": "MID", "midst": "MID",
    "late": "END", "end": "END", "close": "END",
    "earlier": "START", "later": "END",
}  # fmt: skip
"""TIMEX3 mod of the words that name a piece of a stretch (TimeML 1.2.1)."""

DEGREES = {
    **dict.fromkeys("about around approximately roughly some circa".split(), "APPROX"),
    **dict.fromkeys("nearly almost".split(), "LESS_THAN"),
    **dict.fromkeys("over".split(), "MORE_THAN"),
    **dict.fromkeys("within".split(), "EQUAL_OR_LESS"),
}

VAGUE = frozenset("several few many couple various some numerous".split())

HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's eve": (12, 31), "valentine's day": (2, 14), "halloween": (10, 31),
    "independence day": (7, 4), "st patrick's day": (3, 17), "may day": (5, 1), "bastille day": (7, 14),
    "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11), "anzac day": (4, 25),
    "epiphany": (1, 6), "guy fawkes night": (11, 5), "burns night": (1, 25),
}  # fmt: skip
"""Fixed days, folded: month and day."""
MOVING_HOLIDAYS: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "memorial day": (5, 1, -1),
    "black friday": (11, 5, 4), "columbus day": (10, 1, 2), "presidents day": (2, 1, 3),
    "martin luther king day": (1, 1, 3), "mother's day": (5, 7, 2), "father's day": (6, 7, 3),
}  # fmt: skip
"""Days that move: month, ISO weekday, and which of them in the month (-1 the last); United States rules."""
EASTER = {
    "easter sunday": 0, "easter": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46,
    "maundy thursday": -3, "whit sunday": 49, "pentecost": 49,
}  # fmt: skip
"""Days from Easter Sunday (Western)."""

ZONES = frozenset(
    "gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest eet eest msk ist jst kst aest hkt sgt".split()
)

NOT_YEARS = frozenset(
    """
    people persons men women children troops soldiers police officers workers employees jobs students members
    feet miles meters metres kilometers kilometres km kg tons tonnes pounds dollars euros yen points percent per
    shares votes seats calories barrels acres hectares homes houses civilians refugees migrants protesters
    passengers fans words pages metric hp rpm mb gb mhz am pm hours minutes times units copies
    """.split()
)
"""A four-digit number before one of these counts things."""
NUMBERED_THINGS = frozenset(
    """
    room number no nos flight route highway building suite model page chapter section article gate bus train unit
    resolution code form apartment lot channel zip pin extension ext figure serie series iso rfc about around nearly
    over almost roughly some approximately than least most $ £ € ¥ # us$
    """.split()
)
"""A four-digit number behind one of these is a name or a count, not a year."""
YEAR_PREPOSITIONS = frozenset(
    "in since by until till through from of during before after between to and for late early mid the year "
    "fiscal or around circa about post pre beyond into ended ending end than spring summer autumn fall winter".split()
)

# Tense: what the words around a time expression say about past and future.

PAST_VERBS = frozenset(
    """
    was were had did said told went came took gave made saw got found left kept held met led fell rose began won lost
    sent spent built bought brought thought taught caught fought sought sold stood understood withdrew drew flew grew
    knew threw blew wrote spoke broke chose drove rode froze stole wore swore tore bore ate sang sank rang ran became
    overcame shot struck stuck swung hung dug sat slept wept swept crept felt dealt meant lent bent paid laid heard
    forgot arose awoke beat bit hid slid lit fled fed bled bred sped shook mistook undertook forbade foresaw forgave
    overthrew oversaw underwent outlined shrank sprang stank swam wove wound bound ground spun clung stung slung sprung
    rebuilt resold retook rewrote withheld upheld beheld misled mislaid repaid been been seen taken given done gone
    shown grown known written spoken broken chosen driven stolen worn sworn torn fallen risen beaten bitten hidden
    eaten thrown flown drawn withdrawn overthrown undergone overtaken
    """.split()
)
"""Irregular past forms and participles; regular ones are known by their ending."""
NOT_PAST = frozenset(
    """
    red bed shed wed need seed feed speed weed deed breed creed greed exceed proceed succeed embed hundred sacred
    naked rugged wicked beloved united so-called limited indeed media biomed unmanned aged armed led-up alleged
    """.split()
)
"""Words in -ed that say nothing about past."""
FUTURE_WORDS = frozenset(
    """
    will shall would should must gonna won't wouldn't i'll we'll you'll he'll she'll it'll they'll that'll
    i'd we'd he'd she'd they'd upcoming forthcoming
    """.split()
)
PROSPECTIVE = frozenset(
    """
    expected scheduled due planned planning plans plan slated set supposed poised likely unlikely ready preparing
    prepares about going intends intend intended hopes hope hoped hoping wants want agreed agrees agree vowed vows
    pledged pledges promised promises asked ordered asks urges urged decided decides aims aim aimed seeks seeking
    sought threatens threatened bound tipped earmarked booked invited allowed required deadline forecast projected
    anticipated postponed pushed delayed extended rescheduled adjourned deferred adjourn postpone extend remains
    proposed effective payable
    """.split()
)
"""Words before "to", "for" or "until" that look ahead (scheduled for, expected to, postponed to)."""
DUE = frozenset("expected scheduled due slated planned payable effective likely".split())
"""Those that look ahead also right before a day (due Friday, expected on Friday)."""
PRESENT_WORDS = frozenset(
    "is are am has have does do isn't aren't hasn't haven't says say tells wants seems remains".split()
)
AHEAD_PREPOSITIONS = frozenset("until till by ahead before".split())
BEHIND_PREPOSITIONS = frozenset("since".split())
REPORTING_PAST = frozenset(
    """
    said told announced reported confirmed denied stated added declared revealed insisted warned claimed testified
    acknowledged ruled posted tweeted wrote issued released published unveiled
    """.split()
)
"""Past verbs with which a report gives its news; the weekday beside them is its day, or the day before."""

BEFORE_MONTHS = frozenset(
    "in last next this since until till by of from to between early late mid through during before after and".split()
)
"""Words in front of a month that is a month: "in May", not "May said"."""
HELPERS = frozenset("be been not never also have has only now then still likely formally officially n't".split())
"""Stand between a modal and its participle (will not be held)."""
HOLIDAY_STARTS = frozenset(
    {name.split()[0].removesuffix("'s") for name in [*HOLIDAYS, *MOVING_HOLIDAYS, *EASTER]} - {"may"}
)

LOOKING_AHEAD = frozenset(
    """
    expect expects expecting expectation expectations predict predicts predicting prediction forecast forecasts
    forecasting project projects projecting projection projections anticipate anticipates anticipating estimate
    estimates envisions foresees sees target targets targeting goal goals mature matures maturing maturity redeemable
    puttable callable convertible expire expires expiring expiry due until till by ending ends outlook budget plan
    plans planned planning upcoming next future will would shall should scheduled hopes aims bid pledge pledges promise
    projected predicted forecasted anticipated expected proposed slated opening completion deadline runs through
    towards toward onwards beyond into after starting beginning begins start
    """.split()
)
"""Words near a year or a dated day that may put it ahead, so that it proves nothing."""

LIMITS = frozenset("deadline date cutoff limit target due".split())
"""Nouns whose own day may lie ahead, whatever the verb in front ("gave no reason for the 3 May deadline")."""
RUN_OUT = frozenset("fail failed failing miss missed missing passed expired lapsed ran".split())
"""Verbs that tell that such a day has gone by."""
