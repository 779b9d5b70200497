"""Who says what: attributions and assertions in the outlet's own voice."""

from onrecord.read.statements.reader import Reader
from onrecord.read.statements.rules import RuleReader

__all__ = ["Reader", "RuleReader"]
