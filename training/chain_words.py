# ruff: noqa: E501 - a symbol and its alternatives read best on one line
"""Words for constructed chains: invented people, outlets, bodies and places, and propositions built from frames.

Everything here is invented or general knowledge; nothing comes from a corpus. ``RULES`` maps a symbol to its
alternatives; an alternative may hold further symbols (``@place``), and ``@symbol#1`` gives the same words each time
that it stands in one sentence. ``chain_patterns`` adds the attribution patterns.
"""

from onrecord.text.tables.countries import _FIELDS as _COUNTRIES  # the rows as they are: name, adjective, capital
from onrecord.text.tables.given_names import GIVEN

_IRREGULAR = """
be was been being is|begin began begun beginning begins|break broke broken breaking breaks|build built built building
builds|buy bought bought buying buys|cut cut cut cutting cuts|do did done doing does|drop dropped dropped dropping drops
|fall fell fallen falling falls|find found found finding finds|fly flew flown flying flies|forget forgot forgotten
forgetting forgets|give gave given giving gives|go went gone going goes|halt halted halted halting halts|have had had
having has|hide hid hidden hiding hides|hit hit hit hitting hits|hold held held holding holds|keep kept kept keeping
keeps|lay laid laid laying lays|leave left left leaving leaves|lose lost lost losing loses|make made made making makes
|meet met met meeting meets|miss missed missed missing misses|pay paid paid paying pays|plan planned planned planning
plans|put put put putting puts|rise rose risen rising rises|run ran run running runs|sell sold sold selling sells|send
sent sent sending sends|set set set setting sets|shut shut shut shutting shuts|sink sank sunk sinking sinks|spend spent
spent spending spends|steal stole stolen stealing steals|stop stopped stopped stopping stops|strike struck struck
striking strikes|swim swam swum swimming swims|take took taken taking takes|win won won winning wins|withdraw withdrew
withdrawn withdrawing withdraws|write wrote written writing writes|scrap scrapped scrapped scrapping scraps|ban banned
banned banning bans|slip slipped slipped slipping slips|step stepped stepped stepping steps|transfer transferred
transferred transferring transfers|commit committed committed committing commits|rig rigged rigged rigging rigs|swap
swapped swapped swapping swaps|back backed backed backing backs|feel felt felt feeling feels|know knew known knowing
knows|think thought thought thinking thinks|bring brought brought bringing brings|lead led led leading leads|mislead misled misled misleading misleads|expel expelled expelled expelling
expels|flee fled fled fleeing flees|admit admitted admitted admitting admits|drive drove driven driving drives
"""
IRREGULAR = {row.split()[0]: tuple(row.split()) for row in _IRREGULAR.replace("\n", " ").split("|")}

