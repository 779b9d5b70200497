"""HTTP/2 where the server speaks it, and no connection where its certificate is not good."""

import asyncio
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

from onrecord.gather.web import Answer, Ask, Fetching, Guard, Manners, allowed_networks

MANNERS = Manners("OnRecord/0 (test)", Guard(allowed_networks(["127.0.0.0/8"])), delay=0)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", f"{file}.key", "-out", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + Path(f"{file}.key").read_bytes())
    return file


async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that speaks nothing but HTTP/2 and has one answer."""
    h2 = H2Connection(H2Configuration(client_side=False))
    h2.initiate_connection()
    writer.write(h2.data_to_send())
    try:
        while data := await reader.read(65536):
            for event in h2.receive_data(data):
                if isinstance(event, RequestReceived) and event.stream_id:
                    h2.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/plain")])
                    h2.send_data(event.stream_id, b"User-agent: *\nAllow: /", end_stream=True)
            writer.write(h2.data_to_send())
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.transport.abort()


@pytest.fixture
def place(certificate: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.set_alpn_protocols(["h2"])
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    started = asyncio.start_server(speak, "127.0.0.1", 0, ssl=context)
    server = asyncio.run_coroutine_threadsafe(started, loop).result(10)
    yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/a"
    loop.call_soon_threadsafe(server.close)
    asyncio.run_coroutine_threadsafe(asyncio.sleep(0.1), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


def fetch(place: str) -> Answer:
    with Fetching(MANNERS) as fetching:
        fetching.ask(Ask(place))
        (answer,) = fetching.answers()
    return answer


def test_http2_is_spoken(place: str, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr("onrecord.gather.web.fetch.trust", lambda: trusting)
    answer = fetch(place)
    assert (answer.reason, answer.body) == (None, b"User-agent: *\nAllow: /")


def test_a_certificate_that_nobody_vouches_for_is_refused(place: str) -> None:
    assert (fetch(place).reason or "").startswith("cannot be fetched: its certificate is not valid")
