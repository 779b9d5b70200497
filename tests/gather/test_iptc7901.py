from pathlib import Path

import pytest
from gathered import BODY, gather, parts, put, reason

TEXT = "\r\n".join(
    [
        "\x01vna014 4 pl 171 urgent VNA 310303-89-00065",
        "Transport/Bridges",
        "\x02Bridge at Halden closed to lorries=",
        "  Halden (VNA) - The harbour bridge at Halden was closed to",
        "lorries on Monday after divers found cracks, the port authority",
        "said.",
        f"  {BODY[1]}",
        "\x03",
        "031405 Mar 31",
        "\x04",
    ]
)


def test_a_message(tmp_path: Path) -> None:
    path = put(tmp_path, "a.iptc", TEXT)
    (report,), skipped = gather(path)
    assert skipped == []
    assert (report.key, report.kind, report.outlet, report.published) == (path, "iptc7901", "vna", "2031-03-03")
    assert parts(report) == [("headline", "Bridge at Halden closed to lorries")]
    assert report.text.split("\n\n")[1:] == [
        "Halden (VNA) - The harbour bridge at Halden was closed to lorries on Monday after divers found cracks, the "
        "port authority said.",
        BODY[1],
    ]


def test_many_messages_known_by_looking(tmp_path: Path) -> None:
    reports, skipped = gather(put(tmp_path, "wire", TEXT + TEXT.replace("vna014", "vna015") + TEXT[:200]))
    assert [row.key for row in reports] == ["vna014:2031-03-03", "vna015:2031-03-03"]
    assert [row.reason for row in skipped] == ["message 3 is cut off: the end of its text is missing"]


def test_other_character_sets_and_no_headline(tmp_path: Path) -> None:
    said = b"Der B\xfcrgermeister sagte am Montag, die Br\xfccke bleibe zu.\r\n\r\nMehr folgt.\r\n"
    data = b"\x01xy1 4 pl\r\n\x02" + said + b"\x03\x04"
    (report,), _ = gather(put(tmp_path, "a.iptc", data))
    assert report.text == "Der Bürgermeister sagte am Montag, die Brücke bleibe zu.\n\nMehr folgt."
    assert (report.marked, report.published) == ((), None)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("a bridge", "is IPTC 7901 without a message"),
        ("\x01vna014 4 pl 171\r\n\x02  \r\n\x03\x04" + " " * 200, "holds no text of a report"),
    ],
)
def test_no_messages(tmp_path: Path, data: str, why: str) -> None:
    assert reason(put(tmp_path, "a.iptc", data)) == why
