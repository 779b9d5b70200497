"""Feeds and calendars that other programs can read, whatever a report says."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from onrecord.pipeline.steps import tell, trace
from onrecord.records import Brief, Development, Entry, Stretch
from onrecord.tell.alerts import find_developments
from onrecord.tell.export.calendar import calendar
from onrecord.tell.export.feeds import Channel, atom, json_feed
from yards import DENIAL, MOVED, SALE

NS = {"a": "http://www.w3.org/2005/Atom"}
CHANNEL = Channel("search/orvik", "Orvik <yard> & sale", "https://desk.example/feed.atom", "https://desk.example")
NASTY = "<script>alert(1)</script> ]]> & \x00\x1b[31m \u202e \ufffe \ud800 \r\nBEGIN:VEVENT"
STAMP = "2031-03-06T10:00:00+00:00"


def brief() -> Brief:
    return tell(trace((SALE, DENIAL, MOVED), (), "story"))


def happened(text: str = "A claim is denied") -> Development:
    return Development("d1", "2031-03-06T10:00:00+01:00", "s1", "first_denial", text, "c1", "denial.txt", "", "",
                       (Stretch("denial.txt", 3, 9),))  # fmt: skip


def test_an_atom_feed_has_what_rfc_4287_asks_for() -> None:
    rows = find_developments(None, brief(), STAMP)
    feed = etree.fromstring(atom(CHANNEL, rows).encode())
    for name in ("id", "title", "updated", "author/a:name"):
        assert feed.findtext(f"a:{name}", namespaces=NS)
    assert feed.find("a:link[@rel='self']", NS).get("href") == CHANNEL.address
    entries = feed.findall("a:entry", NS)
    assert len(entries) == len(rows) > 1
    assert len({entry.findtext("a:id", namespaces=NS) for entry in entries}) == len(rows)
    for entry, row in zip(entries, rows, strict=True):
        assert datetime.fromisoformat(entry.findtext("a:updated", namespaces=NS)) == datetime.fromisoformat(row.at)
        assert entry.find("a:category", NS).get("term") == row.kind
        assert row.claim is None or entry.find("a:link", NS).get("href") == f"https://desk.example/claim/{row.claim}"


def test_a_json_feed_has_what_version_1_1_asks_for() -> None:
    feed = json.loads(json_feed(CHANNEL, [happened()]))
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["feed_url"] == CHANNEL.address
    (item,) = feed["items"]
    assert item["date_published"] == "2031-03-06T09:00:00Z" and item["url"] == "https://desk.example/claim/c1"
    assert item["_onrecord"]["because"] == [{"report": "denial.txt", "start": 3, "end": 9}]


def test_a_feed_without_news_or_pages_is_still_a_feed() -> None:
    bare = Channel("search/none", "Nothing")
    assert etree.fromstring(atom(bare, []).encode()).findtext("a:updated", namespaces=NS)
    assert "url" not in json.loads(json_feed(bare, [happened()]))["items"][0]


@given(st.text())
def test_no_text_breaks_a_feed(text: str) -> None:
    for words in (text, NASTY):
        feed = etree.fromstring(atom(CHANNEL, [happened(words)]).encode())
        assert len(feed.findall("a:entry", NS)) == 1 and not list(feed.iter("{*}script"))
        assert json.loads(json_feed(CHANNEL, [happened(words.replace("\ud800", ""))]))["items"]


def events(text: str) -> list[dict[str, str]]:
    """A plain reader of iCalendar: unfolds, parts names from values."""
    assert text.endswith("\r\n")
    raw = text.split("\r\n")[:-1]
    assert all(len(line.encode()) <= 75 and "\n" not in line and "\r" not in line for line in raw)
    lines: list[str] = []
    for line in raw:
        if line.startswith(" "):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    found: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and line != "END:VEVENT":
            found[-1][name] = value
    return found


def test_a_calendar_has_the_days_ahead() -> None:
    made = calendar(brief(), "The yard", STAMP, "https://desk.example")
    assert made == calendar(brief(), "The yard", STAMP, "https://desk.example")
    days = {event["DTSTART;VALUE=DATE"]: event for event in events(made)}
    assert {"20310409", "20310423"} <= days.keys()
    event = days["20310409"]
    assert event["DTEND;VALUE=DATE"] == "20310410" and "vote" in event["SUMMARY"]
    assert event["DTSTAMP"] == "20310306T100000Z" and event["URL"] == "https://desk.example/story/story"
    assert len({each["UID"] for each in days.values()}) == len(days)


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2031-04-09", "20310409", "20310410"),
        ("2031-02", "20310201", "20310301"),
        ("2031-12", "20311201", "20320101"),
        ("2031-W09", "20310224", "20310303"),
        ("2031-W09-WE", "20310301", "20310303"),
    ],
)
def test_weeks_and_months_are_as_long_as_they_are(value: str, start: str, end: str) -> None:
    row = replace(brief(), agenda=(Entry(value, "The vote", ()),))
    (event,) = events(calendar(row, "x", STAMP))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == (start, end)


@pytest.mark.parametrize(
    ("value", "start"),
    [("2031-04-09T18:30", "20310409T183000"), ("2031-04-09T18:30:00+02:00", "20310409T163000Z")],
)
def test_an_hour_is_kept(value: str, start: str) -> None:
    (event,) = events(calendar(replace(brief(), agenda=(Entry(value, "The vote", ()),)), "x", STAMP))
    assert event["DTSTART"] == start


def test_what_is_open_is_tentative_and_what_has_no_year_is_left_out() -> None:
    rows = (
        Entry("2031-04-09", "a", (), "open"),
        Entry("2031-04-10", "b", (), "announced"),
        Entry("XXXX-05-02", "c", ()),
    )
    found = events(calendar(replace(brief(), agenda=rows), "x", STAMP))
    assert [event["STATUS"] for event in found] == ["TENTATIVE", "CONFIRMED"]


@given(st.text(), st.dates(datetime(1900, 1, 1, tzinfo=UTC).date()))
def test_no_text_breaks_a_calendar(text: str, day: object) -> None:
    rows = (Entry(str(day), text, ()), Entry(str(day), NASTY, ()))
    found = events(calendar(replace(brief_once(), agenda=rows), text, STAMP))
    assert len(found) == 2 and len({event["UID"] for event in found}) == 2


def brief_once(made: list[Brief] = []) -> Brief:  # noqa: B006 - made once
    if not made:
        made.append(brief())
    return made[0]
