"""What a brief adds to the record: dates ahead and behind, and what is missing."""

from dataclasses import replace

from drafts import Draft
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.records import Order, Published, Record, Story
from onrecord.tell.brief import compose
from onrecord.tell.brief.build import build_page
from onrecord.tell.brief.clause import clause, quoted, short


def alone(*drafts: Draft) -> Record:
    keys = tuple(draft.key for draft in drafts)
    return Record(
        tuple(draft.reading() for draft in drafts),
        (Story("s", "Title", keys, None, None),),
        Order(keys),
        (),
        (),
        (),
        (),
        (),
    )


def dated(*blocks: str, key: str = "a", day: str = "2031-03-04") -> Draft:
    return Draft(key, *(("paragraph", block) for block in blocks), published=Published(day, "stated", day, day))


def test_the_reading_moment_is_the_last_day_and_never_the_clock(record: Record) -> None:
    assert compose(record).as_of == "2031-03-05"
    assert compose(record, (), "2031-03-20").as_of == "2031-03-20"
    undated = replace(record, readings=tuple(replace(r, published=Published(None, "unknown")) for r in record.readings))
    assert compose(undated).as_of is None


def test_copies_are_one_entry(record: Record) -> None:
    brief = compose(record)
    talks = [entry for entry in brief.timeline if entry.value == "2031-03-03"]
    assert len(talks) == 1
    assert len(talks[0].sentences) == 2
    rounds = [entry for entry in brief.agenda if entry.value == "2031-03-18"]
    assert len(rounds) == 1
    assert rounds[0].certainty == "announced"


def test_a_month_goes_to_the_day_of_the_same_thing(record: Record) -> None:
    brief = compose(record)
    assert [entry.value for entry in brief.agenda] == ["2031-03-05", "2031-03-18", "2031-04-30"]
    assert len(brief.agenda[2].sentences) == 2


def test_a_month_of_another_thing_stays() -> None:
    draft = dated("The lease ends on April 30.", "Divers start in April.")
    draft.date("April 30", "2031-04-30", "ahead", "day")
    draft.moments.append(
        replace(draft.moments[0], start=draft.text.rindex("April"), end=len(draft.text) - 1, value="2031-04")
    )
    draft.moments[1] = replace(draft.moments[1], precision="month", first="2031-04-01", last="2031-04-30")
    assert [entry.value for entry in compose(alone(draft)).agenda] == ["2031-04", "2031-04-30"]


def test_what_is_not_known_is_open(record: Record) -> None:
    assert compose(record).agenda[0].certainty == "open"


def test_what_was_ahead_is_behind_later(record: Record) -> None:
    brief = compose(record, (), "2031-04-01")
    assert [entry.value for entry in brief.agenda] == ["2031-04-30"]
    assert "2031-03-18" in {entry.value for entry in brief.timeline}


def test_the_timeline_is_sorted_and_has_neither_durations_nor_pictures(record: Record) -> None:
    values = [entry.value for entry in compose(record).timeline]
    assert values == ["1931", "2031-02", "2031-W09", "2031-03-03", "2031-03-04"]


def test_two_events_of_one_day_are_two_entries() -> None:
    draft = dated("The quay burned on Monday.", "Ministers resigned on Monday after a vote.")
    draft.date("Monday", "2031-03-03", "past", "day")
    second = draft.text.rindex("Monday")
    draft.moments.append(replace(draft.moments[0], start=second, end=second + 6))
    assert len(compose(alone(draft)).timeline) == 2


def test_a_day_without_its_year_takes_it_from_another_report() -> None:
    a = dated("The treaty vote is on May 9.")
    b = dated("A treaty vote follows on May 9.", key="b")
    a.date("May 9", "2031-05-09", "ahead", "day")
    b.date("May 9", "XXXX-05-09", "ahead", "day")
    b.moments[0] = replace(b.moments[0], first=None, last=None)
    assert [entry.value for entry in compose(alone(a, b)).agenda] == ["2031-05-09"]


