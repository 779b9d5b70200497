from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.pipeline.steps import outline
from onrecord.records import Passage, Reading, Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_passages
from onrecord.trace.passages.candidates import candidates
from onrecord.trace.passages.lines import places, spell

LEAD = "The harbour board of Port Ellery closed the northern pier on Tuesday after divers found cracks in nine pillars."
MAYOR = (
    "“We will not gamble with a single life on that pier,” Mayor Odile Brandt told councillors, “whatever it costs us.”"
)
COST = "Repairs would take fourteen months and cost 31 million crowns, according to a survey that the board ordered."
FERRY = "Ferries to the Skarn islands leave from the coal quay until further notice."


def reading(key: str, *paragraphs: str, title: str = "") -> Reading:
    text = "\n\n".join(paragraphs)
    return outline(Report(key, digest("report", key, text), text, title=title or f"Harbour notes {key}"))


def told(passages: tuple[Passage, ...], rows: list[Reading]) -> set[tuple[str, str, str]]:
    texts = {row.key: row.report.text for row in rows}
    return {
        (p.kind, *sorted((texts[p.a.report][p.a.start : p.a.end], texts[p.b.report][p.b.start : p.b.end])))
        for p in passages
    }


def between(rows: list[Reading]) -> list[Passage]:
    return [p for p in find_passages(rows) if p.a.report != p.b.report]


def test_identical_sentences_survive_marks_spaces_and_case() -> None:
    damaged = COST.replace(" million", "\u00a0million").replace("crowns, ", "crowns,")
    straight = MAYOR.replace("“", '"').replace("”", '"')
    rows = [reading("a", LEAD, MAYOR, COST), reading("b", FERRY, straight, damaged)]
    found = between(rows)
    assert {p.kind for p in found} == {"identical"}
    assert len(found) == 2
    assert all(p.similarity == 1.0 and p.edits == () for p in found)


def test_a_passage_covers_whole_sentences_pair_by_pair() -> None:
    rows = [reading("a", LEAD, COST, FERRY), reading("b", f"{COST} {FERRY}")]
    assert told(find_passages(rows), rows) == {("identical", COST, COST), ("identical", FERRY, FERRY)}


def test_a_replaced_lead_in_is_an_edit() -> None:
    earlier = "Meanwhile,the harbour board closed the northern pier after divers found cracks in nine of its pillars."
    later = (
        "Earlier Tuesday, the harbour board closed the northern pier after divers found cracks in nine of its pillars."
    )
    rows = [reading("a", FERRY, earlier), reading("b", COST, later)]
    (passage,) = between(rows)
    assert passage.kind == "edited"
    assert 0.8 < passage.similarity < 1
    (edit,) = passage.edits
    assert {edit.a, edit.b} == {"Meanwhile,", "Earlier Tuesday,"}


def test_other_words_for_the_same_are_a_paraphrase() -> None:
    one = "Odile Brandt, the mayor of Port Ellery, told reporters that divers found cracks in nine pillars of the pier."
    two = "Cracks in nine of the pier's pillars were found by divers, Port Ellery Mayor Odile Brandt said to reporters."
    (passage,) = between([reading("a", one, FERRY), reading("b", COST, two)])
    assert passage.kind == "paraphrase"


def test_the_same_names_alone_are_no_passage() -> None:
    one = "Mayor Odile Brandt of Port Ellery opened a school for 300 pupils in the Skarn islands on Monday."
    two = "A storm kept Mayor Odile Brandt from leaving Port Ellery for the Skarn islands, where voters wait."
    assert between([reading("a", one), reading("b", two)]) == []


def test_other_figures_are_no_paraphrase() -> None:
    one = "Port Ellery harbour police counted 214 stranded passengers at the Skarn terminal, said chief Ivo Lund."
    two = "Chief Ivo Lund said harbour police of Port Ellery at the Skarn terminal had 12 stranded passengers."
    assert all(p.kind != "paraphrase" for p in between([reading("a", one), reading("b", two)]))


