"""Real servers on loopback that take alerts, refuse them, hang, or lie about where they are."""

import hashlib
import hmac
import json
import socket
import socketserver
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_network
from types import SimpleNamespace
from typing import ClassVar

import pytest

from onrecord.cli.sending import sender
from onrecord.errors import OnRecordError, Refused
from onrecord.gather.web.guard import Guard
from onrecord.records import Alert, Development, Stretch, Watch
from onrecord.settings import Settings
from onrecord.tell.notify import Mailbox, post, send_mail, signature, webhook

WATCH = Watch("w1", "search", "orvik yard", ("first_denial",), (), 0, "", "UTC", "the yard", secret="Tollmark")
ALERT = Alert(
    "a1", "w1", "2031-03-06T10:00:00+00:00", "2031-03-05T10:00:00+00:00", "“Sold”\r\nBcc: x@y.example is denied",
    (Development("d1", "2031-03-06T09:59:00+00:00", "s1", "first_denial", "“Sale approved” is denied: Ola Brekke",
                 "c1", "denial.txt", "", "", (Stretch("denial.txt", 10, 40),)),),
)  # fmt: skip


@contextmanager
def server(handler: type[socketserver.BaseRequestHandler]) -> Iterator[int]:
    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    with Server(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield int(running.server_address[1])
        running.shutdown()
        thread.join()


def hooks(answer: bytes, got: list[tuple[dict[str, str], bytes]]) -> type[socketserver.StreamRequestHandler]:
    class Hook(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.rfile.readline()
            headers = {}
            while line := self.rfile.readline().strip():
                name, _, value = line.decode().partition(": ")
                headers[name.lower()] = value
            got.append((headers, self.rfile.read(int(headers["content-length"]))))
            self.wfile.write(answer)

    return Hook


def local() -> Guard:
    return Guard((ip_network("127.0.0.0/8"),))


def test_a_webhook_carries_the_alert_its_key_and_a_signature_that_can_be_checked() -> None:
    got: list[tuple[dict[str, str], bytes]] = []
    with server(hooks(b"HTTP/1.1 204 No Content\r\n\r\n", got)) as port:
        sender(local(), Settings())(f"http://127.0.0.1:{port}/hook", WATCH, ALERT, "k1")
    ((headers, body),) = got
    assert headers["x-onrecord-signature"] == hmac.new(b"Tollmark", body, hashlib.sha256).hexdigest()
    assert headers["idempotency-key"] == "k1" and headers["host"] == f"127.0.0.1:{port}"
    told = json.loads(body)
    assert told["schema"] == "onrecord.alert/1" and told["watch"]["what"] == "orvik yard" and told["key"] == "k1"
    assert told["developments"][0]["because"] == [{"report": "denial.txt", "start": 10, "end": 40}]
    assert "Tollmark" not in body.decode()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n",
        b"no http at all\r\n\r\n",
        b"",
    ],
)
def test_every_answer_but_yes_is_a_failure_in_one_line(answer: bytes) -> None:
    with server(hooks(answer, [])) as port, pytest.raises(OnRecordError) as raised:
        sender(local(), Settings())(f"http://127.0.0.1:{port}/hook", WATCH, ALERT, "k1")
    assert "\n" not in str(raised.value)


def test_a_receiver_that_hangs_is_given_up(monkeypatch) -> None:
    monkeypatch.setattr(webhook, "_SECONDS", 0.2)
    release = threading.Event()

    class Hanging(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            release.wait(10)

    with server(Hanging) as port:
        with pytest.raises(OnRecordError, match="in time"):
            post(f"http://127.0.0.1:{port}/", b"{}", "", "k", lambda _: ["127.0.0.1"])
        release.set()


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/hook",
        "http://[::1]:9/hook",
        "http://169.254.169.254/latest",
        "http://10.0.0.7/hook",
        "http://localhost:9/hook",
        "http://0x7f000001/hook",
        "http://[::ffff:127.0.0.1]/hook",
        "file:///etc/passwd",
        "http://user:word@desk.example/hook",
    ],
)
def test_a_webhook_reaches_no_inner_address(url: str) -> None:
    with pytest.raises(Refused):
        sender(Guard(), Settings())(url, WATCH, ALERT, "k1")


