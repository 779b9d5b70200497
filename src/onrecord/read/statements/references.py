"""What answers what: denials to the report they deny, vague reports to the outlet that told."""

import re
from collections.abc import Sequence

from onrecord.read.statements.draft import Draft
from onrecord.text.tables.voices import VAGUE_REPORTS

_POINTS = re.compile(
    r"\b(?:the|that|this|these|those|such|any|all|earlier|recent|media|news|press)\s+(?:\w+\s+){0,3}?(?:"
    + "|".join(sorted(VAGUE_REPORTS))
    + r")\b|\A[\"“]?(?:it|that|this|they|them|those|these|it's|that's|not true|untrue|false|nonsense)\b"
    r"|\b(?:it|that|this) (?:is|was|'s|isn't|wasn't)\b|\bno truth\b",
    re.IGNORECASE,
)
_OF_REPORTS = re.compile(
    r"\b(?:reports?|stor(?:y|ies)|articles?|rumou?rs?|speculation|accounts?|media|news|press)\b", re.I
)
_NUMBERED = frozenset(
    [
        "two",
        "three",
        "four",
        "five",
        "several",
        "pair",
        "multiple",
        "many",
        "other",
        "numerous",
        "local",
        "state",
        "official",
    ]
)


def resolve_reports(drafts: Sequence[Draft], text: str) -> None:
    """Gives "the report", "reports" the outlet that the text names nearest: before them, else after."""
    outlets = [draft for draft in drafts if draft.kind == "outlet" or draft.heard_by_outlet]
    for draft in drafts:
        if draft.kind != "report" or draft.source is None or not is_vague(draft.source.of(text)):
            continue
        earlier = [one for one in outlets if one.at < draft.at and one is not draft]
        later = [one for one in outlets if one.at > draft.at and one.inside is not draft]
        told = _nearest(earlier[::-1]) or _nearest(later)
        if told is not None:
            draft.name = told.name if told.kind == "outlet" else None
            above = draft.inside.chain if draft.inside is not None else ("outlet",)
            way = told.chain[1:] if told.kind == "outlet" else told.chain[1:2]
            draft.chain = above + tuple(step for step in way if step not in above)


def _nearest(outlets: Sequence[Draft]) -> Draft | None:
    """The first outlet that tells; else the first that somebody spoke to."""
    telling = next((one for one in outlets if one.kind == "outlet"), None)
    return telling or next(iter(outlets), None)


def is_vague(words: str) -> bool:
    """Whether a source is a report and nothing says whose."""
    low = words.lower().split()
    if not low or any(word in _NUMBERED for word in low) or len(low) > 4:
        return False
    capital = any(word[0].isupper() and k > 0 for k, word in enumerate(words.split()))
    return low[-1] in VAGUE_REPORTS and not capital and low[-1] not in {"media", "press", "newspapers"}


def link_answers(drafts: Sequence[Draft], text: str) -> None:
    """Points each denial by reference to the statement that it answers."""
    for index, draft in enumerate(drafts):
        if draft.stance != "denies" or draft.form == "own" or draft.refers_to is not None:
            continue
        words = " ".join(span.of(text) for span in draft.content)
        if _POINTS.search(words.replace("’", "'")):
            draft.refers_to = _answered(drafts[:index], draft, words)


def _answered(earlier: Sequence[Draft], draft: Draft, words: str) -> Draft | None:
    """The report or claim told last before a denial, rather by somebody else, rather by an outlet."""
    near = [
        one
        for one in earlier
        if one.inside is None
        and one.content
        and one.stance not in {"denies", "refuses"}
        and one is not draft
        and not (one.kind == draft.kind == "person" and one.name is draft.name)
    ]
    reports = [one for one in near if one.kind in {"outlet", "report"} or one.form in {"noun", "adverb"}]
    if reports and _OF_REPORTS.search(words):
        return reports[-1]
    spoken = [one for one in near if one.kind != "own"]
    if spoken and draft.paragraph - spoken[-1].paragraph <= 3:
        return spoken[-1]
    return reports[-1] if reports else None
