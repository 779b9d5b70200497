# ruff: noqa: SIM905 - word lists read best as running words
"""Titles and roles: what stands before or behind a person's name."""

HONORIFICS = frozenset(
    """
    Mr Mrs Ms Mx Miss Dr Prof Professor Doctor Sir Dame Lord Lady Baroness Baron Rev Revd Reverend Fr Father
    Sister Brother Rabbi Imam Sheikh Shaikh Sheik Ayatollah Mullah Hojatoleslam Cardinal Archbishop Bishop Pastor
    Pope Saint King Queen Prince Princess Duke Duchess Earl Count Countess Sultan Emir Gen General Lt Lieutenant
    Col Colonel Maj Major Capt Captain Cpt Sgt Sergeant Cpl Corporal Pvt Private Cmdr Commander Adm Admiral Brig
    Brigadier Marshal Cdr PFC Spc Spec Pfc Staff Warrant Petty Air Chief Vice Rear Field Wing Squadron Constable
    Det Detective Insp Inspector Supt Superintendent Sra Señor Señora Senor Herr Frau Monsieur Madame Mme Mlle Hon
    Maulana Haji Hajji Lt.-Gen Master
    """.split()
)
"""Forms of address and ranks; they may stand several in a row ("Maj. Gen."), with or without a full stop."""

ALONE = frozenset(
    """
    Mr Mrs Ms Miss Dr Sir Dame Prof Ayatollah Sheikh Sheik Mullah Rabbi Baroness Gen Lt Col Maj Capt Sgt Adm Brig
    Rev Cpl Mx
    """.split()
)
"""Honorifics after which a single unknown capitalised word is a person."""

KEPT = frozenset(
    """
    Dr Pope King Queen Prince Princess Sheikh Sheik Sultan Emir Saint Duke Duchess Lady Lord Sir Dame Mullah
    """.split()
)
"""Stay in the canonical name when nothing but one name follows ("Pope Francis")."""

FEMALE_TITLES = frozenset(
    """
    mrs ms miss dame lady baroness queen princess duchess countess sister sra señora senora frau madame mme mlle
    """.split()
)
MALE_TITLES = frozenset(
    """
    mr sir lord baron fr father brother rabbi imam sheikh shaikh sheik ayatollah mullah cardinal archbishop pope
    king prince duke earl count sultan emir señor senor herr monsieur maulana
    """.split()
)

FEMALE_ROLES = frozenset(
    """
    spokeswoman chairwoman congresswoman businesswoman policewoman actress queen princess duchess councilwoman
    assemblywoman saleswoman stateswoman noblewoman waitress stewardess heiress mother wife daughter sister widow
    girlfriend niece aunt grandmother mum mom woman girl ballerina nun midwife sportswoman horsewoman
    """.split()
)
MALE_ROLES = frozenset(
    """
    spokesman chairman congressman businessman policeman actor king prince duke councilman assemblyman salesman
    statesman nobleman waiter steward heir father husband son brother widower boyfriend nephew uncle grandfather
    dad man boy monk priest sportsman horseman shah pope fireman gunman frontman
    """.split()
)

ROLE_HEADS = frozenset(
    """
    spokesman spokeswoman spokesperson spokespeople minister president chief director chairman chairwoman
    chairperson chair ceo cfo coo cto head leader secretary chancellor premier commander governor mayor senator
    congressman congresswoman representative ambassador envoy commissioner officer executive manager editor
    founder co-founder cofounder owner co-owner coordinator adviser advisor analyst economist professor lecturer
    researcher scientist historian lawyer attorney solicitor barrister prosecutor judge justice magistrate sheriff
    detective inspector superintendent constable deputy aide negotiator official diplomat lawmaker legislator
    politician activist campaigner author writer journalist reporter correspondent columnist anchor presenter host
    producer actor actress singer rapper musician guitarist drummer composer artist comedian designer architect
    engineer developer programmer entrepreneur businessman businesswoman investor banker trader broker physicist
    chemist biologist astronaut astronomer doctor surgeon nurse physician psychologist psychiatrist epidemiologist
    virologist teacher principal headteacher headmaster student coach trainer captain goalkeeper striker
    midfielder defender forward winger quarterback pitcher goalie linebacker skipper cricketer footballer golfer
    boxer sprinter swimmer cyclist driver jockey referee umpire general admiral colonel major lieutenant sergeant
    soldier pilot marine veteran king queen prince princess sultan emir shah pope bishop archbishop cardinal
    priest pastor imam cleric rabbi monk nun whistleblower hacker witness victim suspect resident neighbor
    neighbour father mother son daughter brother sister wife husband widow cousin uncle aunt friend colleague
    partner agent publicist publisher librarian curator treasurer trustee auditor accountant comptroller
    controller clerk registrar ombudsman watchdog investigator coroner pathologist warden ranger firefighter
    paramedic farmer fisherman worker employee councillor councilman councilwoman alderman delegate councilor
    undersecretary speaker whip mp mep candidate nominee frontrunner hopeful dissident exile rebel militant
    warlord fighter gunman strategist pollster chef restaurateur blogger youtuber influencer streamer model
    photographer filmmaker screenwriter novelist poet playwright critic biographer academic scholar dean provost
    vice-chancellor rector fellow expert specialist consultant supervisor foreman boss mogul magnate tycoon
    billionaire millionaire heir heiress philanthropist lobbyist organizer organiser convener facilitator mediator
    arbitrator rapporteur monitor observer liaison attaché consul counsel counsellor counselor vice-president
    vice-premier supremo mastermind ringleader champion medalist medallist player star frontman bassist technician
    operator
    """.split()
)
"""The last word of a role before a name, or the noun of one behind it (lower case)."""

