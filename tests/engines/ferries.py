"""Invented reports for the ledger's tests."""

from onrecord.pipeline.steps import read
from onrecord.read.statements import RuleReader
from onrecord.records import Reading, Report
from onrecord.text.hashes import digest

NOW = "2031-03-06T10:00:00+00:00"


def made(key: str, text: str, day: str | None = None, outlet: str | None = None, title: str | None = None) -> Reading:
    name = digest("report", key, title or "", text)
    return read(Report(key, name, text, title, day, "stated" if day else "unknown", outlet=outlet), RuleReader())


FERRY = made(
    "ferry",
    "Tollmark ferry strike called off\n\n"
    "The Tollmark Seafarers' Union said on Monday that the strike would not go ahead.\n\n"
    "“We have an offer that we can put to our members,” said Inés Haldt, the union's president.\n",
    "2031-03-03",
    "Tollmark Courier",
)
DENIAL = made(
    "denial",
    "Ferry line denies offer to union\n\n"
    "The ferry line's chairman, Oskar Brenn, denied on Tuesday that it had made the union an offer.\n\n"
    "“There is no offer on the table,” Brenn told reporters in Tollmark.\n",
    "2031-03-04",
    "The Lhuen Gazette",
)
BRIDGE = made(
    "bridge",
    "Old bridge closes for repairs\n\n"
    "The bridge over the Sarn will be closed until June, the road office said on Wednesday.\n\n"
    "“So-called quick repairs have cost us 1,250 crowns a day,” said engineer Mara Lind.\n",
    "2031-03-05",
    "Tollmark Courier",
)
UNDATED = made("undated", "A ferry without a date\n\nThe ferry has no date, the port said.\n")
EVERY = (FERRY, DENIAL, BRIDGE, UNDATED)
