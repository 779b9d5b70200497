# ruff: noqa: SIM905 - word lists read best as running words
"""Reporting verbs, report nouns, unnamed sources: the words by which one says that another said it.

A verb's frames are the complements that make it a cue:

====  ==========================================================================
q     direct speech ('X said: "..."')
c     a clause with or without "that"
C     a clause only with "that", "how", "whether" ...
o     an object ("denied the report", "criticised the plan")
t     an infinitive ("vowed to fight")
d     an addressee first, when it likes ("told Reuters that", "warned Iran that")
k     an object and what it is called ("called it a disgrace")
====  ==========================================================================

The verb classes follow B. Levin, English Verb Classes and Alternations (1993), 29, 31, 33, 37, and the attribution
verbs of the Penn Discourse TreeBank 2.0 manual, section 5.
"""

VERBS: tuple[tuple[str, str, str], ...] = (
    # stance, frames, lemmas (a particle after an underscore)
    ("asserts", "qc", "say add note remark comment observe mention"),
    ("asserts", "qcd", "tell"),
    ("asserts", "qcod", "write email tweet text post blog message signal"),
    (
        "asserts",
        "qc",
        "state report explain recall reveal declare conclude concede contend"
        " reason testify reiterate confess disclose opine reflect muse quip joke lament retort counter"
        " proclaim exclaim shout yell scream cry chant whisper mutter murmur sigh snap groan scoff chuckle bellow"
        " gush rant crow blurt chime_in interject volunteer venture respond reply answer elaborate emphasise emphasize"
        " stress underline underscore clarify specify summarise summarize tease echo boast brag repeat recount"
        " narrate relate restate point_out spell_out make_clear",
    ),
    ("asserts", "qco", "announce confirm acknowledge admit highlight detail describe outline cite affirm"),
    ("asserts", "q", "go_on continue read begin conclude finish"),
    ("asserts", "C", "demonstrate illustrate prove agree let_know"),
    ("asserts", "c", "find show learn discover determine calculate understand recognise recognize realise realize"),
    ("asserts", "c", "indicate imply attest relay decide"),
    ("asserts", "d", "inform notify remind assure brief reassure convince persuade"),
    ("asserts", "qcd", "assure remind inform advise"),
    ("asserts", "k", "call describe label brand dub term characterise characterize portray depict refer_to regard view"),
    ("asserts", "k", "see_as paint deem consider"),
    ("asserts", "o", "claim_responsibility reference allude_to point_to speak_of speak_about talk_about touch_on"),
    ("asserts", "o", "discuss quote cite mention comment_on hint_at recall attribute remember list"),
    ("insists", "qc", "insist maintain assert argue claim contend swear"),
    ("denies", "qco", "deny"),
    ("denies", "o", "dismiss reject refute rebut dispute contradict disavow repudiate debunk disown discount"),
    ("denies", "o", "pour_cold_water_on cast_doubt_on shoot_down brush_off brush_aside laugh_off wave_off knock_down"),
    ("denies", "C", "dispute contradict refute"),
    ("denies", "c", "doubt disagree"),
    ("refuses", "t", "refuse decline"),
    ("refuses", "o", "rule_out refuse turn_down rebuff spurn veto oppose resist reject"),
    ("hedges", "qc", "suggest speculate hint guess theorise theorize hypothesise hypothesize posit estimate reckon"),
    ("hedges", "c", "wonder question assume presume suppose"),
    ("asks", "qcdt", "ask inquire enquire wonder"),
    ("asks", "o", "question ask_about query inquire_about enquire_about"),
    ("calls_on", "qcdt", "urge beg implore plead"),
    ("calls_on", "o", "call_for call_on appeal_to appeal_for demand press_for push_for lobby_for argue_for request"),
    ("calls_on", "qct", "demand request propose recommend exhort call"),
    ("calls_on", "o", "propose recommend advocate encourage order instruct direct command lobby press pressure"),
    ("calls_on", "dt", "encourage order instruct direct command request require invite beg advise summon"),
    ("promises", "qct", "promise vow pledge swear guarantee undertake commit threaten"),
    ("promises", "o", "promise pledge threaten guarantee commit_to vow"),
    ("promises", "t", "offer agree volunteer"),
    ("plans", "t", "plan intend aim seek prepare propose look decide choose opt hope_for"),
    ("plans", "o", "plan weigh mull consider contemplate propose envisage"),
    ("plans", "c", "plan intend decide"),
    ("wants", "to", "want wish prefer"),
    ("wants", "o", "favour favor seek crave await"),
    ("wants", "ct", "hope wish want prefer"),
    ("suspects", "c", "suspect believe think fear feel worry expect anticipate doubt imagine"),
    ("suspects", "t", "expect fear"),
    ("suspects", "o", "suspect fear anticipate expect predict foresee forecast blame_on worry_about project see_through"),
    ("suspects", "qc", "predict forecast project foresee prophesy"),
    ("criticises", "qc", "warn complain caution charge allege object protest grumble gripe fume"),
    ("criticises", "d", "warn caution alert"),
    ("criticises", "o", "criticise criticize condemn blast slam denounce decry attack assail mock ridicule blame accuse"),
    ("criticises", "o", "fault rebuke chide deplore lambast lambaste berate scold castigate deride bemoan bash rip hit"),
    ("criticises", "o", "hit_out_at lash_out_at warn_of warn_against warn_about complain_of complain_about take_aim_at"),
    ("criticises", "o", "take_issue_with rail_against object_to protest protest_against caution_against reprimand"),
    ("criticises", "o", "admonish chastise censure disparage belittle vilify skewer pan savage excoriate pillory insult"),
    ("criticises", "o", "regret challenge lament allege tear_into hit_back_at fire_back_at disagree_with apologise_for"),
    ("criticises", "o", "apologize_for denigrate demonise demonize jeer taunt call_out push_back_on push_back_against"),
    ("criticises", "k", "denounce condemn criticise criticize dismiss mock slam blast deride decry"),
    ("praises", "qco", "hail praise applaud laud commend welcome celebrate salute endorse tout acclaim champion defend"),
    ("praises", "o", "thank congratulate compliment extol cheer honour honor back support embrace credit admire"),
    ("praises", "o", "congratulate pay_tribute_to speak_highly_of stand_by side_with agree_with sympathise_with"),
    ("praises", "k", "hail praise laud tout"),
    ("asserts", "c", "bet believe know see"),
)

