"""One report a row (Apache Parquet), a batch of rows at a time: ``pip install 'onrecord[parquet]'``."""

from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from onrecord.errors import InputError
from onrecord.gather.rows import from_object, numbered
from onrecord.records import Report, Skipped

_ROWS = 256
_COLUMNS = ("id", "text", "title", "published", "url", "outlet", "language")


def from_parquet(key: str, stream: BinaryIO) -> Iterator[Report | Skipped]:
    """A report a row, with the columns of a report object (``docs/reference/commands.md``)."""
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise InputError("is a Parquet file, which pip install 'onrecord[parquet]' reads") from None
    number = 0
    try:
        file = ParquetFile(stream)
        names = [name for name in file.schema_arrow.names if name in _COLUMNS]
        if "text" not in names:
            raise InputError("is a Parquet file without a column 'text'")
        for batch in file.iter_batches(batch_size=_ROWS, columns=names):
            for row in batch.to_pylist():
                number += 1
                yield _one(row, key, number)
    except (ArrowException, OSError) as error:
        where = f"; the {number:,} rows before that were read" if number else ""
        raise InputError(f"is a damaged Parquet file ({str(error).splitlines()[0][:80]}){where}") from None
    if not number:
        yield Skipped(key, "is empty")


def _one(row: dict[str, Any], key: str, number: int) -> Report | Skipped:
    given = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in row.items()
        if value is not None
    }
    try:
        return numbered(from_object(given, f"{key}:{number}"), key, f"row {number} ")
    except InputError as error:
        return Skipped(key, f"row {number} {error}")
