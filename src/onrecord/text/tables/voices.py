# ruff: noqa: SIM905 - word lists read best as running words
"""Who speaks without a name, what carries a report, what an outlet is called, and words that doubt."""

from onrecord.text.tables.outlets import TAILS, WORDS

REPORT_NOUNS: dict[str, str] = {
    "report": "asserts",
    "reports": "asserts",
    "rumour": "hedges",
    "rumours": "hedges",
    "rumor": "hedges",
    "rumors": "hedges",
    "speculation": "hedges",
    "suggestion": "hedges",
    "suggestions": "hedges",
    "claim": "insists",
    "claims": "insists",
    "assertion": "insists",
    "assertions": "insists",
    "allegation": "criticises",
    "allegations": "criticises",
    "accusation": "criticises",
    "accusations": "criticises",
    "statement": "asserts",
    "denial": "denies",
    "denials": "denies",
    "announcement": "asserts",
    "belief": "suspects",
    "suspicion": "suspects",
    "suspicions": "suspects",
    "fear": "suspects",
    "fears": "suspects",
    "concern": "suspects",
    "concerns": "suspects",
    "hope": "wants",
    "hopes": "wants",
    "warning": "criticises",
    "warnings": "criticises",
    "promise": "promises",
    "pledge": "promises",
    "vow": "promises",
    "demand": "calls_on",
    "demands": "calls_on",
    "confirmation": "asserts",
    "insistence": "insists",
    "contention": "insists",
    "admission": "asserts",
    "acknowledgment": "asserts",
    "acknowledgement": "asserts",
    "argument": "insists",
    "conclusion": "asserts",
    "prediction": "suspects",
    "predictions": "suspects",
    "refusal": "refuses",
    "decision": "plans",
    "call": "calls_on",
    "calls": "calls_on",
    "news": "asserts",
    "word": "asserts",
    "view": "asserts",
    "idea": "asserts",
    "notion": "asserts",
    "revelation": "asserts",
    "revelations": "asserts",
    "complaint": "criticises",
    "complaints": "criticises",
    "criticism": "criticises",
    "theory": "hedges",
    "story": "asserts",
    "stories": "asserts",
    "tweet": "asserts",
    "assurance": "promises",
    "assurances": "promises",
    "threat": "promises",
    "threats": "promises",
    "evidence": "asserts",
}
"""Nouns that can carry a content ("the claim that ..."), with the stance they tell."""

OF_NOUNS = frozenset(
    "report reports rumour rumours rumor rumors claim claims allegation allegations accusation accusations speculation"
    " suspicion suspicions warning warnings denial denials promise promises threat threats complaint complaints"
    " criticism fears talk".split()
)
"""Report nouns whose content may follow "of" ("rumours of a merger")."""

VAGUE_REPORTS = frozenset(
    "report reports article articles story stories rumour rumours rumor rumors account accounts claim claims allegation"
    " allegations piece post posts speculation suggestion suggestions accusation accusations media newspapers"
    " press dispatch blog publication outlet newspaper paper".split()
)
"""Nouns by which a text refers back to what some outlet told."""

DOCUMENTS = frozenset(
    "report reports study studies survey surveys poll polls letter letters memo email emails e-mail e-mails"
    " document documents statement statements filing filings complaint lawsuit indictment affidavit article articles"
    " story stories tweet tweets post posts message messages video ad ads advertisement press-release release"
    " data figures records record court book transcript website site blog note notice ruling verdict analysis research"
    " account accounts bulletin column editorial op-ed headline headlines release summary testimony file files paper"
    " census results findings numbers text dossier audit caption sign poster banner".split()
)
"""Things that say, show and read without being anybody."""

SAYING_NOUNS = frozenset(
    "statement statements email emails e-mail letter letters tweet tweets message messages post posts memo note report"
    " reports article story ad video press-release release text speech remarks comments interview headline sign signs"
    " document documents people critics those".split()
)
"""What a bare "saying" can stand behind ("a statement saying ...")."""