IRREGULAR: dict[str, tuple[str, str]] = {
    # lemma: past, past participle
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "read": ("read", "read"),
    "show": ("showed", "shown"),
    "find": ("found", "found"),
    "learn": ("learned learnt", "learned learnt"),
    "understand": ("understood", "understood"),
    "hold": ("held", "held"),
    "see": ("saw", "seen"),
    "know": ("knew", "known"),
    "think": ("thought", "thought"),
    "feel": ("felt", "felt"),
    "bet": ("bet", "bet"),
    "swear": ("swore", "sworn"),
    "foresee": ("foresaw", "foreseen"),
    "forecast": ("forecast forecasted", "forecast forecasted"),
    "make": ("made", "made"),
    "go": ("went", "gone"),
    "let": ("let", "let"),
    "speak": ("spoke", "spoken"),
    "take": ("took", "taken"),
    "cast": ("cast", "cast"),
    "shoot": ("shot", "shot"),
    "knock": ("knocked", "knocked"),
    "hit": ("hit", "hit"),
    "tear": ("tore", "torn"),
    "stand": ("stood", "stood"),
    "pay": ("paid", "paid"),
    "beg": ("begged", "begged"),
    "seek": ("sought", "sought"),
    "choose": ("chose", "chosen"),
    "undertake": ("undertook", "undertaken"),
    "give": ("gave", "given"),
    "withdraw": ("withdrew", "withdrawn"),
    "spell": ("spelled spelt", "spelled spelt"),
    "retell": ("retold", "retold"),
    "get": ("got", "got gotten"),
    "have": ("had", "had"),
    "issue": ("issued", "issued"),
    "send": ("sent", "sent"),
    "forbid": ("forbade", "forbidden"),
    "put": ("put", "put"),
    "rip": ("ripped", "ripped"),
    "chide": ("chided", "chided"),
    "leave": ("left", "left"),
}

DOUBLED = frozenset(
    "admit beg commit refer confer blog chat rip slam pan regret rebut plan permit bet quip brag dub rebut opt"
    " yap tip nod repel veto_ submit hit rap control compel label_ pressure_ jab knock_".split()
)
"""Lemmas whose last consonant doubles before -ed and -ing."""

ACTS = frozenset(
    "approve authorise authorize ratify okay greenlight rubber-stamp".split()
)
"""Verbs by which a permission is given: told as an act, they are statements of quote "event"."""

ACT_NOUNS = frozenset("approval authorisation authorization permission consent assent blessing go-ahead".split())
"""What somebody "gives" or "grants" when giving a permission."""

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

