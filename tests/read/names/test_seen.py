"""What a learned reader has seen is evidence of a name's kind."""

from onrecord.read.names import Seen, find_names
from onrecord.read.sentences import find_sentences
from onrecord.records import Part, Report

TEXT = "Marlow Quarry moved on Friday. Marlow Quarry has not said where."


def kinds(*seen: Seen) -> dict[str, str]:
    report = Report("quarry.txt", "0" * 16, TEXT)
    parts = (Part("paragraph", 0, len(TEXT)),)
    return {name.name: name.kind for name in find_names(report, parts, find_sentences(report, parts), seen)}


def test_two_unknown_words_are_taken_for_a_person() -> None:
    assert kinds() == {"Marlow Quarry": "person"}


def test_what_was_seen_tells_otherwise() -> None:
    second = TEXT.index("Marlow", 5)
    seen = [Seen(0, 13, "organisation", 0.9), Seen(second, second + 13, "organisation", 0.9)]
    assert kinds(*seen) == {"Marlow Quarry": "organisation"}


def test_what_is_unsure_or_elsewhere_tells_nothing() -> None:
    assert kinds(Seen(0, 13, "organisation", 0.3)) == {"Marlow Quarry": "person"}
    assert kinds(Seen(14, 19, "organisation", 0.9)) == {"Marlow Quarry": "person"}
