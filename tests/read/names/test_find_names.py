# ruff: noqa: SIM905 - phrases read best in a row
"""The names of invented reports."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.names import find_names
from onrecord.read.sentences import find_sentences
from onrecord.records import Name, Part, Report, Role, Sentence


def read(text: str, kind: str = "paragraph") -> dict[str, Name]:
    """Names by canonical name; every block of the text is one part."""
    return {name.name: name for name in names_of(text, kind)}


def names_of(text: str, kind: str = "paragraph", headline: str = "") -> tuple[Name, ...]:
    parts = []
    whole = f"{headline}\n\n{text}" if headline else text
    at = 0
    for number, block in enumerate(whole.split("\n\n")):
        if block.strip():
            parts.append(Part("headline" if headline and not number else kind, at, at + len(block)))
        at += len(block) + 2
    report = Report("r", "r", whole)
    return find_names(report, tuple(parts), find_sentences(report, tuple(parts)))


def words(text: str, name: Name) -> list[str]:
    return [text[spot.start : spot.end] for spot in name.mentions]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Harbour Ministry deputy spokeswoman Ilse Dahl said so.",
            "Ilse Dahl",
            Role("deputy spokeswoman", "Harbour Ministry"),
        ),
        (
            "Ilse Dahl, chief executive of Tarnfell Group, resigned.",
            "Ilse Dahl",
            Role("chief executive", "Tarnfell Group"),
        ),
        ("The mayor of Lisbon, Jorge Quintal, agreed.", "Jorge Quintal", Role("mayor", "Lisbon")),
        ("Former Tarnfell Group chief John Orrin left.", "John Orrin", Role("chief", "Tarnfell Group", True)),
        ("Officials met Deputy Secretary of State Peter Lund.", "Peter Lund", Role("Deputy Secretary of State")),
        (
            "Norway's Deputy Foreign Minister Astrid Vik flew home.",
            "Astrid Vik",
            Role("Deputy Foreign Minister", "Norway"),
        ),
        ("Polish President Marek Zielny spoke.", "Marek Zielny", Role("President", "Poland")),
        ("Gen. Omar Tazi, commander of the Third Brigade, died.", "Omar Tazi", Role("commander", "Third Brigade")),
        ("Police quoted Anna Holt, 45, a nurse at Fenwick Hospital.", "Anna Holt", Role("nurse", "Fenwick Hospital")),
        ("Ilse Dahl, who was the head of Tarnfell Group, spoke.", "Ilse Dahl", Role("head", "Tarnfell Group")),
    ],
)
def test_a_person_and_a_role(text: str, name: str, role: Role) -> None:
    found = read(text)
    assert found[name].kind == "person"
    assert role in found[name].roles


def test_the_organisation_of_two_coordinated_roles_is_shared() -> None:
    found = read("Tarnfell Group chairman Anna Holt and deputy chairman Peter Lund agreed.")
    assert found["Peter Lund"].roles == (Role("deputy chairman", "Tarnfell Group"),)


def test_a_last_name_and_a_form_of_address_are_one_person() -> None:
    text = "Dr. Anna Holt spoke first. Holt then left, and Mrs. Holt did not return."
    found = read(text)
    assert list(found) == ["Anna Holt"]
    assert words(text, found["Anna Holt"]) == ["Dr. Anna Holt", "Holt", "Mrs. Holt"]
    assert "Holt" in found["Anna Holt"].aliases


def test_particles_initials_and_hyphens_stay_in_a_name() -> None:
    found = read("They named J. K. Marlowe, Pieter van der Haas, Salma bin Rashid and Omar al-Tazi.")
    assert {"J. K. Marlowe", "Pieter van der Haas", "Salma bin Rashid", "Omar al-Tazi"} <= set(found)


def test_a_single_name_keeps_a_title_that_is_part_of_it() -> None:
    assert "Pope Benedict" in read("Crowds cheered Pope Benedict in Rome.")


def test_the_possessive_is_no_part_of_the_mention() -> None:
    text = "It was Iran’s idea and Norway's money."
    assert [w for name in names_of(text) for w in words(text, name)] == ["Iran", "Norway"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He joined the Ministry of Finance and Trade in May.", "Ministry of Finance and Trade"),
        ("He joined the Northern Food and Drug Agency in May.", "Northern Food and Drug Agency"),
        ("A study by the Institute for the Study of Rivers was cited.", "Institute for the Study of Rivers"),
        ("He sued Brandt & Holloway over it.", "Brandt & Holloway"),
        ("The Women's Harbour Union objected.", "Women's Harbour Union"),
        ("She works for Tarnfell Systems Inc. in Oslo.", "Tarnfell Systems Inc"),
    ],
)
def test_organisations(text: str, name: str) -> None:
    found = read(text)
    assert name in found, list(found)
    assert name.startswith("Brandt") or found[name].kind == "organisation"


def test_a_place_inside_an_organisation_is_a_mention_of_its_own() -> None:
    text = "The Bank of Portugal and the US Harbour Department met."
    found = read(text)
    assert words(text, found["Portugal"]) == ["Portugal"]
    assert words(text, found["United States"]) == ["US"]
    assert found["US Harbour Department"].kind == "organisation"


def test_an_abbreviation_in_brackets_and_one_by_initials() -> None:
    found = read("The Tarnfell Harbour Council (THC) met. The Baltic Fisheries Board spoke. THC and BFB agreed.")
    assert "THC" in found["Tarnfell Harbour Council"].aliases
    assert "BFB" in found["Baltic Fisheries Board"].aliases


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("US", "United States"),
        ("U.S.", "United States"),
        ("UK", "United Kingdom"),
        ("EU", "European Union"),
        ("IAEA", "International Atomic Energy Agency"),
    ],
)
def test_standard_abbreviations(printed: str, name: str) -> None:
    assert name in read(f"Talks with the {printed} went on.")


def test_is_in_capitals_is_a_group_and_in_small_letters_a_verb() -> None:
    assert "Islamic State" in read("Troops fought IS in the east.")
    assert read("It is what it is.") == {}


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("He landed in Moscow.", "city"),
        ("Shops outside Moscow burned.", "city"),
        ("But Moscow insists it was right.", "government"),
        ("It was a deal between Moscow and Ottawa.", "government"),
        ("They discussed Moscow's nuclear policy.", "government"),
        ("Moscow's mayor resigned.", "city"),
        ("Moscow police closed the road.", "city"),
        ("Moscow last week imposed a ban.", "government"),
    ],
)
def test_a_capital_is_a_city_or_a_government(text: str, sense: str) -> None:
    assert read(text)["Moscow"].mentions[0].sense == sense


def test_the_first_word_of_a_sentence_is_not_a_name_for_its_capital() -> None:
    assert read("Meanwhile officials waited. Engineers left. Yesterday it rained. Convincing them took long.") == {}


def test_days_months_and_peoples_alone_are_no_names() -> None:
    assert read("On Friday, in July, a French and Iranian team of Muslims met.") == {}


def test_a_headline_in_capitals_knows_only_what_body_and_tables_know() -> None:
    text = "Anna Holt told parliament in Oslo that it was over."
    found = {name.name: name for name in names_of(text, headline="HOLT TELLS OSLO CROWD IT IS OVER")}
    assert len(found["Anna Holt"].mentions) == 2
    assert len(found["Oslo"].mentions) == 2
    assert set(found) == {"Anna Holt", "Oslo"}


def test_a_title_case_headline() -> None:
    found = {n.name: n for n in names_of("Anna Holt left Oslo.", headline="Anna Holt Leaves Her Post After Long Fight")}
    assert set(found) == {"Anna Holt", "Oslo"}


def test_members_are_told_only_when_one_list_names_them_all() -> None:
    six = "the United States, China, Russia, Britain, France and Germany"
    assert len(read(f"Talks with {six} begin. The P5+1 meets again.")["P5+1"].members) == 6
    assert read("Talks with China, Russia and France begin. The P5+1 meets again.")["P5+1"].members == ()
    assert read("The Quartet (Norway, Chile, Ghana and Nepal) met.")["Quartet"].members == (
        "Norway", "Chile", "Ghana", "Nepal",
    )  # fmt: skip


def test_a_ministry_in_small_letters() -> None:
    text = "Norway’s foreign ministry denied it."
    found = read(text)
    assert words(text, found["Norwegian foreign ministry"]) == ["Norway’s foreign ministry"]


def test_furniture_and_credits_give_no_names() -> None:
    text = "Follow Anna Holt in Oslo."
    report = Report("r", "r", text)
    assert find_names(report, (Part("furniture", 0, len(text)),), ()) == ()
    caption = "Anna Holt in Oslo. (Reuters/Peter Lund)"
    assert set(read(caption, "caption")) == {"Anna Holt", "Oslo"}


def test_a_missing_space_behind_a_comma() -> None:
    assert {"United States", "Norway"} == set(read("Meanwhile,US officials left,Norway said."))


def test_the_same_name_has_the_same_id_in_every_report() -> None:
    one, two = read("Anna Holt left."), read("On Monday Dr. Anna Holt, 51, spoke in Oslo.")
    assert one["Anna Holt"].id == two["Anna Holt"].id


def test_a_report_without_text() -> None:
    assert find_names(Report("r", "r", ""), (), ()) == ()


PHRASES = (
    *"Anna Holt|said|IS|the|Ministry of|Finance and Trade|Moscow|’s|,|(THC)|.|Dr.|and|former|chief".split("|"),
    *"U.S.|President|“|”|P5+1|al-Tazi|é|1.4|of|JOHN|\r\n|\u00a0".split("|"),
)


@given(st.lists(st.sampled_from(PHRASES), max_size=30), st.sampled_from(["headline", "paragraph", "caption"]))
def test_any_mixture_is_read_with_offsets_that_hold(pieces: list[str], kind: str) -> None:
    text = " ".join(pieces)
    found = names_of(text, kind)
    assert found == names_of(text, kind)
    assert len({name.id for name in found}) == len(found)
    for name in found:
        assert name.mentions and name.kind in {"person", "organisation", "place", "group", "other"}
        assert all(0 <= spot.start < spot.end <= len(text) for spot in name.mentions)
        assert all(word == word.strip() != "" for word in words(text, name))


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    report = Report("r", "r", text)
    sentence = (Sentence("s", 0, len(text), "paragraph", "1"),) if text else ()
    for name in find_names(report, (), sentence):
        assert all(0 <= spot.start < spot.end <= len(text) for spot in name.mentions)


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("Tarnfell Motors fell. Tarnfell denied it.", "Tarnfell Motors", "Tarnfell"),
        ("The U.S. State Department spoke.", "State Department", "U.S. State Department"),
        ("A Harbour Ministry aide left. The Omani Harbour Ministry knew", "Omani Harbour Ministry", "Harbour Ministry"),
    ],
)
def test_short_and_long_forms_are_one_organisation(text: str, name: str, alias: str) -> None:
    assert alias in read(text)[name].aliases


def test_a_short_title_is_told_in_full() -> None:
    found = read("Sen. Tom Orrin (R-Ohio) objected.")
    assert found["Tom Orrin"].roles == (Role("senator"),)
    assert set(found) == {"Tom Orrin"}


def test_a_possessive_goes_on_inside_a_union_and_a_title_opens_a_sentence() -> None:
    found = read(
        "The Halden Dockworkers' Union agreed. Prime Minister Tomas Reyl left. The Oslo-based Nordhavn Group won."
    )
    assert "Halden Dockworkers' Union" in found
    assert [role.role for role in found["Tomas Reyl"].roles] == ["Prime Minister"]
    assert "Nordhavn Group" in found


def test_spellings_that_differ_by_case_are_one_name() -> None:
    text = "He joined the Northmoor Bridge Trust. The NorthMoor Bridge Trust paid. The NorthMoor Bridge Trust left."
    found = [name for name in names_of(text) if name.name.lower() == "northmoor bridge trust"]
    assert [name.name for name in found] == ["NorthMoor Bridge Trust"]
    assert "Northmoor Bridge Trust" in found[0].aliases
    assert len(found[0].mentions) == 3
