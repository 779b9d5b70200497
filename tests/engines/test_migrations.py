"""A ledger of every older version becomes what a new one would be, on every engine."""

import pytest
from ferries import EVERY, NOW

from onrecord.ledger import database, open_ledger
from onrecord.ledger.dialect import Engine
from onrecord.ledger.reports import text_of
from onrecord.records import Reading

NEWEST = max(int(number) for number, _, _ in database._steps("sqlite"))


def older(place: str, version: int) -> None:
    """A ledger as that version left it."""
    engine = database._connect(place)
    try:
        engine.run("CREATE TABLE schema_version (number INTEGER NOT NULL PRIMARY KEY)")
        for number, _, sql in database._steps(engine.name):
            if number <= version:
                for statement in filter(str.strip, sql.split(";\n")):
                    engine.run(statement)
        for number in range(1, version + 1):
            engine.run("INSERT INTO schema_version (number) VALUES (?)", (number,))
        for reading in EVERY:
            _keep(engine, reading)
        for number in range(2, version + 1):
            if number in database._FILLED_BY:
                database._FILLED_BY[number](engine)
    finally:
        engine.close()


def _keep(engine: Engine, reading: Reading) -> None:
    report = reading.report
    engine.run(
        "INSERT INTO report (id, key, address, published, body, added_at) VALUES (?, ?, ?, ?, ?, ?)",
        (report.id, report.key, report.key, report.published or "", text_of(report), NOW),
    )
    engine.run(
        "INSERT INTO reading (report_id, made_by, body, created_at) VALUES (?, ?, ?, ?)",
        (report.id, "rules/1", text_of(reading), NOW),
    )


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_an_older_ledger_becomes_what_a_new_one_would_be(place: str, version: int, tmp_path_factory) -> None:
    older(place, version)
    with open_ledger(place) as old, open_ledger(str(tmp_path_factory.mktemp("new") / "new.db")) as new:
        new.add_all(EVERY, NOW)
        assert list(old.export()) == list(new.export())
        assert old.search("ferry") == new.search("ferry")
        assert old.candidates(EVERY[0]) == new.candidates(EVERY[0])
        assert list(old.check()) == []


def test_versions_count_up_without_a_gap() -> None:
    for engine in ("sqlite", "postgresql"):
        assert {number for number, _, _ in database._steps(engine)} == set(range(1, NEWEST + 1))