# subject ("+": plural) | verb | rest
_FRAMES = """
@leader|visit|@place @when
@leader|step|down @when
@leader|sign|the @tradedeal @when
@leader|approve|the sale of @weapons to @country
@leader|block|the @adjgov inquiry into @scandal
@leader|dissolve|parliament @when
@leader|meet|@leader in secret @when
@leader|order|the release of @num prisoners
@leader|promise|@money to the @region
@leader|mislead|voters over @scandal
@leader|lose|the vote on @policy
@government|cut|spending on @public by @percent
@government|withdraw|its ambassador from @city
@government|send|@num troops to @place
@government|ban|@thing from @public
@government|raise|the tax on @thing
@government|sell|its stake in @firm
@government|scrap|plans for @policy
@government|close|its border with @country
@government|pay|@money for the release of the @hostages
@government|buy|@weapons worth @money
@government|ask|@country for help against @threat
@government|finance|@rebels in @place
@government|delay|the vote on @policy until @month
@government|expel|@num @countryadj diplomats
@lawmakers+|back|the bill on @policy
@lawmakers+|reject|the @adjgov budget
@lawmakers+|demand|an inquiry into @scandal
@rebels+|seize|the @facility near @city
@rebels+|shell|the @facility for @span
@rebels+|release|the @hostages
@rebels+|break|the ceasefire @times
@soldiers+|withdraw|from @place
@soldiers+|fire|on the crowd outside the @facility
@soldiers+|cross|the border near @city
@negotiators+|reach|a deal on @policy
@negotiators+|miss|the deadline for @policy
@negotiators+|leave|@city without an agreement
@police+|arrest|@num people over @crime
@police+|search|the home of @person in @city
@police+|find|@evidence in @crimeplace
@police+|ignore|@num complaints about @suspect
@police+|charge|@suspect with @crime
@police+|lose|the @evidence
@suspect|plan|the attack from @crimeplace
@suspect|steal|@money from @victim
@suspect|flee|to @country @when
@suspect|admit|@crime
@suspect|threaten|@victim with a knife
@suspect|hide|@evidence in @crimeplace
@suspect|travel|to @city under a false name
@firm|close|its plant in @city
@firm|cut|@num jobs @when
@firm|miss|its sales target for the @quarter
@firm|buy|@firm for @money
@firm|sell|its @unit to @firm
@firm|recall|@num @gadgets
@firm|hide|the fault from @regulators
@firm|raise|prices by @percent
@firm|store|the data of @num customers in @country
@firm|delay|the launch of its @gadget
@firm|move|its headquarters to @city
@firm|refinance|@money of debt
@firm|lay|off a @fraction of its staff
@regulators+|fine|@firm @money
@regulators+|approve|the merger of @firm and @firm
@regulators+|open|an investigation into @firm
@investors+|sell|shares worth @money
@investors+|lose|confidence in @firm
@bank|raise|interest rates @when
@bank|lend|@money to @firm
@bank|cut|its forecast for growth to @percent
@club|sign|@player for @money
@club|sell|@player to @club
@club|sack|its coach @when
@club|lose|the final in @city
@club|breach|the spending rules for @times
@player|leave|@club at the end of the season
@player|fail|a drugs test @when
@player|miss|the @tournament with a knee injury
@player|reject|an offer from @club
@player|break|a bone in his foot in training
@officials_sport+|bribe|the referee of the @tournament
@officials_sport+|move|the @tournament to @country
@scientists+|find|@finding
@scientists+|test|the @drug on @num patients
@scientists+|publish|the data on @finding @when
@scientists+|overstate|the effect of the @drug
@drugthe|cut|the risk of @disease by @percent
@drugthe|cause|@disease in some patients
@disease|kill|@num people in @region
@hospital|turn|away @num patients @when
@hospital|run|out of beds @when
@doctors+|miss|the signs of @disease
@doctors+|treat|@num people for @disease
@star|leave|the cast of “@show”
@star|marry|@star in @city
@star|enter|a clinic in @place
@star|record|an album in @city
@star|cancel|the tour of @region
@star|refuse|to appear in “@show”
@studio|cancel|“@show” after one season
@studio|pay|@money for the rights to “@show”
@hackers+|steal|the records of @num customers
@hackers+|break|into the network of @firm
@hackers+|publish|the emails of @leader
@storm|hit|@place @when
@storm|destroy|@num homes in @region
@storm|leave|@num people without power
@rain|flood|@num homes near @city
@quake|kill|@num people near @city
@ship|sink|off @place with @num people aboard
@ship|carry|@cargo to @country
@plane|land|safely in @city
@plane|disappear|from radar over @place
@plane|lose|contact with the tower @when
@engineers+|ignore|warnings about the @structure
@engineers+|inspect|the @structure @when
@structure|collapse|after days of rain
@school|suspend|@num pupils over @scandal_small
@teachers+|strike|over pay @when
@workers+|walk|out at the @facility
@workers+|reject|the pay offer
@miners+|survive|@span under ground
@voters+|back|the plan for @policy
@family|receive|a letter from @suspect
@driver|fall|asleep at the wheel
@driver|drive|the wrong way for @span
@council|close|the @facility @when
@council|give|the contract to @firm
@zoo|lose|@num animals to @disease
@agency|launch|the probe from @place @when
@agency|lose|contact with the probe
@charity|spend|@money on @thing
@court|dismiss|the case against @suspect
@court|order|@firm to pay @money
@judge|release|@suspect on bail
@farmers+|use|the banned @chemical
@factory|release|@chemical into the river
@troupe|perform|in @city @when
"""


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(part.strip() for part in line.split("|")) for line in text.strip().splitlines())


