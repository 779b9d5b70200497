"""How reliable each source is held, and how well each information is supported: the two scales of NATO AJP-2.1 (2016).

They are kept apart and never added up, and neither says what is true.

*Reliability of the source*, A (completely reliable) to E (unreliable), F (cannot be judged): a person's rating, given
as ``Frame.ratings``; without one it is F. The machine rates nobody.

*Credibility of the information*, 1 to 6, is a count of who stands where, by the first rule that fits:

=  ==========================================================================================
6  nobody asserts it (nothing supports it), it is a wish, a refusal or a plan (``position``, ``announced``), or the
   reports say that it is not known (``open``)
5  its own origin took it back, or the record holds direct evidence against it (``withdrawn``, ``refuted``)
4  it is denied, and at most one origin is for it
3  it is denied, and two independent origins or more are for it
1  two independent origins or more, one of them named, are for it, and nobody denies it
2  nobody denies it; it is ``confirmed`` by somebody with standing, or two unnamed origins are for it
3  nobody denies it, and one named origin is for it
6  nobody denies it, and one unnamed origin is all there is
=  ==========================================================================================

Reports that copy one text, or that all cite one source, are one origin, and so weigh as one.
"""

from onrecord.errors import InputError
from onrecord.records import Brief, Claim, Origin
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import Json, dump, line
from onrecord.text.words import fold

SCHEMA = "onrecord.admiralty/1"
CREDIBILITY = {
    "1": "Confirmed by other sources",
    "2": "Probably true",
    "3": "Possibly true",
    "4": "Doubtfully true",
    "5": "Improbable",
    "6": "Truth cannot be judged",
}
"""The scale's own words, as analysts' programs list them; here each stands for a count alone."""
RELIABILITY = {
    "A": "Completely reliable",
    "B": "Usually reliable",
    "C": "Fairly reliable",
    "D": "Not usually reliable",
    "E": "Unreliable",
    "F": "Reliability cannot be judged",
}


def write(brief: Brief, frame: Frame) -> str:
    """Every claim with its credibility and why, and every origin with its reliability."""
    rated = _ratings(frame)
    claims = [_claim(claim, rated) for claim in brief.record.claims]
    note = "Two scales, kept apart; neither says what is true. Credibility counts independent origins and denials."
    return dump({"schema": SCHEMA, "standard": "NATO AJP-2.1", "note": note, "claims": claims})


def reliability(name: str, frame: Frame) -> str:
    """A-E as people rated a source of that name, whatever its capitals, else F. Raises InputError for other letters."""
    return _ratings(frame).get(fold(line(name)), "F")


def credibility(claim: Claim) -> tuple[str, str]:
    """1-6 by the rules above, and the count behind it in words."""
    for_it, against = len(claim.origins_for), len(claim.origins_against)
    named = any(not origin.anonymous for origin in claim.origins_for)
    why = f"{_counted(for_it)} for it{'' if named or not for_it else ', none named'}, {against} against it"
    if claim.status in {"position", "announced", "open"} or not for_it:
        return "6", f"{why}; its status is {claim.status}"
    if claim.status in {"withdrawn", "refuted"}:
        return "5", f"{why}; its status is {claim.status}"
    if claim.denies or against:
        return ("3" if for_it > 1 else "4"), why
    if for_it > 1:
        return ("1" if named else "2"), why
    if claim.status == "confirmed":
        return "2", f"{why}; confirmed by somebody with standing"
    return ("3" if named else "6"), why


def _ratings(frame: Frame) -> dict[str, str]:
    for name, letter in frame.ratings:
        if letter not in RELIABILITY:
            raise InputError(f"the reliability of {line(name)!r} is one of A to F, not {line(letter)!r}")
    return {fold(line(name)): letter for name, letter in frame.ratings}


def _claim(claim: Claim, rated: dict[str, str]) -> Json:
    rank, why = credibility(claim)
    return {
        "claim": claim.id,
        "text": line(claim.text),
        "status": claim.status,
        "information_credibility": rank,
        "because": why,
        "sources_for": [_source(origin, rated) for origin in claim.origins_for],
        "sources_against": [_source(origin, rated) for origin in claim.origins_against],
    }


def _source(origin: Origin, rated: dict[str, str]) -> Json:
    letter = rated.get(fold(line(origin.name)), "F")
    by = "a person" if fold(line(origin.name)) in rated else "nobody"
    row: Json = {"name": line(origin.name), "source_reliability": letter, "rated_by": by}
    return {**row, "unnamed": origin.anonymous, "party": origin.party, "statements": list(origin.statements)}


def _counted(number: int) -> str:
    return f"{number} independent {'origin' if number == 1 else 'origins'}"
