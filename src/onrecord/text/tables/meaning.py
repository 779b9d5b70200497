# ruff: noqa: SIM905 - word lists read best as running words
"""Which words mean the same act, which say nothing, and which turn a sentence round: for comparing what is said."""

SAME: tuple[str, ...] = (
    "approve approval authorize authorise authorization authorisation permit permission allow okay greenlight"
    " clearance consent bless",
    "shut shutdown shutter close closure discontinue discontinuation eliminate axe scrap terminate termination sunset"
    " shelve abolish dismantle kill-off wind-down phase-out",
    "vanish disappear go-away go-anywhere drop-out fade",
    "remain stay continue survive persist keep retain",
    "cooperate cooperation collaborate collaboration work-with partner partnership team-up co-operate co-operation",
    "coordinate coordination co-ordinate co-ordination",
    "buy purchase acquire acquisition takeover take-over buyout snap-up",
    "sell sale divest offload",
    "merge merger combine",
    "expand expansion enlarge enlargement widen",
    "add addition",
    "reduce reduction cut slash lower decrease trim curb curtail",
    "increase raise rise hike boost grow growth climb jump surge soar",
    "fall drop decline plunge slump tumble sink",
    "die death dead kill killing slay slain murder fatal fatally deceased perish",
    "injure injury wound hurt",
    "arrest detain detention custody apprehend",
    "jail imprison prison sentence",
    "charge indict indictment accuse accusation allege",
    "sue lawsuit litigation",
    "capture seize seizure",
    "attack assault raid strike bomb bombing shell shelling airstrike",
    "fight battle combat war",
    "behead beheading decapitate decapitation",
    "kidnap abduct abduction kidnapping hostage",
    "shoot shooting gunfire gunshot gun-down",
    "rob robbery steal theft stolen thief heist",
    "resign resignation quit step-down stand-down",
    "sack fire dismiss dismissal oust lay-off layoff axed redundancy",
    "appoint appointment name hire nominate nomination",
    "marry marriage wed wedding",
    "divorce split-up separate separation",
    "pregnant pregnancy expecting-a-baby",
    "sick ill illness disease",
    "infect infection contagious outbreak epidemic",
    "recover recovery heal",
    "launch unveil introduce debut roll-out rollout release",
    "delay postpone postponement put-off push-back",
    "cancel cancellation call-off scrub",
    "ban prohibit prohibition outlaw forbid bar",
    "win victory defeat beat triumph",
    "lose loss",
    "agree agreement deal pact accord treaty",
    "meet meeting talks negotiation negotiate summit",
    "lead leader led head",
    "leave depart departure exit withdraw withdrawal pull-out quit",
    "return come-back comeback",
    "move relocate relocation transfer",
    "start begin commence kick-off",
    "end finish conclude completion wrap-up",
    "build construct construction",
    "destroy destruction demolish",
    "find discover discovery locate",
    "fake hoax bogus fabricated staged",
    "picture photo photograph image",
    "video footage clip film",
    "animal beast creature",
    "policeman policewoman police officer cop",
    "soldier troop serviceman",
    "plane aircraft jet airliner airplane aeroplane",
    "car vehicle automobile",
    "ship vessel boat",
    "firm company corporation business",
    "team franchise club squad",
    "employee staff staffer worker workforce personnel",
    "job post position",
    "child kid boy girl youngster teenager teen",
    "doctor physician medic",
    "boss chief ceo chairman",
    "money cash fund",
    "refuse reject rejection turn-down decline-to",
    "deny denial dismiss rebut refute disavow",
    "confirm confirmation verify verification",
    "admit admission acknowledge concede",
    "demand insist",
    "help aid assist assistance",
    "escape flee fled break-out",
    "crash collide collision",
    "sanction embargo",
    "missing disappeared disappearance",
    "rescue save",
    "house home residence apartment flat",
    "pay payment paid fee",
    "purported alleged supposed",
    "program programme scheme",
    "peaceful civilian",
)
"""Each line is one meaning; phrases are joined by a hyphen."""

