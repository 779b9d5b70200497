"""Web archives (WARC 1.0 and 1.1, ISO 28500), as a stream: a record at a time, whatever the file's size."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from onrecord.errors import InputError
from onrecord.gather import decode
from onrecord.gather.warc import Damage, Record, field, records
from onrecord.gather.web.unpack import unpack
from onrecord.records import Item, Report, Skipped

_PAGES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
}


def from_archive(
    key: str, stream: BinaryIO, start: int = 0, reached: Callable[[int], None] | None = None
) -> Iterator[Report | Skipped]:
    """The reports of the archive's pages, by their addresses. Pictures, scripts and failed answers are passed over.

    The stream is the file as it is, packed or not. What is damaged is skipped with a reason, and the reading goes on
    behind it. ``start`` is where to go on (``warc.Record.start``), and ``reached`` is told the start of each record
    when all before it was taken.
    """
    found = bool(start)
    for record in records(stream, start):
        if reached and isinstance(record, Record):
            reached(record.start)
        for row in [Skipped(key, record.reason)] if isinstance(record, Damage) else _read(key, record):
            found = True
            yield row
    if not found:
        yield Skipped(key, "is an archive without a page")


def _read(key: str, record: Record) -> Iterator[Report | Skipped]:
    """The reports of one record."""
    kind, url = record.field(b"warc-type"), record.field(b"warc-target-uri").strip("<>")
    if kind not in {"response", "resource", "conversion"} or not url.startswith(("http:", "https:")):
        return
    if record.block is None:
        yield Skipped(url, f"is over the ceiling of {decode.FILE_CEILING >> 20} MiB")
        return
    try:
        yield from _answer(url, record, record.block, kind)
    except InputError as error:
        yield Skipped(url, str(error))
    except Exception as error:  # noqa: BLE001 - one page that breaks a parser must not end the archive
        yield Skipped(url, f"in {key} cannot be read ({type(error).__name__})")


def _answer(url: str, record: Record, body: bytes, kind: str) -> Iterator[Report | Skipped]:
    from onrecord.gather.kinds import gather
    from onrecord.gather.page import read_page

    head = record.head
    if kind == "response":
        head, body = _http(body)
        if head.split(None, 2)[1:2] != [b"200"]:
            return
    low = head.lower()
    media, _, rest = field(head, low, b"content-type").lower().partition(";")
    form = _PAGES.get(media.strip())
    if form is None or url.partition("?")[0].endswith("/robots.txt"):
        return
    if kind == "response":
        body = _unpacked(head, low, body)
    if form == "html":
        charset = rest.partition("charset=")[2].partition(";")[0].strip() or None
        yield read_page(decode.page(body, charset), url, url)
    else:
        yield from gather(Item(url, body, form, url))


def _http(body: bytes) -> tuple[bytes, bytes]:
    """Head and body of an HTTP answer (RFC 9112)."""
    head, blank, rest = body.partition(b"\r\n\r\n")
    return (head, rest) if blank else body.partition(b"\n\n")[::2]


def _unpacked(head: bytes, low: bytes, body: bytes) -> bytes:
    """The body without its transfer and content codings."""
    if "chunked" in field(head, low, b"transfer-encoding").lower():
        body = _unchunked(body)
    coding = field(head, low, b"content-encoding")
    try:
        return unpack(body, coding, decode.FILE_CEILING)
    except ImportError:
        raise InputError(f"is packed with {coding}, which pip install 'onrecord[gather]' reads") from None


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
