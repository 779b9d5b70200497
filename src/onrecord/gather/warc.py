"""The records of a web archive (WARC 1.0 and 1.1, ISO 28500; packed as members of RFC 1952), as a stream.

What is damaged is told and left out, and the reading goes on: behind a packed member that breaks, at the next member;
behind a record whose length is wrong, at the next record's first line.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from onrecord.gather import decode

try:
    from isal import isal_zlib  # twice as quick as zlib; pip install 'onrecord[gather]'

    _gzip: Any = isal_zlib
except ImportError:
    _gzip = zlib

_PIECE = 1 << 16  # what stands behind a packed member is copied once a member, so a piece is not much longer than one
_GROWN = 1 << 22
_HEAD = 1 << 16
_MEMBER = b"\x1f\x8b\x08"
_FIRST = b"WARC/"
_NEXT = re.compile(rb"WARC/\d\.\d\r?\n")
_LONGEST = 10  # characters of that line, line ends included


@dataclass(frozen=True, slots=True)
class Record:
    """One record: where reading may begin again to meet it, its head in lower case and as it is, and its block."""

    start: int
    """A byte of the file: the record's first, or its packed member's."""
    head: bytes
    low: bytes
    block: bytes | None
    """None over the ceiling of one file."""

    def field(self, name: bytes) -> str:
        """The first field of a name (given in lower case), empty when there is none."""
        return field(self.head, self.low, name)


@dataclass(frozen=True, slots=True)
class Damage:
    """A stretch that could not be read."""

    reason: str


_Piece = tuple[int, bytes | Damage]
"""Where in the file reading may begin again, and what comes from there."""


def records(stream: BinaryIO, start: int = 0) -> Iterator[Record | Damage]:
    """The records of an archive, packed or not, in order; from a byte that a record gave as its ``start``."""
    if start:
        stream.seek(start)
    first = stream.read(_PIECE)
    packed = first.startswith(_MEMBER[:2])
    text = _Text(_unpacked(first, stream, start) if packed else _pieces(first, stream, start), packed)
    while text.more():
        yield text.record()


def field(head: bytes, low: bytes, name: bytes) -> str:
    """The first field of a name in the head of a record or an answer; ``low`` is the head in lower case."""
    at = low.find(b"\n" + name + b":")
    if at < 0:
        return ""
    at += len(name) + 2
    end = head.find(b"\n", at)
    return head[at : end if end >= 0 else len(head)].strip().decode("utf-8", "replace")


def _pieces(piece: bytes, stream: BinaryIO, at: int) -> Iterator[_Piece]:
    while piece:
        yield at, piece
        at += len(piece)
        piece = stream.read(_PIECE)


def _unpacked(packed: bytes, stream: BinaryIO, at: int) -> Iterator[_Piece]:
    """What the members unpack to; a ``Damage`` in place of what is missing."""
    member, begun = _gzip.decompressobj(31), at  # begun: where the member that is read begins
    end = at + len(packed)  # of what was taken from the stream
    while packed:
        try:
            data = member.decompress(packed, _GROWN)
            yield begun, data
            packed = member.unused_data.lstrip(b"\0") if member.eof else member.unconsumed_tail
            if member.eof:
                member, begun = _gzip.decompressobj(31), end - len(packed)
        except _gzip.error:
            yield begun, Damage("has a damaged packed record")
            # Inside the piece the broken member may have begun at its first byte: look behind that.
            found = packed.find(_MEMBER, 1 if end - len(packed) == begun else 0)
            while found < 0 and (piece := stream.read(_PIECE)):
                packed = packed[-2:] + piece
                end += len(piece)
                found = packed.find(_MEMBER)
            packed = packed[found:] if found >= 0 else b""
            member, begun = _gzip.decompressobj(31), end - len(packed)
        if not packed:
            packed = stream.read(_PIECE)
            end += len(packed)
    if begun < end:
        yield begun, Damage("is cut off: its gzip data end too early")


class _Text:
    """The unpacked text of an archive, and how far it is read."""

    def __init__(self, pieces: Iterator[_Piece], packed: bool) -> None:
        self._pieces, self._packed = pieces, packed
        self._data, self._at = b"", 0
        self._start = 0  # where in the file the text at hand begins
        self._broken: Damage | None = None

    def more(self) -> bool:
        """Whether anything but line ends is left; passes over these."""
        while self._broken is None:
            data, at = self._data, self._at
            while data[at : at + 1] in {b"\r", b"\n"}:
                at += 1
            self._at = at
            if at < len(data):
                return True
            self._data, self._at = b"", 0
            if not self._fill():
                break
        return self._broken is not None

    def record(self) -> Record | Damage:
        """The next record, or what is wrong with it."""
        if not self._has(len(_FIRST)) or not self._data.startswith(_FIRST, self._at):
            return self._lost("is damaged: a WARC record was expected")
        end, skip = self._head_end()
        if end < 0:
            return self._lost("is damaged: a WARC record without its end")
        start = self._start if self._packed else self._start + self._at
        head = self._data[self._at : end]
        low = head.lower()
        length = field(head, low, b"content-length")
        if not (length.isascii() and length.isdigit() and len(length) < 20):
            return self._lost("is damaged: a WARC record without its length")
        self._at = end + skip
        block = self._block(int(length))
        return block if isinstance(block, Damage) else Record(start, head, low, block)

    def _head_end(self) -> tuple[int, int]:
        """Where the head of the record ends, and how long the blank line behind it is; -1 without one."""
        while True:
            end = self._data.find(b"\r\n\r\n", self._at, self._at + _HEAD)
            if end >= 0:
                return end, 4
            bare = self._data.find(b"\n\n", self._at, self._at + _HEAD)
            if bare >= 0 or len(self._data) - self._at > _HEAD or not self._fill():
                return bare, 2

    def _block(self, length: int) -> bytes | Damage | None:
        if length > decode.FILE_CEILING:
            return self._passed(length)
        if not self._has(length + 2) and (there := len(self._data) - self._at) < length:
            return self._lost(f"is cut off: {there:,} of {length:,} bytes of a record are there")
        end = self._at + length
        if end < len(self._data) and self._data[end] not in b"\r\n":
            return self._lost("is damaged: a WARC record is longer than it says")
        block = self._data[self._at : end]
        self._at = end
        return block

    def _passed(self, length: int) -> Damage | None:
        """Passes over a block; what is missing of it."""
        while length > (there := len(self._data) - self._at):
            length -= there
            self._data, self._at = b"", 0
            if not self._fill():
                return self._lost(f"is cut off: {length:,} bytes of a record are missing")
        self._at += length
        return None

    def _lost(self, reason: str) -> Damage:
        """Goes on to the next first line of a record, and says what was wrong here."""
        while (found := _NEXT.search(self._data, self._at + 1)) is None:
            if self._broken is not None:
                damage, self._broken = self._broken, None
                self._data, self._at = b"", 0
                return damage
            self._at = max(self._at, len(self._data) - _LONGEST - 1)
            if not self._fill():
                self._at = len(self._data)
                if self._broken is None:
                    break
        else:
            self._at = found.start()
        return Damage(reason)

    def _fill(self) -> bool:
        """Takes one more piece; False at the end and before what is damaged."""
        return self._has(len(self._data) - self._at + 1)

    def _has(self, count: int) -> bool:
        """Whether so many bytes are at hand; takes the pieces that it needs."""
        there = len(self._data) - self._at
        if there >= count:
            return True
        got = [self._data[self._at :]]
        start = self._start if self._packed else self._start + self._at
        while there < count and (found := self._next()):
            start = start if there else found[0]
            got.append(found[1])
            there += len(found[1])
        self._data, self._at, self._start = b"".join(got), 0, start
        return there >= count

    def _next(self) -> tuple[int, bytes] | None:
        """The next piece that is not empty; None at the end and before what is damaged."""
        while self._broken is None and (found := next(self._pieces, None)) is not None:
            start, piece = found
            if isinstance(piece, Damage):
                self._broken = piece
            elif piece:
                return start, piece
        return None
