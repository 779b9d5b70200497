"""What the words around a name say of its kind."""

from collections import Counter
from collections.abc import Sequence

from onrecord.read.names.cut import Piece
from onrecord.text.tables.capitals import SPEECH_VERBS, SUBJECT_VERBS
from onrecord.text.tables.organisations import ROLE_NOUNS
from onrecord.text.tables.places import DIRECTIONS, LOCATING, PLACE_NOUNS, STATE_CODES
from onrecord.text.tables.titles import ROLE_HEADS

_BUYS = frozenset(
    "bought buys acquired acquires launched launches unveiled unveils sells sold reported reports shares hired hires".split()  # noqa: SIM905 - reads best as running words
)


def evidence(texts: Sequence[str], piece: Piece, places: frozenset[int]) -> Counter[str]:
    """Points for person, organisation and place; ``texts`` with straight apostrophes, ``places`` where known places begin."""
    points: Counter[str] = Counter()
    before = texts[piece.start - 1] if piece.start else ""
    before2 = texts[piece.start - 2] if piece.start > 1 else ""
    after = texts[piece.end] if piece.end < len(texts) else ""
    after2 = texts[piece.end + 1] if piece.end + 1 < len(texts) else ""
    size = sum(text != "." for text in texts[piece.start : piece.end])
    points["person"] += _person(before, after, after2, texts[piece.end + 2 : piece.end + 5], size)
    points["organisation"] += _organisation(texts[piece.start : piece.end], before, after, after2)
    points["place"] += _place(before, before2, after, after2, piece.end + 1 in places)
    return points


def _person(before: str, after: str, after2: str, then: Sequence[str], size: int) -> int:
    points = 0
    if before in ROLE_HEADS:
        points += 4 if size > 1 else 2
    if after == ",":
        points += 4 if after2.isdigit() and len(after2) == 2 else 0
        points += 3 if after2 == "who" else 0
        points += 2 if size > 1 and {after2, *then} & ROLE_HEADS else 0
    points += (
        2 if after in SPEECH_VERBS or after == "who" or (after in {"later", "also"} and after2 in SPEECH_VERBS) else 0
    )
    if before in SPEECH_VERBS - {"told", "asked"} and after in {",", ".", ""}:
        points += 2
    return points


def _organisation(words: Sequence[str], before: str, after: str, after2: str) -> int:
    points = 0
    only = words[0] if len(words) == 1 else ""
    if (
        only
        and (only.isupper() or any(char.isupper() for char in only[2:]))
        and not only.startswith(("Mc", "Mac", "O'", "D'", "De", "Di"))
    ):
        points += 3
    if after in ROLE_NOUNS:
        points += 3
    if after == "'s" and after2 in ROLE_NOUNS:
        points += 2
    if before in {"the", "The"}:
        points += 2
    if after == "," and after2 == "which":
        points += 2
    points += after in _BUYS
    return points


def _place(before: str, before2: str, after: str, after2: str, known_next: bool) -> int:
    points = 0
    if before in LOCATING:
        points += 3 if before not in {"at", "within", "around", "towards", "toward", "via"} else 1
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
