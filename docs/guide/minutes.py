"""A gatherer in one file: minutes of council meetings, as an invented town's clerk writes them (``.minutes``).

ONRECORD_GATHERERS=minutes.py onrecord read council.minutes
"""

from collections.abc import Iterator

from onrecord.errors import NotAReport
from onrecord.gather import decode
from onrecord.gather.kinds import Gatherer
from onrecord.gather.layout import Block, Source, lay_out
from onrecord.gather.markup import paragraphs
from onrecord.gather.when import iso
from onrecord.records import Item, Report


def read_minutes(item: Item) -> Iterator[Report]:
    """The file as one report: fields above a blank line, the text below it."""
    head, _, body = decode.plain(item.data).replace("\r\n", "\n").partition("\n\n")
    fields = dict(line.lower().split(":", 1) if ":" in line else (line, "") for line in head.split("\n"))
    if "meeting" not in fields:
        raise NotAReport("is no record of a meeting")
    title = head.partition(":")[2].split("\n")[0].strip()
    source = Source(item.key, "minutes", item.url, outlet=fields.get("clerk"), published=iso(fields.get("date", "")))
    yield lay_out([Block("headline", title), *paragraphs(body)], source)


GATHERER = Gatherer("minutes", (".minutes",), read_minutes)
