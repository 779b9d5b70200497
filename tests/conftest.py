"""What several test folders need: the shared data when it is there, and real engines."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from starlette.testclient import TestClient

    from onrecord.web.desk import Desk

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not SHARED.exists():
        skip = pytest.mark.skip(reason="../shared is not beside this checkout")
        for item in items:
            if item.get_closest_marker("shared"):
                item.add_marker(skip)


def _server_programs() -> Path | None:
    homes = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = shutil.which("initdb")
    return homes[-1].parent if homes else Path(found).parent if found else None


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a PostgreSQL server that these tests start and stop: a socket in a new folder, no port."""
    programs = _server_programs()
    if programs is None:
        pytest.skip("PostgreSQL's server is not installed")
    pytest.importorskip("psycopg", reason="psycopg is not installed (extra: server)")
    as_root = os.geteuid() == 0
    if as_root and subprocess.run(["id", "postgres"], capture_output=True, check=False).returncode:
        pytest.skip("PostgreSQL refuses to run as root, and there is no user postgres")
    who = ["runuser", "-u", "postgres", "--"] if as_root else []
    folder = Path(tempfile.mkdtemp(prefix="onrecord-pg-"))
    if as_root:
        shutil.chown(folder, "postgres")
    data = str(folder / "data")

    def run(*command: str) -> None:
        subprocess.run([*who, *command], check=True, capture_output=True, cwd=folder, timeout=60)

    try:
        run(str(programs / "initdb"), "-D", data, "-A", "trust", "-U", "onrecord", "--no-sync", "-E", "UTF8")
        options = f"-k {folder} -c listen_addresses= -c fsync=off"
        run(str(programs / "pg_ctl"), "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
        yield f"postgresql://onrecord@/postgres?host={folder}"
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            run(str(programs / "pg_ctl"), "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a new ledger can be kept: once a file, once a schema of its own on a real server."""
    if request.param == "sqlite":
        yield str(tmp_path / "ledger.db")
        return
    url = request.getfixturevalue("postgres_server")
    import psycopg

    name = f"test_{os.getpid()}_{abs(hash(request.node.name)) % 10**9}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}".encode())
        yield f"{url}&options=-csearch_path%3D{name}"
        connection.execute(f"DROP SCHEMA {name} CASCADE".encode())


@pytest.fixture(scope="session")
def kept_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with the example story; who writes to it takes a copy."""
    from onrecord.cli import main

    place = tmp_path_factory.mktemp("desk") / "story.db"
    assert main(["add", str(ROOT / "examples" / "shipyard"), "--ledger", str(place)]) == 0
    return place


@pytest.fixture
def desk(kept_example: Path, tmp_path: Path) -> Iterator["Desk"]:
    """A desk over a ledger of its own that holds the example story."""
    from onrecord.web.desk import Desk, DeskOptions

    place = shutil.copy(kept_example, tmp_path / "story.db")
    opened = Desk(DeskOptions(str(place)))
    yield opened
    opened.close()


@pytest.fixture
def shared(kept_example: Path, tmp_path: Path) -> Iterator["Desk"]:
    """A desk that others reach, over a ledger of its own that holds the example story."""
    from onrecord.web.desk import Desk, DeskOptions

    place = shutil.copy(kept_example, tmp_path / "shared.db")
    opened = Desk(DeskOptions(str(place), host="0.0.0.0", names=("desk.example",)))
    yield opened
    opened.close()


@pytest.fixture
def client(desk: "Desk") -> Iterator["TestClient"]:
    """Asks the desk's pages and its API, as a browser does from the desk's own pages."""
    from starlette.testclient import TestClient

    from onrecord.web.app import make_app

    with TestClient(make_app(desk), "http://127.0.0.1:8765", raise_server_exceptions=False) as asked:
        asked.headers["sec-fetch-site"] = "same-origin"
        yield asked
