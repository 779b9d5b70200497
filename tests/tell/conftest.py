"""An invented story in three reports, as the rooms before this one would hand it over."""

from dataclasses import replace

import pytest
from drafts import Draft, claim, origin

from onrecord.records import (
    Copy,
    Edit,
    HeadlineCheck,
    Link,
    Moment,
    Order,
    Passage,
    Published,
    Record,
    Role,
    Skipped,
    Standing,
    Step,
    Story,
    Tie,
)

DEBT = "Talks on the harbour's debts went on in Velmora on Monday for a second day."
ROUND = "A new round is to be held in Keld on March 18, officials announced."
VOTE = "The council must vote on the lease before an April 30 deadline."


def courier() -> Draft:
    draft = Draft(
        "courier.txt",
        ("headline", "Regent approves sale of Velmora harbour to Ostrand Lines"),
        ("caption", "The north quay in Velmora, in a picture of May 2, 2030."),
        ("credit", "(Photo: Mika Tol)"),
        ("paragraph", "The regent of Tavria has approved the sale of Velmora harbour to Ostrand Lines."),
        (
            "paragraph",
            "According to Radio Tisa, which cited unnamed officials in the treasury, Regent Ilva Marren gave her "
            "consent in February and told harbour master Jon Brekke to keep the talks secret.",
        ),
        ("paragraph", DEBT + " " + ROUND),
        ("paragraph", "Inspectors of the harbour board were refused access to the north quay last week."),
        ("paragraph", "“We pay what we owe,” said Jon Brekke, the harbour master. “Nobody asked us to leave.”"),
        ("paragraph", "The harbour was built in 1931."),
        ("furniture", "Sign up for our newsletter"),
        outlet="Velmora Courier",
        published=Published("2031-03-04", "inferred", "2031-03-03", "2031-03-05", ("Monday is yesterday",)),
    )
    draft.person("Ilva Marren", Role("regent", "Tavria"), "Regent Ilva Marren", "The regent of Tavria")
    draft.person("Jon Brekke", Role("harbour master"), "Jon Brekke")
    draft.organisation("Ostrand Lines")
    draft.organisation("Radio Tisa")
    draft.say("own", "has approved the sale of Velmora harbour to Ostrand Lines", chain=("outlet",))
    draft.say(
        "radio",
        "Regent Ilva Marren gave her consent in February",
        source="Radio Tisa",
        cue="According to",
        kind="outlet",
        anonymous=True,
        chain=("outlet", "Radio Tisa", "unnamed officials in the treasury"),
    )
    draft.say(
        "secret",
        "told harbour master Jon Brekke to keep the talks secret",
        source="Radio Tisa",
        cue="According to",
        kind="outlet",
        anonymous=True,
        chain=("outlet", "Radio Tisa", "unnamed officials in the treasury"),
    )
    draft.say("brekke", "We pay what we owe", source="Jon Brekke, the harbour master", cue="said", quote="direct")
    draft.say(
        "brekke2",
        "Nobody asked us to leave.",
        source="Jon Brekke, the harbour master",
        cue="said",
        quote="direct",
    )
    draft.say("built", "The harbour was built in 1931", chain=("outlet",))
    draft.date("February", "2031-02", "past", "month")
    draft.date("Monday", "2031-03-03", "past", "day")
    draft.date("March 18", "2031-03-18", "ahead", "day")
    draft.date("last week", "2031-W09", "past", "week", first="2031-02-24", last="2031-03-02")
    draft.date("1931", "1931", "past", "year")
    draft.date("May 2, 2030", "2030-05-02", "past", "day")
    return draft


def herald() -> Draft:
    draft = Draft(
        "herald.html",
        ("headline", "Treasury: harbour report is wrong"),
        ("byline", "By Tova Lind"),
        ("paragraph", "The treasury said on Tuesday that the report by Radio Tisa was not correct."),
        (
            "paragraph",
            "Ostrand Lines will not comment on “market talk”, its spokeswoman Petra Sollen said. "
            "It remained unclear whether the talks would go on into Wednesday.",
        ),
        ("paragraph", DEBT + " " + ROUND),
        ("paragraph", VOTE),
        outlet="Tavria Herald",
        published=Published("2031-03-04T18:30:00+00:00", "metadata", "2031-03-04", "2031-03-04"),
    )
    draft.person("Petra Sollen", Role("spokeswoman", "Ostrand Lines"), "Petra Sollen")
    draft.organisation("Ostrand Lines")
    draft.organisation("the treasury", "The treasury")
    draft.say(
        "denial",
        "the report by Radio Tisa was not correct",
        source="The treasury",
        cue="said",
        stance="denies",
        kind="institution",
    )
    draft.say(
        "silent",
        "will not comment on “market talk”",
        source="its spokeswoman Petra Sollen",
        cue="said",
        stance="refuses",
        quote="mixed",
    )
    draft.say("vote", "The council must vote on the lease before an April 30 deadline", chain=("outlet",))
    draft.date("Tuesday", "2031-03-04", "past", "day")
    draft.date("Monday", "2031-03-03", "past", "day")
    draft.date("Wednesday", "2031-03-05", "ahead", "day")
    draft.date("March 18", "2031-03-18", "ahead", "day")
    draft.date("April 30", "2031-04-30", "ahead", "day")
    return draft


