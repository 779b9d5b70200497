"""Direct, mixed and indirect speech: source, cue and content."""

import pytest

INDIRECT = [
    ("Mayor Greta Lindqvist said that the bridge was safe.", "said", "Mayor Greta Lindqvist", "the bridge was safe"),
    ("Lindqvist said the bridge was safe.", "said", "Lindqvist", "the bridge was safe"),
    ("The bridge was safe, Lindqvist said.", "said", "Lindqvist", "The bridge was safe"),
    ("The bridge, Lindqvist said, would hold for years.", "said", "Lindqvist", "The bridge .. would hold for years"),
    ("The bridge is safe, said Lindqvist.", "said", "Lindqvist", "The bridge is safe"),
    ("According to Lindqvist, the bridge was safe.", "According to", "Lindqvist", "the bridge was safe"),
    ("The bridge was safe, according to Lindqvist.", "according to", "Lindqvist", "The bridge was safe"),
    (
        "According to the Daily Post, a paper in Harlow, the bridge was safe.",
        "According to",
        "the Daily Post, a paper in Harlow",
        "the bridge was safe",
    ),
    (
        "As the Northern Echo notes, the bridge opened in 1931.",
        "notes",
        "the Northern Echo",
        "the bridge opened in 1931",
    ),
    ("Lindqvist told reporters that the bridge was safe.", "told", "Lindqvist", "the bridge was safe"),
    ("In a statement on Friday, the council said the bridge was safe.", "said", "the council", "the bridge was safe"),
    (
        "The council said in a statement on Friday that the bridge was safe.",
        "said",
        "The council",
        "the bridge was safe",
    ),
    ("Police suspect the driver fell asleep.", "suspect", "Police", "the driver fell asleep"),
    ("The unions vowed to fight the plan.", "vowed", "The unions", "to fight the plan"),
    ("The harbour board refused to publish the letter.", "refused", "The harbour board", "to publish the letter"),
    ("Critics say the bridge is too narrow.", "say", "Critics", "the bridge is too narrow"),
    ("The council has rejected the plan, which cost millions.", "has rejected", "The council", "the plan"),
    (
        "Arvid Holm, a spokesman for the board, said the bridge was safe.",
        "said",
        "Arvid Holm, a spokesman for the board",
        "the bridge was safe",
    ),
    (
        "The minister called on Wednesday on the council to close the bridge.",
        "called .. on",
        "The minister",
        "the council to close the bridge",
    ),
]


@pytest.mark.parametrize(("text", "cue", "source", "content"), INDIRECT, ids=[row[0][:40] for row in INDIRECT])
def test_indirect_speech(read, text, cue, source, content) -> None:
    assert read(text).triple(cue) == (source, content)
    assert read(text).by_cue(cue).quote == "indirect"


DIRECT = [
    ("“The bridge is safe,” Lindqvist said.", "Lindqvist", "The bridge is safe,"),
    ("“The bridge is safe,” said Lindqvist.", "Lindqvist", "The bridge is safe,"),
    ("Lindqvist said: “The bridge is safe.”", "Lindqvist", "The bridge is safe."),
    ('Lindqvist said, "The bridge is safe and always was."', "Lindqvist", "The bridge is safe and always was."),
    (
        "“The bridge is safe,” said Greta Lindqvist, the mayor, “and it will hold.”",
        "Greta Lindqvist, the mayor",
        "The bridge is safe, .. and it will hold.",
    ),
    (
        "“The bridge is safe,” Lindqvist said. “Nobody has to worry.”",
        "Lindqvist",
        "The bridge is safe, .. Nobody has to worry.",
    ),
    (
        "“The bridge is safe. Nobody has to worry about it,” Lindqvist said.",
        "Lindqvist",
        "The bridge is safe. Nobody has to worry about it,",
    ),
]


@pytest.mark.parametrize(("text", "source", "content"), DIRECT, ids=[row[0][:40] for row in DIRECT])
def test_direct_speech(read, text, source, content) -> None:
    found = read(text).by_cue("said")
    spans = " ".join(span.of(text) for span in found.content)
    assert (found.source.of(text), spans) == (source, content.replace(" .. ", " "))
    assert found.quote == "direct"


def test_a_quotation_within_a_clause_is_mixed(read) -> None:
    found = read("Lindqvist said the bridge was “as safe as a house” in winter.").by_cue("said")
    assert found.quote == "mixed"


def test_a_word_that_is_quoted_is_a_fragment(read) -> None:
    found = read("Lindqvist called the report “a disgrace”.").by_cue("called")
    assert found.quote == "fragment"


def test_a_quotation_in_a_new_paragraph_goes_on_from_the_last_speaker(read) -> None:
    found = read("“The bridge is safe,” Lindqvist said.\n\n“There is nothing to fear from the river.”")
    last = found.attributed[-1]
    assert found.words(last.source) == "Lindqvist"
    assert found.words(last.content) == "There is nothing to fear from the river."
    assert last.cue == ()


def test_a_lead_in_takes_the_next_paragraph(read) -> None:
    found = read("Lindqvist was calm. She said:\n\n“The bridge will hold for years.”")
    assert found.triple("said") == ("She", "The bridge will hold for years.")


def test_participles_and_coordinated_cues_share_the_source(read) -> None:
    text = "Lindqvist said the bridge was safe and urged drivers to slow down, adding that repairs would begin soon."
    found = read(text)
    assert found.triple("said") == ("Lindqvist", "the bridge was safe")
    assert found.triple("urged") == ("Lindqvist", "to slow down")
    assert found.triple("adding") == ("Lindqvist", "repairs would begin soon")


def test_nouns_carry_contents(read) -> None:
    found = read("Shares fell on rumours that the yard would close.")
    assert found.triple("rumours") == ("rumours", "the yard would close")
    assert found.words(found.own[0].content) == "Shares fell"


def test_passives_name_nobody(read) -> None:
    found = read("The yard is said to be close to a sale.")
    one = found.by_cue("is said")
    assert (one.source, one.anonymous, one.chain) == (None, True, ("outlet",))
    assert found.words(one.content) == "The yard .. to be close to a sale"


def test_reportedly_covers_its_clause(read) -> None:
    found = read("The yard reportedly owes 40 million crowns.")
    assert found.words(found.by_cue("reportedly").content) == "The yard .. owes 40 million crowns"


def test_the_writer_is_nobodys_source(read) -> None:
    assert not read("I think the yard will close.").attributed


@pytest.mark.parametrize(
    "text",
    [
        "Any sale must first be ratified by the regulator.",
        "The ferry leaves at 6:30 and again at 18:15.",
        "The so-called Harlow line opened in 1931.",
        "The reported deal is worth 40 million crowns.",
        "Harlow won 3:1 and went top.",
    ],
)
def test_these_are_no_attributions(read, text) -> None:
    assert not read(text).attributed


def test_an_apposition_is_no_inversion(read) -> None:
    found = read("Otto Amsel, owner of the yard, has announced plans to turn it into a park.")
    assert found.words(found.by_cue("has announced").source) == "Otto Amsel, owner of the yard"


def test_a_noun_that_looks_like_a_verb(read) -> None:
    assert not read("New reports today cost the mayor her job.").attributed
    assert not read("The expansion plans saw a new yard open in 1931.").attributed
