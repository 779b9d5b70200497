"""The encoder with the weights that come with the package."""

import json

import numpy as np
import pytest

from onrecord.errors import OnRecordError
from onrecord.pipeline.steps import read
from onrecord.read.encoder import session
from onrecord.read.encoder.decode import kept, key, recall, vectors
from onrecord.read.encoder.decode import read as read_window
from onrecord.read.encoder.encode import Recent, encode
from onrecord.read.encoder.session import load
from onrecord.read.encoder.windows import cut
from onrecord.read.statements import best_reader
from onrecord.read.statements.encoded import EncoderReader
from onrecord.records import Reading, Report

TEXT = (
    "Ferry stopped after fire\n\nThe harbour board said on Tuesday that the ferry would not sail again this year. "
    "Orla Venn, a spokeswoman for the crew, called the decision “a disgrace”.\n\n"
    "According to the Marl Courier, two engineers had warned of the fire in May. The mayor denied that he knew.\n"
)


def told(text: str = TEXT) -> Reading:
    return read(Report(key="ferry.txt", id="0" * 16, text=text), best_reader())


def test_it_finds_who_says_what() -> None:
    reading = told()
    rows = [
        (reading.words(row.source), [reading.words(cue) for cue in row.cue], row.stance)
        for row in reading.statements
        if row.source is not None and row.inside is None
    ]
    assert [row[0] for row in rows] == [
        "The harbour board",
        "Orla Venn, a spokeswoman for the crew",
        "the Marl Courier",
        "The mayor",
    ]
    assert [row[2] for row in rows] == ["asserts", "asserts", "asserts", "denies"]


def test_statements_are_the_same_in_any_company() -> None:
    alone = told().statements
    told("Another report.\n\nNothing was said about it.\n")
    assert told().statements == alone


def test_what_is_known_is_not_read_again() -> None:
    reader = EncoderReader(load(), Recent())
    report = Report(key="ferry.txt", id="0" * 16, text=TEXT)
    first = read(report, reader)
    fresh = reader.fresh
    assert read(report, reader) == first
    assert (reader.fresh, reader.windows) == (fresh, 2 * fresh)


def test_a_result_is_kept_whole_and_a_damaged_one_is_read_again() -> None:
    encoder = load()
    window = cut([encoder.vocabulary.words(TEXT, 0, len(TEXT))])[0]
    result = read_window(encoder, window)
    assert recall({"a": kept(result)}, "a") == result
    assert recall({"a": kept(result)[:-9]}, "a") is None
    assert recall({}, key(window)) is None
    assert np.allclose(np.linalg.norm(vectors(result), axis=1), 1, atol=1e-5)


def test_a_text_without_words_has_no_attributions() -> None:
    encoded = encode(load(), [[], []], Recent())
    assert encoded.attributions == ()
    assert encoded.vectors.shape == (2, 384)


def test_damaged_weights_are_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    real = json.loads

    def other(words: str) -> dict[str, object]:
        found = real(words)
        return {**found, "sha256": dict.fromkeys(found["sha256"], "0" * 64)}

    monkeypatch.setattr(session.json, "loads", other)
    with pytest.raises(OnRecordError, match="damaged"):
        load.__wrapped__()


def cues(reading: Reading) -> dict[str, tuple[str | None, str]]:
    """Source and content by cue."""
    return {
        " ".join(reading.words(cue) for cue in row.cue): (
            reading.words(row.source) if row.source else None,
            " / ".join(reading.words(piece) for piece in row.content),
        )
        for row in reading.statements
        if row.cue
    }


def test_who_is_cited_ends_where_the_content_begins() -> None:
    reading = told(
        "The Marl Courier reported, citing two engineers who knew the ferry well, that the fire had begun in a cabin.\n"
    )
    found = cues(reading)
    assert found["citing"] == ("two engineers who knew the ferry well", "the fire had begun in a cabin")
    assert found["reported"][1] == "the fire had begun in a cabin"


def test_a_thing_that_was_turned_down_is_told_in_the_outlets_own_voice() -> None:
    reading = told("Halden Line's first offer for the ferry was rejected. Talks went on in the spring.\n")
    assert {row.source_kind for row in reading.statements} == {"own"}


def test_a_report_that_is_called_wrong_tells_but_what_it_tells() -> None:
    reading = told("The mayor's office said the report of a fire on the ferry was wrong.\n")
    assert not any("wrong" in content for cue, (_, content) in cues(reading).items() if cue != "said")
