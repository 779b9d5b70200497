"""Web archives (WARC 1.0 and 1.1, ISO 28500), as a stream: a record at a time, whatever the file's size."""

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from onrecord.errors import InputError
from onrecord.gather import decode
from onrecord.gather.lines import damage
from onrecord.records import Item, Report, Skipped

_PAGES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
}
_HEADERS = 1 << 16
_PIECE = 1 << 20

Fields = dict[str, str]


def from_archive(key: str, stream: BinaryIO) -> Iterator[Report | Skipped]:
    """The reports of the archive's pages, by their addresses. Pictures, scripts and failed answers are passed over."""
    found = False
    try:
        while (record := _record(stream)) is not None:
            fields, body = record
            for row in _read(key, fields, body):
                found = True
                yield row
    except InputError as error:
        yield Skipped(key, str(error))
        return
    except (EOFError, zlib.error, OSError) as error:
        yield Skipped(key, f"{damage(error)}; the records before that were read")
        return
    if not found:
        yield Skipped(key, "is an archive without a page")


def _record(stream: BinaryIO) -> tuple[Fields, bytes | None] | None:
    """The next record's fields and body (None over the ceiling); None at the end. Raises ``InputError`` on damage."""
    line = b"\r\n"
    while line in {b"\r\n", b"\n"}:
        line = stream.readline(_HEADERS)
    if not line:
        return None
    if not line.startswith(b"WARC/"):
        raise InputError("is damaged: a WARC record was expected; the records before it were read")
    fields = _fields(stream)
    try:
        length = int(fields.get("content-length", ""))
    except ValueError:
        raise InputError("is damaged: a WARC record without its length; the records before it were read") from None
    if length > decode.FILE_CEILING:
        while length > 0 and (piece := stream.read(min(length, _PIECE))):
            length -= len(piece)
        return fields, None
    body = stream.read(max(0, length))
    if len(body) < length:
        raise InputError(f"is cut off: {len(body):,} of {length:,} bytes of its last record are there")
    return fields, body


def _fields(stream: BinaryIO) -> Fields:
    fields: Fields = {}
    while (line := stream.readline(_HEADERS)) not in {b"\r\n", b"\n", b""}:
        name, _, value = line.decode("utf-8", "replace").partition(":")
        fields.setdefault(name.strip().lower(), value.strip())
    return fields


def _read(key: str, fields: Fields, body: bytes | None) -> Iterator[Report | Skipped]:
    """The reports of one record."""
    kind, url = fields.get("warc-type"), fields.get("warc-target-uri", "").strip("<>")
    if kind not in {"response", "resource", "conversion"} or not url.startswith(("http:", "https:")):
        return
    if body is None:
        yield Skipped(url, f"is over the ceiling of {decode.FILE_CEILING >> 20} MiB")
        return
    try:
        yield from _answer(url, fields, body, kind)
    except InputError as error:
        yield Skipped(url, str(error))
    except Exception as error:  # noqa: BLE001 - one page that breaks a parser must not end the archive
        yield Skipped(url, f"in {key} cannot be read ({type(error).__name__})")


def _answer(url: str, fields: Fields, body: bytes, kind: str) -> Iterator[Report | Skipped]:
    from onrecord.gather.kinds import gather
    from onrecord.gather.page import read_page

    sent = fields
    if kind == "response":
        status, sent, body = _http(body)
        if status != "200":
            return
    media, _, rest = sent.get("content-type", "").lower().partition(";")
    form = _PAGES.get(media.strip())
    if form is None or url.partition("?")[0].endswith("/robots.txt"):
        return
    body = _unpacked(sent, body)
    if form == "html":
        charset = rest.partition("charset=")[2].partition(";")[0].strip() or None
        yield read_page(decode.page(body, charset), url, url)
    else:
        yield from gather(Item(url, body, form, url))


def _http(body: bytes) -> tuple[str, Fields, bytes]:
    """Status, header fields and body of an HTTP answer (RFC 9112)."""
    from io import BytesIO

    stream = BytesIO(body)
    first = stream.readline(_HEADERS).split()
    sent = _fields(stream)
    return (first[1].decode("ascii", "replace") if len(first) > 1 else ""), sent, stream.read()


def _unpacked(sent: Fields, body: bytes) -> bytes:
    """The body without its transfer and content codings."""
    if "chunked" in sent.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    coding = sent.get("content-encoding", "").strip().lower()
    if coding in {"gzip", "x-gzip"} and body.startswith(b"\x1f\x8b"):
        return decode.inflate(body)
    if coding == "deflate":
        return decode.inflate(body, 47 if body[:1] == b"\x78" else -15)
    if coding in {"br", "zstd"}:
        raise InputError(f"is packed with {coding}, which is not read yet")
    return body


def _unchunked(body: bytes) -> bytes:
    """The chunks joined; archives that already joined them are left as they are."""
    whole, at = bytearray(), 0
    while at < len(body):
        end = body.find(b"\r\n", at)
        try:
            size = int(body[at:end].partition(b";")[0], 16) if end > 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            return body if not whole else bytes(whole)
        if size == 0:
            break
        whole += body[end + 2 : end + 2 + size]
        at = end + 2 + size + 2
    return bytes(whole)
