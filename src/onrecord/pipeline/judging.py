"""What people judge of the machine's work, as the command line and the desk take it.

same CLAIM CLAIM, apart STATEMENT STATEMENT, nothing STATEMENT, speaker STATEMENT NAME, origin STATEMENT STATEMENT,
join REPORT REPORT, part REPORT REPORT.
"""

from collections.abc import Sequence

from onrecord.errors import UsageError
from onrecord.ledger import Ledger
from onrecord.pipeline import picking
from onrecord.pipeline.keeping import keep_up
from onrecord.records import Anchor, Judgement, Record
from onrecord.text.hashes import digest
from onrecord.trace.judgements import anchor_of, report_anchor, speaks_in

KINDS = {
    "same": "same_claim",
    "apart": "other_claim",
    "nothing": "not_a_statement",
    "speaker": "speaker",
    "origin": "same_origin",
    "join": "same_story",
    "part": "other_story",
}
"""What is judged, and the kind of judgement that is kept."""
ONE = frozenset({"nothing"})
"""What is judged of one thing; all else of two."""


def judgement(record: Record, what: str, of: Sequence[str], by: str, at: str, *, because: str = "") -> Judgement:
    """The judgement that somebody means, by ids (or what ``picking`` takes) of what the record holds.

    Raises UsageError for what is not there, or cannot be judged.
    """
    wanted = 1 if what in ONE else 2
    if what not in KINDS or len(of) != wanted:
        raise UsageError(f"judge {what} takes {wanted} of them, not {len(of)}" if what in KINDS else
                         f"there is no judging {what!r}; there are {', '.join(KINDS)}")  # fmt: skip
    a, b, says = _anchors(record, what, of)
    kind = KINDS[what]
    places = [f"{each.report}:{each.start}-{each.end}" for each in (a, b) if each]
    name = digest("judgement", kind, *places, says, by, at)
    return Judgement(name, kind, a, b, says, by, at, because)


def keep(ledger: Ledger, *rows: Judgement) -> None:
    """Keeps judgements, earliest first, and brings the stories that they touch up to date."""
    for row in rows:
        ledger.judge(row, row.at)
    keep_up(ledger, rows[-1].at)


def take_back(ledger: Ledger, words: str, now: str, by: str = "") -> Judgement:
    """Withdraws the judgement of an id, or the beginning of one, in somebody's name, and brings its stories up to date.

    Raises UsageError where there is none, or more than one.
    """
    rows = [row for row in ledger.judgements() if row.id.startswith(words)]
    if len(rows) != 1:
        raise UsageError(
            f"there is {'no' if not rows else 'more than one'} judgement {words!r}; see onrecord judge list"
        )
    ledger.withdraw(rows[0].id, now, by)
    keep_up(ledger, now)
    return rows[0]


def _anchors(record: Record, what: str, given: Sequence[str]) -> tuple[Anchor, Anchor | None, str]:
    """What is judged, by what stays the same."""
    if what in {"join", "part"}:
        a, b = (picking.report(record, words).report for words in given)
        if a.id == b.id:
            raise UsageError("a judgement of stories is about two reports")
        return report_anchor(a), report_anchor(b), ""
    found = [picking.statement(record, words) for words in (given[:1] if what == "speaker" else given)]
    if what == "speaker":
        if not speaks_in(found[0][0], given[1]):
            raise UsageError(f"{given[1]} is not named in {found[0][0].key}; a speaker must stand in the report")
        return anchor_of(*found[0]), None, given[1]
    anchors = [anchor_of(*row) for row in found]
    if len(found) > 1 and found[0][1].id == found[1][1].id:
        raise UsageError("both are the same statement")
    return anchors[0], anchors[1] if len(anchors) > 1 else None, ""