OUTLET_WORDS = frozenset(
    "bbc cnn reuters afp ap nbc abc cbs msnbc cnbc npr pbs rts itv sky rte dpa tass interfax xinhua kyodo ansa efe pa"
    " bloomberg guardian telegraph independent mirror express mail sun times post journal herald tribune gazette"
    " chronicle observer news newspaper newspapers broadcaster magazine tabloid daily weekly politico axios"
    " buzzfeed vox wired techcrunch recode re/code verge gizmodo mashable engadget huffpost breitbart slate salon"
    " spiegel monde figaro bild faz zeitung repubblica corriere pais mundo haaretz jazeera arabiya rtl zdf ard tvn"
    " tv television radio channel network agency wire press globe star inquirer courier dispatch examiner standard"
    " sentinel advertiser argus echo record variety billboard forbes fortune economist newsweek time tmz espn tsn"
    " sportsnet sport sports outlet site website blog".split()
)
"""Words in the names of outlets."""

OUTLETS = frozenset(
    "bbc cnn reuters afp ap nbc abc cbs msnbc cnbc npr pbs rts itv rte dpa tass interfax xinhua kyodo ansa efe bloomberg"
    " politico axios buzzfeed techcrunch recode re/code gizmodo mashable engadget huffpost breitbart haaretz tmz espn"
    " tsn sportsnet newsweek newspaper broadcaster tabloid cnet zdnet venturebeat digiday pitchfork vox".split()
)
"""Words that by themselves make a source an outlet."""

OUTLET_TAILS = frozenset(
    "times post journal herald tribune gazette chronicle observer news mail telegraph guardian independent mirror express"
    " sun star globe inquirer courier dispatch examiner standard sentinel advertiser argus echo press magazine"
    " radio tv television daily weekly sports sport network verge province zeitung monde spiegel agency wire channel"
    " broadcaster newspaper".split()
)
"""Last words of the names of outlets, after a capitalised word or "the"."""

NOT_SOURCES = frozenset(
    "update video watch photos pictures opinion analysis breaking exclusive live review preview gallery listen interview"
    " comment editorial column feature profile timeline explainer graphic infographic note correction recap score"
    " scores result results factbox quiz poll's credit photo image picture source map audio podcast transcript"
    " related more read tags topics share warning spoiler subject date time place re fw".split()
)
"""Labels before a colon that speak for nobody."""

LABEL_SOURCES = frozenset(
    "report reports source sources police officials study survey poll company minister ministry lawyer court media"
    " rumour rumor rumours rumors witnesses experts analysts analyst government family spokesman spokeswoman fbi"
    " prosecutors coach expert researchers scientists un eu who".split()
)
"""Common nouns that speak when they stand before or after a headline's colon."""

RUMOURED: dict[str, str] = {
    "reportedly": "asserts",
    "allegedly": "insists",
    "supposedly": "hedges",
    "purportedly": "hedges",
    "apparently": "hedges",
    "rumoredly": "hedges",
}
"""Adverbs that pass on what somebody unnamed said."""

PASSIVES: dict[str, str] = {
    "said": "asserts",
    "reported": "asserts",
    "believed": "suspects",
    "thought": "suspects",
    "alleged": "insists",
    "rumoured": "hedges",
    "rumored": "hedges",
    "understood": "asserts",
    "expected": "suspects",
    "suspected": "suspects",
    "estimated": "hedges",
    "feared": "suspects",
    "claimed": "insists",
    "known": "asserts",
    "considered": "asserts",
    "told": "asserts",
    "accused": "criticises",
    "asked": "asks",
    "urged": "calls_on",
    "quoted": "asserts",
    "described": "asserts",
    "seen": "asserts",
    "portrayed": "asserts",
    "criticised": "criticises",
    "criticized": "criticises",
    "praised": "praises",
    "hailed": "praises",
    "condemned": "criticises",
    "tipped": "suspects",
    "poised": "plans",
    "assumed": "hedges",
    "presumed": "hedges",
    "announced": "asserts",
    "confirmed": "asserts",
    "called": "asserts",
    "denied": "denies",
    "ordered": "calls_on",
    "charged": "criticises",
    "blamed": "criticises",
}
"""Participles that pass on after "is", "was", "has been" ("is said to", "was told that")."""

COMMENT_NOUNS = frozenset("comment comments interview interviews request requests questions inquiries enquiries".split())
"""What is asked for when nobody answers."""

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
