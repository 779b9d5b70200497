"""Every statement as a Web Annotation (W3C Recommendation of 23 February 2017: model, vocabulary and JSON-LD context).

A statement annotates each stretch of its content. The report's text, as OnRecord cleaned it, is selected by words
(``TextQuoteSelector``) and by place (``TextPositionSelector``: characters, which are Unicode code points, the end not
included). Where the report stands on the web, its page is selected by the words alone, since places in a page are
others. The bodies say who speaks, with what cue, and tag the stance and the kind of quotation.
"""

from collections.abc import Iterator

from onrecord.records import Brief, Reading, Span, Statement
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import Json, dump, line, outlet, page, place, speaker, subject, web, written

_AROUND = 32
"""Characters given before and behind the words, so that words that stand twice are told apart."""


def write(brief: Brief, frame: Frame) -> str:
    """An AnnotationCollection with all annotations on its first page, by report and place."""
    at = written(brief, frame)
    items = [
        _annotation(reading, row, at, frame)
        for reading in brief.record.readings
        for row in reading.statements
        if row.content
    ]
    name, title = subject(brief)
    whole = page(frame, "annotations", name)
    first = {"id": f"{whole}#1", "type": "AnnotationPage", "partOf": whole, "startIndex": 0, "items": items}
    return dump(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": whole,
            "type": "AnnotationCollection",
            "label": title,
            "total": len(items),
            "first": first,
        }
    )


def _annotation(reading: Reading, row: Statement, at: str, frame: Frame) -> Json:
    return {
        "id": page(frame, "statement", row.id),
        "type": "Annotation",
        "motivation": ["describing", "tagging"],
        "generator": {"type": "Software", "name": f"OnRecord, {line(row.made_by)}"},
        "generated": at,
        "body": [
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": _who(reading, row)},
            {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": row.stance},
            {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": row.quote},
        ],
        "target": [target for span in row.content for target in _targets(reading, span, frame)],
    }


def _who(reading: Reading, row: Statement) -> str:
    if row.source is None:
        return f"{outlet(reading)}, in its own voice"
    cue = " … ".join(line(span.of(reading.report.text)) for span in row.cue)
    unnamed = " (unnamed)" if row.anonymous else ""
    way = " ← ".join(line(step) for step in row.chain if step != "outlet")
    return f"{speaker(reading, row)}{unnamed}: {cue or 'no cue'}" + (f"; by way of {way}" if len(row.chain) > 2 else "")


def _targets(reading: Reading, span: Span, frame: Frame) -> Iterator[Json]:
    text = reading.report.text
    words: Json = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }
    place_in_text: Json = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    text_of = page(frame, "report", reading.report.id)
    source = {"id": text_of, "type": "Text", "format": "text/plain", "language": line(reading.report.language)}
    yield {"type": "SpecificResource", "source": source, "selector": [words, place_in_text]}
    if web(reading):
        yield {"type": "SpecificResource", "source": place(reading, frame), "selector": words}