PHRASES: tuple[str, ...] = (
    "shut down", "shuts down", "shutting down", "close down", "closing down", "wind down", "winding down",
    "wound down", "phase out", "phasing out", "phased out", "kill off", "killing off", "killed off",
    "go away", "going away", "goes away", "went away", "go anywhere", "going anywhere",
    "work with", "works with", "working with", "worked with",
    "team up", "teaming up", "take over", "taking over", "took over", "taken over", "snap up",
    "step down", "stepping down", "stepped down", "stand down", "standing down", "lay off", "laying off", "laid off",
    "gun down", "gunned down", "roll out", "rolling out", "rolled out", "put off", "push back", "pushed back",
    "call off", "called off", "pull out", "pulling out", "pulled out", "turn down", "turned down", "wrap up",
    "rip up", "rips up", "ripping up", "ripped up", "tear up", "tears up", "tearing up", "tore up", "torn up",
    "break out", "broke out", "kick off", "split up", "come back", "drop out",
)  # fmt: skip
"""Verbs of two words, read as one."""

PARTICLE_FORMS: dict[str, str] = {
    "shuts": "shut", "shutting": "shut", "closing": "close", "winding": "wind", "wound": "wind", "phasing": "phase",
    "phased": "phase", "killing": "kill", "killed": "kill", "going": "go", "goes": "go", "went": "go",
    "works": "work", "working": "work", "worked": "work", "teaming": "team", "taking": "take", "took": "take",
    "taken": "take", "stepping": "step", "stepped": "step", "standing": "stand", "laying": "lay", "laid": "lay",
    "rips": "rip", "ripping": "rip", "ripped": "rip", "tears": "tear", "tearing": "tear", "tore": "tear",
    "torn": "tear", "gunned": "gun", "rolling": "roll", "rolled": "roll", "pushed": "push", "called": "call",
    "pulling": "pull", "pulled": "pull", "turned": "turn", "broke": "break",
}  # fmt: skip
"""The plain form of a verb of two words."""

IRREGULAR: dict[str, str] = {
    "bought": "buy", "sold": "sell", "fought": "fight", "met": "meet", "led": "lead", "found": "find", "won": "win",
    "lost": "lose", "left": "leave", "began": "begin", "begun": "begin", "built": "build", "paid": "pay",
    "stole": "steal", "stolen": "steal", "shot": "shoot", "struck": "strike", "rose": "rise", "risen": "rise",
    "fell": "fall", "fallen": "fall", "grew": "grow", "grown": "grow", "kept": "keep", "sank": "sink", "sunk": "sink",
    "fled": "flee", "beaten": "beat", "ate": "eat", "eaten": "eat", "bit": "bite", "bitten": "bite", "flew": "fly",
    "flown": "fly", "drove": "drive", "driven": "drive", "fed": "feed", "hid": "hide", "hidden": "hide",
    "held": "hold", "gave": "give", "given": "give", "took": "take", "taken": "take", "sent": "send", "spent": "spend",
    "men": "man", "women": "woman", "children": "child", "people": "person", "wives": "wife", "lives": "life",
    "dying": "die", "died": "die", "lying": "lie", "lain": "lie", "worn": "wear", "wore": "wear", "woke": "wake",
    "spoke": "speak", "spoken": "speak", "sought": "seek", "brought": "bring", "thought": "think", "taught": "teach",
    "caught": "catch", "went": "go", "gone": "go", "came": "come", "saw": "see", "seen": "see", "knew": "know",
    "known": "know", "ran": "run", "chose": "choose", "chosen": "choose", "broke": "break", "broken": "break",
    "tore": "tear", "torn": "tear",
    "wed": "wed", "hung": "hang", "swore": "swear", "sworn": "swear", "threw": "throw", "thrown": "throw",
}  # fmt: skip

EMPTY = frozenset(
    """
    a an the and or but nor so yet if then than that this these those there here who whom whose which what when where
    why how as at by for from in into of off on onto out over per to toward towards under up upon via with within
    about above across after against along among around before behind below beneath beside between beyond
    despite down during except inside like near outside since through throughout till until unlike versus
    i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself
    they them their theirs themselves one ones another other others each every either both all any some such same
    be is am are was were been being have has had having do does did doing done will would shall should can could may
    might must ought s d ll m re ve t
    say says said saying tell tells told report reports reported reporting reportedly claim claims claimed state stated
    add added according accord news announce announced
    give gives gave given giving take takes took taken taking make makes made making get gets got getting go goes went
    gone going come comes came let put set
    very too also just only even still now again ever already quite rather really almost nearly more most less least
    much many few several lot lots bit own well
    today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday earlier later recently currently
    new latest first last next time times day days week weeks month months year years
    mr mrs ms dr gen sir
    plan plans planned planning intend intends intended intention intentions prepare prepares preparing prepared
    expect expects expected want wants wanted seek seeks seeking consider considers considering considered
    look looks looking ready likely possible possibly perhaps maybe apparently allegedly supposedly
    believe believes believed think thinks thought suspect suspects suspected decide decided decides decision
    because while although though however meanwhile therefore thus instead indeed anyway yes
    not no never none nobody nothing neither without cannot n't
    thing things something anything everything way ways fact part
    entirely completely totally absolutely fully purely actually currently simply soon eventually imminent
    process situation matter issue subject case
    """.split()
)
"""Words that tell nothing about what is claimed: function words, light verbs, reporting, hedging and time words."""

