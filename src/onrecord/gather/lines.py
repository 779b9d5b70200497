"""One report a line (``.jsonl``), as a stream: the file may be longer than memory."""

import json
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from onrecord.errors import InputError
from onrecord.gather.decode import FILE_CEILING
from onrecord.gather.rows import from_object, numbered, parse, why
from onrecord.records import Report, Skipped

_PIECE = 1 << 20


def from_lines(key: str, stream: BinaryIO) -> Iterator[Report | Skipped]:
    """A report a line. A line that is none is skipped with its number; empty lines are passed over."""
    number = filled = 0
    try:
        while line := stream.readline(FILE_CEILING + 1):
            number += 1
            if len(line) > FILE_CEILING:
                _to_line_end(stream, line)
                yield Skipped(key, f"line {number} is over the ceiling of {FILE_CEILING >> 20} MiB")
                continue
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                filled += 1
                yield _one(line, key, number)
    except (EOFError, zlib.error, OSError) as error:
        yield Skipped(key, f"{damage(error)} after line {number}")
        return
    if not filled:
        yield Skipped(key, "holds only white space" if number else "is empty")


def damage(error: Exception) -> str:
    """What happened to a stream that broke off."""
    if isinstance(error, EOFError):
        return "is cut off: its gzip data end too early"
    if isinstance(error, zlib.error) or error.__class__.__name__ == "BadGzipFile":
        return "is damaged gzip data"
    return f"cannot be read ({getattr(error, 'strerror', None) or error})"


def _one(line: bytes, key: str, number: int) -> Report | Skipped:
    try:
        found = from_object(parse(line.decode("utf-8")), f"{key}:{number}")
        return numbered(found, key, f"line {number} ")
    except UnicodeDecodeError as error:
        return Skipped(key, f"line {number} is not UTF-8 text (byte 0x{line[error.start]:02x} at {error.start})")
    except json.JSONDecodeError as error:
        return Skipped(key, f"line {number} is not JSON: {why(error)}")
    except InputError as error:
        return Skipped(key, f"line {number} {error}")


def _to_line_end(stream: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(_PIECE)
