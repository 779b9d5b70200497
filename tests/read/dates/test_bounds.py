"""Bounds on the day of publication, in invented reports."""

from onrecord.read.dates import find_bounds
from onrecord.records import Bound, Part, Report, Sentence
from onrecord.text.sentences import split


def bounds(*paragraphs: str, caption: str = "", line: str = "") -> tuple[Bound, ...]:
    kinds = [(caption, "caption"), (line, "dateline"), *((words, "paragraph") for words in paragraphs)]
    text, parts, sentences = "", [], []
    for words, kind in kinds:
        if not words:
            continue
        parts.append(Part(kind, len(text), len(text) + len(words)))
        if kind != "dateline":
            spans = split(words, 0, len(words))
            sentences += [Sentence("", len(text) + a, len(text) + b, kind, "1") for a, b in spans]
        text += words + "\n\n"
    return find_bounds(Report("a.txt", "a", text), tuple(parts), tuple(sentences))


def has(rows: tuple[Bound, ...], kind: str, value: str, hard: bool) -> bool:
    return any((row.kind, row.value, row.hard) == (kind, value, hard) for row in rows)


def test_a_past_and_an_announced_month_day() -> None:
    rows = bounds("The council of Ostrava Bay failed to pass a budget on March 2. A vote will be held on March 14.")
    assert has(rows, "not_before", "XXXX-03-02", True)
    assert has(rows, "not_after", "XXXX-03-14", True)
    assert not any(row.kind == "far" for row in rows)  # no weekdays, so nothing is given instead of one


def test_dates_beside_weekdays_are_far() -> None:
    rows = bounds("The harbour board said Tuesday that the quay will reopen on April 9.")
    assert has(rows, "far", "XXXX-04-09", False)


def test_a_weekday_behind_and_ahead_is_the_day() -> None:
    rows = bounds(
        "Pilots met Wednesday for a third day. It was unclear if they would stop Wednesday or go on Thursday."
    )
    assert has(rows, "weekday", "3", True)
    assert any("not yet over" in row.because for row in rows)


def test_a_reporting_verb_gives_a_soft_weekday() -> None:
    rows = bounds("Judge Ama Osei said Monday that the appeal had failed.")
    assert [(row.kind, row.value, row.hard) for row in rows] == [("weekday", "1", False)]


def test_a_limit_that_ran_out_is_no_day_of_publication() -> None:
    rows = bounds("Rebels had been given until Tuesday. The army said Tuesday that they left.")
    assert not any(row.kind == "weekday" and row.hard for row in rows)


def test_a_photograph_is_older_than_its_report() -> None:
    rows = bounds("Lena Ruiz spoke.", caption="Lena Ruiz in Port Almer, May 6, 2031. (Photo: Ines Falk)")
    assert has(rows, "not_before", "2031-05-06", True)
    assert has(rows, "year", "2031", False)


def test_a_year_in_running_text_is_only_a_lower_bound() -> None:
    rows = bounds("The bridge fell in late 2019, officials said Friday.")
    assert has(rows, "not_before", "2019-01-01", True)
    assert not any(row.kind == "year" for row in rows)


def test_a_year_ahead_bounds_nothing() -> None:
    assert not any(row.hard for row in bounds("The firm expects to break even in 2040. Its Vision 2050 plan remains."))


def test_early_in_a_month_is_not_that_month() -> None:
    assert has(bounds("The clinic closed in early July."), "not_month", "07", False)


def test_a_date_line_names_the_day() -> None:
    rows = bounds("The dam held.", line="KALVIK, 5 June 2031 —")
    assert has(rows, "not_before", "2031-06-05", True)
    assert has(rows, "not_after", "2031-06-05", False)
    assert has(rows, "year", "2031", False)


def test_a_named_yesterday_names_the_day() -> None:
    rows = bounds("The dam broke yesterday (June 4) and flooded Kalvik.")
    assert has(rows, "not_before", "XXXX-06-05", True)
    assert has(rows, "not_after", "XXXX-06-05", True)


def test_bounds_point_at_their_words() -> None:
    (row,) = bounds("The clinic at Kalvik closed on July 20.")
    assert "The clinic at Kalvik closed on July 20."[row.start : row.end] == "July 20"
    assert "closed on July 20" in row.because
