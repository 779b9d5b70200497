"""Which stance a statement takes: asserts, denies, refuses, promises ..."""

import re
from itertools import pairwise

from onrecord.read.statements.cues import Cue
from onrecord.text.tables.voices import FALSE_WORDS, TRUE_WORDS, UNCERTAIN, VAGUE_REPORTS

_ORDER = {"quote": "qcdCok", "clause": "cCdqok", "object": "okcqtd", "infinitive": "tdco"}
_REPORTS = "|".join(sorted(VAGUE_REPORTS))
_FALSE = "|".join(sorted(FALSE_WORDS))
_TRUE = "|".join(sorted(TRUE_WORDS))
_NOT = r"(?:not|n't|never|isn't|aren't|wasn't|weren't|hardly|no)"
_OPEN = r"[\"“”'‘’]?"
_DENIES = re.compile(
    rf"\b(?:{_REPORTS}|it|that|this|they|these|those|that's|it's|everything|all|which|information)\b[^.;]{{0,60}}?"
    rf"(?:\b{_NOT} (?:\w+ )?{_OPEN}(?:{_TRUE})"
    rf"|\b(?:is|are|was|were|be|been|as|a|an|'s|being) {_OPEN}(?:\w+ ){{0,2}}(?:{_FALSE}))\b"
    rf"|\A{_OPEN}{_NOT} (?:{_TRUE})\b|\A{_OPEN}(?:{_FALSE})\b"
    rf"|\b(?:no|any|without) (?:\w+ )?truth\b|\bnothing to (?:it|the)\b"
    rf"|\b(?:never|not) (?:said|happened|existed|occurred|took place|made (?:any )?such|been (?:any )?such)\b"
    rf"|\bno such (?:\w+ )?(?:thing|plan|plans|talks|agreement|deal|meeting|decision|order|request)\b"
    rf"|\b(?:without foundation|no foundation|no basis|has no merit|without merit)\b"
    rf"|\b(?:{_REPORTS}|it|that|this)\b[^.;]{{0,40}}\bcomplete(?:ly)? (?:{_FALSE})\b",
    re.IGNORECASE,
)
"""A report or a claim is called not true."""
_SELF = r"(?:we|i|he|she|it|they)"
_REFUSES = re.compile(
    rf"\b{_SELF}(?: \w+ly)?(?: (?:will|would|wo|shall)(?: not| never)"
    rf"|(?: (?:are|is|am|was|were)|'re|'m|'s) not"
    rf" (?:going to|planning|looking to|considering|interested|prepared|willing)"
    rf"|(?: (?:has|have|had)|'ve) (?:\w+ )?{_OPEN}?no (?:\w+ )?(?:plans?|intentions?|interest|desire|comment))\b"
    rf"(?! (?:know|think|believe|see|say|understand|remember|feel|need|have))"
    rf"|{_OPEN}\bno (?:immediate |current |further )?(?:plans|intention|intentions|comment)\b",
    re.IGNORECASE,
)
"""Somebody speaks of its own doing and will not do it."""
_PROMISES = re.compile(r"\b(?:we|i)(?: will|'ll| shall| are going to| am going to|'re going to)\b", re.IGNORECASE)
_CALLS = re.compile(r"\b(?:must|should|ought to|need to|needs to|has to|have to)\b", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|would|shall|to be|plans?|going to|set to|to (?!the|a|an|his|her|its|their)\w+)\b", re.IGNORECASE
)
_NAMING = frozenset(["call", "describe", "label", "brand", "term", "characterise", "characterize"])
_CALLED_FALSE = re.compile(rf"\b(?:{_FALSE})\b", re.IGNORECASE)
_REFUSED = frozenset(
    [
        "comment",
        "say",
        "respond",
        "answer",
        "elaborate",
        "discuss",
        "confirm",
        "reply",
        "specify",
        "disclose",
        "reveal",
        "give",
        "provide",
        "mention",
        "report",
        "tell",
        "detail",
        "name",
        "address",
        "release",
        "state",
        "announce",
        "share",
        "offer",
        "verify",
        "explain",
        "describe",
        "write",
        "add",
    ]
)
"""Turned down or left undone, they tell nothing: silence is no denial."""
_MIND = frozenset(["expect", "think", "believe", "see", "consider", "regard", "anticipate", "agree", "know"])
_ABOUT_REPORT = re.compile(
    rf"\b(?:{_REPORTS}|suggestions?|charges?|it|that|this|them|idea|notion)\b|^(?:being|having|doing|that)\b|ing\b",
    re.IGNORECASE,
)
_ASKED = ("whether ", "when ", "where ", "who ", "why ", "how ", "what ", "which ", "if ")
_OUTRIGHT = frozenset(["deny", "dispute", "refute", "rebut", "contradict", "debunk", "disavow"])