FRAMES = _rows(_FRAMES)
COUNTRIES = tuple(row for row in _COUNTRIES if len(row) > 3 and row[2] and row[3] and " and " not in row[0])
GIVEN_NAMES = tuple(sorted(GIVEN))
_HEADS = """
Al Ald Ander Ar Bar Bel Ben Ber Bor Bran Bre Cal Car Cor Dal Dan Dar Del Dor Dra Ed El Fal Fen Ferr Gal Gar Gor Gran
Hal Han Har Hath Hel Hol Im Is Jan Jar Kal Kan Kar Kel Kol Kor Lan Lar Lind Lor Mal Mar Mel Mer Mor Nad Nar Nor Ol Or
Os Pal Par Per Pol Quin Ra Ran Ras Rei Ros Ru Sal San Sar Sel Ser Sol Sor Ste Tal Tan Tar Tel Tor Tre Ul Var Vel Ver
Vol Wal War Wen Wes Yar Yel Zan Zar Zel
"""
_PERSON_TAILS = """
ado aki ali amov anda ani ano ansen ardi aro ashvili aux berg bury by cott court dell den din dottir dova eau eira elli
enko eno era ero es escu etti eva ez field ford grave gren hall ham hashi holt i ia ian iani ic ides ier ik ikov in
ing ingham ini inski io is ito itz kar ke land lander ley lin lund man mann menko mond moor more mura nath ner nes nov
o off on ora osa oso ov ova ovic owski quist rano rell rick rios s sen shaw shi skaya ski sky son stad stein sted stone
sund tai thal ton tov tti tun u uddin ume uri vari vedi vic ville wala wald wara way well wick witz wood worth y yan yar
"""
_PLACE_TAILS = """
a abad acre aga ale an ana and ar as ava bridge burg bury by castle chester dale den do dorf e era est ey fell field
ford furt gate grad ham haven heim holm hurst ia ica in ina ingen is ista ita ka ki kirk la land lek lin lo low lund
ma mar mere mesh minster mouth na ness nia nica o ola on ona or os ova pol pool port ra rana ria rin sk sted stok stow
ta tan ter thorpe ton tova u ura us va vale vik ville vo wall wick wood worth yar za zan
"""
HEADS, PERSON_TAILS, PLACE_TAILS = (tuple(text.split()) for text in (_HEADS, _PERSON_TAILS, _PLACE_TAILS))

