"""What the words around a name say of its kind."""

from collections import Counter
from collections.abc import Sequence

from onrecord.read.names.piece import Piece
from onrecord.text.tables.capitals import SPEECH_VERBS, SUBJECT_VERBS
from onrecord.text.tables.given_names import GIVEN
from onrecord.text.tables.organisations import OUTLET_VERBS, ROLE_NOUNS
from onrecord.text.tables.outlets import TAILS
from onrecord.text.tables.places import DIRECTIONS, LOCATING, NEAR, PLACE_NOUNS, STATE_CODES
from onrecord.text.tables.titles import ROLE_HEADS

_FAMILY = ("Mc", "Mac", "O'", "D'", "De", "Di", "La", "Le", "Van", "Al-")
_QUOTED = SPEECH_VERBS - {"told", "asked"}


def evidence(texts: Sequence[str], piece: Piece, places: frozenset[int], bodies: frozenset[int]) -> Counter[str]:
    """Points for person, organisation and place.

    ``texts`` with straight apostrophes; ``places`` holds where known places begin, ``bodies`` where organisations end.
    """
    before = texts[piece.start - 1] if piece.start else ""
    before2 = texts[piece.start - 2] if piece.start > 1 else ""
    after = texts[piece.end] if piece.end < len(texts) else ""
    after2 = texts[piece.end + 1] if piece.end + 1 < len(texts) else ""
    words = [text for text in texts[piece.start : piece.end] if text != "."]
    then = {after2, *texts[piece.end + 2 : piece.end + 5]}
    beside = before == "and" and piece.start - 1 in bodies
    return Counter(
        person=_person(before, after, after2, then, len(words)),
        organisation=_organisation(words, before, after, after2) + (3 if beside else 0),
        place=_place(before, before2, after, after2, piece.end + 1 in places),
    )


def _person(before: str, after: str, after2: str, then: set[str], size: int) -> int:
    points = 0
    if before in ROLE_HEADS:
        points += 4 if size > 1 else 2
    if after == ",":
        points += 4 if after2.isdigit() and len(after2) == 2 else 0
        points += 3 if after2 == "who" else 0
        points += 2 if size > 1 and then & ROLE_HEADS else 0
    said = after in SPEECH_VERBS or (after in {"later", "also"} and after2 in SPEECH_VERBS)
    points += 2 if said or after == "who" else 0
    points += 2 if before in _QUOTED and after in {",", ".", ""} else 0
    return points


def _organisation(words: Sequence[str], before: str, after: str, after2: str) -> int:
    points = 0
    only = words[0] if len(words) == 1 else ""
    if only and (only.isupper() or any(char.isupper() for char in only[2:])) and not only.startswith(_FAMILY):
        points += 3
    if len(words) > 1 and words[0].isupper() and 1 < len(words[0]) < 6 and "." not in words[0]:
        points += 2
    if after in ROLE_NOUNS:
        points += 3
    if after == "'s" and after2 in ROLE_NOUNS:
        points += 2
    if before in {"the", "The"}:
        points += 2 if len(words) > 1 else 1
    if len(words) > 1 and words[-1].lower() in TAILS and words[0] not in GIVEN:  # "the Halvik Courier"
        points += 4 if before in {"the", "The"} else 2
    if after == "," and after2 == "which":
        points += 2
    points += after in OUTLET_VERBS
    return points


def _place(before: str, before2: str, after: str, after2: str, known_next: bool) -> int:
    points = 0
    if before in LOCATING:
        points += 3 if before in NEAR else 1
    if before in DIRECTIONS:
        points += 3
    if before == "of" and before2 in PLACE_NOUNS:
        points += 5
    if after in PLACE_NOUNS:
        points += 3
    if after == "," and (known_next or after2 in STATE_CODES):
        points += 3
    if after in SUBJECT_VERBS:
        points -= 1
    return points