def stance(cue: Cue, kind: str, content: str) -> str:
    """The stance of a statement from its cue and its content.

    ``kind`` is what the content is to the cue: quote | clause | object | infinitive.
    """
    frames = cue.sense.frames
    base = next((frames[frame] for frame in _ORDER[kind] if frame in frames), "asserts")
    lemma = cue.sense.lemma
    if cue.negated:
        if content.lower().startswith(_ASKED):  # "it is not known whether", "has not said when"
            return "hedges" if lemma in _MIND else "refuses"
        return "refuses" if kind == "infinitive" and base == "asserts" else _negated(lemma, base)
    if lemma in {"dismiss", "reject", "oppose", "resist", "discount"} and kind == "object":
        return "denies" if _ABOUT_REPORT.search(content) else ("refuses" if lemma in {"reject", "resist"} else base)
    if lemma in {"warn", "complain", "caution", "allege", "charge"} and kind in {"clause", "quote"}:
        return "insists" if lemma in {"allege", "charge"} else base
    if base in {"asserts", "insists", "hedges"} and lemma != "refer":
        return _told(lemma, base, kind, content)
    return base


def _negated(lemma: str, base: str) -> str:
    if lemma in _REFUSED or base == "plans":
        return "refuses"
    if lemma in {"deny", "dispute", "rule", "exclude", "reject", "dismiss"}:
        return "hedges"
    if lemma in _MIND or base in {"asserts", "insists", "hedges"}:
        return "denies"
    return {"praises": "criticises", "promises": "refuses", "allows": "refuses", "calls_on": "refuses"}.get(base, base)


def _told(lemma: str, base: str, kind: str, content: str) -> str:
    """The stance of what is simply said: from the words that are said."""
    plain = content.replace("’", "'").replace("n't", " not") if "n't" in content or "’" in content else content
    if _DENIES.search(plain) or (kind == "object" and lemma in _NAMING and _CALLED_FALSE.search(plain)):
        return "denies"
    if kind in {"quote", "clause"} and _REFUSES.search(plain):
        return "refuses"
    if kind == "object":
        return "plans" if lemma == "announce" and _FUTURE.search(plain) else base
    if lemma == "announce" and _FUTURE.search(plain):
        return "plans"
    if base == "asserts" and _PROMISES.search(plain):
        return "promises"
    if base == "asserts" and lemma in {"say", "tell", "add", "write", "tweet", "stress"} and _CALLS.search(plain):
        return "calls_on"
    return base


def own_stance(words: tuple[str, ...], headline: bool) -> str:
    """The stance of what the outlet tells in its own voice."""
    if "unclear" in words or not UNCERTAIN.isdisjoint(words[:14]):
        return "hedges"
    if "will" in words or ("plans" in words and "to" in words) or "won't" in words:
        return "plans"
    future = {"set", "due", "poised", "ready", "expected", "scheduled", "about"}
    pairs = set(pairwise(words))
    if any((word, "to") in pairs for word in future) or (headline and _headline_future(words)):
        return "plans"
    return "asserts"


def _headline_future(words: tuple[str, ...]) -> bool:
    """Whether a headline says "X to do Y"."""
    for k in range(1, min(len(words) - 1, 7)):
        if words[k] == "to":
            return not words[k + 1].endswith(("s", "ing")) and words[k - 1] not in {"according", "due", "back", "from"}
    return False
