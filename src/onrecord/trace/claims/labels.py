"""What the words that call a source can stand for: nobody, people without a name, a report, an outlet of no name."""

from functools import cache

from onrecord.text.tables.capitals import NOT_NAMES
from onrecord.text.tables.clauses import ADVERBS, AUXILIARIES, PREPOSITIONS, PRONOUNS, RELATIVE, TIME_WORDS
from onrecord.text.tables.common_words import BAND
from onrecord.text.tables.countries import DEMONYMS
from onrecord.text.tables.denial import OFFICIAL, REPORTS
from onrecord.text.tables.labels import (
    AGENT_ENDINGS,
    BODIES,
    GOVERNING,
    NOT_AGENTS,
    OFFICE_HOLDERS,
    OUTLET_MARKS,
    OUTLET_NOUNS,
    PEOPLE,
    POSSESSIVES,
    SPEAKS_FOR_ONE,
)
from onrecord.text.tables.meaning import MONTHS
from onrecord.text.tables.speech import VERBS
from onrecord.text.tables.voices import ANONYMOUS_MARKS, COLLECTIVE, DOCUMENTS, INSTITUTIONS, SAYING_NOUNS, UNNAMED
from onrecord.text.words import fold, words

_PERSONAL = PRONOUNS | frozenset(
    (
        "i",
        "me",
        "you",
        "we",
        "us",
        "this",
        "that",
        "these",
        "those",
        "one",
        "nobody",
        "none",
        "nothing",
        "something",
        "anything",
        "everything",
        "there",
        "here",
        "who",
        "which",
        "what",
        "yes",
        "no",
        "not",
        "and",
        "or",
        "but",
        "so",
        "if",
    )
)
_CALENDAR = MONTHS | TIME_WORDS | frozenset("may spring summer autumn winter".split())  # noqa: SIM905 - reads best so
_ENDS = PREPOSITIONS | RELATIVE | frozenset("familiar close based not".split())  # noqa: SIM905 - reads best so
_SPEAKERS = PEOPLE | BODIES | COLLECTIVE | INSTITUTIONS | UNNAMED | OFFICIAL
_SOME = frozenset(("a", "an", "one", "another", "some", "several", "many", "two", "three", "four", "five", "multiple"))
_DEMONYMS = frozenset(fold(word) for word in DEMONYMS)
_SAYING = frozenset(lemma for _, _, lemmas in VERBS for lemma in lemmas.split())
_THINGS = DOCUMENTS | SAYING_NOUNS | REPORTS | OUTLET_NOUNS


def head(label: str) -> str:
    """The folded noun that a description turns on ("officials" of "two officials close to the talks")."""
    kept: list[str] = []
    for word in words(label):
        folded = fold(word.text)
        if kept and (folded in _ENDS or label[: word.start].rstrip().endswith(",")):
            break
        kept.append(folded)
    return kept[-1] if kept else ""


def named(label: str) -> bool:
    """Whether a capital behind the first word, or in it when it is no common word, shows a name."""
    found = words(label)
    some = bool(found) and fold(found[0].text) in _SOME
    for at, word in enumerate(found):
        folded = fold(word.text).removesuffix("'s")
        if (some and folded in _DEMONYMS) or _shouted(word.text):
            continue
        if word.text[:1].isupper() and (at > 0 or (folded not in BAND and folded not in _SPEAKERS | _THINGS)):
            return True
    return any(char.isupper() for word in found if not _shouted(word.text) for char in word.text[1:])


def _shouted(word: str) -> bool:
    """Whether a word is a common one all in capitals, as some house styles begin a report ("RESIDENTS fear ...")."""
    folded = fold(word)
    return word.isupper() and len(word) > 3 and (folded in BAND or folded in _SPEAKERS or folded in _THINGS)


