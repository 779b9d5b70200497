"""What the site prints around a report."""

import re

from onrecord.text.tables.furniture import BAR, LABELS, LINES, LINKS, OPENINGS, SECTIONS
from onrecord.text.words import fold

_OPENS = re.compile("(?:" + "|".join(OPENINGS) + ")")
_TRIM = " .:;!?»>›<«|•·*+-–—…→▸►▶⟩&()[]\"'#"
_CODE = re.compile(
    r"</?[a-z!][^>]*>|[{};]\s*$|^[@.#]?[\w.-]+\s*\{|^(?:https?://|www\.)\S+$|^[\w/]+(?:[-_][\w.]+){2,}$|\w\(.*\);?$"
)
_BAR = re.compile(rf"(?:(?:{'|'.join(sorted(BAR, key=lambda word: (-len(word), word)))}|\\d[\\d.,]*k?)[\\W_]*)+")
_LINK = re.compile(
    r"(?P<label>[\w-]+)(?: (?:story|stories|news|coverage|video|videos|article|articles))?(?: ?:| ?>| ?\|) ?\S"
)
_NOTE = re.compile(
    r"\W{0,2}(?:update[ds]?|corrections?|corrected|clarifications?|editor'?s'? notes?|original (?:post|story"
    r"|article)|retraction)\b"
    r"(?: \(?[\w:., -]{0,40}\)?)?(?::|-|$)"
)
_LONGEST = 400
"""Longer lines are text: the longest notices of sites are shorter (characters)."""
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,6}")


def is_furniture(line: str, ended: bool) -> bool:
    """Whether a line is site furniture by its own words; ``ended`` says whether it ends as a sentence does."""
    folded = fold(line[: _LONGEST + 1])
    bare = folded.strip(_TRIM)
    if is_note(line):
        return False
    if not any(sign.isalpha() for sign in bare) or bare in LINES or bare in LABELS:
        return True
    if len(folded) > _LONGEST:
        return False
    if (not ended and _CODE.search(folded)) or _HOST.fullmatch(bare) or _BAR.fullmatch(bare):
        return True
    inner = folded.lstrip(_TRIM + "©(")
    if _OPENS.match(inner) or (inner != folded and _OPENS.match(folded)):
        return not folded.startswith('"')
    return not ended and is_link(line)


def is_label(line: str) -> bool:
    """Whether a line stands above a list of links ("Read more:")."""
    return fold(line).strip(_TRIM) in LABELS


def is_link(line: str) -> bool:
    """Whether a line is a link with a label of its own ("VIDEO: Ferries collide")."""
    folded = fold(line).lstrip(_TRIM)
    label, _, behind = folded.partition(":")
    if behind and label in LABELS:
        return True
    found = _LINK.match(folded)
    return found is not None and found["label"] in LINKS


def is_section(line: str) -> bool:
    """Whether a line names nothing but a section of the site ("World | Politics")."""
    words = re.split(r"[\s/>»|·-]+", fold(line).strip(_TRIM))
    return len(words) <= 4 and all(word in SECTIONS for word in words)


def is_note(line: str) -> bool:
    """Whether a line opens a note of the newsroom about its own report ("Update 6:30pm: ...", "Correction: ...")."""
    return _NOTE.match(fold(line[:80])) is not None
