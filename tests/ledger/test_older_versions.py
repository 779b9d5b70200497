"""Ledgers as every older version made them: opened once, they are like new ones and have lost nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from onrecord.ledger import open_ledger
from onrecord.ledger.database import _fill_search, _steps
from onrecord.ledger.postgres import Postgres
from onrecord.ledger.sqlite import Sqlite
from onrecord.pipeline.steps import read
from onrecord.records import Report
from onrecord.text.hashes import digest

NOW = "2031-03-05T10:00:00+00:00"
NEWEST = max(_steps("sqlite"))[0]
TEXTS = [f"Ferry {n} is late\n\nThe Tollmark union said on Monday that ferry {n} was late.\n" for n in range(3)]


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("ledger") / "new.db"
    with open_ledger(str(place)) as ledger:
        for number, text in enumerate(TEXTS):
            ledger.add(read(Report(str(number), digest("report", str(number), "", text), text)), NOW)
    return place


def columns(base: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in base.execute(f"PRAGMA table_info({table})")]


def make_old(version: int, new: Path, old: Path) -> None:
    """A ledger with the schema of that version, filled with what a version of then would have kept."""
    with closing(sqlite3.connect(old)) as base, closing(sqlite3.connect(new)) as full:
        base.execute("CREATE TABLE schema_version (number INTEGER NOT NULL PRIMARY KEY)")
        for number, _, sql in _steps("sqlite"):
            if number <= version:
                base.executescript(sql)
                base.execute("INSERT OR IGNORE INTO schema_version (number) VALUES (?)", (number,))
        for table in ("report", "reading"):
            names = [name for name in columns(base, table) if name in columns(full, table)]
            listed, marks = ", ".join(names), ", ".join("?" * len(names))
            rows = full.execute(f"SELECT {listed} FROM {table}").fetchall()
            base.executemany(f"INSERT INTO {table} ({listed}) VALUES ({marks})", rows)
        base.commit()
    if version >= 2:  # which kept the search's rows as reports came
        engine = Sqlite(str(old))
        _fill_search(engine)
        engine.close()


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_a_ledger_of_an_older_version_is_brought_up_to_date(version: int, new: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    make_old(version, new, old)
    for _ in range(2):  # the second time there is nothing left to do
        with open_ledger(str(old)) as ledger, open_ledger(str(new)) as fresh:
            assert list(ledger.readings()) == list(fresh.readings())
            assert list(ledger.check()) == []
            assert len(ledger.search("ferry").reports) == len(TEXTS)
    with closing(sqlite3.connect(old)) as base, closing(sqlite3.connect(new)) as full:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        assert base.execute(tables).fetchall() == full.execute(tables).fetchall()
        for (table,) in full.execute(tables).fetchall():
            assert set(columns(base, table)) == set(columns(full, table))


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_an_older_ledger_on_a_server_is_brought_up_to_date(version: int, postgres_server: str) -> None:
    psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed (extra: server)")
    old, new = f"old_{version}", f"new_{version}"
    with psycopg.connect(postgres_server, autocommit=True) as base:
        for name in (old, new):
            base.execute(f"CREATE SCHEMA {name}")
        places = {name: f"{postgres_server}&options=-csearch_path%3D{name}" for name in (old, new)}
        with open_ledger(places[new]) as ledger:
            for number, text in enumerate(TEXTS):
                ledger.add(read(Report(str(number), digest("report", str(number), "", text), text)), NOW)
        base.execute(f"SET search_path TO {old}")
        base.execute("CREATE TABLE schema_version (number INTEGER NOT NULL PRIMARY KEY)")
        for number, _, sql in _steps("postgresql"):
            if number <= version:
                base.execute(sql)
                base.execute("INSERT INTO schema_version (number) VALUES (%s) ON CONFLICT DO NOTHING", (number,))
        for table in ("report", "reading"):
            has = [set(served(base, name, table)) for name in (old, new)]
            listed = ", ".join(name for name in served(base, old, table) if name in has[1])
            base.execute(f"INSERT INTO {old}.{table} ({listed}) SELECT {listed} FROM {new}.{table}")
        if version >= 2:  # which kept the search's rows as reports came
            engine = Postgres(places[old])
            _fill_search(engine)
            engine.close()
        for _ in range(2):  # the second time there is nothing left to do
            with open_ledger(places[old]) as ledger, open_ledger(places[new]) as fresh:
                assert list(ledger.readings()) == list(fresh.readings())
                assert list(ledger.check()) == []
                assert len(ledger.search("ferry").reports) == len(TEXTS)
        tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = %s ORDER BY table_name"
        found = [[name for (name,) in base.execute(tables, (each,)).fetchall()] for each in (old, new)]
        assert found[0] == found[1]
        for table in found[1]:
            assert set(served(base, old, table)) == set(served(base, new, table))
        base.execute(f"DROP SCHEMA {old} CASCADE; DROP SCHEMA {new} CASCADE")


def served(base: Any, schema: str, table: str) -> list[str]:
    """The columns of a table on the server."""
    sql = (
        "SELECT column_name FROM information_schema.columns WHERE table_schema = %s AND table_name = %s "
        "ORDER BY ordinal_position"
    )
    return [name for (name,) in base.execute(sql, (schema, table)).fetchall()]
