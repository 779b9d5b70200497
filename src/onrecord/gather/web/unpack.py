"""Content codings (RFC 9110): gzip, deflate, br and zstd, never past a ceiling."""

import zlib
from importlib.util import find_spec

from onrecord.errors import InputError, TooLarge

_LAYERS = 2  # a body packed more often than this is no body that anybody sends in earnest
_WINDOW = 8 << 20  # RFC 9659: what a decoder of zstd content has to offer, and all it needs to
_MORSEL = 128  # bytes of zstd data at a time: 4 of them can be 128 KiB, so 4 MiB at most come out of one step


def accepted() -> str:
    """The codings that this installation reads, for the Accept-Encoding field."""
    extra = [name for name, module in (("br", "brotli"), ("zstd", "zstandard")) if find_spec(module)]
    return ", ".join(["gzip", "deflate", *extra])


def unpack(data: bytes, codings: str, ceiling: int) -> bytes:
    """The body without its content codings. Raises ``TooLarge`` over the ceiling, ``InputError`` on damage."""
    layers = [name for each in codings.lower().split(",") if (name := each.strip()) and name != "identity"]
    if len(layers) > _LAYERS:
        raise InputError(f"is packed {len(layers)} times over")
    for coding in reversed(layers):
        data = _one(data, coding, ceiling)
        if len(data) > ceiling:
            raise TooLarge(f"unpacks to over {ceiling / (1 << 20):g} MiB")
    return data


def _one(data: bytes, coding: str, ceiling: int) -> bytes:
    """One layer taken off; at most a little more than the ceiling is ever made."""
    if coding in {"gzip", "x-gzip"}:
        # some servers name a coding that they did not apply
        return _inflate(data, ceiling, 47) if data.startswith(b"\x1f\x8b") else data
    if coding == "deflate":
        return _inflate(data, ceiling, 47 if data[:1] == b"\x78" else -15)
    if coding == "br":
        return _brotli(data, ceiling)
    if coding == "zstd":
        return _zstd(data, ceiling)
    raise InputError(f"is packed with {coding[:20]}, which is not known here")


def _inflate(data: bytes, ceiling: int, wbits: int) -> bytes:
    whole = bytearray()
    while data and len(whole) <= ceiling:
        part = zlib.decompressobj(wbits)
        try:
            whole += part.decompress(data, ceiling + 1 - len(whole))
        except zlib.error:
            raise InputError("is damaged gzip data") from None
        if not part.eof and len(whole) <= ceiling:
            raise InputError("is cut off: its gzip data end too early")
        data = part.unused_data.lstrip(b"\0")
        if data and not data.startswith(b"\x1f\x8b"):  # rubbish behind the end
            break
    return bytes(whole)


def _brotli(data: bytes, ceiling: int) -> bytes:
    import brotli

    part, whole = brotli.Decompressor(), bytearray()
    try:
        whole += part.process(data, output_buffer_limit=ceiling + 1)
        while len(whole) <= ceiling and not part.is_finished():
            more = part.process(b"", output_buffer_limit=ceiling + 1 - len(whole))
            if not more:
                raise InputError("is cut off: its br data end too early")
            whole += more
    except brotli.error:
        raise InputError("is damaged br data") from None
    return bytes(whole)


def _zstd(data: bytes, ceiling: int) -> bytes:
    import zstandard

    part, whole = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj(), bytearray()
    try:
        for at in range(0, len(data), _MORSEL):
            whole += part.decompress(data[at : at + _MORSEL])
            if part.eof or len(whole) > ceiling:
                return bytes(whole)
    except zstandard.ZstdError:
        raise InputError("is damaged zstd data") from None
    raise InputError("is cut off: its zstd data end too early")
