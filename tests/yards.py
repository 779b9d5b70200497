"""Invented reports of two stories, and of nothing in particular."""

from onrecord.pipeline.steps import read
from onrecord.read.statements import RuleReader
from onrecord.records import Reading, Report
from onrecord.text.hashes import digest

_READER = RuleReader()


def made(key: str, outlet: str, day: str | None, title: str, *paragraphs: str, url: str | None = None) -> Reading:
    text = "\n\n".join(paragraphs)
    name = digest("report", url or key, title, text)
    how = "stated" if day else "unknown"
    return read(Report(key, name, text, title, day, how, url, outlet), _READER)


SALE = made(
    "sale",
    "The Halden Post",
    "2031-03-03",
    "Minister approves sale of Orvik shipyard, officials say",
    "Trade minister Ola Brekke has approved the sale of the Orvik shipyard to Sundmark Marine, two officials told "
    "The Halden Post.",
    "The contract is worth 300 million crowns, the officials said on Monday.",
    "Shareholders of the Orvik shipyard will vote on the sale on April 9, 2031.",
)
COPY = made(
    "copy",
    "Valley Radio",
    "2031-03-03",
    "Orvik shipyard sale approved, The Halden Post reports",
    "Trade minister Ola Brekke has approved the sale of the Orvik shipyard to Sundmark Marine, The Halden Post "
    "reported on Monday.",
    "The contract is worth 300 million crowns, it said.",
)
DENIAL = made(
    "denial",
    "Lerwick Courier",
    "2031-03-04",
    "Minister denies approving sale of Orvik shipyard",
    "Trade minister Ola Brekke denied on Tuesday that she had approved the sale of the Orvik shipyard to Sundmark "
    "Marine.",
    "“I have approved nothing,” Brekke told reporters.",
)
SECOND = made(
    "second",
    "Northern Wire",
    "2031-03-05",
    "Sundmark Marine says Orvik sale is approved",
    "Karin Holt, the chief executive of Sundmark Marine, said that trade minister Brekke had approved the shipyard's "
    "sale to the company.",
    "“We have the signed paper,” Holt said on Wednesday.",
)
MOVED = made(
    "moved",
    "Lerwick Courier",
    "2031-03-06",
    "Vote on Orvik shipyard sale put off",
    "The vote of the shareholders of the Orvik shipyard on the sale to Sundmark Marine was postponed to April 23, "
    "2031, the yard said on Thursday.",
)
FLOOD = made(
    "flood",
    "Valley Radio",
    "2031-03-04",
    "River floods cellars in Maribel",
    "The river Tarn flooded forty cellars in the old town of Maribel on Tuesday night, the fire brigade said.",
    "Fire chief Rosa Quint said that nobody was hurt and that pumps were running.",
)
FLOOD_TOO = made(
    "flood-too",
    "The Halden Post",
    "2031-03-05",
    "Maribel pumps out cellars after flood",
    "Pumps ran all night in the old town of Maribel after the river Tarn flooded forty cellars, fire chief Rosa Quint "
    "said on Wednesday.",
)
EVERY = (SALE, COPY, DENIAL, SECOND, MOVED, FLOOD, FLOOD_TOO)


def edited(url: str = "https://post.example/ferry") -> tuple[Reading, Reading]:
    """Two versions of a report; the later takes a speaker's words back in silence."""
    first = made(
        "ferry", "The Halden Post", "2031-03-03", "Harbour master: ferry Lind lost its licence",
        "The ferry Lind has lost its licence, harbour master Per Stolt said on Monday.",
        "It carried 1,200 passengers a day between Halden and the island of Roe.", url=url,
    )  # fmt: skip
    later = made(
        "ferry", "The Halden Post", "2031-03-03", "Harbour master: ferry Lind keeps its licence",
        "The ferry Lind has not lost its licence, harbour master Per Stolt said on Monday.",
        "It carried 1,200 passengers a day between Halden and the island of Roe.", url=url,
    )  # fmt: skip
    return first, later