UNNAMED = frozenset(
    "source sources official officials insider insiders aide aides adviser advisers advisor advisors diplomat diplomats"
    " person people executive executives employee employees staffer staffers analyst analysts observer observers"
    " witness witnesses eyewitness eyewitnesses operative operatives lawmaker lawmakers expert experts critics"
    " bystander bystanders neighbour neighbours neighbor neighbors colleague colleagues strategist strategists"
    " banker bankers trader traders lawyer lawyers engineer engineers investigator investigators friend friends"
    " spokesperson spokesman spokeswoman informant informants militant militants commander commanders resident"
    " residents activist activists activists minister member members".split()
)
"""Heads of unnamed sources; which of them are anonymous depends on what stands around them."""

ANONYMOUS_HEADS = frozenset("source sources insider insiders informant informants tipster".split())
"""Heads that are anonymous whatever stands around them."""

ANONYMOUS_MARKS = frozenset(
    "unnamed anonymous unidentified anonymity undisclosed familiar knowledge briefed close insider insiders source"
    " sources informed well-placed well-connected senior knowledgeable privy".split()
)
"""Words that make an unnamed person anonymous ("a senior official", "people familiar with the matter")."""

COLLECTIVE = frozenset(
    "west many some others critics supporters opponents lawmakers voters fans experts analysts observers residents"
    " people republicans democrats activists protesters campaigners politicians officials investors economists"
    " scientists researchers most several few everyone public crowd community commentators pundits players"
    " neighbours neighbors locals parents students workers employees".split()
)
"""Heads of sources that are many and nobody in particular."""

INSTITUTIONS = frozenset(
    "ministry police government department office agency company firm club team league union court army military"
    " council committee commission bank university hospital party campaign group organisation organization"
    " administration authority authorities board bureau federation association parliament congress senate embassy"
    " palace fbi cia un eu nato nhl nfl nba who nasa pentagon kremlin corporation inc ltd plc foundation institute"
    " school airline airlines prosecutors regulators regulator officials management house state service watchdog"
    " ministry's".split()
)
"""Words in the names of bodies that speak."""

OUTLETS = WORDS
"""Words that by themselves make a source an outlet."""

OUTLET_TAILS = TAILS
"""Last words of the names of outlets, after a capitalised word or "the"."""

NOT_SOURCES = frozenset(
    "update video watch photos pictures opinion analysis breaking exclusive live review preview gallery listen"
    " interview"
    " comment editorial column feature profile timeline explainer graphic infographic note correction recap score"
    " scores result results factbox quiz poll's credit photo image picture source map audio podcast transcript"
    " related more read tags topics share warning spoiler subject date time place re fw".split()
)
"""Labels before a colon that speak for nobody."""

LABEL_SOURCES = frozenset(
    "report reports source sources police officials study survey poll company minister ministry lawyer court media"
    " rumour rumor rumours rumors witnesses experts analysts analyst government family spokesman spokeswoman fbi"
    " prosecutors coach expert researchers scientists un eu w.h.o u.s".split()
)
"""Common nouns that speak when they stand before or after a headline's colon."""

FALSE_WORDS = frozenset(
    "false untrue wrong incorrect inaccurate baseless unfounded groundless fabricated fabrication nonsense fiction hoax"
    " fake bogus rubbish ridiculous absurd lie lies erroneous misleading fictitious invented rubbish garbage untruth"
    " ludicrous preposterous mistaken made-up speculation".split()
)
"""What a report is called by those who deny it."""

TRUE_WORDS = frozenset("true correct accurate right factual truthful real".split())
"""What a report is not, for those who deny it."""

UNCERTAIN = frozenset(
    "may might could unclear unknown perhaps maybe possibly probably likely unlikely uncertain seemingly appears appear"
    " appeared seems seem seemed apparently unconfirmed rumoured rumored mulling considering".split()
)
"""Words that hedge what the outlet tells in its own voice."""

JUDGED = frozenset(
    """
    false untrue wrong incorrect inaccurate baseless unfounded groundless fake fabricated fictitious bogus rubbish
    nonsense nonsensical ridiculous absurd hoax lie lies fiction true correct accurate misleading exaggerated premature
    denied dismissed rejected debunked refuted disputed confirmed circulating circulated spread spreading surfaced
    surfacing emerged swirling unconfirmed unverified
    """.split()
)
"""What is said of a report as a whole, behind what it reports ("a report that the yard had closed was wrong")."""
