"""Which way a clause looks: whether its verb puts a time expression behind or ahead of the report."""

from collections.abc import Sequence

from onrecord.read.dates.tokens import Token
from onrecord.text.tables import calendar as table

_REACH = 14  # words to the left: farther verbs belong to another clause
_OPENING = 3  # words that may stand in front of an expression that opens its sentence
_LINKS = frozenset({"to", "for", "until", "till"})
_FRONT_AHEAD = frozenset({"before", "for", "until", "till", "by", "of"})
_BREAKS = frozenset(";:—")


def direction_of(tokens: Sequence[Token], start: int, end: int) -> int:
    """-1 behind, 1 ahead, 0 when the words around ``tokens[start:end]`` do not say.

    The nearest finite verb on the left counts, else the nearest on the right. A participle counts as what its helpers
    make of it ("will be held"), a word that looks ahead ("scheduled", "agreed") only with its link ("for", "to").
    """
    front = _front(tokens, start, end)
    if front:
        return front
    for at in range(start - 1, max(-1, start - _REACH), -1):
        if tokens[at].text in _BREAKS:
            break
        way = _way(tokens, at, start)
        if way is not None:
            return way
    opens = start <= _OPENING  # "On Friday, the court ruled": the comma is no border there
    for at in range(end, min(len(tokens), end + _REACH)):
        if tokens[at].text in _BREAKS or (tokens[at].text == "," and not opens):
            break
        way = _way(tokens, at, len(tokens))
        if way is not None:
            return way
    return 0


def _front(tokens: Sequence[Token], start: int, end: int) -> int:
    """What the preposition right in front says, over an article."""
    at = start - 1
    owner = next((k for k in range(start, end) if tokens[k].text in {"'s", "’s"}), None)
    if owner is not None and (at < 0 or tokens[at].low not in _FRONT_AHEAD):
        return -1  # "Wednesday's ruling" has been made
    while at >= 0 and tokens[at].low in {"the", "a", "an", "of"}:
        if tokens[at].low == "of" and at and tokens[at - 1].low == "ahead":
            return 1
        at -= 1
    if at < 0:
        return 0
    if tokens[at].low in {"by", "until", "till"}:
        ways = [way for back in range(at - 1, max(-1, at - 6), -1) if (way := _way(tokens, back, at)) is not None]
        if not ways:  # "until Thursday, they had not"
            behind = range(end, min(len(tokens), end + _REACH))
            ways = [way for back in behind if (way := _way(tokens, back, len(tokens))) is not None]
        return 0 if ways and ways[0] < 0 else 1
    return -1 if tokens[at].low in table.BEHIND_PREPOSITIONS else 0


def _way(tokens: Sequence[Token], at: int, stop: int) -> int | None:
    """What one word says; None when it is no verb."""
    low = tokens[at].low
    if low in table.FUTURE_WORDS:
        return None if low == "may" and tokens[at].text[0].isupper() else 1
    if low in table.PROSPECTIVE and _links(tokens, at, stop):
        return 0 if [token.low for token in tokens[max(0, at - 2) : at]] == ["had", "been"] else 1
    if low in table.PRESENT_WORDS:
        return 1 if at + 1 < stop and tokens[at + 1].low == "to" else 0
    if is_past(low):
        return 1 if _under_future(tokens, at) else -1
    return None


def is_past(low: str) -> bool:
    """Whether a word has a past form."""
    if low in table.PAST_VERBS:
        return True
    return len(low) > 4 and low.endswith("ed") and low not in table.NOT_PAST


def _links(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Whether a word that looks ahead is followed by its link, or, like "due", by the day at once."""
    behind = [token.low for token in tokens[at + 1 : min(stop, at + 6)]]
    if tokens[at].low in table.DUE and (not behind or behind[0] in {"on", "in", "next", "this", "at", "the"}):
        return True
    return any(word in _LINKS for word in behind)


def _under_future(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle stands under a modal or an infinitive (will be held, to be announced)."""
    helped = False
    for back in range(at - 1, max(-1, at - 5), -1):
        low = tokens[back].low
        if low in table.FUTURE_WORDS:
            return True
        if low == "to" and helped:
            return True
        if low in table.HELPERS or low.endswith("ly"):
            helped = helped or low == "be"
            continue
        return False
    return False