def tidings() -> Draft:
    draft = Draft(
        "tidings.txt",
        ("paragraph", "The regent of Tavria has approved the sale of Velmora harbour to Ostrand Lines."),
        ("paragraph", "The treasury denies it, and earlier reports named no price."),
        ("paragraph", "An April deadline for the lease was set two weeks ago."),
        title="Harbour sale: what is known <b>",
        published=Published("2031-03-05", "stated", "2031-03-05", "2031-03-05"),
    )
    draft.organisation("the treasury", "The treasury")
    draft.say("copied", "has approved the sale of Velmora harbour to Ostrand Lines", chain=("outlet",))
    draft.say("denial2", "it", source="The treasury", cue="denies", stance="denies", kind="institution")
    draft.say("price", "no price", source="earlier reports", cue="named", kind="report")
    draft.date("April", "2031-04", "ahead", "month", first="2031-04-01", last="2031-04-30")
    draft.moments.append(Moment(0, 3, "DURATION", "P2W", "past", "week"))
    return draft


def make_record() -> Record:
    a, b, c = courier(), herald(), tidings()
    sale = claim(
        "sale",
        a.said["radio"],
        "Regent Ilva Marren gave her consent in February",
        "disputed",
        supports=(a.said["own"], a.said["radio"], c.said["copied"]),
        denies=(b.said["denial"], c.said["denial2"]),
        other=(b.said["silent"],),
        origins_for=(
            origin(
                "Radio Tisa, citing unnamed officials in the treasury",
                (a.said["own"], a.said["radio"], c.said["copied"]),
                anonymous=True,
                links=(Link("copied", a.said["own"], c.said["copied"], "the same sentence"),),
            ),
        ),
        origins_against=(origin("the treasury", (b.said["denial"], c.said["denial2"]), party=True),),
        history=(
            Step("2031-03-04", a.key, "unconfirmed", (a.said["own"], a.said["radio"])),
            Step("2031-03-04", b.key, "disputed", (b.said["denial"],)),
            Step("2031-03-05", c.key, "disputed", (c.said["denial2"],)),
        ),
        central=True,
        standings=(Standing("the treasury", "it owns the harbour"),),
    )
    secret = replace(
        claim(
            "secret",
            a.said["secret"],
            "told harbour master Jon Brekke to keep the talks secret",
            "unconfirmed",
            supports=(a.said["secret"],),
            origins_for=(origin("Radio Tisa", (a.said["secret"],), anonymous=True),),
        ),
        detail_of="sale",
    )
    built = claim(
        "built",
        a.said["built"],
        "The harbour was built in 1931",
        "asserted",
        supports=(a.said["built"],),
        origins_for=(origin("Velmora Courier", (a.said["built"],)),),
    )
    return Record(
        (a.reading(), b.reading(), c.reading()),
        (
            Story(
                "story-1",
                "Regent approves sale of Velmora harbour to Ostrand Lines",
                (a.key, b.key, c.key),
                "2031-03-04",
                "2031-03-05",
                (Tie(b.key, 0.8, ("harbour", "treasury")),),
            ),
        ),
        Order((a.key, b.key, c.key), ((b.key, a.key, "a run of two sentences"),), ((a.key, b.key, "later"),)),
        (
            Passage(a.stretch(DEBT + " " + ROUND), b.stretch(DEBT + " " + ROUND), "identical", 1.0),
            Passage(
                a.stretch("The regent of Tavria has approved the sale of Velmora harbour to Ostrand Lines."),
                c.stretch("The regent of Tavria has approved the sale of Velmora harbour to Ostrand Lines."),
                "edited",
                0.97,
                edits=(Edit("a", "b"),),
            ),
        ),
        (Copy(a.key, b.key, "partial", 0.33, None, ("a run of two sentences",)),),
        (
            (a.key, tuple(row.id for row in a.sentences)),
            (b.key, (b.at("The treasury said"), b.at("Ostrand Lines will"), b.at("The council must"))),
            (c.key, (c.at("The treasury denies"),)),
        ),
        (sale, secret, built),
        (
            HeadlineCheck(
                a.key,
                *a.where("Regent approves sale of Velmora harbour to Ostrand Lines"),
                "Regent approves sale of Velmora harbour to Ostrand Lines",
                "attributed_only",
                "sale",
                (a.at("According to"),),
            ),
            HeadlineCheck(
                b.key,
                *b.where("Treasury: harbour report is wrong"),
                "Treasury: harbour report is wrong",
                "supported",
                "sale",
                (b.at("The treasury said"),),
            ),
            HeadlineCheck(
                c.key, None, None, "Harbour sale: what is known <b>", "unsupported", None, (c.at("The treasury"),)
            ),
        ),
    )


@pytest.fixture
def record() -> Record:
    return make_record()


@pytest.fixture
def skipped() -> tuple[Skipped, ...]:
    return (Skipped("noise.bin", "not text"),)
