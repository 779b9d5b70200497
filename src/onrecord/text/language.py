"""Which language a text is in."""

from collections import Counter

from onrecord.text.tables.profiles import PROFILES
from onrecord.text.words import words

_TAGS: dict[str, tuple[str, ...]] = {
    word: tuple(tag for tag, profile in PROFILES.items() if word in profile)
    for word in sorted(frozenset().union(*PROFILES.values()))
}
_ENOUGH = 6000
"""Characters that are looked at; more do not change the answer."""


def detect(text: str) -> str:
    """BCP 47 tag of the text's main language; ``und`` when it cannot be told.

    Counts the commonest short words of each language (stop-word profiles); a language is named when two of its words
    stand in the text, they are at least a twelfth of all, and no other language has as many.
    """
    seen = Counter(word.text.lower().replace("’", "'") for word in words(text, 0, min(len(text), _ENOUGH)))
    total = sum(seen.values())
    votes = dict.fromkeys(PROFILES, 0)
    for word, count in seen.items():
        for tag in _TAGS.get(word, ()):
            votes[tag] += count
    (tag, best), (_, second) = sorted(votes.items(), key=lambda row: (-row[1], row[0]))[:2]
    return tag if best >= 2 and best * 12 >= total and best > second else "und"
