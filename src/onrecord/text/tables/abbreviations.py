# ruff: noqa: SIM905 - word lists read best as running words
"""Abbreviations that end in a full stop, by what may follow them (lower case, without the last stop)."""

TITLES = frozenset(
    """
    mr mrs ms mx dr prof profs hon rev revd fr sr-gen msgr mgr mme mlle messrs mt ft st ste
    gen lt col maj capt cpt sgt cpl pvt cmdr cdr adm brig lieut ens pfc spc gov govs sen sens rep reps
    pres amb supt insp det dep asst atty sec min del pte ald cllr dir mons sra srta don
    lt-gen maj-gen lt-col brig-gen lt.-gen maj.-gen vice-adm rear-adm det-insp
    """.split()
)
"""Stand before a name: never the end of a sentence."""

JOINING = frozenset("vs v cf viz approx e.g i.e eg ie op ca feat esp incl resp cit cp al".split())
"""Join what stands on both sides: the end of a sentence only before one of ``STARTERS``, if ever."""

NUMBERED = frozenset("no nos art sec para pp p vol ch fig figs ed eds sect ext tel pg dept".split())
"""Stand before a number; before anything else the full stop is a full stop."""

MONTHS = frozenset("jan feb febr mar apr jun jul aug sep sept oct nov dec".split())
WEEKDAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())

NAMES_END = frozenset(
    """
    inc co corp ltd llc plc cos bros assn jr sr esq etc gmbh cie mfg intl int'l natl nat'l univ inst ave
    blvd rd sq pl ln hwy pkwy dist bldg govt gov't dept div est tech mgmt org assoc comm comdr
    """.split()
)
"""End a company, an address or a name: a border only when a word follows that can only start a sentence."""

REGIONS = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa penn tenn tex vt va wash wis wyo alta ont que sask man
    b.c n.s n.b p.e.i n.l d.c n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va
    """.split()
)


EXCLAIMING = frozenset(["yahoo", "jeopardy", "yum", "joomla", "oklahoma", "mamma mia"])
"""Names whose exclamation mark is part of the name."""

ZONES = frozenset("et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern pacific central".split())
"""Time zones, which go on after "a.m." and "p.m."."""

DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december
    """.split()
)

STARTERS = frozenset(
    """
    a after all also although among an and another any as asked at because before both but by despite during
    each earlier even every for from given had has have he her here his how however i i'd i'm i've if in indeed
    instead
    into is it it's its last later like many meanwhile more moreover most much my neither nevertheless next no
    nobody none
    nor not nothing now of officials on once one only or other others our out over police previously
    reports several she similarly since so some sources still such that that's the their then there there's
    therefore these they they're this those though three through thus to today together two under unlike until
    upon was we we're well were what when where whether which while who whose why with without yet you your
    """.split()
)
"""Words that, with a capital after an abbreviation, nearly always start a sentence."""

SAYING = frozenset(
    """
    said says say asked asks added adds told tells wrote writes replied replies shouted shouts yelled cried cries
    demanded demands wondered wonders tweeted tweets posted quipped joked exclaimed answered responded
    continued explained recalled remarked noted insisted declared concluded inquired chanted screamed
    """.split()
)
"""Verbs with which a sentence goes on after a question or an exclamation in quotation marks."""

DOMAINS = frozenset("com net org edu gov info biz io co uk tv me js ai fm ly us eu de fr ca au app dev".split())
