import pytest

from onrecord.trace.claims.labels import governs, is_document, is_nobody, is_report, is_unnamed, shown
from onrecord.trace.claims.status import Evidence, status_of


@pytest.mark.parametrize(
    "label", ["you", "we", "March", "the bridge", "refuse", "FACT", "May", "angry", "I wonder", "suggests the chain"]
)
def test_what_cannot_speak(label: str) -> None:
    assert is_nobody(label)


@pytest.mark.parametrize(
    "label", ["Orla Quent", "the harbour master", "police", "The ministry", "Tarn Chronicle", "UN"]
)
def test_what_can(label: str) -> None:
    assert not is_nobody(label)


@pytest.mark.parametrize(
    ("label", "unnamed"),
    [
        ("two officials", True),
        ("The officials", True),
        ("five people close to the Velmont board", True),
        ("a senior Norwegian diplomat", True),
        ("unnamed sources in Oslo", True),
        ("Norwegian officials", False),
        ("a spokeswoman for the ferry line", False),
        ("the singer's publicist", False),
        ("the mayor", False),
        ("police", False),
        ("Velmont Ferries", False),
        ("RESIDENTS", True),
        ("LOCAL RESIDENTS", True),
        ("UNESCO", False),
        ("UNESCO OFFICIALS", False),
    ],
)
def test_people_without_a_name(label: str, unnamed: bool) -> None:
    assert is_unnamed(label) is unnamed


@pytest.mark.parametrize("label", ["a newspaper", "local media", "newspaper", "earlier report", "rumours"])
def test_reports_without_an_outlet(label: str) -> None:
    assert is_report(label)


def test_an_outlets_name_is_no_report_and_a_document_is_somebodys_own() -> None:
    assert not is_report("Tarn Chronicle")
    assert is_document("its annual report")
    assert not is_document("its report")


def test_a_government_by_its_many_names() -> None:
    assert all(governs(label) for label in ("the government", "the prime minister’s office", "White House"))
    assert not governs("the dockworkers' union")


def test_unnamed_people_are_printed_as_such() -> None:
    assert shown("The officials") == "unnamed officials"
    assert shown("two officials") == "two unnamed officials"
    assert shown("a senior diplomat") == "an unnamed senior diplomat"
    assert shown("Orla Quent") == "Orla Quent"


def test_an_own_voice_alone_is_no_confirmation() -> None:
    own = [
        Evidence(f"s{at}", "for", at, True, False, True, False, False, False, "fact", solid=False) for at in range(3)
    ]
    assert status_of(own) == "asserted"
