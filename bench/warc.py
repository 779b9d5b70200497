"""How quick web archives are read, beside fastwarc in the same run (pip install fastwarc).

    python -m bench.warc

The archive holds the real pages of ``../shared/corpora/html_aeb`` as a crawler writes them: an info record, and a
request, an answer and a metadata record a page. The two take turns. Prints one JSON line an archive (packed record by
record, and bare): fastwarc's processor time over OnRecord's for the records alone, and for the records with the
cleaning of every page that both hand on (which is the same cleaning).
"""

import gzip
import time
from collections.abc import Callable
from io import BytesIO
from itertools import count

from evals.clean import load
from evals.shared import need, show

from onrecord.errors import InputError
from onrecord.gather import decode
from onrecord.gather.page import read_page
from onrecord.gather.warc import Record, records

_TURNS = 5
_TIMES = 4  # each page stands so often in the archive


def make(pages: list[bytes], *, packed: bool) -> bytes:
    """The archive."""
    rows = [_record("warcinfo", "", b"software: invented\r\n")]
    for number, page in enumerate(pages):
        url = f"https://news{number % 97}.example/2031/03/{number}"
        fields = b"HTTP/1.1 200 OK\r\nServer: x\r\nContent-Type: text/html; charset=utf-8\r\nVary: *\r\n\r\n"
        rows.append(_record("request", url, b"GET / HTTP/1.1\r\nHost: news.example\r\nAccept: */*\r\n\r\n"))
        rows.append(_record("response", url, fields + page))
        rows.append(_record("metadata", url, b"fetchTimeMs: 200\r\ncharset-detected: UTF-8\r\n"))
    return b"".join(gzip.compress(row, 6) if packed else row for row in rows)


def _record(kind: str, url: str, block: bytes, numbers: "count[int]" = count()) -> bytes:  # noqa: B008 - one count for all
    name = f"<urn:uuid:00000000-0000-4000-8000-{next(numbers):012}>"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2031-03-03T14:05:00Z\r\nWARC-Record-ID: {name}\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n"
    )
    return head.encode() + b"\r\n" + block + b"\r\n\r\n"


def ours(data: bytes, use: Callable[[str, bytes], None]) -> None:
    """Every answer's address and block."""
    for row in records(BytesIO(data)):
        if isinstance(row, Record) and row.field(b"warc-type") == "response":
            use(row.field(b"warc-target-uri"), row.block or b"")


def fastwarc(data: bytes, use: Callable[[str, bytes], None]) -> None:
    """The same with fastwarc."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    for row in ArchiveIterator(BytesIO(data), record_types=WarcRecordType.response, parse_http=False):
        use(row.headers["WARC-Target-URI"], row.reader.read())


def clean(url: str, block: bytes) -> None:
    """Cleans an answer's page."""
    try:
        read_page(decode.page(block.partition(b"\r\n\r\n")[2], "utf-8"), url, url)
    except InputError:
        return


def seconds(ways: dict[str, Callable[[], None]], turns: int) -> dict[str, float]:
    """Processor seconds of each way; the ways take turns, and the quickest turn counts."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(turns):
        for name, way in ways.items():
            begun = time.process_time()
            way()
            best[name] = min(best[name], time.process_time() - begun)
    return best


def compare(pages: list[bytes], *, packed: bool) -> None:
    """Prints the figures of one archive."""
    data, few = (make(rows, packed=packed) for rows in (pages, pages[: len(pages) // _TIMES]))
    seen: dict[str, list[tuple[str, int]]] = {"onrecord": [], "fastwarc": []}
    ours(data, lambda url, block: seen["onrecord"].append((url, len(block))))
    fastwarc(data, lambda url, block: seen["fastwarc"].append((url, len(block))))
    if seen["onrecord"] != seen["fastwarc"]:
        raise SystemExit("the two do not read the same records")
    bare = seconds({"a": lambda: ours(data, lambda *_: None), "b": lambda: fastwarc(data, lambda *_: None)}, _TURNS)
    full = seconds({"a": lambda: ours(few, clean), "b": lambda: fastwarc(few, clean)}, 2)
    show(
        {
            "bench": "warc",
            "packed": packed,
            "mib": round(len(data) / (1 << 20), 1),
            "records": len(pages) * 3 + 1,
            "mib_a_second": round(len(data) / (1 << 20) / bare["a"], 1),
            "times_fastwarc": round(bare["b"] / bare["a"], 2),
            "times_fastwarc_with_cleaning": round(full["b"] / full["a"], 2),
        }
    )


def main() -> None:
    """Prints one JSON line an archive."""
    pages = [data for data, _ in load(need("corpora", "html_aeb"))] * _TIMES
    for packed in (True, False):
        compare(pages, packed=packed)


if __name__ == "__main__":
    main()
