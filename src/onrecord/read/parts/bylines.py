"""Bylines, datelines, and lines that give the day of publication."""

import re

from onrecord.records import Span
from onrecord.text.tables.bylines import CRAFT, DATED, MONTH, NO_PLACE, OPENINGS, PARTICLES, WRITERS
from onrecord.text.words import fold, words

_OPENS = re.compile(rf"{OPENINGS}\b[:\s]", re.IGNORECASE)
_SIGNED = re.compile(r"(?:[-–—~]|—-|--)\s*(?P<name>\S.*)\Z", re.DOTALL)
_CAPITAL = re.compile(r"[^\W\d_a-z][\w.'’-]*|@\w+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_BIO = re.compile(
    r"(?:[^\W\d_][\w.'’-]*\s+){1,5}(?:is|was|writes|covers|reports|reported)\b[^.]{0,40}\b(?:reporter|writer"
    r"|correspondent|editor|"
    r"columnist|journalist|contributor|producer|covers|reports|based in|freelance)\b"
)
_PLACE = (
    r"[^\W\d_a-z]{2}[^\W\d_a-z.'’-]*(?:[ /-][^\W\d_a-z][^\W\d_a-z.'’]+)*|(?:ST|NEW|LOS|SAN|LAS|EL"
    r"|LA) [^\W\d_a-z.'’ -]+"
)
_REGION = r"(?:, ?[^\W\d_a-z][\w.’' -]{1,24}?){0,2}"
_DATE = (
    rf"(?:, ?(?i:(?:{MONTH}\.?,? \d{{1,2}}|\d{{1,2}}\.? {MONTH}\.?)(?:,? \d{{4}})?"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}))"
)
_PROPER = r"[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){0,3}"
_AGENCY = r"\s?[-–—/]?\s?\([^\W\d_a-z][\w .&/'’-]{1,32}\)"
_DASH = r"\s*(?:--+|[-–—:])\s+|\s*—\s*|\s?:\s+"
_DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<line>(?P<place>{_PLACE}){_REGION}{_DATE}?(?:{_AGENCY})?)(?:{_DASH}|\s\|\s)",
        rf"(?P<line>(?P<place>{_PROPER}){_REGION}(?:{_DATE}(?:{_AGENCY})?|{_AGENCY}))(?:{_DASH})",
        rf"(?P<line>(?P<place>{_PLACE}){_REGION}{_DATE}?{_AGENCY})\s+",
        r"(?P<line>\((?P<place>[A-Z][\w .&/'’-]{1,24})\))\s*(?:--+|[-–—])\s*",
    )
)


def is_byline(line: str) -> bool:
    """Whether a line says who wrote the report ("By Jane Doe", "Jane Doe, Staff writer")."""
    if len(line) > 160:
        return False
    text = " ".join(line.split())
    opening = _OPENS.match(text)
    if opening is not None:
        return is_name(re.split(r"\d|\||,|;| on | for | in | at | - | – ", text[opening.end() :].strip())[0], most=8)
    name, _, rest = re.sub(r"\s*[|–—(]\s*| - |\s+in\s+", ", ", text).partition(",")
    if is_name(name):
        roles = [word.text.lower() for word in words(rest)]
        if any(role in CRAFT for role in roles):
            signed = all(role in WRITERS or role[:1].isalpha() for role in roles)
            return signed and len(roles) <= 8 and not text.endswith(".")
    if not text.endswith((".", "?", "!")):
        roles = [word.text.lower() for word in words(text)]
        if 0 < len(roles) <= 6 and any(role in CRAFT for role in roles):
            return all(role in WRITERS or role in {"and", "in", "our", "the", "for", "of"} for role in roles)
    return len(text.split()) <= 6 and _MAIL.search(text) is not None


def is_sign_off(line: str) -> bool:
    """Whether a line at the foot of a report signs it ("- Jane Doe", a line about the writer)."""
    if len(line) > 300:
        return False
    text = " ".join(line.split())
    signed = _SIGNED.match(text)
    if signed is not None and not text.endswith((".", "?", "!")):
        return is_name(signed["name"].partition(",")[0])
    return _BIO.match(text) is not None and is_name(text.split(" is ")[0].split(" was ")[0])


def is_name(text: str, most: int = 5) -> bool:
    """Whether the words are a person's name or several, by their capitals alone."""
    pieces = text.replace("&", " and ").split()
    if not 2 <= len(pieces) <= most or any(sign.isdigit() for sign in text):
        return len(pieces) == 1 and most > 5 and _CAPITAL.fullmatch(pieces[0]) is not None
    joined = PARTICLES | {"and"}
    return (
        all(_CAPITAL.fullmatch(piece) or piece.lower() in joined for piece in pieces)
        and pieces[0].lower() not in joined
    )


def is_dated(line: str) -> bool:
    """Whether a line gives nothing but a day or a time ("Published: 4 March 2031, 10:15 GMT")."""
    if len(line) > 160 or line.rstrip().endswith((".", "?", "!")) or not any(sign.isdigit() for sign in line):
        return False
    found = [word.text.lower().rstrip(".") for word in words(line)]
    if not 1 < len(found) <= 16:
        return False
    return all(word in DATED or word[0].isdigit() or word.replace(".", "") in DATED for word in found) and any(
        word in DATED or re.search(r"[-/.:]", word) for word in found
    )


def find_dateline(line: str) -> tuple[Span, int] | None:
    """The dateline at the start of a first paragraph, and where the paragraph's own words begin, as offsets into it."""
    for pattern in _DATELINES:
        found = pattern.match(line)
        if found is None or fold(found["place"]).split()[0].rstrip(".") in NO_PLACE or len(found["line"]) > 90:
            continue
        rest = line[found.end() :].lstrip("\"'“‘«([")
        bare = found["line"] == found["place"]
        if found.group().rstrip().endswith(":") and bare:  # "FBI: no charges" is speech, not a place
            continue
        if rest[:1].isupper() or rest[:1].isdigit() or (not bare and rest[:1].isalpha() and "(" in found["line"]):
            return Span(*found.span("line")), found.end()
    return None