@cache
def is_nobody(label: str) -> bool:
    """Whether a label cannot speak: a pronoun, a month, a thing, a word that is no noun at all."""
    found = [word for word in words(label) if fold(word.text) not in {"the", "a", "an"}]
    if not found:
        return True
    last = head(label)
    start = fold(found[0].text)
    if start in {"i", "we", "you", "he", "she", "they", "there"} or (
        len(found) > 1 and found[0].text.islower() and start.endswith("s") and start[:-1] in _SAYING
    ):
        return True
    if last in _PERSONAL or last in _CALENDAR or last in AUXILIARIES or last in ADVERBS:
        return len(found) == 1 or not named(label)
    if _speaks(last) or last in _THINGS:
        return False
    if len(found) == 1 and found[0].text[:1].isupper():
        return found[0].text in NOT_NAMES or (found[0].text.isupper() and len(last) > 3 and last in BAND)
    return not named(label)


def _speaks(noun: str) -> bool:
    return (
        noun in _SPEAKERS
        or noun.removesuffix("s") in BODIES
        or (len(noun) > 4 and noun.endswith(AGENT_ENDINGS) and noun not in NOT_AGENTS)
    )


@cache
def is_unnamed(label: str) -> bool:
    """Whether a label tells of people and names nobody ("five people close to the deal", "the officials")."""
    last = head(label)
    told = [fold(word.text) for word in words(label)]
    if any(word in {"source", "sources", "insider", "insiders"} for word in told) and last in UNNAMED:
        return True
    if set(told) & {"unnamed", "anonymous", "unidentified"}:
        return True
    start = " ".join(word.text for word in words(label)[: told.index(last) + 1]) if last in told else label
    if told[:1] and (told[0] in POSSESSIVES or (told[0] == "the" and last in OFFICE_HOLDERS)):
        return False
    if (
        last in BODIES
        or last in SPEAKS_FOR_ONE
        or last.startswith("spokes")
        or (named(start) and not set(told) & ANONYMOUS_MARKS)
    ):
        return False
    return last in PEOPLE or last in UNNAMED or (last not in OFFICIAL | _THINGS and _speaks(last))


@cache
def is_report(label: str) -> bool:
    """Whether a label is only a report, a rumour or an outlet without a name."""
    found = [word.text for word in words(label)]
    if not found:
        return False
    last = fold(found[-1])
    if last in REPORTS:
        return not any(word[:1].isupper() for word in found[1:])
    return head(label) in OUTLET_NOUNS and all(
        fold(word).replace(".", "") in OUTLET_MARKS | OUTLET_NOUNS or fold(word) in OUTLET_MARKS for word in found
    )


def is_document(label: str) -> bool:
    """Whether a label is somebody's own document ("its annual report"), not what an outlet reported."""
    told = [fold(word.text) for word in words(label)]
    return len(told) > 2 and told[0] in POSSESSIVES and told[-1] in DOCUMENTS and told[1] not in OUTLET_MARKS


def governs(label: str) -> bool:
    """Whether a label is of a body or person that speaks for a whole government."""
    told = {fold(word.text).replace("’", "'") for word in words(label)}
    return bool(told & GOVERNING) or {"prime", "minister"} <= told or {"white", "house"} <= told


def shown(label: str) -> str:
    """People without a name as an editor would print them ("two unnamed officials who ...")."""
    found = label.split()
    if not is_unnamed(label):
        return label
    if found and found[0].lower() in {"the", "these", "those"}:
        found = found[1:]
    lower = [word.lower() for word in found]
    if not found or set(lower) & {"unnamed", "anonymous", "unidentified"}:
        return " ".join(found) or label
    counted = lower[0] in {"a", "an", "one", "several", "some", "many", "multiple", "other"} or lower[0].isdigit()
    counted = counted or lower[0] in {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both"}
    first = ["an" if lower[0] == "a" else found[0]] if counted else []
    rest = found[1:] if counted else found
    if rest and rest[0][:1].isupper() and fold(rest[0]) in BAND:
        rest = [rest[0][:1].lower() + rest[0][1:], *rest[1:]]
    return " ".join([*first, "unnamed", *rest])
