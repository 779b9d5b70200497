"""The brief as one news item: ninjs 3.1 (IPTC, "News in JSON").

The brief is the item's text, as Markdown and as plain text; the reports are its associations, each with its headline,
its outlet and where it stands. No report's text is in it: that is its outlet's.
"""

from onrecord.records import Brief, Reading
from onrecord.tell.brief.markdown import render_markdown
from onrecord.tell.brief.text import render_text
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import (
    Json,
    dump,
    headline,
    line,
    moment,
    outlet,
    page,
    places,
    subject,
    whole,
    written,
)

_SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"


def write(brief: Brief, frame: Frame) -> str:
    """The item, usable and whole; its version is of when it was written."""
    record, ids = brief.record, places(brief, frame)
    name, title = subject(brief)
    days = [day for reading in record.readings if (day := moment(reading.published.value))]
    at = written(brief, frame)
    outlets = dict.fromkeys(outlet(reading) for reading in record.readings)
    return dump(
        {
            "uri": page(frame, "story", name),
            "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
            "type": "text",
            "representationType": "full",
            "profile": "onrecord-brief",
            "pubStatus": "usable",
            "firstCreated": min([*days, at]),
            "versionCreated": at,
            "language": "en",
            "headlines": [{"role": "main", "contentType": "text/plain", "value": title}],
            "bodies": [
                {"role": "main", "contentType": "text/markdown", "value": whole(render_markdown(brief))},
                {"role": "plain", "contentType": "text/plain", "value": whole(render_text(brief))},
            ],
            "infoSources": [{"name": each, "role": "outlet"} for each in outlets],
            "associations": [_report(number, reading, ids) for number, reading in enumerate(record.readings, 1)],
        }
    )


def _report(number: int, reading: Reading, ids: dict[str, str]) -> Json:
    row: Json = {
        "name": f"report-{number}",
        "rel": "source",
        "uri": ids[reading.key],
        "type": "text",
        "representationType": "partial",
        "language": line(reading.report.language) or "und",
        "headlines": [{"role": "main", "contentType": "text/plain", "value": headline(reading)}],
        "infoSources": [{"name": outlet(reading), "role": "outlet"}],
        "altIds": [{"role": "onrecord", "value": reading.report.id}],
    }
    day = moment(reading.published.value)
    return row | ({"versionCreated": day} if day else {})