def test_the_connection_goes_to_the_address_that_was_checked() -> None:
    got: list[tuple[dict[str, str], bytes]] = []
    with server(hooks(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", got)) as port:
        post(f"http://no-such-name.invalid:{port}/", b"{}", "", "k", lambda _: ["127.0.0.1"])
    assert got[0][0]["host"] == f"no-such-name.invalid:{port}" and "x-onrecord-signature" not in got[0][0]


def test_a_signature_is_that_of_rfc_4231() -> None:
    assert signature(b"what do ya want for nothing?", "Jefe") == (
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )


class Post(socketserver.StreamRequestHandler):
    """A mail server that knows enough of RFC 5321."""

    got: ClassVar[list[bytes]] = []
    refuse = b""

    def handle(self) -> None:
        self.wfile.write(b"220 post.example\r\n")
        while line := self.rfile.readline():
            word = line[:4].upper()
            if self.refuse and word == self.refuse:
                self.wfile.write(b"451 later\r\n")
            elif word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                body = b""
                while (each := self.rfile.readline()) != b".\r\n":
                    body += each
                Post.got.append(body)
                self.wfile.write(b"250 taken\r\n")
            elif word == b"QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            else:
                self.wfile.write(b"250 ok\r\n")


def test_a_mail_says_why_it_came_and_no_headline_writes_its_headers() -> None:
    Post.got.clear()
    with server(Post) as port:
        settings = Settings(smtp=f"smtp://127.0.0.1:{port}", mail_from="alerts@post.example")
        sender(Guard(), settings)("mailto:desk@post.example", WATCH, ALERT, "k1")
    (mail,) = Post.got
    head, _, body = mail.decode().partition("\r\n\r\n")
    assert not [line for line in head.splitlines() if line.lower().startswith("bcc:")]
    assert "Message-ID: <k1@onrecord.invalid>" in head and "To: desk@post.example" in head
    assert "denial.txt:10-40" in body and "onrecord watch remove w1" in body


def test_a_mail_server_that_refuses_or_is_not_there_fails_in_one_line() -> None:
    class Refusing(Post):
        refuse = b"DATA"

    with server(Refusing) as port, pytest.raises(OnRecordError):
        send_mail("mailto:desk@post.example", WATCH, ALERT, "k", Mailbox(f"smtp://127.0.0.1:{port}", "a@post.example"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for mailbox in (Mailbox(f"smtp://127.0.0.1:{port}", "a@post.example"), Mailbox("pigeon", "a@post.example")):
        with pytest.raises(OnRecordError):
            send_mail("mailto:desk@post.example", WATCH, ALERT, "k", mailbox)
    for to in ("mailto:nobody", "mailto:a@b.example\nBcc: c@d.example"):
        with pytest.raises(OnRecordError):
            send_mail(to, WATCH, ALERT, "k", Mailbox("smtp://127.0.0.1:1", "a@post.example"))


def test_mail_and_apprise_say_what_they_need() -> None:
    with pytest.raises(OnRecordError, match="ONRECORD_SMTP"):
        sender(Guard(), Settings())("mailto:desk@post.example", WATCH, ALERT, "k1")


def test_apprise_gets_one_line_and_the_text(monkeypatch) -> None:
    told: list[dict[str, str]] = []

    class Apprise:
        def add(self, url: str) -> bool:
            return url == "json://desk.example/x"

        def notify(self, **given: str) -> bool:
            told.append(given)
            return len(told) == 1

    monkeypatch.setitem(sys.modules, "apprise", SimpleNamespace(Apprise=Apprise))
    send = sender(Guard(), Settings())
    send("apprise:json://desk.example/x", WATCH, ALERT, "k1")
    assert "\n" not in told[0]["title"] and "denial.txt:10-40" in told[0]["body"]
    for target in ("apprise:json://desk.example/x", "apprise:nonsense"):
        with pytest.raises(OnRecordError):
            send(target, WATCH, ALERT, "k1")
    monkeypatch.setitem(sys.modules, "apprise", None)
    with pytest.raises(OnRecordError, match="onrecord"):
        send("apprise:json://desk.example/x", WATCH, ALERT, "k1")
