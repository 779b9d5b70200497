"""From bytes to text: character sets, size ceilings, and what is no text at all."""

import codecs
import re

from onrecord.errors import InputError, NotAReport, TooLarge

TEXT_CEILING = 8 << 20
"""Characters of text that one report may have."""
FILE_CEILING = 64 << 20
"""Bytes of a file, a line or an archive record; lines and records stream, so a file of them may be longer."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNS = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "an audio, video or WebP file"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
)
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_XML = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)", re.I)
# What a JSON escape can put into a string, and no encoding or database can take out again.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROL = bytes(set(range(1, 32)) - set(b"\t\n\v\f\r\x1b"))


def plain(data: bytes) -> str:
    """A text file's characters exactly, line ends kept; a byte order mark is no part of the text.

    UTF-8, or UTF-16 or 32 when a byte order mark says so. Raises ``NotAReport`` for what is empty or binary,
    ``InputError`` for other encodings, ``TooLarge`` over the ceiling.
    """
    _refuse_binary(data)
    encoding, body, mark = "utf-8", data, 0
    for sign, name in _BOMS:
        if data.startswith(sign):
            encoding, body, mark = name, data[len(sign) :], len(sign)
            break
    if encoding == "utf-8" and b"\0" in body:
        raise NotAReport(f"is binary, not text (NUL byte at {data.index(0)})")
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        spot = error.start + mark
        raise InputError(f"is not {name} text (byte 0x{data[spot]:02x} at {spot})") from None
    return held(text)


def held(text: str) -> str:
    """The same text, when it has any and keeps under the ceiling."""
    if len(text) > TEXT_CEILING:
        raise TooLarge(f"has {len(text):,} characters of text, over the ceiling of {TEXT_CEILING:,}")
    if not text:
        raise NotAReport("is empty")
    if text.isspace():
        raise NotAReport("holds only white space")
    return text


def page(data: bytes, declared: str | None = None) -> str:
    """A page's characters, by byte order mark, validity as UTF-8, what header or page declare, then by detection.

    ``declared`` is the character set of the HTTP header. Raises ``NotAReport`` for what is empty or binary.
    """
    _refuse_binary(data)
    for sign, name in _BOMS:
        if data.startswith(sign):
            return data[len(sign) :].decode(name, "replace")
    if b"\0" in data[:1024]:
        raise NotAReport(f"is binary, not text (NUL byte at {data.index(0)})")
    named = [name.decode("ascii") for look in (_XML, _META) for name in look.findall(data[:4096])[:1]]
    claims = [known for name in (declared, *named) if name and (known := _known(name))]
    stateful = [name for name in claims if name.startswith(("iso2022", "hz"))]  # these pass as ASCII
    for name in (*stateful, "utf-8", *claims):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return _nearly(data, claims) or _detected(data)


def _known(name: str) -> str | None:
    """Python's name of a character set; the WHATWG reading of Latin-1 labels, which is Windows-1252."""
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
    except LookupError:
        return None
    if found.startswith("utf-16"):  # a page whose declaration could be read as ASCII is not UTF-16
        return "utf-8"
    return "cp1252" if found in {"iso8859-1", "ascii"} else found


def _nearly(data: bytes, claims: list[str]) -> str | None:
    """The text in the encoding that is claimed, when at most one byte in a thousand does not fit it."""
    for name in claims:
        text = data.decode(name, "replace")
        if text.count("\ufffd") * 1000 <= len(text):
            return text
    return None


def _detected(data: bytes) -> str:
    head = data[:20_000]
    if sum(byte > 127 for byte in head) * 50 < len(head):  # too little to detect anything by: the commonest
        return data.decode("cp1252", "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(head).best()
    return data.decode(best.encoding if best else "cp1252", "replace")


def _refuse_binary(data: bytes) -> None:
    if len(data) > FILE_CEILING:
        raise TooLarge(f"is over the ceiling of {FILE_CEILING >> 20} MiB")
    for sign, name in _SIGNS:
        if data.startswith(sign):
            raise NotAReport(f"is {name}, not text")
    head = data[:4096]
    odd = len(head) - len(head.translate(None, _CONTROL))
    if odd * 20 > len(head) and not data.startswith(tuple(sign for sign, _ in _BOMS)):
        raise NotAReport("is binary, not text (control characters)")


def writable(text: str) -> str:
    """The text with what no encoding can write (lone surrogates, NUL) as U+FFFD."""
    return _UNWRITABLE.sub("\ufffd", text)
