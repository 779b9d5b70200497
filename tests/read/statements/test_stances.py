"""What a statement does, and what it answers."""

import pytest

STANCES = [
    ("The council said the story was not accurate.", "said", "denies"),
    ("The council denied the claims.", "denied", "denies"),
    ("The council dismissed the rumours.", "dismissed", "denies"),
    ("The council called the story a hoax.", "called", "denies"),
    ("There is no truth in the story, the council said.", "said", "denies"),
    ("The council rejected the offer.", "rejected", "refuses"),
    ("“We will not sell the yard,” the council said.", "said", "refuses"),
    ("The council said it had no plans to sell the yard.", "said", "refuses"),
    ("The council declined to comment.", "declined", "refuses"),
    ("The council did not respond to a request for comment.", "did not respond", "refuses"),
    ("The council could not be reached for comment.", "could not be reached", "refuses"),
    ("The council promised to publish the letter.", "promised", "promises"),
    ("The council demanded that the yard close.", "demanded", "calls_on"),
    ("The council wants the yard to close.", "wants", "wants"),
    ("The council suspects the yard is bankrupt.", "suspects", "suspects"),
    ("The council insisted the yard was safe.", "insisted", "insists"),
    ("The council asked whether the yard was safe.", "asked", "asks"),
    ("The council praised the crew.", "praised", "praises"),
    ("The council condemned the attack.", "condemned", "criticises"),
    ("The council suggested the yard might close.", "suggested", "hedges"),
    ("The council approved the sale.", "approved", "allows"),
    ("The council announced that the yard would close in March.", "announced", "plans"),
    ("The council said the yard was safe.", "said", "asserts"),
    ("The council has not announced when the yard will close.", "has not announced", "refuses"),
    ("The council does not know whether the yard is safe.", "does not know", "hedges"),
]


@pytest.mark.parametrize(("text", "cue", "stance"), STANCES, ids=[row[0] for row in STANCES])
def test_stances(read, text, cue, stance) -> None:
    assert read(text).by_cue(cue).stance == stance


OWN = [
    ("The yard closed in 1931.", "asserts"),
    ("It was unclear whether the yard would open again.", "hedges"),
    ("The yard may close.", "hedges"),
    ("The yard closed in May.", "asserts"),
    ("The yard will close in March.", "plans"),
]


@pytest.mark.parametrize(("text", "stance"), OWN)
def test_the_outlets_own_voice(read, text, stance) -> None:
    found = read(text)
    assert len(found.statements) == 1
    one = found.statements[0]
    assert (one.source, one.cue, one.source_kind, one.chain, one.stance) == (None, (), "own", ("outlet",), stance)
    assert found.words(one.content) == text.rstrip(".")


def test_an_attributed_sentence_is_not_the_outlets_own(read) -> None:
    assert not read("The yard will close, the council said.").own


def test_an_act_leaves_the_outlets_own_voice_standing(read) -> None:
    found = read("Council approves sale of yard", ("headline",))
    assert [found.words(one.content) for one in found.own] == ["Council approves sale of yard"]
    assert found.by_cue("approves").inside == found.own[0].id


def test_a_caption_has_only_attributions(read) -> None:
    assert not read("The yard at Harlow in winter.", ("caption",)).statements


def test_a_clause_before_the_attribution_is_the_outlets_own(read) -> None:
    found = read("The yard closed on Monday, but the council said it would open again.")
    assert [found.words(one.content) for one in found.own] == ["The yard closed on Monday"]


def test_a_denial_answers_the_report(read) -> None:
    text = "The BBC reported that the yard had closed. But the council said the story was not accurate."
    found = read(text)
    assert found.by_cue("said").refers_to == found.by_cue("reported").id


def test_a_denial_answers_the_claim_that_it_names(read) -> None:
    found = read("The council denied claims that the yard had closed.")
    claim = found.by_cue("claims")
    assert found.by_cue("denied").refers_to == claim.id
    assert claim.inside is None
    assert "council" not in claim.chain


def test_a_denial_of_nothing_told_answers_nothing(read) -> None:
    assert read("The council said that was not true.").by_cue("said").refers_to is None


def test_a_headlines_aside_is_no_part_of_the_act(read) -> None:
    found = read("Council approves sale of yard as Marl and Harlow meet", ("headline",))
    assert found.words(found.by_cue("approves").content) == "sale of yard"
