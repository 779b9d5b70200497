"""How much runs of words weigh for a sentence that disputes something told; written by ``training/disputes.py``.

Data: 8,759 sentences of FNC-1's training bodies, 305 disputing (2026-11-24).
FNC-1's repository states no licence, and no sentence of it is here: only runs of one to three words that
sentences of 4 stories or more hold. Scores by eight folds of stories, and what the weights are for:
docs/decisions/0010. Known to fail: denials in words of their topic alone ("is not
his wife"), irony, languages other than English.
"""

BIAS = -5.74
_TABLE = """
    ! = -2.4 | ! $ = -2.2 | $ = -0.7 | 0 = -0.3 | 0 and = -1.9 | 0 in = -2.1 | 0 million = 5.3 | 0 when = 4.2 |
    0 years = 3.6 | 0 years old = 9.8 | ? = -3.5 | ? $ = -3.3 | ^ = -0.7 | ^ a = 1.1 | ^ a report = 7.1 |
    ^ according = -2.5 | ^ according to = -2.5 | ^ all = 2.7 | ^ although = 6 | ^ an = 5 | ^ and = -2 |
    ^ as = -2.6 | ^ but = 5.1 | ^ he = -3.1 | ^ he said = 2.3 | ^ he's = 2.8 | ^ however = 10.9 | ^ i am = -3.3 |
    ^ if = -4 | ^ in = -1.8 | ^ it was = -4.1 | ^ just = 7.7 | ^ local = 5.8 | ^ mr = -2.5 | ^ not = 6.9 |
    ^ she = -3.7 | ^ sources = 3.8 | ^ thankfully = 8 | ^ the source = 3.8 | ^ there = -5.6 | ^ there are = -3.6 |
    ^ there is = -3.9 | ^ there's = -3.1 | ^ these = 6.9 | ^ they = -4.5 | ^ this = -2.3 | ^ this is = -3.3 |
    ^ we = 1.3 | ^ we are = -2.6 | ^ we have = -3 | ^ we know = 7.3 | ^ while = 2.2 | ^ while the = 5.8 |
    a = 1.8 | a different = -4.1 | a full = 5.2 | a great = 5.8 | a human = 3.5 | a man = 3.9 | a press = 3.2 |
    a press conference = -3.3 | a public = -6.8 | a report = 3.3 | a senior = -3.8 | a six = 4.8 |
    a spokesman = 4.5 | a statement = 5.8 | a statement $ = 5.2 | a teacher = 8.3 | a video = 4.2 |
    a woman = 9.9 | able = -2.3 | able to = -2.3 | about = -3.9 | about an = 8 | about the = -3.2 |
    about to = 5.5 | absence = -3 | according = -3.6 | according to = -3.6 | according to a = -2.5 |
    account = -4.2 | accurate = 10 | across the = 2 | actually = 11.5 | added = -1.8 | africa = -2.2 |
    after a = -1.6 | after the = 2.4 | against = 2.7 | agent = 7.5 | agents = -3.1 | ago = -3.3 | ago $ = -2.4 |
    agreed = 2.1 | agreed to = 4.3 | ahead = 5.8 | airstrikes = 7.9 | al = 6.4 | alarm = 6.7 | alive = 3.1 |
    alive and = 4.9 | alive and well = 6.6 | all $ = 5 | all the = -2.5 | allegedly = -4 | almost = 12.1 |
    also = 0.9 | also said = 3 | although = 3.5 | am = -3.1 | among = -2.5 | an = 1.9 | an official = -3.5 |
    and = 0.4 | and an = 8.1 | and he = -1.9 | and her = 3.6 | and i = 4.6 | and not = 2.8 | and now = 6.7 |
    and that = 1.9 | and that he = 9.6 | and the = 2.9 | and there = 9.3 | and there is = 10.8 | and well = 5.6 |
    and would = 4.5 | anti = 5.1 | any = -1.6 | anyone = 13.7 | anything = -4.3 | anywhere = 12.5 |
    appeared = -3 | appears = 10 | appears to be = 3.6 | apple = -2.5 | april = -1.8 | are = 1.4 |
    are being = -2.7 | are not = 10.7 | areas = -2.9 | army = -2.3 | around = -3.1 | article = -1.7 |
    article $ = 6.1 | as a = -2.6 | asked = -2.3 | assistance = -3.6 | at = -3.8 | at all $ = 5.9 |
    at least = -3 | attack on = 5.9 | attacks = -3.1 | attention = -3.5 | august = -2 | authenticity = -2.8 |
    aware = 5.6 | aware of = 6.7 | away = -2.2 | back = -2.7 | based = 6.1 | basis = 6.7 | be = -1.5 |
    be an = -3.6 | be the = 4.9 | because = -3.9 | been = 2.9 | been a = 4.4 | been brought = 9.4 |
    been no = -3.7 | been the = 3.7 | before = -2.6 | began = 2.5 | believed = -3.9 | believed to = -3.3 |
    believed to be = -3.2 | believes = 6.1 | best = -2.1 | big = 1.9 | body = -2.7 | bogus = 17.6 | border = 5 |
    both the = 6.3 | break = 4.6 | brought = 4 | building = -1.9 | business = 3 | but = 1.9 | but a = 5.6 |
    but an = 9.4 | but the = 6.7 | but there = -6 | buzz = 5.1 | by = 7 | by 0 = 5 | by a = -1.4 | by some = 6.2 |
    by the = -1.7 | california = 2.4 | called = -2.1 | came from = 3.3 | campus = 5.3 | can = 1.8 |
    capital = -2.9 | case = 4 | cases = 6.7 | caused by = -4.2 | central = 4.9 | centre = 2.9 | certainly = 6.8 |
    certainly not = 8.5 | chief = -3.2 | chris = 5.3 | citing = -2.8 | city = 5.4 | claim $ = 5 |
    claim that = 5.8 | claimed = -2.8 | claimed that = -4.2 | claiming = 3 | claiming that = 5.7 | claims = 18.8 |
    claims are = 10.8 | co = 2.1 | com = 4.5 | comment = -3.1 | comments = -2.7 | company = -2.7 |
    completely = 4.9 | conference = -4.6 | confirm the = -4.2 | confirmed = 2 | confirmed that = 3 |
    confirmed the = 3 | conflicting = -4.4 | contacted = 3.2 | contrary = 10.8 | control = -2.6 |
    controversy = 6.3 | could = -4.9 | could be = -1.7 | countries = -4.5 | country = 3.4 | county = 6.3 |
    course = 2.8 | created = 8.9 | created by = 6.1 | creative = 6.5 | credible = 4 | credit = 11.3 |
    currently = 3.4 | dan = 5.3 | days $ = 2.9 | dead = 7.6 | dead $ = 9.6 | deadly = 3.5 | debunked = 27.2 |
    defense = -3 | denied = 37.9 | denying = 10.9 | department = 10.3 | describing = 4.7 | despite = 6.7 |
    detail = 5 | details = -3.5 | did = 7.8 | did not = 7.4 | died = 6 | died in = 7.3 | died of = 4 |
    disappeared = -5.3 | discovered = -2.2 | do = -3.1 | do not = -4.6 | does = 2.2 | does not = 6.6 |
    doesn't = 3.7 | doing = -2.1 | don't have = 6.7 | doubt = -3.2 | down the = 4.6 | dr = 8.9 | drive = -1.9 |
    drug = 2.1 | dude = 9.3 | during = -2.2 | earlier = -1.6 | early = -2.7 | ebola = 6.9 | ebola $ = -2.9 |
    else $ = -8.8 | emergency = 6.9 | entering = 3.9 | entirely = 6.7 | even = -2.1 | event = -1.9 |
    events = -2.3 | evidence = -3.6 | ex = -5 | exist = 8.8 | expected = -3.2 | extremely = -2.8 |
    extremist = -3.1 | fact = 5.3 | facts = 5.2 | failing = 7.2 | fake = 18.8 | fake $ = 15.1 | false = 36.9 |
    false $ = 8.9 | fans = 8.1 | fighters = -2.4 | figure = 10.2 | film = -2.5 | filmed = 6.1 | fired = -2.4 |
    first = -2.7 | foot = 2.4 | for = -1.1 | for him = 6.5 | for their = 4.9 | force = -2.6 | forced = -2.1 |
    former = -2.4 | found = 2.5 | found $ = 6.7 | found in = 5.4 | four = -2.5 | fox = -3.2 | friends = 3.2 |
    from = -4.6 | from a = -4 | from the = 1.6 | front = -2.1 | further = -2.1 | general = 2.7 | get = -1.1 |
    given = -2.2 | going = -4.3 | going to = -2.6 | google = -1.8 | gossip = 5.2 | government = 3.5 |
    government had = 4.5 | government has = 3.9 | great = 6.7 | ground = 2.2 | group = -2.2 | group of = 3.1 |
    guns = 7 | had = 0.5 | had been = 1.6 | had said = 5.9 | happen = -4.4 | happened = -1.7 | happening = 11.6 |
    has = 2.4 | has confirmed = 5 | has denied = 7.8 | has not = 3.2 | has not been = 7.7 | has not yet = 7.9 |
    has now = 5.4 | has reached = -3.9 | have been = 5.2 | have been a = 6.5 | have come = -2.7 | have no = -5.3 |
    have to = 2.5 | haven't = -2.6 | he = -3 | he has = -1.9 | he said = 3.2 | he said the = 4.9 | he was = -2.2 |
    he was not = -3.7 | he would = 4.9 | he's = -1.6 | he's not = -8.2 | head = -2.6 | health = 10.1 |
    heard = -3.8 | held in = 3.6 | help = -3.2 | her = 2.9 | here = -3.8 | highly = 5.2 | him = -1.8 |
    him and = 4.4 | his = -1.4 | hit = -1.7 | hoax = 24.8 | hoax $ = 17.8 | holiday = -2.4 | hollywood = 3.3 |
    home = -2.1 | hospital = 2.1 | hospital in = -3.7 | how = -3 | however = 6.8 | human = 4 | hunter = -5.2 |
    i am = -3.1 | i can = 8.4 | idea = 4.8 | identified = -4.3 | identify = -5.5 | if = -6.4 | if the = -3.6 |
    image = 7.4 | immediately = -5.1 | impossible = 17.6 | in = 0.3 | in a = 2.2 | in a statement = 4.8 |
    in an = -1.9 | in iraq = 4.3 | in its = 3.5 | in mosul = 2.1 | in question = -3.7 | in texas = 7 |
    in the city = -3.6 | including = -3.1 | indeed = -2.6 | independent = 6.1 | individuals = 5.1 |
    infected = 8.6 | information = -1.4 | insisted = 5.3 | instead = 10.7 | international = 2 | internet = 13.7 |
    interview = -2.4 | investigating = -3.1 | investigation = 2.6 | investigation $ = 4 | involved = 4.2 |
    iraq = 1.4 | is = 3.8 | is a = 2.7 | is actually = 11 | is an = -3 | is being = 5.1 | is in = -2.4 |
    is no = 7.4 | is not = 14.6 | is not a = -8.1 | is now = -3.4 | is still = -5 | is that = 5.6 |
    is that the = 8.8 | isil = 3.3 | isis = -1.6 | islam = 3.8 | islamic state = 2.4 | islamic state isis = 6.7 |
    islamist = 3.3 | isn't = 8.1 | issue = 1.9 | issued = -4.2 | it = 1.5 | it said = -4.9 | it was = 4.8 |
    it wasn't = 9.3 | it would = -2.7 | it's = 5.2 | its = -1.9 | january = 8.6 | january 0 = 6.6 |
    january 0 0 = 9 | jobs = -2.8 | johnson = 1.8 | johnson said = -3.1 | journalist = 5.2 | just = 1.2 |
    justice = 3.2 | killed = -1.9 | know = -2.1 | know the = -4.3 | known = -2.4 | known to = 3.4 | lack = -2.9 |
    last week = 2.1 | last week $ = 6.7 | late = -1.6 | later = 3.8 | leader = 4.1 | leaders = 3.6 | least = -3 |
    leave = -3 | left = 2.1 | like to = 8.4 | live = 8.5 | local = 4.6 | london = 7.3 | long = -2.5 | m = 2.3 |
    made = 4.4 | made a = 4.9 | made the = 4.6 | make = 3.7 | making = -3.1 | man = 1.6 | man in = 6.5 |
    man in the = 7.1 | management = 4.4 | many = -3.9 | mass = 3.1 | may = -3.6 | means = 4.1 | media = 4.8 |
    media outlets = 4.6 | medical = 1.5 | members = -2.3 | michael = 2.1 | might = 1.8 | militant = -2.2 |
    militants = -1.6 | militants are = 7.5 | military = -3.6 | million = 4.9 | minister = 2.8 | ministry = 5.3 |
    mohammed = 7.4 | monday = 5.3 | monday $ = 7.1 | money = -2.1 | monitor = 6.3 | month = -1.9 | months = -2.2 |
    more than 0 = -1.6 | most = -3.2 | mosul = -1.3 | much = -3.3 | my = -3.2 | name = -3.4 | name of = 5 |
    named = -2.7 | national = 3.7 | necessarily = -4.6 | networks = 8 | never = 2.9 | news = -2.4 |
    newspaper = 3.6 | next = -1.8 | no = 11.8 | no official = -4.2 | no one = -4.2 | no such = 9.7 | none = 4.1 |
    none of = 5.2 | nor = 6.5 | north = -2.3 | northern = -2.6 | not = 14.6 | not a = 6.5 | not be = -3.4 |
    not been = 7.6 | not clear = -4.3 | not confirmed = -4.7 | not even = 7 | not have = 4.2 |
    not immediately = -3.6 | not just = -7.4 | not know = -5.1 | not the = 3.2 | not to = -6.2 | not yet = -2.5 |
    nothing = 4.8 | now = 4.2 | number = 1.6 | number of = -1.6 | obama = -2.1 | occurred = 2.9 |
    occurred $ = 6.8 | of 0 $ = 4 | of a = 5.8 | of any = 3.9 | of course = 3.6 | of ebola = 8.1 | of his = 1.6 |
    of people = 4 | of several = 12.2 | of the = -1.4 | of those = -2.5 | off = -1.7 | off $ = 4 | offer = -4.1 |
    office = -2.5 | officer = -1.6 | official = 1.2 | officially = 9.4 | officials = 1.7 | officials have = -3.1 |
    officials said = 3.3 | old = 4 | on = -1.6 | on a = -3.6 | on facebook = 4.8 | on friday = 2.3 |
    on the = 0.8 | on the ground = 5.9 | on tuesday = 4.6 | on wednesday = 3.3 | one = -2.5 | one of the = -2.6 |
    online = -3.6 | only = -1.5 | or = -2.4 | or the = 3.1 | order = 5.8 | organizations = -2.9 |
    originally = 4.3 | other = -3.8 | others = -2.1 | our = -2.3 | out = 5 | out that = 7.4 | out the = 3.7 |
    out to = 5.1 | out to be = 7.5 | outlets = 4.6 | outside the = 3.5 | over = -3.8 | page = 4.1 | part = 1.7 |
    part in = 3.8 | part of = -3.1 | partners = 7.5 | patient = 5.5 | paul = -3.3 | people = -3.9 |
    people with = -3.9 | personally = 3.9 | photos = -2.1 | piece = 3.9 | place = -1.8 | police = -2.1 |
    police said = 5.9 | policy = 5.1 | popular = 4 | possibility = -2.9 | possible = -3.5 | post = -3.4 |
    posted the = 7 | posting = 4.9 | pr = 9.1 | president of = 3 | press = 4.1 | press conference = -4.7 |
    press that = 6.9 | pretty = -3.1 | prime = 4.8 | pro = -4.2 | producers = 8.5 | profile = 10.7 |
    proved = 10.3 | public = -3.8 | publication = -3.6 | publicity = 4.2 | put = 3.4 | question = -4.4 |
    quotes = 4.6 | reached out = 3.3 | reached out to = 3.3 | reason = 8 | recent = -3.6 | recording = -3.7 |
    refuted = 9.6 | release = -1.7 | release of = -1.7 | released = 1.7 | report = 1.5 | report that = 6.2 |
    reported = -2.2 | reporting = -2 | reports = 10.4 | reports are = 12.6 | reports of = 5.4 | reports on = 6.6 |
    representatives = -3.3 | research = 3 | respond = -3.3 | reuters = -2.9 | rose = 5.1 | ruled = 5.7 |
    ruled out = 5.9 | rumor = 11.9 | rumors = 10.8 | rumors of = 6.5 | rumours = 15.4 | said = 0.5 |
    said a = 2.9 | said he = -1.6 | said in a = 3.2 | said it = 4.6 | said she = 4.3 | said she was = 5.3 |
    said that = 1.2 | said there = -2.9 | said they = -3.6 | said we = 6.5 | same = -3 | saturday = 3.7 |
    saw = -2.1 | saying = 6.1 | says = 2.7 | says he = 2.8 | says that = -4 | science = 3.9 | second = -2.3 |
    secretary = 3.7 | security = 5.1 | seeking = -2.9 | seen = -2.2 | senior = -4.3 | sent = -2.9 |
    service = -3.5 | services = -2.1 | set = -1.4 | shared = 3.6 | she = -2 | shot = -1.5 | should = -4.4 |
    showed = -2.8 | shown = 4.6 | shows = -3 | similar = -3.5 | simply = 9 | since the = 2.7 | site = -3.5 |
    sites = 5.4 | so = -2.1 | social = 5.3 | soldiers = -2 | some = -1.4 | some of the = 2.6 | someone = -3 |
    something = -4.5 | son = -4.7 | sources = -1.3 | southern = 2.8 | space = -2.4 | speculation = 3.9 |
    spokesman = 1.8 | spokesman said = 4 | spread = -5.3 | spring = 4.2 | star = -1.6 | started = 4.5 |
    state = -3 | state isis = 6.7 | stated = 10.7 | stated that = 6.8 | statement = 3.9 | states = -2.9 |
    steve = -2.1 | still = -1.7 | stolen = 15 | store = -2.1 | stories = -2.9 | story = 3.6 | street = 3.2 |
    student = 6.2 | style = 6.2 | such = 3.6 | suggest = -2.9 | suggested = 3.1 | supported = 3.5 |
    suspect = 3.3 | suspected = 7 | suspects = 3.1 | syria $ = -2.6 | taking = -2.1 | talk = 4.1 | talking = 3.6 |
    targets = 12.5 | teacher = 11.1 | tell = -2.6 | terrorists = 2.9 | texas = 3.3 | than = 0.9 | than 0 = -1.7 |
    thankfully = 16.3 | that = 3.1 | that 0 = 5.1 | that a = 1.9 | that all = 3.7 | that at = -2.7 |
    that he = 3.2 | that his = -3.2 | that it = 1.3 | that it is = -4.6 | that it was = 2.8 | that no = 7.4 |
    that people = -3.6 | that the = 2.7 | that there = 5.1 | that there were = 12.2 | that was = 3.1 |
    that we = -3.6 | that's = -3.1 | the 0 = -1.7 | the article = -2.9 | the bodies = -2.8 | the city of = 5.4 |
    the claims = 3.9 | the contrary = 6.9 | the country = 5.2 | the deadly = 4.5 | the fact = 2.8 |
    the ground = 4.2 | the group = -1.8 | the independent = 8.7 | the last = 3.8 | the man = 2.2 |
    the name of = 5.2 | the new = 2.8 | the police = -3.8 | the real = 4.1 | the release = -1.6 |
    the reports = 6.1 | the right = 3.3 | the rumor = 5.6 | the rumors = 9.7 | the same = -2.5 |
    the southern = 2.3 | the story = 3.5 | the terrorist = 3.6 | the town = 3.9 | the town of = 5.6 |
    the us = 3.8 | the video = 6.2 | the whole = 5.6 | the whole thing = 8.5 | the world = -1.6 | their = -3.5 |
    them = -3.4 | then = -2.8 | there = 3.2 | there have = -3.2 | there have been = -3.2 | there is = 3.2 |
    there is a = -3.4 | there is no = 8.5 | there were = 2.7 | there's no = 3.5 | these = 7.2 | they = -2.5 |
    they are = -2.9 | they have = -2.6 | they said = 8.7 | they were = -2.1 | they're = -2.8 | things = -2.2 |
    think = 1.7 | this = -5.1 | thomas = -2.9 | those = 2.3 | those of = 7.3 | though = -4.3 | thought = -2.5 |
    thousands = 4.5 | thousands of = 2.7 | three = -1.9 | through = 2.3 | thursday = 2.6 | ties = 2.8 |
    ties to = 3.9 | time = -3.3 | times = 3.2 | to = -1.3 | to a = 5.7 | to be = 3.2 | to be a = 2.4 |
    to be the = 9 | to confirm = -2.8 | to get = -1.9 | to have = -1.6 | to have been = 5 | to isis = -4.2 |
    to make = 2.9 | to me = 5.2 | to offer = -3.6 | to these = 5.7 | to this = 4.6 | to work = -3.5 | told = 3.7 |
    told cnn = 5.5 | told the = 3 | told the independent = 6.2 | totally = 8.3 | town of = 4.6 | traveled = 5 |
    treated = 8.6 | treated for = 7.2 | true = 7.5 | true $ = 5 | trust = -5.6 | truth = 9.9 | tuesday = 3 |
    turns = 10.6 | turns out = 13.3 | twitter = 4.2 | two = -3.5 | un = -1.9 | under = -1.8 | unfounded = 15 |
    until = -2.1 | up = -2.2 | up $ = 7 | up by = 4.8 | up in = 5.8 | us = -2.5 | us $ = 4.4 | use = -2.1 |
    valley = 5.8 | vehicle = 3.1 | verified = -3.4 | very = -2.6 | vice = 5.9 | vice president = 5.9 |
    vice president of = 3.8 | victim = 4.3 | video = 4 | violence = -3 | virus = 4 | war = -4.7 | was = 1.1 |
    was a = 3.9 | was about = 5.2 | was also = 7.5 | was not = 13 | was reported = -3.1 | was that = 5.5 |
    wasn't = 5.4 | watch = -2.7 | way = -3.2 | we are = -2.7 | we have = 2.5 | we have no = -2.7 |
    we have not = 8.5 | we know = 3.3 | we were = -2.9 | website = 2.1 | website that = 8.5 | wednesday = 3.1 |
    week $ = 5.4 | weekend = 3.3 | were = -1.7 | west = 3.7 | what = -2.3 | what was = 5.1 | what you = 5.8 |
    whatever = 7.4 | when = -4.2 | when a = 3.9 | when the = -2.9 | where = -3.1 | whether = -4.6 | which = -1.3 |
    which has = -2.5 | which is = -3.6 | which the = 4.7 | while = -2.4 | while the = 3.6 | who has = -3.5 |
    who have = 4.9 | who is = -4 | who said = 11.1 | who was = -3.4 | whole = 4.7 | whole thing = 7.8 |
    why = 2.8 | wife = 10.9 | will = -2.8 | will be = -2.2 | will not = -3.1 | with = -0.8 | with ebola = -4.9 |
    with his = -2.4 | with the = -1.5 | woman = 8.3 | words = 3.7 | work = 3.3 | works = -2.5 | world = -2.4 |
    worry = 7.6 | worth = 5.2 | would have = -2.5 | would not = -3.4 | year = -1.2 | years old = 7.6 |
    yet = -4.4 | you = 3 | you can = 2.9 | you don't = 10.2 | you see = 6.3 | your = -2.9
"""
WEIGHTS = {run: float(weight) for run, _, weight in (part.strip().rpartition(" = ") for part in _TABLE.split("|"))}
"""``^`` and ``$`` stand for the ends of a sentence."""
