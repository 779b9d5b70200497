"""Whether words turn a claim round: a negation over its terms, or its terms called untrue."""

import re
from collections.abc import Mapping

from onrecord.text.tables.denial import DECIDING, LIGHT, NO_ANSWER, PLAIN_OPPOSITES, REPORTS, UNTRUE
from onrecord.text.tables.meaning import EMPTY, NEGATIVE, OPPOSITES
from onrecord.trace.claims.focus import Key
from onrecord.trace.claims.stems import joined, meaning, stem, tokens

_CLAUSES = re.compile(
    r"[;:]\s|,\s|\s-\s|\b(?:but|although|though|because|which|who|until|unless|while|whereas|despite|after|when|if)\b"
)
_ONLY = re.compile(
    r"\b(?:not|isn't|wasn't|aren't) (?:just|only|merely|simply|the only)\b|\bno doubt\b|\bnot least\b"
    r"|\b(?:whether )?or not\b|\bnothing but\b"
)
_OPINION = ("certain", "sure", "first", "surprise", "yet", "agree", "think", "want", "like", "expect", "statement",
            "details", "enough", "decide", "decision", "approve", "support",
            "believe", "understand", "stop", "prevent", "deter", "deny", "hesitate", "right", "wise",
            "easy")  # fmt: skip
_UNSAID = frozenset(stem(word) for word in (*NO_ANSWER, *_OPINION))
"""Behind a negation, words of somebody who does not tell, or tells an opinion."""
_LIGHT = frozenset(map(stem, LIGHT))
_OPPOSED = {
    one: frozenset(meaning(b) for a, b in PLAIN_OPPOSITES if meaning(a) == one)
    for one in sorted({meaning(a) for a, _ in PLAIN_OPPOSITES})
}
_AKIN = {
    one: frozenset(meaning(a) for a, b in OPPOSITES if b in {y for x, y in OPPOSITES if meaning(x) == one}) - {one}
    for one in sorted({meaning(a) for a, _ in OPPOSITES})
}
_DESPITE = re.compile(
    rf"\b(?:despite|contrary to|no matter|whatever|regardless of)\b[^.;]{{0,60}}\b(?:{'|'.join(sorted(REPORTS))})\b"
)
_FALSE = frozenset(("bogus", "fake", "false", "hoax", "phony", "spoof", "satirical", "fabricated", "fictitious"))
_NEGATORS = NEGATIVE - {"without", "fail", "fails", "failed"}
_BE = r"(?:is|are|was|were|be|been|being|as|looks|turned out|proved|prove|remains|seems|appears)"
_MADE = ("doctored", "photoshopped", "satire", "satirical", "a prank", "a spoof")
_BAD = "|".join(sorted(map(re.escape, (*UNTRUE, *_MADE)), key=lambda each: (-len(each), each)))
_CALLED = re.compile(
    rf"(?:\b{_BE}|\b(?:it|this|that|these|those|they)'(?:s|re)) (?:[\w'-]+ ){{0,4}}(?:{_BAD})(?!\w)"
    r"|\bnot (?:happening|happened)\b"
    r"|\b(?:isn't|wasn't|aren't|weren't) (?:[\w'-]+ )?(?:true|correct|accurate|real|happening|the case)\b"
    r"|\bno such\b|\b(?:never|didn't|did not) happen(?:ed)?\b"
)
_NOUN = re.compile(
    rf"\b(?:hoax|fake|false|bogus|phony|satirical|fabricated|fictitious|made-up|untrue)"
    rf" (?:[\w'-]+ ){{0,2}}(?:{'|'.join(sorted(REPORTS))})"
    r"(?: (?:alleg|claim|that|about|of|on|suggest|say|regard|surround|publish|which|has|had|was|is)|,)"
    r"|\b(?:hoax|prank)\b(?! (?:site|website|news|stories|serial))"
)


def negates(said: str, key: Key) -> bool:
    """Whether a clause that holds most of a claim's key is negated in front of it, and not by words for not telling."""
    weights = dict(key.core)
    held: list[str] = []
    for clause in _CLAUSES.split(_ONLY.sub(" ", said)):
        found = list(tokens(clause))
        held = found if len(found) > 2 else [*held, *found]
        at = next((n for n, word in enumerate(held) if word in _NEGATORS or word.endswith("n't")), None)
        if at is None or "since" in held[at:] or any(stem(word) in _UNSAID for word in held[at + 1 : at + 6]):
            continue
        terms = [_meant(word, follower, weights) for word, follower in zip(held, [*held[1:], ""], strict=True)]
        share = sum(weight for term, weight in weights.items() if any(term in each for each in terms))
        if held[at + 1 : at + 2] == ["to"] and DECIDING.isdisjoint(held[max(0, at - 2) : at]):
            continue  # "ordered them not to", "taking care not to": what is to be, not what is
        telling = [bool(term & weights.keys()) or not _light(word) for word, term in zip(held, terms, strict=True)]
        kept = sum(telling[: at + 1])
        told = [term for term, tells in zip(terms, telling, strict=True) if tells]
        reach = REACH if share >= WHOLE else NEXT
        if share >= LEAST and frozenset().union(*told[kept : kept + reach]) & weights.keys():
            return True
    return False


def _light(word: str) -> bool:
    return word in EMPTY or stem(word) in _LIGHT


def _meant(word: str, follower: str, weights: Mapping[str, float]) -> set[str]:
    """The meanings of a word, and the key's terms of which it says the same when it is negated."""
    phrase = joined(word, follower)
    found = {meaning(phrase)} if phrase else {meaning(part) for part in word.split("-")}
    return found | {term for term in weights if akin(term) & found}


