# ruff: noqa: SIM905 - word lists read best as running words
"""What a description without a name can be: people, outlets, a government; and what nobody speaks as."""

PEOPLE = frozenset(
    """
    man men woman women people person persons child children boy boys girl girls kid kids teen teens youth baby adult
    adults mother father mom mum dad parent parents wife husband spouse partner son sons daughter daughters brother
    brothers sister sisters sibling siblings uncle aunt cousin cousins nephew niece grandmother grandfather family
    families relative relatives widow couple girlfriend boyfriend fiance fiancee friend friends neighbour neighbours
    neighbor neighbors colleague colleagues classmate classmates roommate flatmate victim victims patient patients
    suspect suspects witness witnesses eyewitness eyewitnesses passerby passers-by bystander bystanders tourist
    tourists guest guests host crew fan fans student students pupil pupils clerk chef nurse nurses doctor doctors medic
    medics paramedic paramedics pilot pilots soldier soldiers troops guard guards guide detective detectives cop cops
    celebrity star actress artist thief thieves gang hero priest monk nun saint king queen prince princess candidate
    champion athlete coach judge athletes expert experts analyst analysts critic critics source sources insider
    insiders informant informants tipster official officials authorities minister ministers aide aides staff spokesman
    spokeswoman spokesperson spokesmen spokespeople spokespersons chief chiefs boss bosses head heads executive
    executives ceo chairman president vice-president secretary mayor governor lawmaker lawmakers mp mps politician
    politicians diplomat diplomats envoy ambassador general captain commander commanders lawyer lawyers attorney
    attorneys agent agents rep reps representative representatives delegate delegates member members individual
    individuals activist activists militant militants rebel rebels terrorist terrorists user users customer customers
    resident residents local locals villager villagers citizen citizens voter voters occupant occupants participant
    participants survivor survivors someone somebody everybody everyone others those many some most several both
    pair trio group crowd public community team pundits commentator columnist colleague acquaintance acquaintances
    servant servants veteran veterans scientist scientists professor professors academic academics economist
    """.split()
)
"""Persons, alone or together, by what they are; agent nouns are known by their ending beside it."""

AGENT_ENDINGS = (
    "er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "ster", "sters",
    "eer", "eers", "ee", "ees", "crat", "crats", "pert", "perts",
)  # fmt: skip
"""How nouns for people who do something end."""

NOT_AGENTS = frozenset(
    """
    number numbers letter letters paper papers matter matters order orders computer computers river rivers water
    waters weather winter summer september october november december cover covers tower towers power powers answer
    answers offer offers door doors floor floors color colors colour colours error errors factor factors mirror rumor
    rumors rumour rumours terror horror monitor sensor tumor interior exterior corner corners chapter chapters center
    centers centre theater meter filter shoulder finger winter dinner summer over under after other another either
    whether never ever however former latter later earlier better older younger larger bigger smaller further rather
    proper super minor major prior senior poster banner trailer helicopter helicopters container tanker server servers
    browser browsers printer router character characters quarter quarters cancer fever disorder murder disaster
    encounter dollar border borders harbor labor labour favor favour behavior behaviour motor tractor reactor sector
    specimen omen regimen committee fee fees coffee degree degrees tree trees knee three free see agree
    their her per lower upper higher lesser greater outer inner newspaper newspapers corridor master-plan
    """.split()
)
"""Words that end like an agent noun and are none."""

BODIES = frozenset(
    """
    police government governments ministry ministries department office agency company firm business club team league
    union court army military navy force forces council committee commission bank university college school hospital
    party campaign group organisation organization administration authority bureau board federation association
    parliament congress senate cabinet embassy consulate palace church mosque temple charity foundation institute lab
    laboratory museum zoo airline airport hotel restaurant shop store chain retailer manufacturer maker carrier
    operator prosecution defence defense jury coastguard guard corporation conglomerate startup start-up studio label
    band management leadership regime monarchy royals household state municipality township city county district
    province nation country service watchdog regulator regulators camp side coalition alliance opposition militia
    capital power powers countries cities counties companies parties armies ministries agencies republic kingdom
    west east north south town village community tribe clan sect ngo trust fund consortium syndicate
    body panel inquiry tribunal
    """.split()
)
"""Bodies that speak, by what they are."""

OUTLET_NOUNS = frozenset(
    """
    newspaper newspapers paper papers magazine magazines tabloid tabloids daily weekly broadcaster broadcasters
    broadsheet station stations channel channels website websites site sites blog blogs outlet outlets media press
    network networks publication publications portal portals agency agencies journal journals newswire newscast
    programme program show podcast
    """.split()
)
"""What an outlet is, without a name: "a newspaper", "local media"."""

OUTLET_MARKS = frozenset(
    """
    a an the one local state national foreign regional another several some many various daily weekly online news
    television tv radio social tech technology trade business financial sports sport entertainment gossip celebrity
    satirical satire conservative liberal independent leading major other international domestic british american
    western eastern english-language pro-government state-run state-owned opposition rival popular its their own u.s
    us uk web music fashion gaming science of multiple numerous and mainstream
    """.split()
)
"""What may stand before such a noun without naming the outlet."""

GOVERNING = frozenset(
    """
    government governments cabinet premier premiership presidency president's prime minister's chancellery chancellor's
    administration downing kremlin
    """.split()
)
"""Words in the names of those who speak for a whole government."""

POSSESSIVES = frozenset("his her its their our my your whose".split())

OFFICE_HOLDERS = frozenset(
    """
    president vice-president king queen prince princess pope emperor sultan emir premier chancellor minister mayor
    governor ceo chairman chairwoman chair coach manager captain ambassador judge coroner sheriff archbishop bishop
    commissioner director secretary speaker senator owner founder editor singer actor actress author rapper
    """.split()
)
"""With "the", somebody whom the reader knows, and not an unnamed person."""

SPEAKS_FOR_ONE = frozenset(
    "rep reps representative representatives publicist publicists agent manager lawyer lawyers attorney attorneys"
    " solicitor counsel press-secretary".split()
)
"""Whoever speaks for somebody is that party, with a name or without."""
