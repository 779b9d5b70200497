"""An exporter in one file: how often each named speaker is heard, a line each (``.speakers.txt``).

ONRECORD_EXPORTERS=speakers.py onrecord export reports/ --format speakers
"""

from collections import Counter

from onrecord.records import Brief
from onrecord.tell.export import Exporter, Frame
from onrecord.tell.export.plain import line, speaker


def write_speakers(brief: Brief, _: Frame) -> str:
    """The speakers, those who say most first; of those who say as much, by name."""
    heard = Counter(
        line(speaker(reading, row))
        for reading in brief.record.readings
        for row in reading.statements
        if row.source is not None and not row.anonymous
    )
    rows = sorted(heard.items(), key=lambda item: (-item[1], item[0]))
    return "".join(f"{count} {name}\n" for name, count in rows)


EXPORTER = Exporter(
    "speakers", "text/plain; charset=utf-8", ".speakers.txt", write_speakers, "how often each named speaker is heard"
)