def test_vague_dates_are_left_out() -> None:
    draft = dated("They met recently, on a Friday.")
    draft.date("recently", "PAST_REF", "past", "open")
    draft.date("Friday", "XXXX-WXX-5", "ahead", "day")
    draft.moments[1] = replace(draft.moments[1], first=None, last=None)
    brief = compose(alone(draft))
    assert brief.timeline == brief.agenda == ()


def test_missing_asks_what_an_editor_would(record: Record) -> None:
    missing = dict(compose(record).missing)
    words = " | ".join(missing)
    assert "Who “unnamed officials in the treasury” are, and how many (cited by Radio Tisa)" in words
    assert "Who spoke for the treasury" in words
    assert "Whose “earlier reports”" in words
    assert "Any comment from Ilva Marren" in words
    assert "Who refused: “Inspectors of the harbour board" in words
    assert "report 1: not told, inferred as Tue 4 Mar 2031" in words
    assert len(missing["Who spoke for the treasury"]) == 2


def test_a_refusal_with_its_agent_is_not_missing() -> None:
    draft = dated("Inspectors were refused access by the harbour guard.", "Divers were barred from the north quay.")
    assert [text for text, _ in compose(alone(draft)).missing] == [
        "Who barred: “Divers were barred from the north quay”"
    ]


def test_a_denial_by_somebody_with_a_name_is_not_missing() -> None:
    from onrecord.records import Role

    draft = dated("The treasury denied the sale, its spokesman Arvo Lind said.")
    draft.person("Arvo Lind", Role("spokesman"))
    draft.say("no", "the sale", source="The treasury", cue="denied", stance="denies", kind="institution")
    assert not [text for text, _ in compose(alone(draft)).missing if text.startswith("Who spoke")]


def test_an_empty_record_has_an_empty_brief() -> None:
    brief = compose(Record((), (), Order(()), (), (), (), (), ()))
    assert (brief.as_of, brief.timeline, brief.agenda, brief.missing) == (None, (), (), ())


def test_a_clause_is_short_and_holds_the_expression() -> None:
    sentence = (
        "The council, which had met in the old customs house since the flood, said that it would open the bids on "
        "March 18, and that the winner, whoever that was, would have to keep the ferry to the islands for years."
    )
    at = sentence.index("March 18")
    cut = clause(sentence, at, at + 8)
    assert "March 18" in cut
    assert len(cut) < 160
    assert "…" in cut


def test_words_are_cut_between_words_and_quoted_once() -> None:
    assert short("one two three", 9) == "one two…"
    assert quoted("no “market talk”,") == "“no ‘market talk’”"


@settings(deadline=None)
@given(st.lists(st.sampled_from(["quay", "which", "ferries,", "and", "harbourmasters", "–"]), min_size=1, max_size=80))
def test_a_clause_always_holds_the_expression(words: list[str]) -> None:
    sentence = " ".join([*words[: len(words) // 2], "March 18", *words[len(words) // 2 :]]) + "."
    at = sentence.index("March 18")
    cut = clause(sentence, at, at + 8)
    assert "March 18" in cut
    assert len(cut) < 190


def test_a_story_is_called_the_same_in_the_brief_and_on_its_page(record: Record) -> None:
    brief = compose(record)
    told = brief.record.stories[0].title
    assert build_page(brief).stories[0].title == told
    flagged = {check.text for check in record.checks if check.verdict != "supported"}
    assert told not in flagged
    assert compose(brief.record).record.stories[0].title == told


def test_a_question_gives_a_story_no_title() -> None:
    asked = Draft("a", ("headline", "Has the quay been sold?"), ("paragraph", "The quay was not sold, the board said."))
    plain = Draft("b", ("headline", "Board keeps the quay"), ("paragraph", "The board keeps the quay."))
    record = alone(asked, plain)
    record = replace(record, stories=(replace(record.stories[0], title="Has the quay been sold?"),))
    assert compose(record).record.stories[0].title == "Board keeps the quay"
