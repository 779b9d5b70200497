"""How reports say that a date was moved (English)."""

MOVED = (
    r"postpon(?:e|es|ed|ing|ement)|delay(?:s|ed|ing)?|put (?:off|back)|push(?:ed|ing)? (?:back|forward)|"
    r"reschedul(?:e|es|ed|ing)|brought forward|bring(?:ing)? forward|defer(?:s|red|ring)?|adjourn(?:s|ed|ing|ment)?|"
    r"moved (?:to|from|back|forward|up)|shifted (?:to|from)|instead of|rather than|new date|later than planned|"
    r"earlier than planned"
)
"""Words with which a day takes the place of another."""
