"""Who can confirm or deny a claim, and why."""

from onrecord.records import Standing
from onrecord.text.tables.denial import OFFICIAL, SPEAKING_FOR
from onrecord.text.tables.meaning import EMPTY
from onrecord.text.words import fold, words
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.stems import tokens
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Directory, Party, belongs


def standing_of(unit: Unit, draft: Draft, directory: Directory) -> Standing | None:
    """Why the speaker of a statement can settle a claim, or None."""
    speaker = unit.speaker
    if speaker is None or unit.own or unit.statement.source_kind in {"outlet", "report", "unnamed"}:
        return None
    if unit.statement.anonymous or speaker.former:
        return None
    subject = draft.subject(directory)
    if speaker.tokens & subject:
        return Standing(speaker.label, "the claim is about them")
    if speaker.ties & subject:
        shared = ", ".join(sorted(speaker.ties & subject))
        return Standing(speaker.label, f"speaks for or belongs to whom the claim is about ({shared})")
    if official(speaker):
        return Standing(speaker.label, "an official body, or one who speaks for it")
    return None


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


def responsible(unit: Unit) -> bool:
    """Whether somebody tells of their own doing: "we", "I", or the body they speak for in the first place."""
    speaker = unit.speaker
    if speaker is None or unit.own or unit.statement.anonymous or speaker.former:
        return False
    start = set(tokens(unit.said)[:4])
    return bool(start & {"we", "i", "our", "my", "it", "they"}) or belongs(speaker, unit.terms.first)


def speaks_for(label: str) -> bool:
    """Whether a description is of somebody who speaks for others."""
    return any(fold(word.text) in SPEAKING_FOR for word in words(label))
