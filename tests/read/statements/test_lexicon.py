"""Verb forms from lemmas."""

import pytest

from onrecord.read.statements.lexicon import FORMS, inflect


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", {"say", "says", "said", "saying"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("admit", {"admit", "admits", "admitted", "admitting"}),
        ("argue", {"argue", "argues", "argued", "arguing"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("write", {"write", "writes", "wrote", "written", "writing"}),
        ("stress", {"stress", "stresses", "stressed", "stressing"}),
    ],
)
def test_forms(lemma: str, forms: set[str]) -> None:
    assert set(inflect(lemma)) == forms


def test_every_form_knows_its_kind() -> None:
    assert all(form.kinds and set(form.kinds) <= set("bsdng") for form in FORMS.values())