TITLE_HEADS = frozenset(
    """
    President Minister Secretary Chancellor Premier Governor Gov Mayor Senator Sen Sens Representative Rep Reps
    Congressman Congresswoman Ambassador Commissioner Commander Leader Chairman Chairwoman Chair Chief Director
    Judge Justice Sheriff Speaker Envoy Undersecretary Attorney Prosecutor Spokesman Spokeswoman Spokesperson CEO
    CFO COO CTO Officer Executive Treasurer Councillor Councilman Councilwoman Coordinator Superintendent
    Constable Inspector Detective Adviser Advisor Editor Coach Manager Captain MP MEP AG DA PM FM Pres Amb Head
    Chief-of-Staff Taoiseach Tánaiste Shah Rector Dean Provost Principal Deputy Assemblyman Assemblywoman Alderman
    Whip Founder Co-founder Vice-President Sirdar Solicitor Counsel Producer
    """.split()
)
"""Capitalised roles before a name ("President X", "Deputy Foreign Minister Y")."""

TITLE_MODIFIERS = frozenset(
    """
    Deputy Vice Assistant Acting Interim Former Ex-Prime Ex-President Senior Chief First Second Third Supreme
    Prime Foreign Interior Finance Defence Defense Justice Health Education Trade Energy Environment Transport
    Agriculture Culture Labour Labor Economy Economic Development Information Communications Industry Housing Oil
    Petroleum Home Treasury Press Under Associate Executive Managing General Police Fire Shadow Cabinet Crown Lord
    Lieutenant Attorney State Federal District Regional Provincial National City County House Senate Majority
    Minority Opposition Party Special Permanent Principal Private Joint Revolutionary Campaign Policy Security
    Intelligence Technology Technical Operating Financial Marketing Chancellor European Head Deputy-Prime
    Vice-President Outgoing Incoming Late Then-President Ex Republican Democratic Democrat Conservative
    Immigration Business Tourism Sports Water Climate Commerce Veterans Affairs Union Budget Election Electoral
    High Grand
    """.split()
)
"""Capitalised words that may stand before a capitalised role."""

FORMER = frozenset("former ex onetime one-time erstwhile late then previous retired outgoing".split())

ROLE_PREPOSITIONS = frozenset("of for at with in to on from".split())

ROLE_STOPS = frozenset(
    """
    a an the this that these those his her its their our my your some any each every no one two three another
    other and or but nor of at in on for with by from to as into about after before during under over between
    against near is are was were be been being am has have had do does did will would shall should can could may
    might must not when while where who whom whose which what how why if because since until than then there here
    so such also only just even told tell tells said say says asked asks according called calls named appointed
    elected including include includes like led met meet meets urged accused blamed quoted cited interviewed
    killed shot hired fired replaced succeeded joined praised thanked invited arrested charged sued married former
    ex late then-
    """.split()
)
"""Words that no role before a name holds."""

DETERMINERS = frozenset("a an the his her its their our one".split())

TITLES_IN_FULL = {
    "Sen": "senator",
    "Sens": "senator",
    "Rep": "representative",
    "Reps": "representative",
    "Gov": "governor",
    "Pres": "president",
    "Amb": "ambassador",
}
"""Short titles as the role they stand for."""

OFFICES = TITLE_HEADS | frozenset("Surgeon Solicitor Consul Comptroller Auditor Postmaster Paymaster".split())
"""Behind these, "General" is part of the office, not a rank."""
