"""Whose words they are, and the way they came."""

import pytest


def test_an_outlet_that_cites_gives_one_statement_with_the_whole_chain(read) -> None:
    found = read("The BBC reported on Tuesday, citing anonymous insiders in Harlow, that the yard had closed.")
    assert len(found.attributed) == 1
    one = found.by_cue("reported")
    assert one.chain == ("outlet", "BBC", "anonymous insiders in Harlow")
    assert found.words(one.content) == "the yard had closed"
    assert (one.source_kind, one.anonymous) == ("outlet", False)


def test_citing_may_stand_last(read) -> None:
    found = read("The yard will close, Reuters reported, citing two people familiar with the talks.")
    assert found.by_cue("reported").chain == ("outlet", "Reuters", "two people familiar with the talks")


def test_whom_one_told_stands_between(read) -> None:
    found = read("The yard is full, harbour master Astrid Brandt told the radio station RTE.")
    one = found.by_cue("told")
    assert one.chain[:2] == ("outlet", "RTE")
    assert one.chain[-1].endswith("Astrid Brandt")


def test_one_who_is_quoted_as_saying_came_through_the_quoter(read) -> None:
    found = read("Radio Marl quoted a senior official as saying that the yard had closed.")
    one = found.by_cue("quoted .. as saying")
    assert found.words(one.source) == "a senior official"
    assert one.chain == ("outlet", "Radio Marl", "senior official")
    assert one.anonymous


@pytest.mark.parametrize(
    ("source", "anonymous"),
    [
        ("A senior official", True),
        ("Sources close to the board", True),
        ("People familiar with the talks", True),
        ("Two former executives", True),
        ("A source", True),
        ("A spokesman for the yard", False),
        ("Police", False),
        ("Critics", False),
        ("Norwegian and Danish officials", False),
    ],
)
def test_anonymous_sources(read, source, anonymous) -> None:
    found = read(f"{source} said the yard had closed.")
    one = found.by_cue("said")
    assert found.words(one.source) == source
    assert one.anonymous is anonymous


def test_a_vague_report_is_the_outlet_named_before(read) -> None:
    found = read("Reuters reported that the yard had closed.\n\nThe report said 40 people had lost their jobs.")
    one = found.by_cue("said")
    assert (one.source_kind, one.chain) == ("report", ("outlet", "Reuters"))


def test_a_vague_report_is_the_outlet_named_after(read) -> None:
    text = "According to reports, the yard has closed.\n\nThe BBC reported, citing a union leader, that it had."
    assert read(text).by_cue("According to").chain == ("outlet", "BBC", "union leader")


def test_acts_and_wants_stand_inside(read) -> None:
    found = read("The BBC reported that Denmark had approved the sale.")
    act = found.by_cue("had approved")
    assert (act.quote, act.stance, act.inside) == ("event", "allows", found.by_cue("reported").id)
    assert act.chain[:2] == ("outlet", "BBC")


def test_a_suspected_want_is_the_suspicion_of_another(read) -> None:
    found = read("The board suspects Denmark wants to buy the yard.")
    assert found.words(found.by_cue("suspects").content) == "Denmark wants to buy the yard"
    want = found.by_cue("wants")
    assert want.inside == found.by_cue("suspects").id
    assert want.chain[1] == "board"


def test_a_role_belongs_to_the_source(read) -> None:
    text = "“It will,” State Railways chief engineer Jonas Holm said when asked about reports that Oslo had sold it."
    found = read(text)
    assert found.triple("said") == ("State Railways chief engineer Jonas Holm", "It will,")
    assert found.triple("reports") == ("reports", "Oslo had sold it")


def test_a_pronoun_is_the_last_speaker(read) -> None:
    found = read("Mayor Greta Lindqvist said the yard was full. “Nobody asked us,” she added.")
    assert found.by_cue("added").source_name == found.by_cue("said").source_name is not None


HEADLINES = [
    ("Police: driver fell asleep at wheel", "Police", "driver fell asleep at wheel"),
    ("Harlow yard to close by March: report", "report", "Harlow yard to close by March"),
    ("Denmark: ‘No need’ to sell the yard", "Denmark", "‘No need’ to sell the yard"),
]


@pytest.mark.parametrize(("text", "source", "content"), HEADLINES)
def test_a_colon_in_a_headline(read, text, source, content) -> None:
    assert read(text, ("headline",)).triple(":") == (source, content)


@pytest.mark.parametrize("text", ["Update: yard closes", "Photos: the yard in winter", "Harlow 3:1 Marl"])
def test_a_label_in_a_headline_speaks_for_nobody(read, text) -> None:
    assert not read(text, ("headline",)).attributed


def test_capitals_are_no_pronouns(read) -> None:
    found = read("Officials were calm. “There is no outbreak,” WHO said.")
    assert found.triple("said") == ("WHO", "There is no outbreak,")
    assert found.by_cue("said").chain[-1] in {"WHO", "World Health Organization"}


def test_a_sentence_that_is_passed_on_cites_its_sources(read) -> None:
    found = read("Reuters reported that the yard had closed, according to two people familiar with the talks.")
    assert found.by_cue("reported").chain == ("outlet", "Reuters", "two people familiar with the talks")


def test_a_source_with_a_relative_clause_may_follow_what_it_said(read) -> None:
    found = read("The yard has closed, two officials who were not allowed to speak in public told the Harlow Post.")
    one = found.by_cue("told")
    assert found.words(one.content) == "The yard has closed"
    assert one.chain[-1] == "two officials"
    assert one.anonymous


def test_what_must_still_be_confirmed_by_somebody_is_not_said_by_them(read) -> None:
    assert not read("Any sale of the yard must be confirmed by parliament.").attributed


def test_what_a_report_says_ends_before_what_is_said_of_the_report(read) -> None:
    found = read("A report that the old yard had closed was wrong, the board said.")
    assert found.words(found.by_cue("report").content) == "the old yard had closed"
