"""Reports from files and folders."""

import gzip
import os
import stat
import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from io import BufferedReader, FileIO, RawIOBase
from pathlib import Path
from typing import Any, Protocol

from onrecord.errors import InputError
from onrecord.gather.decode import FILE_CEILING
from onrecord.gather.kinds import PACKED, STREAMED, by_ending, choose, gather, gather_stream
from onrecord.gather.lines import damage
from onrecord.records import Item, Report, Skipped

_HEAD = 8192
_BUFFER = 1 << 16
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class _File:
    """A file to read: its key, the argument that it stands under, and its place."""

    key: str
    given: str
    path: Path


class Marks(Protocol):
    """Where archives were left, by somebody who remembers it."""

    def start(self, name: str) -> tuple[int, Collection[str]]:
        """The byte from which an archive is to be read, and the keys that what came before it has taken."""

    def reached(self, name: str, start: int, size: int) -> None:
        """A record begins at that byte, and what came before it was taken."""

    def done(self, name: str) -> None:
        """The archive was read to its end."""


class _Unzipped(RawIOBase):
    """Gzip data as they unpack. Unlike ``GzipFile`` under a buffer, it gives all there is before a break raises."""

    def __init__(self, packed: BufferedReader) -> None:
        self._file = gzip.GzipFile(fileobj=packed)

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fills the buffer as far as one step of unpacking goes; 0 at the end."""
        data = self._file.read1(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def from_paths(paths: Iterable[str], marks: Marks | None = None) -> Iterator[Report | Skipped]:
    """Every report below the paths, in the order given (a folder's files by name), as they are read.

    A folder gives its files of known endings, sub-folders included; hidden files and links to folders are passed
    over. A named file of unknown ending is looked at. Whatever cannot be read is a ``Skipped`` with its reason.
    ``marks`` tells where to go on in an archive that was not read to its end.
    """
    listed = [row for given in dict.fromkeys(map(os.fspath, paths)) for row in _below(given)]
    often = Counter(row.key for row in listed if isinstance(row, _File))
    seen: set[str] = set()
    for row in listed:
        if isinstance(row, Skipped):
            yield row
            continue
        alike = often[row.key] > 1 and row.key != row.given
        file = replace(row, key=f"{row.given.rstrip('/')}/{row.key}") if alike else row
        for found in _read(file, marks, seen):
            yield _distinct(found, file, seen) if isinstance(found, Report) else found


def _below(given: str) -> Iterator[_File | Skipped]:
    """The files of one argument."""
    root = Path(given)
    name = _writable(given)
    if not given:  # which would be the folder we stand in
        yield Skipped(name, "is no path")
        return
    try:
        folder = root.is_dir()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield Skipped(name, _reason(error))
        return
    if not folder:
        yield _File(name, name, root)
        return
    empty = True
    for row in _walk(root, name):
        empty = False
        yield row
    if empty:
        yield Skipped(name, "is a folder without reports")


def _walk(root: Path, name: str) -> Iterator[_File | Skipped]:
    """A folder's files of known kinds in the order of their relative paths; folders that cannot be read are told."""
    failed: list[OSError] = []
    files: list[Path] = []
    for folder, inner, names in os.walk(root, onerror=failed.append):  # links to folders are not followed: no loops
        inner[:] = [each for each in inner if not each.startswith(".")]
        files += [Path(folder, each) for each in names if not each.startswith(".") and by_ending(each)]
    for error in failed:
        yield Skipped(_writable(error.filename), _reason(error))
    for file in sorted(files, key=lambda path: path.relative_to(root).parts):
        yield _File(_writable(file.relative_to(root).as_posix()), name, file)


def _read(file: _File, marks: Marks | None, seen: set[str]) -> Iterator[Report | Skipped]:
    """The reports of one file."""
    try:
        with _open(file.path) as raw:
            packed = raw.peek(2).startswith(b"\x1f\x8b")
            stream = BufferedReader(_Unzipped(raw), _BUFFER) if packed else raw
            kind = choose(file.path.name, stream.peek(_HEAD)[:_HEAD])
            if kind in PACKED:  # as it is: each of its records is packed by itself
                raw.seek(0)
                stream = raw
            if kind == "warc" and marks:
                yield from _resumed(file, raw, marks, seen)
            elif kind in STREAMED:
                yield from gather_stream(file.key, kind, stream)
            else:
                yield from gather(Item(file.key, stream.read(FILE_CEILING + 1), kind))
    except InputError as error:
        yield Skipped(file.key, str(error))
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield Skipped(file.key, damage(error))
    except (OSError, ValueError) as error:
        yield Skipped(file.key, _reason(error))
    except Exception as error:  # noqa: BLE001 - one file that breaks a parser must not end the run
        yield Skipped(file.key, f"cannot be read ({type(error).__name__})")


def _resumed(file: _File, raw: BufferedReader, marks: Marks, seen: set[str]) -> Iterator[Report | Skipped]:
    """The reports of an archive from where it was left; another archive under its name is begun anew."""
    from onrecord.gather.archive import from_archive

    size, head = os.fstat(raw.fileno()).st_size, raw.read(_BUFFER)
    name = f"{file.key}:{size}:{zlib.crc32(head):08x}"
    start, taken = marks.start(name)
    seen.update(taken)
    raw.seek(0)
    yield from from_archive(file.key, raw, start, lambda at: marks.reached(name, at, size))
    marks.done(name)


def _open(path: Path) -> BufferedReader:
    """A regular file, open for reading; never waits for the other end of a pipe. Raises ``InputError``, ``OSError``."""
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    mode = os.fstat(number).st_mode
    if not stat.S_ISREG(mode):
        os.close(number)
        what = next((name for test, name in _KINDS if test(mode)), "something else")
        raise InputError(f"is not a file but {what}")
    return BufferedReader(FileIO(number, "rb"), _BUFFER)


def _distinct(report: Report, file: _File, seen: set[str]) -> Report:
    """The report with a key that no earlier one has: the file's argument goes in front, then a number behind."""
    key, number = report.key, 1
    if key in seen:
        key = f"{file.given}:{report.key}"
    while key in seen:
        number += 1
        key = f"{file.given}:{report.key}#{number}"
    seen.add(key)
    return report if key == report.key else replace(report, key=key)


def _writable(name: str) -> str:
    """A file name's characters; bytes that are none show as \\xff."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _reason(error: OSError | ValueError) -> str:
    """Why a file cannot be read, in the system's words."""
    said = getattr(error, "strerror", None)
    return f"cannot be read: {said[0].lower()}{said[1:]}" if said else "cannot be read: the name is no file name"