# symbol = alternatives, split at |
_WORDS = """
num = @small | @digits | about @digits | more than @digits | at least @digits | nearly @digits | up to @digits
small = two | three | four | five | six | seven | eight | nine | ten | a dozen | dozens of | hundreds of | several
digits = 11 | 14 | 17 | 23 | 28 | 36 | 40 | 58 | 70 | 85 | 120 | 150 | 230 | 300 | 450 | 600 | 900 | 1,200 | 3,400 | 8,000 | 15,000
money = $4 million | $30m | £2.5m | €60 million | $1.2 billion | £400,000 | €7bn | $85,000 | 3 billion rupees | 12m kronor
percent = 3 percent | 12 per cent | 7% | a third | 40 percent | 0.5 percentage points | half | 22 per cent
fraction = third | quarter | fifth | tenth | half
span = three days | two weeks | six hours | nearly a month | 11 days | more than a year | 40 minutes
times = twice | three times | repeatedly | four times in a week
when = on @day | last @day | this week | last week | on @day night | in @month | earlier this month | next week | by the end of the year | in early @month | this year | over the weekend | before dawn | late on @day | after the summer | on @month @date | within days
day = Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
month = January | February | March | April | June | July | August | September | October | November | December
date = 3 | 7 | 12 | 14 | 19 | 22 | 26 | 30
quarter = first quarter | third quarter | fourth quarter | first half
policy = pensions | the new airport | border controls | the nuclear programme | fishing quotas | the water treaty | state media | a carbon tax | compulsory testing | school meals | the gas pipeline | rent controls | land reform | the peace accord | prison reform | electric cars | free bus travel
public = hospitals | state schools | roads | the army | public broadcasting | foreign aid | railways | social housing
thing = sugary drinks | plastic bags | foreign films | drones | fireworks | luxury cars | video games | imported steel | diesel cars | e-cigarettes | palm oil | private jets
tradedeal = trade agreement | border treaty | fisheries pact | defence pact | gas deal | climate accord | extradition treaty
weapons = fighter jets | air-defence missiles | armed drones | two frigates | artillery shells | tanks | surveillance equipment
scandal = the missing funds | the wiretaps | the ferry disaster | the leaked memos | party donations | the land sales | the vaccine contracts | the prison deaths | illegal logging
scandal_small = cheating | a prank | forged sick notes | a video
adjgov = government’s | coalition’s | opposition’s | ministry’s | president’s
threat = the militants | the wildfires | the epidemic | piracy | cyberattacks | the locusts
hostages = hostages | aid workers | sailors | engineers | two journalists | pilgrims | tourists
rebels = the rebels | militants | separatist fighters | the guerrillas | gunmen | insurgents | Islamist fighters | loyalist militias
soldiers = soldiers | government troops | border guards | @countryadj forces | peacekeepers | marines
negotiators = the negotiators | the two sides | mediators | both delegations | the parties
facility = airport | power station | refinery | main hospital | army base | library | swimming pool | railway depot | dam | market | steelworks | port
lawmakers = lawmakers | senators | opposition deputies | backbenchers | the two largest parties | MPs
evidence = a handgun | two laptops | traces of poison | stolen passports | explosives | a blood-stained coat | @num letters | fake banknotes
crimeplace = a garage | a rented flat in @city | the cellar | a lock-up near @city | his car | a storage unit | a hotel in @place
crime = fraud | the shooting | the bank robbery | arson | money laundering | the kidnapping | the poisoning | insider trading | the bombing in @city | tax evasion | match-fixing
victim = a neighbour | his employer | two pensioners | a colleague | the charity | his former wife | a taxi driver
suspect = the suspect | @person | the gunman | the former banker | the two brothers’ lawyer | the pilot | the accountant | a 34-year-old man | the treasurer
police = police | detectives | officers | investigators | prosecutors | the authorities
unit = chip business | shipping arm | dairy division | insurance unit | film library | mobile business
gadget = electric van | tablet | headset | flagship phone | search engine | satellite service | games console
gadgets = cars | phones | washing machines | car seats | pacemakers | toys | heaters
regulators = regulators | the competition authorities | inspectors | auditors | the watchdogs
investors = investors | the founders | pension funds | the main shareholders | hedge funds
tournament = Cup final | @city Open | World Cup | winter games | derby | Grand Prix | qualifying round
officials_sport = league officials | organisers | federation officials | agents | the team’s owners
player = the striker | the goalkeeper | @person | the captain | the teenager | the world number two | the fast bowler | the midfielder
scientists = scientists | researchers | the team in @city | astronomers | geologists | the authors | biologists
finding = traces of water on the moon | a new species of bat | a link between noise and @disease | a crack in the ice shelf | cells that resist @disease | a planet the size of Earth | lead in the drinking water
drug = vaccine | painkiller | new drug | antibody | implant | gene therapy
drugthe = the vaccine | the painkiller | the new drug | a daily aspirin | the treatment | the diet | screening
disease = measles | cholera | stroke | heart disease | the virus | dengue | asthma | the infection | liver disease | bird flu
doctors = doctors | surgeons | nurses | the paramedics | midwives
star = @person | the singer | the actor | the actress | the rapper | the director | the guitarist | the comedian
show = @Adjt @Nount | The @Nount | @Nount of @City | A @Adjt @Nount
Adjt = Silent | Last | Broken | Golden | Northern | Hollow | Second | Burning | Little | Hidden
Nount = Harbour | Winter | Witness | Orchard | Crown | River | Letters | Kitchen | Engine | Island | Hours
studio = the studio | the network | the broadcaster | the streaming service | the production company
hackers = hackers | a group of hackers | criminals | state-backed hackers | intruders
storm = the storm | the hurricane | a tornado | the cyclone | heavy snow
rain = the rain | the river | a burst main | meltwater
quake = the earthquake | a landslide | the eruption | an avalanche | the heatwave
ship = the ferry | a tanker | the trawler | a cargo ship | the migrants’ boat
cargo = weapons | stolen oil | @num tonnes of grain | toxic waste | military equipment | livestock
plane = the plane | the flight from @city | a military helicopter | the airliner | the cargo plane
engineers = engineers | the builders | inspectors | contractors
structure = bridge | dam | stadium roof | tunnel | tower block | viaduct
structure_s = the bridge | the dam | the stadium roof
school = the school | a college in @city | the academy | the university
teachers = teachers | lecturers | train drivers | postal workers | nurses
workers = workers | dockers | the staff | cabin crews | cleaners
miners = the miners | the climbers | the sailors | all @small passengers
voters = voters | most voters | members of the party | residents
family = the family | his widow | the girl’s parents’ lawyer | the village | her brother
driver = the driver | the lorry driver | the captain | the train driver | the pilot
council = the council | the city | the mayor’s office | the county
zoo = the zoo | the wildlife park | the aquarium
agency = the space agency | the navy | the research institute | the private company
charity = the charity | the foundation | the church | the union | the party
court = the court | the appeals court | a tribunal in @city | the high court
judge = the judge | a judge in @city | the magistrate
farmers = farmers | growers in @region | local firms | fishermen
factory = the factory | the chemical plant | the mine | the tannery
chemical = pesticide | mercury | solvents | cyanide | herbicide
troupe = the orchestra | the ballet | the band | the circus
hospital = the hospital | the clinic in @city | the emergency ward | the county hospital
region = the north | the south-east | the delta | the capital | the province | @country | the region | the islands | the valley
place = @city | @city | @country | the north of @country | the @city region | the port of @city | eastern @country | the Gulf of @city
government = @country | @capital | the government | the @countryadj government | the ministry | the coalition | the junta | the regional government | the kingdom
leader = the president | the prime minister | the @countryadj president | @title @surname | the mayor of @city | the finance minister | the opposition leader | @person | the king | the governor | the foreign minister
title = President | Prime Minister | Senator | Governor | Chancellor | Mr. | Mrs. | Ms | Mr | Sheikh | Gen. | Dr | Sen. | Sir | Lord | Rep.
bank = the central bank | the bank | @firm | the lender | the state bank
firm = @Invented @firmtail | @Invented | @surname & @surname | @Invented@joined | the carmaker | the airline | the supermarket chain | the oil company | the drugmaker | the phone company | @firm_x
firm_x = the utility | the retailer | the brewer | the chipmaker | @surname @firmtail | @Invented @firmtail
firmtail = Group | Motors | Energy | Foods | Airlines | Systems | Pharma | Holdings | Steel | Bank | Media | Telecom | Mining | Labs
joined = soft | tech | net | air | gen | cor | mart | tel
club = @City United | @City City | @City | @Invented FC | Sporting @City | the @City @beasts | the champions | Dynamo @City
beasts = Hawks | Bears | Pilots | Rangers | Wolves | Stags | Comets | Giants
"""
_OUTLETS = """
outlet = the @City @paper | the @paper | @Invented @agencytail | the @paper newspaper | @Invented TV | Radio @City | the @countryadj daily @Invented | the @countryadj state news agency | @outlet_x | the broadcaster @Invented | the @Invented news agency | the @City @paper | the @countryadj newspaper @Invented | the weekly @Invented | the financial daily @Invented
outlet_x = state television | local media | the news site @Invented | a local newspaper | @countryadj media | one tabloid | the magazine @Invented | @countryadj state TV | the wire service @Invented | a rival paper | the business weekly @Invented | the website @Invented.com
paper = Courier | Herald | Gazette | Times-Standard | Evening Post | Examiner | Chronicle | Observer-Dispatch | Tribune | Morning Star-Ledger | Mail | Messenger | Argus | Sentinel | Echo | Weekly Review | Telegraph | Daily News | Star | Register
agencytail = News | News Agency | Press | Wire | Broadcasting | Newsroom | Media
journal = the Journal of @field | the journal @field Letters | a @field journal | the journal @Invented
field = Clinical Nutrition | Marine Biology | Astrophysics | Public Health | Applied Economics | Cardiology | Climate Systems
orgname = the @Org_head for @field_of | @Invented Institute | the @Org_head of @field_of | the @City Institute of @field_of | the @countryadj @Org_head | @Invented Watch | the National @Org_head of @field_of | the Union of @profession | the University of @City
Org_head = Centre | Agency | Council | Commission | Federation | Association | Foundation | Office | Board | Society
field_of = Road Safety | Human Rights | Energy | Food Standards | Disease Control | Consumer Affairs | Strategic Studies | Water | Aviation | Press Freedom | Wildlife | Statistics | Refugees
profession = Journalists | Nurses | Teachers | Engineers | Dockworkers | Pilots
party = the opposition | the Greens | the Labour group | the @Adjparty Party | the ruling party | the Conservatives | the @Adjparty Alliance
Adjparty = National | Progressive | Liberty | People’s | Reform | Farmers’ | Centre | Social Democratic
"""


def rules_of(text: str) -> dict[str, tuple[str, ...]]:
    """Symbol -> alternatives, from lines of ``symbol = one | two``."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.strip().splitlines():
        symbol, _, rest = line.partition(" = ")
        found[symbol.strip()] = tuple(part.strip() for part in rest.split(" | "))
    return found


RULES = rules_of(_WORDS) | rules_of(_OUTLETS)


def inflect(verb: str) -> tuple[str, str, str, str, str]:
    """Base, past, participle, -ing and third person singular of a verb.

    >>> inflect("carry")
    ('carry', 'carried', 'carried', 'carrying', 'carries')
    """
    if verb in IRREGULAR:
        base, past, participle, going, third = IRREGULAR[verb]
        return base, past, participle, going, third
    if verb.endswith("e"):
        return verb, verb + "d", verb + "d", verb[:-1] + "ing", verb + "s"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb, verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing", verb[:-1] + "ies"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    return verb, verb + "ed", verb + "ed", verb + "ing", third