VAGUE = frozenset(
    """
    arrangement move step measure development idea proposal report reports story article claim claims rumor rumour
    rumors rumours allegation allegations speculation suggestion suggestions news decision plan plans deal
    action incident event account information
    """.split()
)
"""Nouns that point at something said before."""

NEGATIVE = frozenset(
    "not no never none nobody nothing nowhere neither nor without cannot n't hardly refuse refuses refused decline"
    " declines declined fail fails failed rule-out unable".split()
)

MUST = ("have to", "has to", "had to", "must", "should", "ought to", "need to", "needs to", "would require", "requires")
OPEN = (
    "unclear", "not clear", "unknown", "not known", "remains to be seen", "remained to be seen", "uncertain",
    "not certain", "no word on", "yet to be determined", "not yet known", "remains a mystery", "unanswered",
)  # fmt: skip
MAY = ("may", "might", "could", "possibly", "perhaps", "maybe", "potentially", "likely")
AHEAD = (
    "will", "would", "'ll", "going to", "plan", "plans", "planning", "planned", "prepare", "prepares", "preparing",
    "set to", "about to", "expected to", "intend", "intends", "won't",
)  # fmt: skip
WILLING = ("open to", "willing to", "ready to", "prepared to", "happy to", "eager to", "keen to", "not ruled out")
OWN_PLAN = (
    "no plan", "no plans", "not in our plans", "not in the plans", "not in its plans", "not in their plans",
    "not going to", "will not", "won't", "would not", "wouldn't", "not looking to", "not considering", "no intention",
    "not planning", "does not plan", "do not plan", "doesn't plan", "don't plan", "not in a position to", "not intend",
    "not involved in", "never will", "not about to", "nothing new", "not ready to", "no desire", "not want", "not seek",
)  # fmt: skip
"""A plan of one's own that is denied or refused."""

OPPOSITES: tuple[tuple[str, str], ...] = (
    ("shut", "remain"), ("vanish", "remain"), ("die", "alive"), ("die", "living"), ("leave", "remain"),
    ("leave", "return"), ("weapon", "peaceful"), ("guilty", "innocent"), ("increase", "reduce"), ("increase", "fall"),
    ("win", "lose"), ("cancel", "remain"), ("approve", "refuse"), ("ban", "approve"), ("real", "fake"),
    ("genuine", "fake"), ("true", "fake"), ("buy", "sell"), ("safe", "danger"), ("healthy", "sick"),
    ("destroy", "intact"), ("missing", "find"), ("escape", "arrest"), ("marry", "divorce"), ("sack", "remain"),
    ("resign", "remain"), ("single", "marry"), ("pro", "con"), ("open", "shut"),
)  # fmt: skip
"""Pairs of meanings of which one is false where the other is true."""

COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
MONTHS = frozenset("january february march april june july august september october november december".split())
"""Without May, which is also a verb."""

SUBJECTS = frozenset("we i it they he she its our their his her us my".split())
"""A content that begins with one of these is about its speaker."""

ATTITUDES = tuple(
    "want plan intend seek consider prepare hope aim wish desire mull weigh try attempt approve authorize".split()
)
"""Cues by which an outlet tells what somebody has in mind; nobody speaks."""

HEADLINE_VERBS = frozenset(
    """
    hold meet say tell plan want seek face fear call ask vow urge deny refuse reject start begin lead win lose buy sell
    kill die hit cut end open close shut to is are was were will has have had can may must sue warn back fight agree
    find see make take give get set put go come leave quit resign join move rise fall grow keep show found held met
    won lost led told said made took gave got went came left rose fell grew kept
    """.split()
)
"""Verbs as they stand in headlines and decks, without an ending that shows them."""
