"""Plain text: what stands in the file is the text, to the character."""

from collections.abc import Iterator

from onrecord.gather.decode import plain
from onrecord.gather.layout import Source, as_is
from onrecord.gather.when import date_line
from onrecord.records import Item, Report


def from_text(item: Item) -> Iterator[Report]:
    """The file as one report. A byte order mark is dropped, so offsets count from the character after it."""
    text = plain(item.data)
    yield as_is(text, Source(item.key, "text", item.url, published=date_line(text), published_how="stated"))
