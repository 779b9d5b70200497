"""Who says what: attributions and assertions in the outlet's own voice."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from onrecord.read.statements.reader import Reader
from onrecord.read.statements.rules import RuleReader

__all__ = ["Reader", "RuleReader", "best_reader"]


if TYPE_CHECKING:
    from onrecord.read.encoder.encode import Memory, Recent
    from onrecord.read.statements.encoded import EncoderReader


def best_reader(memory: "Callable[[str], Memory] | None" = None) -> "EncoderReader":
    """The reader that measures best; ``memory`` gives what a reader of this name found before, else this process's."""
    from onrecord.read.encoder.session import load
    from onrecord.read.statements.encoded import EncoderReader

    encoder = load()
    return EncoderReader(encoder, memory(encoder.made_by) if memory else _recent())


@cache
def _recent() -> "Recent":
    from onrecord.read.encoder.encode import Recent

    return Recent()
