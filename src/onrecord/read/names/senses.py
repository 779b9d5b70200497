"""Whether the name of a capital means its government or the city."""

from collections.abc import Sequence

from onrecord.text.tables.capitals import SUBJECT_VERBS
from onrecord.text.tables.countries import CAPITALS, COUNTRIES
from onrecord.text.tables.places import (
    BETWEEN_SUBJECT_AND_VERB,
    CITY_CUES,
    CITY_NOUNS,
    CITY_PREPOSITIONS,
    PLACE_NOUNS,
    STATE_CUES,
)

_POWERS = CAPITALS.keys() | COUNTRIES.keys()


def sense(texts: Sequence[str], start: int, end: int) -> str | None:
    """government | city for a capital's name at a token range, None for other names."""
    if " ".join(texts[start:end]) not in CAPITALS:
        return None
    before = texts[start - 1] if start else ""
    after = texts[end] if end < len(texts) else ""
    if before in CITY_PREPOSITIONS:
        return "city"
    if before == "of" and start > 1 and texts[start - 2] in PLACE_NOUNS:
        return "city"
    if after == "," and end + 1 < len(texts) and " ".join(texts[end + 1 : end + 2]) in COUNTRIES:
        return "city"
    if after == "'s":
        follows = texts[end + 1 : end + 4]
        return "city" if any(word.lower() in CITY_NOUNS for word in follows) else "government"
    if before in STATE_CUES or _beside_capital(texts, start, end):
        return "government"
    if before in CITY_CUES or after.lower() in CITY_NOUNS or after in {"(", "—", "–", "-", "--"}:
        return "city"
    return "government" if _is_subject(texts, end) else "city"


def _beside_capital(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether another capital or a country is coordinated with this one ("Washington and Moscow")."""
    joined = {"and", ",", "or"}
    behind = end + 1 < len(texts) and texts[end] in joined and texts[end + 1] in _POWERS
    return behind or (start > 1 and texts[start - 1] in joined and texts[start - 2] in _POWERS)


def _is_subject(texts: Sequence[str], end: int) -> bool:
    """Whether a finite verb follows, with an adverb or a time between at most."""
    for word in texts[end : end + 4]:
        if word in SUBJECT_VERBS or (word.endswith("ed") and word.islower()):
            return True
        if not (
            word in BETWEEN_SUBJECT_AND_VERB
            or word.endswith("ly")
            or word in {"week", "weekend", "month", "year", "night"}
            or word.endswith("day")
        ):
            return False
    return False
