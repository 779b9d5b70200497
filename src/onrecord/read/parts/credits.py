"""Credits: who made a picture, who else worked on a report, where it first appeared."""

import re

from onrecord.records import Span
from onrecord.text.tables.credits import AGENCIES, ENDINGS, FILED, NOTICES, PICTURE, SIGNING
from onrecord.text.words import fold

_ENDING = re.compile("(?:" + "|".join(ENDINGS) + ")")
_NOTICE = re.compile("(?:" + "|".join(NOTICES) + ")")
_FILED = re.compile(rf"(?:{FILED}) ?[:-] ")
_PICTURE = re.compile(rf"(?<!\w)(?:{PICTURE})(?!\w)")
_BRACKET = re.compile(r"\s*[(\[](?P<credit>[^()\[\]]{2,160})[)\]]?\.?\s*\Z")
_LABELLED = re.compile(
    r"(?:(?<=[.!?”\"’)])|(?<=\s))\s*(?P<credit>(?:Photo(?:graph|s)?|Photo ?credit|Picture|Image|Illustration"
    r"|Credit|Screenshot|"
    r"PHOTO|IMAGE|CREDIT|Photograph by|Photo by|Image credit|Picture credit)(?: ?:| by"
    r"| via) ?\S[^.!?]{1,100})\.?\s*\Z"
)
_SLASHED = re.compile(
    r"(?<=[.!?”\"])\s+(?P<credit>[^\W\d_][\w .'’&-]{1,40}(?:\s?/\s?[^\W\d_][\w .'’&-]{1,40}){1,3})\.?\s*\Z"
)
_FILE_TAIL = re.compile(
    r"(?<=[.!?”\"])\s+(?P<credit>(?:AP|AFP|REUTERS|Reuters|EPA|PA|Getty Images|Getty)(?: Photo| PHOTO| file"
    r"| File)?)\.?\s*\Z"
)
# Without one of these, or a slash, none of the three above is there: looked for first, because it takes far less time.
_HINT = re.compile(
    "Photo|Picture|Image|Illustration|Credit|Screenshot|PHOTO|IMAGE|CREDIT|AP|AFP|R(?:EUTERS|euters)|PA|Getty"
)
_NAMED = re.compile(r"\((?P<name>[^\W\d_a-z][\w .&'’/-]{1,30})\)\.?")
_SIGNED = re.compile(r"\s*[-–—]+\s*(?P<credit>[^\W\d_][\w .&'’/-]{1,30})\.?\s*\Z")
_LONGEST = 400
"""Longer lines are no credits (characters)."""
_TAIL = 180
"""Where the credit of a line is looked for (characters from its end)."""
_PROPER = re.compile(r"(?:[A-Z0-9@\"“'][\w.'’@&/-]*|of|the|and|for|via|by|in|de|van|von|&|/|\||-|–|,)")


def is_credit(line: str) -> bool:
    """Whether a whole line is a credit; never a line of the form "SOURCE: what it says"."""
    if len(line) > _LONGEST:
        return False
    folded = fold(line)
    bare = folded.strip("()[] .-*")
    if bare in AGENCIES or bare.removeprefix("source: ").removeprefix("sources: ") in AGENCIES:
        return True
    if _NOTICE.match(folded.strip("([*- ")):
        return True
    opening = _ENDING.match(folded)
    if opening is not None:
        rest = line.strip("([ ")[opening.end() - len(folded) + len(folded.lstrip("([")) :]
        several = opening.group().startswith(("photos", "pictures", "images", "video", "graphic"))
        return _is_signing(rest) and (not several or is_source(rest))
    bracket = _BRACKET.fullmatch(line.strip())
    if bracket is not None and is_source(bracket["credit"]):
        return True
    return "/" in line and not set("()[]") & set(line) and is_source(line) and len(line.split()) <= 8


def is_source(words: str) -> bool:
    """Whether words in a bracket name the maker of a picture or an agency."""
    folded = fold(words).strip()
    pieces = [piece.strip() for piece in re.split(r"[/|,;]| - ", folded)]
    if any(piece in AGENCIES for piece in pieces):
        return len(folded.split()) <= 12
    if (found := _PICTURE.search(folded)) is not None:
        return len(folded.split()) <= (14 if found.start() == 0 or _is_proper(words) else 6)
    return "/" in words and _is_proper(words) and not any(sign.isdigit() for sign in words)


def find_credit(line: str, of_picture: bool = True) -> Span | None:
    """The credit at the end of a line, brackets left out, as offsets into the line; None when it has none.

    ``of_picture`` False looks only for what an agency leaves behind a paragraph ("... he said. (AFP)").
    """
    tail = max(0, len(line) - _TAIL)
    bracket = _BRACKET.search(line, tail) if line.find("(", tail) >= 0 or line.find("[", tail) >= 0 else None
    if bracket is not None and is_source(bracket["credit"]):
        plain = fold(bracket["credit"]).strip(" .") in AGENCIES
        if of_picture or plain:
            return Span(*bracket.span("credit"))
    if bracket is not None and is_credit(bracket["credit"]):
        return Span(*bracket.span("credit"))
    if of_picture:
        if line.find("/", tail) < 0 and not _HINT.search(line, tail):
            return None
        for pattern in (_LABELLED, _SLASHED, _FILE_TAIL):
            found = pattern.search(line, tail)
            if found is not None and (pattern is not _SLASHED or is_source(found["credit"])):
                return Span(*found.span("credit"))
        return None
    signed = _SIGNED.search(line, tail)
    if signed is not None and fold(signed["credit"]) in AGENCIES and line[: signed.start()].rstrip()[-1:] in '.!?”"’':
        return Span(*signed.span("credit"))
    return None


def is_picture_credit(line: str, credit: Span) -> bool:
    """Whether the credit at a line's end is a picture's, not an agency's own below its text."""
    words = fold(credit.of(line))
    if words.startswith(("via", "h/t")) and len(line.split()) > 30:
        return False
    return bool(_PICTURE.search(words)) or "/" in words or "getty" in words or bool(_FILED.match(fold(line)))


def is_bracketed_name(line: str) -> bool:
    """Whether a line is one name in brackets, as an agency that no table knows signs below its text."""
    found = _NAMED.fullmatch(line.strip())
    return found is not None and _is_proper(found["name"])


def is_caption(line: str) -> bool:
    """Whether a line opens as captions do ("FILE PHOTO: ...")."""
    return _FILED.match(fold(line)) is not None


def _is_signing(rest: str) -> bool:
    """Whether nothing but names and the small words of a credit follow, with no verb of a sentence among them."""
    pieces = rest.replace("/", " ").split()
    return 0 < len(pieces) <= 60 and all(
        piece.strip(".,;:()[]-–—").lower() in SIGNING
        or _PROPER.fullmatch(piece.strip(".,;:()[]’'"))
        or not piece[0].isalpha()
        for piece in pieces
    )


def _is_proper(words: str) -> bool:
    """Whether the words are names alone."""
    pieces = words.replace("/", " / ").split()
    return 0 < len(pieces) <= 12 and all(
        _PROPER.fullmatch(piece.rstrip(".,;")) for piece in pieces if piece.rstrip(".,;")
    )
