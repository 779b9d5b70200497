"""How a statement denies: a report called untrue as a whole, a content that is denied, an older denial, no answer."""

import re
from collections.abc import Sequence

from onrecord.text.disputes import disputes
from onrecord.text.tables.denial import (
    ASKED,
    DENYING,
    EARLIER,
    MADE_UP,
    NO_ANSWER,
    POINTING,
    REBUFFING,
    REPORTS,
    UNTRUE,
)
from onrecord.text.words import fold, words
from onrecord.trace.claims.propositions import holds
from onrecord.trace.claims.stems import meaning, tokens
from onrecord.trace.claims.units import Unit

_BE = (
    r"(?:is|are|was|were|be|been|being|'s|'re|isn't|aren't|wasn't|weren't|as|has|have|had"
    r"|proved|prove|proves|turned out)"
)


def _any(phrases: Sequence[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, phrases), key=lambda each: (-len(each), each))) + ")"


_AWAY = r"\b(?:for|by|after|over|with|because|despite|about|before)\b"
"""Behind it stands something else that is untrue ("would have been fired for a false report")."""
_SUBJECT = rf"\b{_any(sorted(REPORTS | (POINTING - {'he', 'she', 'they', 'those', 'such'})))}\b"
_CALLED = re.compile(
    rf"{_SUBJECT}[^.;?]{{0,120}}?(?:\b|(?<=\w)(?='s)){_BE}\b(?:(?!{_AWAY})[^.;?]){{0,40}}?\b{_any(UNTRUE)}(?!\w)"
)
_OF_WHAT = re.compile(rf"\b{_any(sorted(REPORTS))} (?:of|about|that|on) ((?:(?!\b{_BE}\b)[^,.;]){{3,80}})")
_FAKE = re.compile(
    r"\b(?:is|are|was|were|be|been|as) (?:[\w'-]+ )?(?:a )?fake(?:s|d)?(?=$|[\"”'’.,;:!?)]| (?:and|but|from)\b)"
)
"""What is called fake is what is told of, not what the word stands in front of ("a fake casing")."""
_NO_TRUTH = re.compile(r"\bno (?:truth|substance|basis|foundation|merit|evidence)\b")
_UNTRUE_REPORT = re.compile(
    rf"^\W*(?:(?:a|an|all|just|totally|completely|absolutely|pure|utter|the) )*{_any(UNTRUE)}(?!\w)"
)


def calls_untrue(unit: Unit, cue: str = "") -> bool:
    """Whether a statement calls something said before untrue as a whole; ``cue`` is its folded cue."""
    told = list(tokens(unit.said))
    if told[:1] in (["if"], ["whether"]):  # "will question if it is a fake"
        return False
    if unit.own:
        return not unit.told_of and len(told) <= 40 and unit.mood != "may" and _debunks(unit.said, told)
    if not unit.speaker or unit.mood == "may" or unit.statement.stance == "hedges" or not_answered(cue):
        return False
    denies = unit.statement.stance == "denies"
    if about_reports(unit) and (set(cue.split()) & (DENYING | REBUFFING) or denies):
        return True
    if holds(unit.said, UNTRUE) and _says_untrue(unit.said, told):
        return True
    return denies and (unit.vague or (len(unit.terms.core) <= 3 and bool(set(told) & REPORTS) and len(told) <= 4))


def calls_out(sentence: str) -> bool:
    """Whether a folded sentence has a word by which something is called untrue or denied, whatever that is."""
    return bool(set(tokens(sentence)) & DENYING) or holds(sentence, (*UNTRUE, *MADE_UP))


def unlikely(sentence: str) -> bool:
    """Whether a sentence disputes nothing, whatever is negated in it: no word for it, and no way of saying it."""
    return disputes(sentence) < _UNLIKELY and not calls_out(fold(sentence))


_UNLIKELY = -5.0
"""Log odds below which a sentence disputes nothing (``text.disputes``)."""


def _says_untrue(said: str, told: Sequence[str]) -> bool:
    """Whether it is what was told before that is called untrue, and not something else."""
    if len(told) <= 5 and (set(told) & (REPORTS | POINTING) or _UNTRUE_REPORT.match(said)):
        return True
    return bool(_CALLED.search(said) or (_NO_TRUTH.search(said) and set(told) & (REPORTS | POINTING)))


def _debunks(said: str, told: Sequence[str]) -> bool:
    """Whether an outlet's own voice says that what went round was made up."""
    if not holds(said, MADE_UP):
        return False
    direct = holds(said, [phrase for phrase in MADE_UP if " " in phrase and not phrase.endswith(" fake")])
    direct = direct or bool(_FAKE.search(said))
    return direct or told[:1] in (["it"], ["that"], ["this"]) or bool(_CALLED.search(said))


def about_reports(unit: Unit) -> bool:
    """Whether a content begins with a report or rumour and does not say what that was ("the report to ...")."""
    told = list(tokens(unit.said))
    at = next((at for at, word in enumerate(told[:4]) if word in REPORTS), None)
    return at is not None and told[at + 1 : at + 2] not in (["that"], ["of"], ["he"], ["she"], ["they"], ["it"])


def says_what(unit: Unit) -> frozenset[str]:
    """The meanings of what a report or rumour is said to be of ("rumours of a coup were rubbish"); empty if nothing."""
    found = _OF_WHAT.search(unit.said)
    return frozenset(meaning(word.text) for word in words(found[1])) & unit.terms.core if found else frozenset()


def by_denying_word(unit: Unit, cue: str) -> bool:
    """Whether the content is what is denied ("denied that ..."), and not the denial itself."""
    told = list(tokens(unit.said))
    found = set(tokens(fold(cue)))
    rumoured = bool(set(told[:4]) & REPORTS)
    if unit.own or told in _PEOPLE:  # "to dismiss him"
        return False
    content, cue_at = unit.statement.content, unit.statement.cue[:1]
    passive = bool(content and cue_at) and content[-1].end <= cue_at[0].start
    asked = bool(set(told[:2] + (told[-5:] if passive else [])) & ASKED)  # "dismissed calls for": a wish is turned down
    return bool(found & DENYING or (rumoured and found & REBUFFING)) and not asked


_PEOPLE = (["him"], ["her"], ["me"], ["us"], ["you"])


def not_answered(cue: str) -> bool:
    """Whether a folded cue says that nothing was said ("would not speculate", "hasn't claimed")."""
    found = set(tokens(cue))
    return bool(found & NO_ANSWER) and any(word in {"not", "never"} or word.endswith("n't") for word in found)


def withheld(unit: Unit, cue: str) -> bool:
    """Whether a folded cue says that its source does not say, know or think what follows ("is not aware of").

    Such a content is neither told nor denied by it: see ``docs/decisions/`` on what no denial is.
    """
    found = set(tokens(cue))
    turned = bool(found & _NOT) or any(word.endswith("n't") for word in found)
    return turned and not unit.own and not found & DENYING and not holds(cue, ("not only", "not just"))


_NOT = frozenset(("not", "never", "cannot", "unaware"))


def stale(unit: Unit, sentence: str) -> bool:
    """Whether a denial is older than what it is set against ("has previously denied")."""
    return holds(fold(sentence).replace(unit.said, " "), EARLIER)
