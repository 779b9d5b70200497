"""What providers took back, among reports that are in no ledger."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.records import Report, Skipped


def withdrawals(reports: Sequence[Report], skipped: Iterable[Skipped]) -> list[Report]:
    """The notices that take the place of reports at hand, as later versions; others withdraw nothing that was read."""
    versions = Counter(report.url or report.key for report in reports)
    found = []
    for row in skipped:
        if row.notice and (older := versions[row.notice.url or row.notice.key]):
            found.append(replace(row.notice, key=f"{row.notice.key}#{older + 1}", version=older + 1))
            versions[row.notice.url or row.notice.key] += 1
    return found
