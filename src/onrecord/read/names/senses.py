"""Whether the name of a capital means its government or the city."""

from collections.abc import Sequence

from onrecord.text.tables.capitals import SUBJECT_VERBS
from onrecord.text.tables.countries import CAPITALS, COUNTRIES
from onrecord.text.tables.places import CITY_NOUNS, DIRECTIONS, LOCATING, PLACE_NOUNS

_CITY = (
    LOCATING
    | DIRECTIONS
    | frozenset(
        [
            "from",
            "to",
            "through",
            "central",
            "leave",
            "left",
            "leaving",
            "visit",
            "visited",
            "visiting",
            "reached",
            "on",
        ]
    )
)
_STATE = frozenset(
    """with against between by urged urge told accused accuses pressed pressure called toward towards among over isolate isolated
    persuade convince allow forced forces prompted prompting angered""".split()  # noqa: SIM905 - reads best as running words
)
_ADVERBS = frozenset(
    "has have had also now later then soon still never repeatedly recently last earlier this on again".split()
)  # noqa: SIM905


def sense(texts: Sequence[str], start: int, end: int) -> str | None:
    """government | city for a capital's name at a token range, None for other names."""
    if " ".join(texts[start:end]) not in CAPITALS:
        return None
    before = texts[start - 1] if start else ""
    after = texts[end] if end < len(texts) else ""
    if before in LOCATING - {"towards", "toward"} or before in DIRECTIONS or before == "from":
        return "city"
    if before == "of" and start > 1 and texts[start - 2] in PLACE_NOUNS:
        return "city"
    if after == "," and end + 1 < len(texts) and " ".join(texts[end + 1 : end + 2]) in COUNTRIES:
        return "city"
    if after == "'s":
        follows = texts[end + 1 : end + 4]
        return "city" if any(word.lower() in CITY_NOUNS for word in follows) else "government"
    if before in _STATE or _beside_capital(texts, start, end):
        return "government"
    if before in _CITY or after.lower() in CITY_NOUNS or after in {"(", "—", "–", "-", "--"}:
        return "city"
    return "government" if _is_subject(texts, end) else "city"


def _beside_capital(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether another capital or a country is coordinated with this one ("Washington and Moscow")."""
    powers = CAPITALS.keys() | COUNTRIES.keys()
    joined = {"and", ",", "or"}
    behind = end + 1 < len(texts) and texts[end] in joined and texts[end + 1] in powers
    return behind or (start > 1 and texts[start - 1] in joined and texts[start - 2] in powers)


def _is_subject(texts: Sequence[str], end: int) -> bool:
    """Whether a finite verb follows, with an adverb or a time between at most."""
    for word in texts[end : end + 4]:
        if word in SUBJECT_VERBS or (word.endswith("ed") and word.islower()):
            return True
        if not (
            word in _ADVERBS
            or word.endswith("ly")
            or word in {"week", "weekend", "month", "year", "night"}
            or word.endswith("day")
        ):
            return False
    return False
