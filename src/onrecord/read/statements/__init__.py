"""Who says what: attributions and assertions in the outlet's own voice."""

from functools import cache

from onrecord.read.statements.reader import Reader
from onrecord.read.statements.rules import RuleReader

__all__ = ["Reader", "RuleReader", "best_reader"]


@cache
def best_reader() -> Reader:
    """The reader that measures best, with a memory of what it has read in this process."""
    from onrecord.read.encoder.encode import Recent
    from onrecord.read.encoder.session import load
    from onrecord.read.statements.encoded import EncoderReader

    return EncoderReader(load(), Recent())
