# ruff: noqa: SIM905 - word lists read best as running words
"""How reports say that they were changed, and what a change of them does not change."""

CORRECTIONS = (
    r"(?:correction|corrected|corrections|clarification|clarified|erratum|retraction|retracted)\b"
    r"|(?:editor['’]?s?['’]? ?note|note to readers)\b.*\b(?:correct|amend|clarif|error|mis(?:stat|spel|identif|report)"
    r"|retract|incorrect|wrong)"
    r"|.*\b(?:an?|the) (?:earlier|previous|original|initial|prior|first) version of th(?:is|e)"
    r" (?:article|story|report|piece)"
    r"|.*\bthis (?:article|story|report|piece|headline) (?:has been|was)"
    r" (?:corrected|amended|clarified|changed|revised)"
)
"""Lines, folded, that say what was wrong, as a regular expression from their beginning."""

UPDATES = (
    r"updates?\b(?! ?(?:on|at|to)?:? ?\d)(?: \d+)?(?: ?\([^)]*\))? ?(?:[:\-]|$|with\b|adds?\b)"
    r"|updated (?:to|with)\b(?! ?\d)"
    r"|.*\bth(?:is|e) (?:article|story|report|piece) (?:has been|was|is being) updated"
    r"|editor['’]?s?['’]? ?note\b"
    r"|(?:new|recasts|recast|adds|writes through|rewrites)\b.*\b(?:throughout|details?|quotes?|comments?|background"
    r"|reaction)\b"
)
"""Lines that say that something was added."""

STAMPS = (
    r"(?:last |first |originally )?(?:updated|published|modified|posted|revised|edited|changed)\b.{0,24}\d"
    r"|update[ds]?:? .{0,16}\d{1,2}[:.]\d\d"
    r"|\W*\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|bst|cet|cest|est|edt|et|pt|local time))?\W*$"
)
"""Lines that only give a time."""

RELATED = (
    r"(?:read|see|watch|listen|also|more|related|recommended|follow|subscribe|sign up|click|share|photos?|video"
    r"|gallery)\b(?: (?:more|also|next|now|here|on|to|the|our|this|us|stories|story|articles?|coverage|links?"
    r"|from|up)\b)*"
    r"(?: ?[:|>»\-]|$)"
    r"|(?:read|see) (?:more|also)\b|(?:sign up|subscribe) (?:for|to)\b|follow (?:us|our)\b|download our\b"
    r"|get the\b.* newsletter"
)
"""Lines that lead to other reports or to the site's own wares."""

LITTLE = frozenset("a an the that which who and".split())
"""Words that can come and go without a change of what is said."""

TURNING = frozenset(
    "not no never none nobody nothing neither nor without cannot can't won't don't didn't doesn't isn't wasn't aren't "
    "weren't hasn't haven't hadn't wouldn't shouldn't couldn't may might could alleged allegedly reportedly apparently "
    "possibly probably likely unlikely claimed claims denied denies suspected".split()
)
"""Words that turn what is said round, or make it less sure."""

NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
}
"""Numbers in words, as figures."""
