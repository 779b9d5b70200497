"""Content codings, and what tries to blow up in them."""

import gzip
import zlib

import pytest

from onrecord.errors import InputError, TooLarge
from onrecord.gather.web.unpack import accepted, unpack

TEXT = b"The harbour bridge at Halden was closed to lorries on Monday. " * 40
CEILING = 1 << 20


def packed(coding: str, data: bytes) -> bytes:
    if coding == "br":
        return bytes(pytest.importorskip("brotli").compress(data))
    if coding == "zstd":
        return bytes(pytest.importorskip("zstandard").ZstdCompressor().compress(data))
    if coding == "raw":
        part = zlib.compressobj(wbits=-15)
        return part.compress(data) + part.flush()
    return gzip.compress(data) if "gzip" in coding else zlib.compress(data)


@pytest.mark.parametrize(
    ("name", "how"),
    [("gzip", "gzip"), ("X-GZIP", "gzip"), ("deflate", "zlib"), ("deflate", "raw"), ("br", "br"), ("zstd", "zstd")],
)
def test_each_coding(name: str, how: str) -> None:
    data = packed(how, TEXT)
    assert unpack(data, name, CEILING) == TEXT
    assert unpack(packed(how, data), f"{name}, {name}", CEILING) == TEXT
    with pytest.raises(InputError, match="cut off"):
        unpack(data[: len(data) // 2], name, CEILING)


@pytest.mark.parametrize(("name", "how"), [("gzip", "gzip"), ("deflate", "zlib"), ("br", "br"), ("zstd", "zstd")])
def test_a_bomb_stops_at_the_ceiling(name: str, how: str) -> None:
    bomb = packed(how, bytes(64 << 20))
    assert len(bomb) < CEILING
    with pytest.raises(TooLarge, match="unpacks to over 1 MiB"):
        unpack(bomb, name, CEILING)
    assert unpack(packed(how, bytes(CEILING)), name, CEILING) == bytes(CEILING)


@pytest.mark.parametrize("name", ["gzip", "br", "zstd", "deflate"])
def test_damage_is_told(name: str) -> None:
    data = bytearray(packed(name.replace("deflate", "zlib"), TEXT))
    data[len(data) // 2 :] = b"\xff" * (len(data) - len(data) // 2)
    with pytest.raises(InputError, match=r"damaged|cut off"):
        unpack(bytes(data), name, CEILING)


def test_odd_codings() -> None:
    assert unpack(TEXT, "gzip", CEILING) == TEXT  # named but not applied
    assert unpack(TEXT, "identity", CEILING) == TEXT
    assert unpack(gzip.compress(TEXT) * 2 + b"rubbish", "gzip", CEILING) == TEXT * 2
    with pytest.raises(InputError, match="not known"):
        unpack(TEXT, "compress", CEILING)
    with pytest.raises(InputError, match="3 times"):
        unpack(TEXT, "gzip, gzip, gzip", CEILING)
    assert accepted().startswith("gzip, deflate")
