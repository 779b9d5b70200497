from datetime import UTC, datetime
from pathlib import Path

import pytest
from gathered import BODY, gather, put, reason

arrow = pytest.importorskip("pyarrow", reason="needs pip install 'onrecord[parquet]'")
parquet = pytest.importorskip("pyarrow.parquet", reason="needs pip install 'onrecord[parquet]'")


def write(path: Path, rows: list[dict[str, object]]) -> str:
    parquet.write_table(arrow.Table.from_pylist(rows), path)
    return str(path)


def test_a_report_a_row(tmp_path: Path) -> None:
    when = datetime(2031, 3, 3, 14, 5, tzinfo=UTC)
    rows: list[dict[str, object]] = [
        {"id": f"r{number}", "text": said, "published": when, "outlet": "The Vire Post", "words": len(said)}
        for number, said in enumerate(BODY)
    ]
    rows.append({"id": "empty", "text": " ", "published": None, "outlet": None, "words": 0})
    reports, skipped = gather(write(tmp_path / "a.parquet", rows))
    assert [(row.key, row.text) for row in reports] == [(f"r{number}", said) for number, said in enumerate(BODY)]
    assert {row.published for row in reports} == {"2031-03-03T14:05:00+00:00"}
    assert [row.reason for row in skipped] == ["row 5 has an empty text"]


def test_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    assert reason(write(tmp_path / "a.parquet", [{"id": "a"}])) == "is a Parquet file without a column 'text'"
    assert reason(put(tmp_path, "b.parquet", b"PAR1 and no more")).startswith("is a damaged Parquet file (")
    assert reason(put(tmp_path, "c.parquet", b"")).startswith("is a damaged Parquet file (")