def opines(said: str) -> bool:
    """Whether the first negation stands over an opinion, or over words for not telling or not having decided."""
    found = list(tokens(said))
    at = next((n for n, word in enumerate(found) if word in _NEGATORS or word.endswith("n't")), None)
    return at is not None and any(stem(word) in _UNSAID for word in found[at + 1 : at + 4])


def none_of(said: str) -> frozenset[str]:
    """The meanings right behind a "no": what there is none of ("no soldier was hurt")."""
    found = list(tokens(said))
    at = next((n for n, word in enumerate(found) if word == "no"), None)
    return frozenset(meaning(word) for word in found[at + 1 : at + 3]) if at is not None else frozenset()


def under(said: str) -> frozenset[str]:
    """The meanings that stand behind the first negation, up to the end of its clause."""
    for clause in _CLAUSES.split(_ONLY.sub(" ", said)):
        found = list(tokens(clause))
        at = next((n for n, word in enumerate(found) if word in _NEGATORS or word.endswith("n't")), None)
        if at is not None:
            return frozenset(meaning(part) for word in found[at + 1 :] for part in word.split("-"))
    return frozenset()


NEXT, REACH = 1, 6
"""So many words with a meaning behind a negation stand under it; the second where most of the claim stands there."""
WHOLE = 0.8
"""Least share of a claim's key in a clause that says most of it."""
LEAST = 0.4
"""Least share of a claim's key in a clause that turns the claim round."""


_POINT = re.compile(
    r"^\W*(?:(?:but|and|again|however|sadly|thankfully|luckily|so),? )*(?:it|this|that|these|those|not)\b"
)

_OPINIONS = frozenset(("wrong", "ridiculous", "absurd", "ludicrous", "preposterous", "garbage", "rubbish", "nonsense",
                       "lie", "lies", "a lie", "categorically", "mistaken", "misleading", "premature", "exaggerated",
                       "greatly exaggerated", "no such", "no evidence", "erroneous", "not the case"))  # fmt: skip
"""What is said of more than reports."""
_PLAIN_BAD = "|".join(sorted(map(re.escape, set(UNTRUE) - _OPINIONS), key=lambda each: (-len(each), each)))
_TELLING = "|".join(sorted(map(re.escape, REPORTS - {"hoax", "information", "news", "talk"})))
_FLATLY = re.compile(
    r"(?:^|[,;:-] ?|\b(?:that|but|and|so|because|however|fact|spot|out|only|except) )(?:that )?"
    rf"(?:it|this|(?:the|this|these|those|that) (?:[\w'-]+ ){{0,3}}(?:{_TELLING}))"
    r"(?:'s| (?:is|are|was|were|be|has been|looks|appears|seems|turned out|turns out|proved|proves)"
    r"(?: to (?:be|have been))?)(?:,[\w' ]{2,20},)? (?:(?:a|an|all|just|totally|completely|absolutely|entirely|clearly"
    rf"|obviously|nothing but|pure|utterly|complete|total|simply) )*(?:{_PLAIN_BAD})"
    r"(?=$|[,.;:!)-]| (?:and|but|because|as|from|by|which|though)\b)"
    r"|\b(?:it|this|that|none of (?:it|this|that)) (?:never (?:ever |actually |really )?happened"
    r"|did(?:n't| not) (?:ever |actually |really )?happen)(?=$|[,.;:!)-])"
)
"""A clause of its own that calls what was told before untrue, whatever stands beside it."""


def opposed(term: str) -> frozenset[str]:
    """Meanings that deny a claim which turns on this one ("alive" where it says "dead")."""
    return _OPPOSED.get(term, frozenset())


def akin(term: str) -> frozenset[str]:
    """Meanings that are not so either when this one is not ("it is not going away" where the claim says "close")."""
    return _AKIN.get(term, frozenset())


def despite_reports(said: str) -> bool:
    """Whether some words say that a thing is not so, whatever was reported ("has not been sold, despite reports")."""
    return bool(_DESPITE.search(said)) and bool(under(said)) and not opines(said)


_SHORTLY = re.compile(
    r"^\W*(?:(?:but|and|no|well|in fact|except),? )?(?:he|she|it|they|that|this)"
    r"(?:n't| (?:hasn't|isn't|wasn't|didn't|doesn't|won't|haven't|aren't|weren't|(?:has|is|was|did|does|have|are) not))"
    r"(?=$|[.,!;-])"
)


def gainsays(said: str) -> bool:
    """Whether a clause takes back what was told just before, and no more ("He hasn't, by the way")."""
    return bool(_SHORTLY.match(said)) and len(tokens(said)) <= LONGEST // 2


def false_source(source: str) -> bool:
    """Whether the folded words for a source call it untrue ("the bogus story", "a fake website")."""
    return bool(_FALSE & set(tokens(source)))


def points(said: str) -> bool:
    """Whether some words call something told before untrue and say little else ("this is totally fake")."""
    said = said.replace('"', "")
    if brands(said):
        return True
    found = list(tokens(said))
    about = bool(_POINT.match(said)) or bool(set(found) & (REPORTS - {"hoax"})) or "no such" in said
    return len(found) <= LONGEST and about and untrue(said)


def brands(said: str) -> bool:
    """Whether a clause is short and flat: what was told before is untrue ("..., that this story is a hoax, and")."""
    return bool(_FLATLY.search(said.replace('"', "")))


LONGEST = 22
"""More words than this call nothing untrue as a whole without naming it."""


def untrue(said: str) -> bool:
    """Whether what some words tell is called untrue in the same breath ("..., is a hoax", "a false report that")."""
    said = said.replace('"', "")
    return bool(_CALLED.search(said) or _NOUN.search(said))
