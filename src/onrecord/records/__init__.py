"""What everything is: frozen records, no behaviour beyond reading themselves.

Offsets are half-open Python ``str`` offsets into ``Report.text``. Records refer to reports by
``Report.key`` (unique within a set) and to everything else by id. Ids are content hashes.
"""

from onrecord.records.brief import Brief, Entry
from onrecord.records.claim import Claim, HeadlineCheck, Link, Origin, Standing, Step
from onrecord.records.development import Development, Outline
from onrecord.records.follow import Listed, Subscription
from onrecord.records.judgement import Anchor, Judgement
from onrecord.records.reading import (
    Bound,
    Mention,
    Moment,
    Name,
    Published,
    Reading,
    Role,
    Sentence,
    Span,
    Statement,
)
from onrecord.records.report import Item, Part, Report, Skipped
from onrecord.records.search import Found, Hit
from onrecord.records.trace import Change, Copy, Edit, Order, Passage, Record, Story, Stretch, Tie, Version
from onrecord.records.watch import Alert, Delivery, Watch

__all__ = [
    "Alert",
    "Anchor",
    "Bound",
    "Brief",
    "Change",
    "Claim",
    "Copy",
    "Delivery",
    "Development",
    "Edit",
    "Entry",
    "Found",
    "HeadlineCheck",
    "Hit",
    "Item",
    "Judgement",
    "Link",
    "Listed",
    "Mention",
    "Moment",
    "Name",
    "Order",
    "Origin",
    "Outline",
    "Part",
    "Passage",
    "Published",
    "Reading",
    "Record",
    "Report",
    "Role",
    "Sentence",
    "Skipped",
    "Span",
    "Standing",
    "Statement",
    "Step",
    "Story",
    "Stretch",
    "Subscription",
    "Tie",
    "Version",
    "Watch",
]
