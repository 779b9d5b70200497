"""Credits: who made a picture, who else worked on a report, where it first appeared."""

import re

from onrecord.records import Span
from onrecord.text.tables.credits import AGENCIES, ENDINGS, FILED, PICTURE
from onrecord.text.words import fold

_ENDING = re.compile("(?:" + "|".join(ENDINGS) + ")")
_FILED = re.compile(rf"(?:{FILED}) ?[:-] ")
_PICTURE = re.compile(rf"(?<!\w)(?:{PICTURE})(?!\w)")
_BRACKET = re.compile(r"\s*[(\[](?P<credit>[^()\[\]]{2,160})[)\]]?\.?\s*\Z")
_LABELLED = re.compile(
    r"(?:(?<=[.!?”\"’)])|(?<=\s))\s*(?P<credit>(?:Photo(?:graph|s)?|Photo ?credit|Picture|Image|Illustration|Credit|Screenshot|"
    r"PHOTO|IMAGE|CREDIT|Photograph by|Photo by|Image credit|Picture credit)(?: ?:| by| via) ?\S[^.!?]{1,100})\.?\s*\Z"
)
_SLASHED = re.compile(r"(?<=[.!?”\"])\s+(?P<credit>[^\W\d_][\w .'’&-]{1,40}(?:\s?/\s?[^\W\d_][\w .'’&-]{1,40}){1,3})\.?\s*\Z")
_FILE_TAIL = re.compile(r"(?<=[.!?”\"])\s+(?P<credit>(?:AP|AFP|REUTERS|Reuters|EPA|PA|Getty Images|Getty)(?: Photo| PHOTO| file| File)?)\.?\s*\Z")
_SIGNED = re.compile(r"\s*[-–—]+\s*(?P<credit>[^\W\d_][\w .&'’/-]{1,30})\.?\s*\Z")
_PROPER = re.compile(r"(?:[A-Z0-9@\"“'][\w.'’@&/-]*|of|the|and|for|via|by|in|de|van|von|&|/|\||-|–|,)")


def is_credit(line: str) -> bool:
    """Whether a whole line is a credit; never a line of the form "SOURCE: what it says"."""
    folded = fold(line).strip()
    bare = folded.strip("()[] .-*")
    if bare in AGENCIES or (bare.removeprefix("source: ").removeprefix("sources: ") in AGENCIES):
        return True
    if _ENDING.match(folded):
        label, colon, rest = line.strip("([ ").partition(":")
        return not colon or len(label.split()) > 4 or _is_proper(rest) or bool(_PICTURE.match(fold(rest))) or len(line) < 60
    bracket = _BRACKET.fullmatch(line.strip())
    if bracket is not None and is_source(bracket["credit"]):
        return True
    return "/" in line and is_source(line) and len(line.split()) <= 8


def is_source(words: str) -> bool:
    """Whether words in a bracket name the maker of a picture or an agency."""
    folded = fold(words).strip()
    pieces = [piece.strip() for piece in re.split(r"[/|,;]| - ", folded)]
    if any(piece in AGENCIES for piece in pieces):
        return len(folded.split()) <= 12
    if _PICTURE.search(folded):
        return len(folded.split()) <= 14
    return "/" in words and _is_proper(words) and not any(sign.isdigit() for sign in words)


def find_credit(line: str, of_picture: bool = True) -> Span | None:
    """The credit at the end of a line, brackets left out, as offsets into the line; None when it has none.

    ``of_picture`` False looks only for what an agency leaves behind a paragraph ("... he said. (AFP)").
    """
    bracket = _BRACKET.search(line)
    if bracket is not None and is_source(bracket["credit"]):
        plain = fold(bracket["credit"]).strip(" .") in AGENCIES
        if of_picture or plain:
            return Span(*bracket.span("credit"))
    if bracket is not None and _ENDING.match(fold(bracket["credit"])):
        return Span(*bracket.span("credit"))
    if of_picture:
        for pattern in (_LABELLED, _SLASHED, _FILE_TAIL):
            found = pattern.search(line)
            if found is not None and (pattern is not _SLASHED or is_source(found["credit"])):
                return Span(*found.span("credit"))
        return None
    signed = _SIGNED.search(line)
    if signed is not None and fold(signed["credit"]) in AGENCIES and line[: signed.start()].rstrip()[-1:] in ".!?”\"’":
        return Span(*signed.span("credit"))
    return None


def is_picture_credit(line: str, credit: Span) -> bool:
    """Whether the credit at a line's end is a picture's, not an agency's own below its text."""
    words = fold(credit.of(line))
    return bool(_PICTURE.search(words)) or "/" in words or "getty" in words or bool(_FILED.match(fold(line)))


def is_caption(line: str) -> bool:
    """Whether a line opens as captions do ("FILE PHOTO: ...")."""
    return _FILED.match(fold(line)) is not None


def _is_proper(words: str) -> bool:
    """Whether the words are names alone."""
    pieces = words.replace("/", " / ").split()
    return 0 < len(pieces) <= 12 and all(_PROPER.fullmatch(piece.rstrip(".,;")) for piece in pieces if piece.rstrip(".,;"))
