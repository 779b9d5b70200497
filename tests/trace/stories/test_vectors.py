"""A report as a bag of terms."""

from onrecord.records import Report
from onrecord.text.hashes import digest
from onrecord.trace.stories.vectors import Rarity, Terms, Weights, count

WEIGHTS = Weights(lead=3.0, lead_words=4, title=0.5)


def bag(text: str, title: str | None = None) -> dict[str, float]:
    terms = Terms()
    return terms.of(count(Report("a", digest("report", "a"), text, title), terms, WEIGHTS))


def test_headline_and_lead_count_more_and_terms_stand_in_the_order_of_the_text() -> None:
    found = bag("A poll on the canals: the canal of Hesk.", "Canal poll")
    assert found == {"canal": 5.5, "poll": 6.5, "on": 1.0, "the": 2.0, "of": 1.0, "hesk": 1.0}
    assert list(found) == ["canal", "poll", "on", "the", "of", "hesk"]


def test_nothing_and_single_letters_make_no_terms() -> None:
    assert bag("") == bag("a b c") == {}


def test_terms_beyond_those_that_are_known_have_numbers_of_their_own() -> None:
    terms, rarity = Terms(), Rarity(WEIGHTS)
    words = [f"w{number}" for number in range(70_000)]
    counts = count(Report("a", digest("report", "a"), " ".join(words)), terms, WEIGHTS)
    assert [terms.names[number] for number in counts.terms.tolist()] == words
    weighed = rarity.vector(counts)
    rarity.learn(counts, 1)
    assert list(terms.of(weighed)) == words[: WEIGHTS.terms]  # those of the lead, then the first of equals
    again = rarity.vector(counts)
    assert abs(float(again.values @ again.values) - 1) < 1e-6
