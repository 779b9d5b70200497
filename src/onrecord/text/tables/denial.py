# ruff: noqa: SIM905 - word lists read best as running words
"""How a report, a rumour or a claim is called untrue, disowned or taken back."""

DENYING = frozenset(
    """
    deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted dismiss dismisses dismissed
    dismissing reject rejects rejected rejecting disavow disavows disavowed disown disowns disowned contradict
    contradicts contradicted debunk debunks debunked rubbish rubbishes rubbished dispute disputes disputed disputing
    discredit discredits discredited repudiate repudiates repudiated quash quashes quashed pooh-poohed
    """.split()
)
"""Cues whose content is what is denied."""

UNTRUE = (
    "not true", "untrue", "isn't true", "wasn't true", "not correct", "incorrect", "isn't correct", "not accurate",
    "inaccurate", "wrong", "false", "falsehood", "falsehoods", "baseless", "groundless", "unfounded",
    "without foundation", "no foundation", "no basis", "without basis", "without merit", "no merit", "no truth",
    "not a shred of truth", "fabrication", "fabricated", "fabrications", "made up", "made-up", "invention",
    "invented", "fiction", "fictitious", "hoax", "fake", "bogus", "nonsense", "rubbish", "ridiculous", "absurd",
    "ludicrous", "preposterous", "garbage", "lie", "lies", "a lie", "myth", "not the case", "did not happen",
    "didn't happen", "never happened", "no such", "erroneous", "misleading", "100 percent false", "categorically",
    "completely off", "mistaken", "no evidence", "unsubstantiated", "doesn't exist", "does not exist",
    "no substance", "not real", "premature", "exaggerated", "greatly exaggerated", "phony", "hoaxes", "untruth",
    "debunked", "fairy tale", "bullshit", "hogwash", "bunk", "baloney", "bunkum", "poppycock", "a sham", "faked",
)  # fmt: skip
"""What is said of a report or a claim that is denied as a whole."""

REPORTS = frozenset(
    """
    report reports reporting story stories article articles rumor rumors rumour rumours claim claims allegation
    allegations speculation account accounts news suggestion suggestions accusation accusations assertion assertions
    tale gossip talk information statement statements post posts tweet tweets video videos photo photos picture pictures
    quote quotes image images interview headline headlines hoax
    """.split()
)
"""What can be called untrue as a whole."""

POINTING = frozenset("it this that these those they he she such".split())

EARLIER = (
    "previously", "in the past", "routinely", "repeatedly", "always", "long", "over the years", "in recent years",
    "numerous occasions", "many times", "historically", "years ago", "months ago", "at the time", "back then",
    *(f"back in {month}" for month in (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    )),
)  # fmt: skip
"""A denial said before what it is set against."""

NO_ANSWER = frozenset(
    """
    speculate comment claim claimed know known confirm confirmed verify verified discuss discussed elaborate clear
    respond reply answer explain address say specify disclose reveal identify identified rule announce announced
    """.split()
)
"""With a negation, cues of somebody who does not tell, which is no denial."""

DECIDING = frozenset(
    "decide decides decided deciding choose chooses chose chosen elect elects elected opt opts opted agree agrees"
    " agreed vow vows vowed pledge pledges pledged promise promises promised swear swears swore threaten".split()
)
"""Before "not to", words of a decision: what is turned down is not done."""

ASKED = frozenset("call calls demand demands request requests appeal appeals plea pleas proposal proposals".split())
"""What is wished of somebody: who dismisses it refuses, and denies nothing."""

LIGHT = frozenset(
    "position involved involve aware sign signs able evidence word indication try trying certainly longer become"
    " current actively seriously immediate immediately".split()
)
"""Words that may stand between a negation and what it turns round ("not in the process of shutting")."""

MADE_UP = (
    "hoax", "hoaxes", "fabricated", "fabrication", "debunked", "debunks", "fake news", "fake story", "fake report",
    "false report", "phony report", "bogus report", "made up", "made-up", "satire", "satirical", "a fake", "was fake",
    "is fake", "photoshopped", "doctored", "turned out to be false", "turns out to be false", "proved to be false",
    "proven false", "staged", "prank", "urban legend", "death hoax", "completely false", "totally false", "not real",
    "publicity stunt", "false alarm", "tall tale", "urban myth", "internet hoax",
)  # fmt: skip
"""By which an outlet tells in its own voice that what went round was made up."""

REBUFFING = frozenset(
    """
    rebuff rebuffs rebuffed slam slams slammed blast blasts blasted scoff scoffs scoffed ridicule ridicules ridiculed
    mock mocks mocked shoot shoots shot squash squashes squashed squelch squelched address addresses downplay downplays
    downplayed laugh laughs laughed brush brushed brushes play plays played hit hits swat swatted bat batted knock
    knocked knocks blow blew pour poured pours condemn condemns condemned lambast lambasted
    """.split()
) - {"address", "addresses", "hit", "hits", "play", "plays", "played"}
"""Cues that deny where what they are about is a report or a rumour."""

RETRACTING = (
    "retract", "retracts", "retracted", "retraction", "withdrew its report", "withdrawn its report",
    "withdraw the report", "withdraws the report", "withdrew the report", "withdrawn the report", "withdraw our report",
    "withdrawn our report", "withdraw the story", "withdrew the story", "withdrawn the story", "withdraw its report",
    "withdraws its report", "withdraw that report", "took back", "takes back", "taken back",
    "apologised for the report", "apologized for the report", "apologised for the story", "apologized for the story",
    "we regret the error", "pulled the story", "removed the story", "correction:",
    "deleted the story", "walked back", "walks back", "recanted", "recants",
)  # fmt: skip

DISOWNING = (
    "admitted it was a hoax", "admitted the hoax", "admitted making", "admitted inventing", "admits hoax",
    "confessed to making", "confessed to fabricating", "admitted fabricating", "made it up", "made the story up",
    "was a hoax by", "satirical site", "satire site", "satirical website", "satire website", "fake news site",
)  # fmt: skip
"""The origin itself disowns what it said, or is shown to have invented it."""

SPEAKING_FOR = frozenset(
    """
    spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons speaker representative rep reps press
    secretary publicist pr agent manager lawyer attorney solicitor counsel aide minister ministry foreign embassy
    ambassador commissioner deputy chief executive ceo president chairman chairwoman chair director officer
    official officials head founder owner boss mayor governor sheriff commander general captain coach leader premier
    """.split()
)
"""Roles that speak for their organisation."""

OFFICIAL = frozenset(
    """
    police sheriff prosecutor prosecutors court judge coroner ministry minister government state department agency
    authority authorities army military navy force hospital embassy commission council office bureau fbi
    ministry's parliament senate congress fire coastguard coroner's inspectorate
    """.split()
)
"""Words of a body that has the facts by its office."""

PLAIN_OPPOSITES: tuple[tuple[str, str], ...] = (
    ("die", "alive"), ("die", "living"), ("destroy", "intact"), ("guilty", "innocent"), ("injure", "unharmed"),
    ("injure", "unhurt"), ("missing", "safe"), ("arrest", "free"), ("shut", "open"), ("ban", "allowed"),
)  # fmt: skip
"""Of two, the second said of somebody denies that the first is so."""