def test_shared_quotation_is_told_from_reporting() -> None:
    quote = "“We will not gamble with a single life on that pier, whatever the repairs may cost us,”"
    rows = [
        reading("a", f"{quote} Odile Brandt said.", COST),
        reading("b", f"{quote} the mayor told councillors.", COST),
    ]
    assert {p.of for p in between(rows) if p.kind == "edited"} == {"quotation"}
    assert {p.of for p in between(rows) if p.kind == "identical"} == {"reporting"}


def test_a_block_behind_a_colon_is_a_quotation() -> None:
    rows = [reading("a", "The board wrote on its page:", LEAD, COST), reading("b", "The council answered:", LEAD)]
    assert [p.of for p in between(rows)] == ["quotation"]


def test_repeats_inside_one_report() -> None:
    found = find_passages([reading("a", LEAD, FERRY, LEAD)])
    assert [(p.kind, p.a.report == p.b.report, p.a.start < p.b.start) for p in found] == [("identical", True, True)]


def test_a_second_printing_is_tied_to_its_own_report_alone() -> None:
    head = "Port Ellery closes northern pier over cracks in pillars"
    body = f"{head}\n\n{head}\n\n{LEAD}\n\n{COST}\n"
    rows = [outline(Report(key, digest("report", key), body)) for key in ("a", "b")]
    assert any(sentence.repeats for sentence in rows[0].sentences)
    heads = [p for p in find_passages(rows) if rows[0].report.text[p.a.start : p.a.end] == head]
    assert sorted(p.a.report == p.b.report for p in heads) == [False, True, True]


def test_short_sentences_need_a_copied_neighbour() -> None:
    short = "Nobody was hurt."
    assert between([reading("a", f"{FERRY} {short}"), reading("b", f"{COST} {short}")]) == []
    beside = between([reading("a", f"{LEAD} {short}"), reading("b", f"{LEAD} {short}")])
    assert len(beside) == 2


def test_offsets_point_at_the_sentences() -> None:
    rows = [reading("a", FERRY, LEAD), reading("b", LEAD, COST)]
    (passage,) = between(rows)
    texts = {row.key: row.report.text for row in rows}
    for side in (passage.a, passage.b):
        assert texts[side.report][side.start : side.end] == LEAD


def test_what_is_printed_everywhere_stays_linear() -> None:
    rows = [reading(f"r{at:03}", f"Note {at} from the desk of the harbour.", LEAD) for at in range(90)]
    found = [p for p in find_passages(rows) if p.kind == "identical"]
    assert len(found) == 89
    assert {side.report for p in found for side in (p.a, p.b)} == {row.key for row in rows}


def test_nothing_and_empty_reports() -> None:
    assert find_passages([]) == ()
    assert find_passages([outline(Report("a", "1", "")), outline(Report("b", "2", "…\n\n!!\n"))]) == ()


WORDS = st.sampled_from(
    ["pier", "cracks", "divers", "mayor", "Brandt", "Ellery", "31", "million", "the", "of", "closed", "in"]
)
SENTENCES = st.lists(WORDS, min_size=5, max_size=16).map(lambda words: " ".join(words).capitalize() + ".")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(SENTENCES, min_size=1, max_size=4), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_the_reports_never_matters(texts: list[list[str]], random: object) -> None:
    rows = [reading(str(at), *paragraphs) for at, paragraphs in enumerate(texts)]
    shuffled = list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert find_passages(rows) == find_passages(shuffled)


@given(
    st.lists(WORDS, min_size=8, max_size=8),
    st.lists(st.text("qxzvkj", min_size=3, max_size=6), max_size=9),
    st.lists(st.text("wyuhgb", min_size=3, max_size=6), max_size=9),
)
def test_eight_shared_words_are_always_looked_at(run: list[str], before: list[str], behind: list[str]) -> None:
    first, second = (*before, *run), (*run, *behind)
    if first != second:
        assert candidates([first, second]).pairs == [(0, 1)]


@given(st.text(max_size=60))
def test_words_and_their_places_agree(text: str) -> None:
    assert len(spell(text)) == len(places(text, 0, len(text)))
