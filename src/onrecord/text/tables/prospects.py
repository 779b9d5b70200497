# ruff: noqa: SIM905 - word lists read best as running words
"""How reports speak of what lies ahead, of what is not known, and of what nobody owns up to (English)."""

OPEN = (
    r"unclear|not (?:yet )?(?:clear|known|certain|decided|sure)|uncertain|undecided|unknown|whether|may(?! \d)|might|"
    r"could|possibly|perhaps|potentially|tentative(?:ly)?|provisional(?:ly)?|if|unless|pending|in doubt|hopes? to|"
    r"hoped to|considering|mulling|remains? to be seen"
)
"""Words that leave it open whether a dated thing happens. "may" without a number behind it is no month."""

ANNOUNCED = (
    r"announc(?:e|es|ed|ing|ement)|schedul(?:e|es|ed|ing)|set (?:for|to)|(?:is|are|was|were) set|due(?! to )|slated|"
    r"planned|(?:will|to|would|shall) be (?:held|published|released|launched|opened|decided|heard|sentenced|sworn in|"
    r"introduced|unveiled|presented)|(?:will|is to|are to) (?:meet|begin|open|start|take place|vote|appear|resume|"
    r"take effect|come into force|publish|release|launch|kick off|go on (?:sale|trial))|deadline|convened?|"
    r"fixed (?:for|on)|confirmed (?:for|that)|rescheduled|postponed (?:to|until)|moved to|pushed (?:back|forward) to|"
    r"takes? place|kicks? off|expires?"
)
"""Words with which those responsible set a date."""

VAGUE_START = frozenset(
    "he she it they this that these those there his her its their but and so then meanwhile however also".split()
)
"""A sentence that begins with one of these needs the sentence before it to be understood."""

REFUSED = (
    "refused|denied|barred|banned|blocked|turned (?:away|back|down)|rejected|prevented|stopped|prohibited|excluded|"
    "expelled|suspended|dismissed|sacked|fired|ousted|ordered out|evicted|detained|silenced"
)
"""Participles of keeping out and putting out: without who did it, an editor asks."""

UNNAMED = (
    r"unnamed|un-named|anonymous|unidentified|undisclosed|unspecified|sources?|insiders?|on condition of anonymity|"
    r"(?:people|person|persons|officials?|executives?|someone) (?:familiar|close|briefed|with knowledge|who)"
)
"""Words of a source that keeps its name to itself."""

REPORT_NOUNS = (
    r"(?:(?:an?|the|some|several|many|other|earlier|previous|recent|local|media|press|news|published|unconfirmed|"
    r"initial|conflicting|online|social) )*(?:reports?|rumou?rs?|media|press|reportage|leaks?|speculation|articles?|"
    r"accounts?|social media|news outlets?|newspapers?)"
)
"""A source that is a report and names no outlet."""

MANNERS = {
    "asserts": "said by",
    "denies": "denied by",
    "insists": "insisted on by",
    "refuses": "refused by",
    "hedges": "left open by",
    "asks": "asked by",
    "calls_on": "called for by",
    "promises": "promised by",
    "plans": "planned by",
    "wants": "wanted by",
    "suspects": "suspected by",
    "allows": "allowed by",
    "praises": "praised by",
    "criticises": "criticised by",
}
"""Stance -> how a source stands to what it speaks of."""

CLAUSE_STARTS = frozenset(
    "a an the this that these those there it he she they we his her its their our some many most several few no "
    "two three four five six seven eight nine ten hundreds thousands all both each every".split()
)
"""Small words that begin a clause, and that lose their capital inside a sentence."""
