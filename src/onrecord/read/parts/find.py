"""Parts of a plain text by its blank lines."""

import re

from onrecord.records import Part, Report

_BLOCK = re.compile(r"\S(?:.|\r?\n(?!\r?\n))*")


def find_parts(report: Report) -> tuple[Part, ...]:
    """The parts of a report, in order, none overlapping."""
    parts: list[Part] = []
    for found in _BLOCK.finditer(report.text):
        end = found.start() + len(found.group().rstrip())
        first = not parts and report.title is None and "\n\n" in report.text.strip()
        parts.append(Part("headline" if first else "paragraph", found.start(), end))
    return tuple(parts)
