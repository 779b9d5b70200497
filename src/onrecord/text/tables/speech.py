# ruff: noqa: SIM905 - word lists read best as running words
"""Reporting verbs, report nouns, unnamed sources: the words by which one says that another said it.

A verb's frames are the complements that make it a cue:

====  ==========================================================================
q     direct speech ('X said: "..."')
c     a clause with or without "that"
C     a clause only with "that", "how", "whether" ...
o     an object ("denied the report", "criticised the plan")
t     an infinitive ("vowed to fight")
d     an addressee first, when it likes ("told Reuters that", "warned drivers that")
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
    (
        "asserts",
        "k",
        "call describe label brand dub term characterise characterize portray depict refer_to regard view",
    ),
    ("asserts", "k", "see_as paint deem consider"),
    ("asserts", "o", "claim_responsibility reference allude_to point_to speak_of speak_about talk_about touch_on"),
    ("asserts", "o", "discuss quote cite mention comment_on hint_at recall attribute remember list"),
    ("insists", "qc", "insist maintain assert argue claim contend swear"),
    ("denies", "qco", "deny"),
    ("denies", "o", "dismiss reject refute rebut dispute contradict disavow repudiate debunk disown discount"),
    ("denies", "o", "pour_cold_water_on shoot_down brush_off brush_aside laugh_off wave_off knock_down"),
    ("denies", "C", "dispute contradict refute"),
    ("denies", "c", "doubt disagree"),
    ("refuses", "t", "refuse decline"),
    ("refuses", "o", "rule_out refuse turn_down rebuff spurn veto oppose resist reject"),
    ("hedges", "qc", "suggest speculate hint guess theorise theorize hypothesise hypothesize posit estimate reckon"),
    ("hedges", "c", "wonder question assume presume suppose"),
    ("hedges", "o", "cast_doubt_on"),
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
    (
        "suspects",
        "o",
        "suspect fear anticipate expect predict foresee forecast blame_on worry_about project see_through",
    ),
    ("suspects", "qc", "predict forecast project foresee prophesy"),
    ("criticises", "qc", "warn complain caution charge allege object protest grumble gripe fume"),
    ("criticises", "d", "warn caution alert"),
    (
        "criticises",
        "o",
        "criticise criticize condemn blast slam denounce decry attack assail mock ridicule blame accuse",
    ),
    (
        "criticises",
        "o",
        "fault rebuke chide deplore lambast lambaste berate scold castigate deride bemoan bash rip hit",
    ),
    (
        "criticises",
        "o",
        "hit_out_at lash_out_at warn_of warn_against warn_about complain_of complain_about take_aim_at",
    ),
    ("criticises", "o", "take_issue_with rail_against object_to protest protest_against caution_against reprimand"),
    (
        "criticises",
        "o",
        "admonish chastise censure disparage belittle vilify skewer pan savage excoriate pillory insult",
    ),
    (
        "criticises",
        "o",
        "regret challenge lament allege tear_into hit_back_at fire_back_at disagree_with apologise_for",
    ),
    ("criticises", "o", "apologize_for denigrate demonise demonize jeer taunt call_out push_back_on push_back_against"),
    ("criticises", "k", "denounce condemn criticise criticize dismiss mock slam blast deride decry"),
    (
        "praises",
        "qco",
        "hail praise applaud laud commend welcome celebrate salute endorse tout acclaim champion defend",
    ),
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

ACTS = frozenset("approve authorise authorize ratify okay greenlight rubber-stamp".split())
"""Verbs by which a permission is given: told as an act, they are statements of quote "event"."""

ACT_NOUNS = frozenset("approval authorisation authorization permission consent assent blessing go-ahead".split())
"""What somebody "gives" or "grants" when giving a permission."""

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
