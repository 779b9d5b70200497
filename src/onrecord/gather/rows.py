"""Report objects: JSON of the form ``{"id", "text", "title"?, "published"?, "url"?, "outlet"?}``, and JSON files."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from onrecord.errors import InputError, NotAReport
from onrecord.gather.decode import held, plain, writable
from onrecord.gather.layout import Source, as_is, web_address
from onrecord.gather.when import iso
from onrecord.records import Item, Report, Skipped


def from_json(item: Item) -> Iterator[Report | Skipped]:
    """A ``.json`` file: a JSON Feed, one ninjs item or report object, or a list of them."""
    text = plain(item.data)
    try:
        value = parse(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and "\n" in text[: error.pos]:
            from io import BytesIO

            from onrecord.gather.lines import from_lines

            yield from from_lines(item.key, BytesIO(item.data))
            return
        raise InputError(f"is not JSON: {why(error)}") from None
    if isinstance(value, dict) and isinstance(value.get("items"), list):
        from onrecord.gather.feed import from_json_feed

        yield from from_json_feed(item, value)
        return
    listed = isinstance(value, list)
    if listed and not value:
        raise InputError("is an empty list")
    for number, row in enumerate(value if listed else [value], 1):
        place = f"{item.key}:{number}" if listed else item.key
        try:
            yield numbered(from_object(row, place), item.key, f"item {number} " if listed else "")
        except InputError as error:
            yield Skipped(item.key, f"item {number} {error}" if listed else str(error))


def parse(text: str) -> Any:
    """A JSON value. Raises ``json.JSONDecodeError``; what is nested or numbered beyond reason is an ``InputError``."""
    try:
        return json.loads(text)
    except RecursionError:
        raise InputError("is nested too deeply") from None
    except json.JSONDecodeError:
        raise
    except ValueError:  # an integer of thousands of digits
        raise InputError("holds a number beyond reason") from None


def why(error: json.JSONDecodeError) -> str:
    """What is wrong with it, and where."""
    return f"{error.msg[0].lower()}{error.msg[1:].removesuffix(' at')} at character {error.pos + 1}"


def numbered(found: Report | Skipped, key: str, where: str) -> Report | Skipped:
    """What one of several rows gave; what was skipped is known by its file, and told with its place there."""
    return replace(found, key=key, reason=f"{where}{found.reason}") if isinstance(found, Skipped) else found


def from_object(row: Any, place: str) -> Report | Skipped:
    """One object as a report; ``place`` is its key when it has no id. Raises ``InputError``."""
    if not isinstance(row, dict):
        raise InputError("is not a JSON object")
    if "text" not in row:
        from onrecord.gather.wire.ninjs import is_ninjs, to_report

        if is_ninjs(row):
            return to_report(row, place)
        raise InputError("has no text")
    if not isinstance(row["text"], str):
        raise InputError("has a text that is not a string")
    if not row["text"].strip():
        raise NotAReport("has an empty text")
    text = writable(held(row["text"]))
    title = field(row, "title")
    source = Source(
        key=key_of(row.get("id")) or place,
        kind="jsonl",
        url=field(row, "url"),
        outlet=field(row, "outlet"),
        published=iso(row.get("published")),
        published_how="stated",
        language=field(row, "language"),
    )
    return as_is(text, source, title)


def field(row: Mapping[str, Any], *names: str) -> str | None:
    """The first of the fields that holds words."""
    for name in names:
        value = row.get(name)
        if isinstance(value, str) and value.strip():
            return writable(value.strip())
    return None


def key_of(value: object) -> str | None:
    """An id as a key: words as they are, a whole number as its digits."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return writable(value) if isinstance(value, str) and value.strip() else None


def address_of(row: Mapping[str, Any], *names: str) -> str | None:
    """The first of the fields that is an absolute web address."""
    return next((found for name in names if (found := web_address(row.get(name)))), None)
