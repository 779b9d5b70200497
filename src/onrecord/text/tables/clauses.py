# ruff: noqa: SIM905 - word lists read best as running words
"""Function words of English and the commonest verb forms: enough to see where clauses and phrases begin and end."""

DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some any no each every both all another many several"
    " few most two three four five six seven eight nine ten one other such".split()
)
PREPOSITIONS = frozenset(
    "of in on at by for from with to into onto over under about against among between during before after since until"
    " till through throughout across around behind beyond despite without within near toward towards upon amid"
    " following per via outside inside like unlike off up down out".split()
)
SUBJECT_PRONOUNS = frozenset("he she they we i it you who everyone nobody someone both neither".split())
PRONOUNS = SUBJECT_PRONOUNS | frozenset("him her them us me his hers theirs himself herself themselves itself".split())
PERSON_PRONOUNS = frozenset("he she they him her them his their hers theirs".split())
"""Pronouns that stand for a speaker named before."""
RELATIVE = frozenset("who which that whom whose".split())
QUESTION_WORDS = frozenset("whether if how why what when where who which whose".split())
SUBORDINATORS = frozenset(
    "because if when while although though unless whereas whether since as after before until once so that where how"
    " why what which who whom whose than lest".split()
)
COORDINATORS = frozenset("and but or nor yet".split())
BE = frozenset("be is are was were been being am 's 're isn't aren't wasn't weren't".split())
HAVE = frozenset("has have had having 've hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset(
    "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't ll"
    " d ought".split()
)
AUXILIARIES = BE | HAVE | DO | MODALS
NEGATIONS = frozenset(
    "not never no n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't"
    " can't cannot"
    " couldn't shouldn't mustn't neither nor hardly scarcely".split()
)
ADVERBS = frozenset(
    "also later earlier then now still again often repeatedly already just only even recently previously publicly"
    " privately strongly flatly vehemently categorically quickly immediately today yesterday reportedly once never"
    " always sometimes not meanwhile however instead further furthermore moreover additionally separately simply"
    " initially originally finally eventually soon long currently long previously explicitly specifically bluntly"
    " firmly clearly ever merely openly rather quite really formally officially widely generally frequently"
    " regularly first last alone too thus therefore hence nevertheless nonetheless indeed perhaps reportedly"
    " allegedly apparently subsequently afterwards afterward thereafter thereby together almost nearly much more"
    " away back famously rightly wrongly falsely correctly angrily calmly proudly mostly largely partly actively"
    " famously sharply harshly heavily fiercely swiftly promptly belatedly sarcastically jokingly emphatically"
    " better elsewhere here there yet ago long-since all right else so very".split()
)
TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning"
    " afternoon evening"
    " night noon midday midnight week month year weekend january february march april may june july august september"
    " october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep"
    " sept oct nov"
    " dec earlier later late early last next ago previously recently spring summer autumn fall winter days weeks"
    " months years hours minutes".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
PAST_FORMS = frozenset(
    "said told went came got made took saw gave found thought knew felt left kept held brought began became ran"
    " met sent"
    " spent built lost won led stood understood wrote spoke broke chose drove ate fell flew grew hid hit hurt laid lay"
    " paid put rose sat sold set shook shot showed shut sang sank slept struck swore taught threw woke wore"
    " bought caught"
    " cost cut dealt drew fought forgot heard let meant read rode sought swept beat bore blew bound bred burst"
    " cast crept"
    " dug fed fled froze hung knelt knit lit lent rang shed shone slid slung spat spun sprang stole stuck stung swam"
    " swung tore underwent undertook withdrew withstood overcame".split()
)
PLAIN_VERBS = frozenset(
    "says tells goes comes gets makes takes sees gives finds thinks knows feels leaves keeps holds brings"
    " begins becomes"
    " runs meets sends spends builds loses wins leads stands writes speaks breaks wants needs seems looks"
    " appears remains"
    " continues includes allows adds starts shows gives turns serves works puts sets believes helps means"
    " requires offers"
    " considers says tries uses hopes faces argues expects insists suspects denies rejects refuses have go come"
    " get make"
    " take see give think know feel keep want need seem look remain continue include allow believe say".split()
)
