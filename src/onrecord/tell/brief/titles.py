"""What a story is called, wherever it is shown."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.records import Reading, Record, Story
from onrecord.tell.brief.clause import is_title, short
from onrecord.text.words import fold

_LONGEST = 110


def titled(record: Record) -> Record:
    """The record with every story's title as it is shown."""
    by_key = {row.key: row for row in record.readings}
    stories = tuple(
        replace(story, title=title(story, [by_key[key] for key in story.reports if key in by_key], record))
        for story in record.stories
    )
    return replace(record, stories=stories)


def title(story: Story, readings: Sequence[Reading], record: Record) -> str:
    """The story's title; where that is a headline that says more than its report, one that does not.

    Where there is none, or only one that asks or corrects, the central claim does, with its status in front.
    """
    keys = {row.key for row in readings}
    flagged = {fold(check.text) for check in record.checks if check.report in keys and check.verdict != "supported"}
    heads = [words for row in readings if (words := headline(row))]
    central = next((claim for claim in record.claims if claim.central and claim.story == story.id), None)
    sound = [words for words in ([story.title, *heads] if heads else []) if words and is_title(words)
             and not any(text in fold(words) for text in flagged)]  # fmt: skip
    if not sound and central:
        return f"{central.status.capitalize()}: {short(central.text, _LONGEST)}"
    return " ".join((sound or [story.title])[0].split())


def headline(reading: Reading) -> str:
    """The report's headline on one line; empty when it has none."""
    part = next((part for part in reading.parts if part.kind == "headline"), None)
    return " ".join((reading.report.title or (reading.words(part) if part else "")).split())
