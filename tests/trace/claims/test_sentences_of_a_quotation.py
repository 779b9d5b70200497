"""A quotation of several sentences says several things: each is weighed by itself, and shown as one statement."""

from onrecord.pipeline.steps import read, trace
from onrecord.read.statements import RuleReader
from onrecord.records import Report

FIRST = """\
Tollmark mayor sold the old pier, paper says

The Velden Post reported on Tuesday that Mayor Olen Varga had sold the old pier to a shipping company.
"""
SECOND = """\
Mayor answers the Post

"I was at home all day. The weather was dreadful. I have not sold the old pier to anybody," Mayor Olen
Varga said on Wednesday.
"""


def test_one_sentence_denies_and_the_others_say_their_own() -> None:
    rows = [
        read(Report("first", "first", FIRST, outlet="Halvik Courier", published="2031-03-04"), RuleReader()),
        read(Report("second", "second", SECOND, outlet="Lhuen Gazette", published="2031-03-05"), RuleReader()),
    ]
    record = trace(rows)
    claim = next(each for each in record.claims if each.central)
    known = {statement.id: statement for row in rows for statement in row.statements}
    (denial,) = claim.denies
    assert denial in known
    assert claim.status == "disputed"
    assert all(name in known for each in record.claims for name in (*each.supports, *each.denies, *each.other))
    assert all(link.a.partition("/")[0] == link.a for each in record.claims for link in each.links)
    assert not any("weather" in each.text and each.denies for each in record.claims)
