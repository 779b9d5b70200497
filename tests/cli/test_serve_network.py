"""``onrecord serve`` beyond this machine: what it warns of, what it refuses, how it is served."""

import argparse
import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("uvicorn", reason="uvicorn is not installed (extra: server)")

from onrecord.cli import main, network
from onrecord.ledger import open_ledger
from onrecord.web.desk import Desk
from onrecord.web.serving import _config


@pytest.fixture
def place(tmp_path: Path) -> str:
    place = str(tmp_path / "l.db")
    with open_ledger(place):
        return place


def given(place: str, *words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ledger")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    network.arguments(parser)
    return parser.parse_args(["--ledger", place, *words])


def told(place: str, *words: str, tokens: int = 1) -> str:
    return "\n".join(network.warnings(network.desk_options(given(place, *words)), tokens))


def test_without_tls_others_are_warned_of(place: str) -> None:
    assert told(place) == ""
    assert told(place, "--host", "::1") == ""
    for host in ("0.0.0.0", "192.0.2.7", "desk.example"):
        assert "WARNING" in told(place, "--host", host)
        assert "unencrypted" in told(place, "--host", host)
    assert "WARNING" not in told(place, "--host", "0.0.0.0", "--behind-proxy", "192.0.2.1")
    assert "onrecord token add" in told(place, "--host", "0.0.0.0", tokens=0)
    assert "onrecord token add" in told(place, "--behind-proxy", "127.0.0.1", tokens=0)


def test_no_header_of_a_proxy_is_believed_unless_it_was_named(place: str) -> None:
    plain = _config(Desk(network.desk_options(given(place))))
    assert plain.proxy_headers is False
    behind = _config(Desk(network.desk_options(given(place, "--behind-proxy", "192.0.2.1"))))
    assert (behind.proxy_headers, behind.forwarded_allow_ips) == (True, "192.0.2.1")
    assert (plain.access_log, plain.server_header) == (False, False)


@pytest.mark.parametrize(
    "words", [["--certificate", "none.pem"], ["--key", "none.pem"], ["--certificate", "README.md"]]
)
def test_a_certificate_that_cannot_be_used_is_one_line(
    place: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--ledger", place, "--no-gather", *words]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_with_a_certificate_it_serves_https(place: str, tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    both = [str(tmp_path / "key.pem"), str(tmp_path / "cert.pem")]
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=desk.example", "-keyout", both[0], "-out", both[1]],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    options = network.desk_options(given(place, "--host", "0.0.0.0", "--certificate", both[1], "--key", both[0]))
    assert list(network.warnings(options, 1)) == []
    config = _config(Desk(options))
    config.load()
    assert config.ssl is not None
