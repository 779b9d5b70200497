"""Reports from files and folders."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.records import Report, Skipped
from onrecord.text.hashes import digest


def from_paths(paths: Iterable[str]) -> Iterator[Report | Skipped]:
    """Every report below the paths, in the order given (a folder's files by name)."""
    for given in paths:
        root = Path(given)
        files = sorted(p for p in root.rglob("*") if p.is_file()) if root.is_dir() else [root]
        for file in files:
            key = str(file.relative_to(root)) if root.is_dir() else given
            try:
                text = file.read_bytes().decode("utf-8")
            except OSError as error:
                yield Skipped(key, f"cannot be read: {error.strerror}")
                continue
            yield Report(key, digest("report", key, "", text), text)
