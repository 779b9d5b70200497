"""Who can confirm or deny a claim, and why."""

from collections.abc import Mapping

from onrecord.records import Standing
from onrecord.text.tables.denial import OFFICIAL, SPEAKING_FOR
from onrecord.text.tables.meaning import EMPTY
from onrecord.text.words import fold, words
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.stems import tokens
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Directory, Party, belongs


def standing_of(unit: Unit, draft: Draft, directory: Directory, outlets: Mapping[str, Party]) -> Standing | None:
    """Why the speaker of a statement can settle a claim, or None; ``outlets``: those the story knows, by key."""
    speaker = unit.speaker
    if speaker is None or unit.own or unit.statement.source_kind in {"outlet", "report", "unnamed"}:
        return None
    if unit.statement.anonymous or speaker.former:
        return None
    subject = draft.subject(directory)
    if not reports_on(speaker, subject, outlets):
        if speaker.tokens & subject:
            return Standing(speaker.label, "the claim is about them")
        if shared := _ties_beside(speaker, subject, outlets) & subject:
            because = f"speaks for or belongs to whom the claim is about ({', '.join(sorted(shared))})"
            return Standing(speaker.label, because)
    if official(speaker):
        return Standing(speaker.label, "an official body, or one who speaks for it")
    return None


def reports_on(speaker: Party, subject: frozenset[str], outlets: Mapping[str, Party]) -> bool:
    """Whether a speaker is an outlet that a claim is not about: it has a place in its name with many, and reports.

    The newspaper of a town does not answer for the town's shipyard; it does for what is said of itself.
    """
    return speaker.key in outlets and not speaker.tokens <= subject


def _ties_beside(speaker: Party, subject: frozenset[str], outlets: Mapping[str, Party]) -> frozenset[str]:
    """What ties a speaker to others than an outlet of several words that the claim is not about (its editor)."""
    theirs = (outlet.tokens for _, outlet in sorted(outlets.items()))
    media = [tokens for tokens in theirs if len(tokens) > 1 and tokens <= speaker.ties and not tokens <= subject]
    return speaker.ties.difference(*media)


def answers_for(speaker: Party, other: frozenset[str]) -> bool:
    """Whether a party is, or speaks for, the one that the tokens name, and shares more with it than a word.

    The chairman of a country's dockworkers' union does not answer for that country's prime minister.
    """
    shared = speaker.ties & other
    named = all(word[:1].isupper() for word in speaker.label.split())
    mine = (frozenset(tokens(fold(speaker.label))) if named else speaker.tokens) | EMPTY | SPEAKING_FOR | {"vice"}
    return bool(speaker.tokens & other) or bool(
        shared and (official(speaker) or 2 * len(shared) >= len(speaker.ties - mine | shared))
    )


def official(speaker: Party) -> bool:
    """Whether a party is or speaks for a body that has facts by its office."""
    said = {fold(word) for word in tokens(speaker.label)} | speaker.ties | speaker.tokens
    return bool(said & OFFICIAL)


def responsible(unit: Unit, outlets: Mapping[str, Party]) -> bool:
    """Whether somebody tells of their own doing: "we", "I", or the body they speak for in the first place."""
    speaker = unit.speaker
    if speaker is None or unit.own or unit.statement.anonymous or speaker.former:
        return False
    start = set(tokens(unit.said)[:4])
    own = not reports_on(speaker, unit.terms.first, outlets) and belongs(speaker, unit.terms.first)
    return own or bool(start & {"we", "i", "our", "my", "it", "they"})


def speaks_for(label: str) -> bool:
    """Whether a description is of somebody who speaks for others."""
    return any(fold(word.text) in SPEAKING_FOR for word in words(label))
