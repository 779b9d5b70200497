"""People's judgements, put above what the machine read and linked."""

from onrecord.trace.judgements.anchors import anchor_of, report_anchor
from onrecord.trace.judgements.claims import Settled
from onrecord.trace.judgements.readings import judge_readings, speaks_in
from onrecord.trace.judgements.stories import judge_stories

__all__ = ["Settled", "anchor_of", "judge_readings", "judge_stories", "report_anchor", "speaks_in"]
