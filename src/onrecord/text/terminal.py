"""Text that a terminal can be shown."""

import re

# C0 and C1 controls but for the line feed, bidirectional overrides and isolates, lone surrogates.
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with each control character, direction override and lone surrogate as U+FFFD.

    What a report or a file name holds can then never move the cursor, colour the screen or turn the line around
    (Unicode Technical Report 36). Tabs and carriage returns become spaces.
    """
    return _UNSAFE.sub(lambda found: " " if found.group() in "\t\r" else "\ufffd", text)
