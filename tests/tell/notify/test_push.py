"""Alerts to browsers: a real receiver on loopback that reads what it gets as a browser would."""

import base64
import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path

import pytest

http_ece = pytest.importorskip("http_ece", reason="http-ece is not installed (extra: push)")
py_vapid = pytest.importorskip("py_vapid", reason="py-vapid is not installed (extra: push)")
from cryptography.hazmat.primitives.asymmetric import ec  # noqa: E402 - comes with the extra
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat  # noqa: E402

from onrecord.cli.sending import push_key, sender  # noqa: E402
from onrecord.errors import FetchError, OnRecordError, Refused, SettingsError  # noqa: E402
from onrecord.gather.web.guard import Guard  # noqa: E402
from onrecord.records import Alert, Development, Stretch, Watch  # noqa: E402
from onrecord.settings import Settings  # noqa: E402
from onrecord.tell.notify import push  # noqa: E402

WATCH = Watch("w1", "search", "orvik yard", (), (), 0, "", "UTC", "the yard")
ALERT = Alert(
    "a1", "w1", "2031-03-06T10:00:00+00:00", "", "“Sale approved” is denied",
    (Development("d1", "2031-03-06T09:59:00+00:00", "s1", "first_denial", "Ola Brekke denies it", "c1", "denial.txt",
                 "", "", (Stretch("denial.txt", 10, 40),)),),
)  # fmt: skip
SECRET = b"sixteen bytes ok"


@dataclass
class Browser:
    """What a browser keeps to itself, and what came in."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    answer: bytes = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"

    def address(self, port: int) -> str:
        """Its push: address behind a service on loopback."""
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return f"push:http://127.0.0.1:{port}/box/7#p256dh={plain(point)}&auth={plain(SECRET)}"

    def read(self, body: bytes) -> dict[str, str]:
        """What it shows."""
        told: dict[str, str] = json.loads(
            http_ece.decrypt(body, private_key=self.key, auth_secret=SECRET, version="aes128gcm")
        )
        return told


def plain(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


@contextmanager
def service(browser: Browser) -> Iterator[int]:
    class Service(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.rfile.readline()
            headers = {}
            while line := self.rfile.readline().strip():
                name, _, value = line.decode().partition(": ")
                headers[name.lower()] = value
            browser.got.append((headers, self.rfile.read(int(headers["content-length"]))))
            self.wfile.write(browser.answer)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Service) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield int(running.server_address[1])
        running.shutdown()
        thread.join()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(contact="desk@onrecord.example", push_key=str(tmp_path / "push.pem"))


def guard() -> Guard:
    return Guard((ip_network("127.0.0.0/8"),))


def test_a_browser_reads_what_was_sent_and_knows_the_sender(settings: Settings) -> None:
    browser = Browser()
    with service(browser) as port:
        sender(guard(), settings)(browser.address(port), WATCH, ALERT, "key-1")
    headers, body = browser.got[0]
    shown = browser.read(body)
    assert shown == {"title": ALERT.title, "text": "Ola Brekke denies it", "path": "/claim/c1", "tag": "a1"}
    assert ALERT.title.encode() not in body
    assert headers["content-encoding"] == "aes128gcm"
    assert headers["topic"] == "key-1"
    assert int(headers["ttl"]) > 0
    assert py_vapid.Vapid02.verify(headers["authorization"])
    claims = headers["authorization"].partition("t=")[2].split(".")[1]
    told = json.loads(base64.urlsafe_b64decode(claims + "=="))
    assert told["aud"] == f"http://127.0.0.1:{port}"
    assert told["sub"] == "mailto:desk@onrecord.example"
    assert headers["authorization"].endswith(f"k={push_key(settings)}")


@pytest.mark.parametrize(
    ("status", "says"), [("410 Gone", "has ended"), ("404 Not Found", "has ended"), ("500 No", "500")]
)
def test_what_a_service_answers_is_told(settings: Settings, status: str, says: str) -> None:
    browser = Browser(answer=f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())
    with service(browser) as port, pytest.raises(FetchError, match=says):
        sender(guard(), settings)(browser.address(port), WATCH, ALERT, "key-1")


def test_a_service_inside_the_network_is_refused(settings: Settings) -> None:
    browser = Browser()
    with service(browser) as port, pytest.raises(Refused):
        sender(Guard(()), settings)(browser.address(port), WATCH, ALERT, "key-1")
    assert browser.got == []


@pytest.mark.parametrize(
    "target",
    [
        "push:",
        "push:https://push.example/1",
        "push:https://push.example/1#p256dh=AAAA&auth=AAAA",
        "push:https://push.example/1#p256dh=%&auth=é",
        "push:file:///etc/passwd#p256dh=" + plain(b"\4" + bytes(64)) + "&auth=" + plain(SECRET),
        "push:http://127.0.0.1:9/1#p256dh=" + plain(b"\4" + bytes(64)) + "&auth=" + plain(SECRET),
    ],
)
def test_what_is_no_address_is_one_line(settings: Settings, target: str) -> None:
    with pytest.raises(OnRecordError) as told:
        sender(guard(), settings)(target, WATCH, ALERT, "key-1")
    assert "\n" not in str(told.value)


def test_the_key_is_made_once_for_its_owner_alone(settings: Settings) -> None:
    first = push_key(settings)
    assert push_key(settings) == first
    assert settings.push_key is not None
    assert Path(settings.push_key).stat().st_mode & 0o777 == 0o600
    assert len(base64.urlsafe_b64decode(first + "=")) == 65


def test_without_a_key_there_is_no_push() -> None:
    assert push_key(Settings()) == ""
    with pytest.raises(SettingsError, match="ONRECORD_PUSH_KEY"):
        sender(guard(), Settings())(Browser().address(9), WATCH, ALERT, "key-1")


def test_without_a_contact_the_desk_says_so(settings: Settings) -> None:
    with pytest.raises(SettingsError, match="ONRECORD_CONTACT"):
        push_key(Settings(push_key=settings.push_key))


def test_a_file_that_holds_no_key_is_one_line(tmp_path: Path) -> None:
    place = tmp_path / "other.pem"
    place.write_text("hello\n")
    with pytest.raises(SettingsError, match="no P-256 private key"):
        push_key(Settings(contact="https://onrecord.example", push_key=str(place)))


def test_a_push_holds_little_however_long_the_alert() -> None:
    rows = tuple(Development(f"d{n}", "", "s1", "edit", "word " * 400, "", "a.txt", "", "", ()) for n in range(5))
    long = Alert("a1", "w1", "", "", "title " * 200, rows)
    assert len(push.message(long)) < 3000
    assert json.loads(push.message(long))["path"] == "/story/s1"
