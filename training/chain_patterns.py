# ruff: noqa: E501 - a symbol and its alternatives read best on one line
"""Attribution patterns for constructed chains.

Marks: ``{1s words}`` is the source of statement 1, ``{1c ...}`` its cue, ``{1o ...}`` a piece of its content; ``{1,2o
...}`` belongs to two statements; marks nest. A cue that stands in another statement's content makes its statement stand
``inside`` that one; of two statements with the same content the higher number stands inside the lower ("reported,
citing"). ``@symbol`` is filled from the rules here and in ``chain_words``. Wherever a symbol holds marks of its own they
get fresh numbers, so ``@clause`` inside a content may be a statement inside it.

Present tense cues agree with their source: ``@one`` / ``@many`` are sources in singular and plural, ``@src`` is either.
"""

from training.chain_words import rules_of

# Sources before their verb (a trailing comma belongs to an apposition), after it (@post), and cues.
_SOURCES = """
src = @one | @many | @one
one = @person | @personrole | @personapp | @official | @official | @state | @body1 | @doc | @outletS | @pron1 | @unnamed1 | @titled | @anyrole | @leader | @firm | @anyrole
many = @body | @unnamed | @unnamed | @officials | @lawmakers | @scientists | @police | @rebels | @hackers | critics | analysts | @body | they | supporters | residents | friends of @person | many in @city | @num witnesses | some opposition @member
post = @person | @personrole | @personpost | @official | @official | @body | @doc | @outletS | @unnamed | @unnamed1 | @titled | @anyrole | @officials
personrole = @role @person | @countryadj @role @person | @orgname @jobtitle @person | @firm @jobtitle @person | former @role @person | the actor’s agent, @person, | @party leader @person
personapp = @person, a @job at the @orgname, | @person, the @countryadj @role, | @person, who @doing, | @person, @age, | @person, head of the @orgname, | @person, a lawyer for @suspect, | @person, chief executive of @firm, | @person, an analyst at @firm, | @person of the @orgname
personpost = @person, a @job at the @orgname | @person, the @countryadj @role | @person, a spokeswoman for @firm | @person, head of the @orgname | @person, who @doing | @person, chief executive of @firm | @person of the @orgname
doing = leads the inquiry | chairs the @orgname | lives next door | was on board | heads the team | advises the government | worked at the @facility | represents the family
age = 27 | 34 | 41 | 52 | 63 | 70
role = foreign minister | interior minister | prime minister | president | police chief | ambassador | defence secretary | coach | justice minister | health minister | central bank governor | mayor
jobtitle = spokesman | spokeswoman | chief executive | director | chairman | president | economist | analyst | lawyer | researcher
job = lawyer | professor | spokesman | researcher | senior fellow | nurse | geologist | biologist | manager | spokeswoman | campaigner
official = a spokesman for @org | a spokeswoman for @org | the @countryadj @ministry | the @ministry | a @countryadj official | an official at @org | a police spokesman | the @orgname | a senior @countryadj diplomat | an aide to @leader | a lawyer for @suspect | the firm’s chairman | a government spokesman | the club’s manager | the @countryadj ambassador in @capital | the @countryadj embassy | a company spokeswoman | a judge in @city | the publicist | @leader’s office | @leader’s spokesman
officials = @countryadj officials | officials in @capital | @ministry officials | lawyers for @suspect | police in @city | aides to @leader | club officials | rescue workers | diplomats | company executives | organisers
ministry = foreign ministry | defence ministry | interior ministry | health ministry | finance ministry | justice department | State Department | transport ministry | coast guard | prosecutor’s office | election commission | central bank | civil aviation authority
org = the @orgname | @firm | the @countryadj @ministry | the @ministry | @club | the family | the airline | @leader | @studio
state = @capital | @country | @capital | @country | the @countryadj government | @firm | the @countryadj military | the White House | the Kremlin | the European Commission | the United Nations | the palace | the @orgname | the governor’s office | @club | @studio
body1 = the company | the government | the ministry | the union | the prosecution | the army | the opposition | the group | the bank | the club | the airline | the agency | the indictment
body = police | prosecutors | officials | investigators | the authorities | doctors | scientists | campaigners | lawyers | neighbours | witnesses | opposition parties | intelligence agencies | environmental groups | economists | forecasters
doc = the report | a report by the @orgname | a new study | the study | court papers | the indictment | the lawsuit | a @Org_head report | an internal memo | a leaked document | the letter | a statement from @org | a survey of @num firms | a study in the @journal | the document | the inquiry
outletS = @outlet | @outlet | the paper | the newspaper | the report | @outlet | the agency | the magazine
unnamed = two people familiar with the matter | unnamed officials | sources close to the talks | people briefed on @np | anonymous sources in @place | @small officials with knowledge of the inquiry | sources in @place | unidentified @countryadj officials | unnamed security sources | intelligence officials | several diplomats | people with direct knowledge of @np | @countryadj security officials | insiders | sources | people close to @leader | two sources in @capital | three former employees | local residents | unnamed sources in the @ministry | club insiders | medical sources
unnamed1 = a person familiar with the talks | a source close to @leader | a senior official who asked not to be named | a Western diplomat | a person briefed on the plan | a government source | one official | an unnamed @ministry official | a former employee | a source in @city | an aide, who spoke on condition of anonymity, | a security source | an anonymous witness | a club insider | a friend of @star | one investigator
anyrole = the minister | the president | the prosecutor | the coach | the mayor | her lawyer | his brother | the witness | the chief executive | the foreign minister | the singer | the general | the professor | the envoy | the chairman | the defendant
pron1 = he | she | he | she | it
titled = @title @surname | @title @surname | @surname
member = members | lawmakers | supporters
hearer = reporters | @outlet | a news conference | parliament | @outlet on @day | the court | colleagues | the BBC | @outlet | state television | the inquiry | lawmakers | his staff | investors | a radio station in @city | police
"""

_CUES = """
said = said | said | said | told reporters | claimed | insisted | warned | announced | confirmed | stated | added | has said | had said | also said | later said | said in a statement | maintained | argued | revealed | acknowledged | conceded | complained | wrote | explained | alleged | declared | testified | suggested | noted | predicted | pointed out | reiterated | has claimed | have said | admitted | did confirm | had already announced | recalled | tweeted | indicated
hadsaid = had said | said | had claimed | had confirmed | had insisted | had warned | believed | thought | feared | had agreed | had promised | had admitted | knew | had announced | had acknowledged | had suggested | suspected | had assumed | had complained | had alleged | hoped | had concluded | was convinced | had made clear | had denied | denied | assumed | accepted | had testified | had stated
says = says | insists | claims | believes | suspects | thinks | fears | hopes | warns | argues | maintains | alleges | denies | knows | admits | expects | concedes | predicts | has acknowledged | is convinced | contends | notes | assumes | doubts
say = say | insist | claim | believe | suspect | think | fear | hope | warn | argue | maintain | allege | deny | know | admit | expect | have acknowledged | are convinced | contend | assume | doubt
saying = saying | claiming | insisting | adding | warning | arguing | noting | alleging | explaining | predicting | acknowledging | complaining | denying
reported = reported | reported | has reported | said | earlier reported | had reported | first reported | claimed | wrote | reported on its website | revealed | later reported | said in an editorial
citing = citing | citing | quoting | citing | which cited
wants_s = wants | is seeking | plans | intends | hopes | has agreed | refuses | has offered | has promised | had refused | had agreed | had decided | had offered | had threatened | wanted | intended | hoped | has decided | has vowed | declined | had pledged | was planning | is preparing | has threatened
wants_p = want | plan | intend | hope | have agreed | refuse | had refused | had agreed | had decided | had offered | wanted | have promised | had threatened | are planning | have vowed | had pledged
acted = had approved | had authorised | had ordered | had rejected | had endorsed | had vetoed | had backed | approved | ordered | authorized | had blocked | has approved | opposes | opposed | had demanded | had called for | had proposed | had agreed to | would not accept | had signed off on | rejected | supports | had refused to endorse | had condemned | had welcomed | favoured
asked = had asked | had urged | had ordered | urged | had told | had persuaded | has asked | would ask | had begged | had called on | wanted | wants
denied = denied | has denied | rejected | dismissed | disputed | denies | has rejected | refused to comment on | declined to confirm | contradicted | played down | brushed aside | ridiculed | was reacting to | commented on | confirmed
Reacting = Reacting to | Responding to | Commenting on | Dismissing | Rejecting | Asked about | Pressed on | Referring to
reacting = reacting to | responding to | commenting on | dismissing | denying | rejecting | referring to | asked about | pressed on | rebutting | playing down
rnoun = reports | reports | claims | rumours | allegations | suggestions | speculation | news | rumors | accusations | warnings | assertions | fears | confirmation | concerns | complaints | predictions
poss = @state’s | @surname’s | @person’s | @capital’s | @country’s | the ministry’s | the minister’s | his | her | its | their | the @role’s | @firm’s | @title @surname’s | @club’s
rnoun1 = claim | allegation | assertion | statement | suggestion | warning | announcement | promise | prediction | complaint | belief | accusation | view | comment | insistence | admission
"""

# Clauses that are a statement themselves (for a content to hold).
_CLAUSES = """
that = that @fact | @fact | that @fact
that2 = @that | that @clause | @clause
clause = {1s @src} {1c @hadsaid} {1o @that2} | {1s @src} {1c @hadsaid} {1o @that2} | {1s @one} {1c @says} {1o @that2} | {1s @many} {1c @say} {1o @that2} | {1s @one} {1c @wants_s} {1o to @vp} | {1s @many} {1c @wants_p} {1o to @vp} | {1s @src} {1c @acted} {1o @np} | {1s @src} {1c @acted} {1o @np} | {1s @src} {1c @asked} {1o @src to @vp} | {1s @src} {1c had told} @hearer {1o @that2} | {1s @src} {1c told} him {1o @that2} | {1o @np} {1c had been approved} by {1s @post} | {1o @np} {1c had been ordered} by {1s @post} | {1o @subject} {1c was expected} {1o to @vp} | {1o @subject} {1c is believed} {1o to have @pp} | {1o @subject} {1c was reported} {1o to have @pp} | {1o @fact}, {1c according to} {1s @post} | {1s @src} {1c had accused} {1o @person of @vping} | {1s @one} {1c had been told} {1o that @fact} | {1s @one} {1c had learned} {1o from @unnamed that @fact} | {1s @src} {1c had seen no evidence} {1o that @fact} | {1s @src} {1c had not said} {1o whether @fact} | {1s @src} {1c did not know} {1o whether @fact} | {1s @src} {1c had asked} {1o whether @fact} | {1s @src} {1c had called} {1o @np “@adjq”} | {1s @person’s} {1c @rnoun1} {1o that @fact} was @judged | {1c @rnoun} {1o that @fact} were @judged | {1c @rnoun} from {1s @post} {1o that @fact} were @judged | there was no truth in {1c @rnoun} {1o that @fact} | he was aware of {1c @rnoun} {1o that @fact} | {1s @src} never {1c said} {1o that @fact} | {1s @src} {1c had promised} {1o not to @vp} | {1s @one} {1c had never authorised} {1o @np} | {1s @src}, {1c @saying} {1o that @fact}, had left the room | {1s @src} {1c seemed to think} {1o @that} | {1s @src} {1c had given his word} {1o that @fact} | {1s @src} {1c objected to} {1o @np} | {1s @src} {1c blamed} {1o @subject for @np} | {1s @src} {1c had praised} {1o @np} | {1s @src} {1c had warned} @hearer {1o that @fact}
clauseq = {1s @src} {1c @hadsaid} {1o that @fact} | {1s @one} {1c @says} {1o @that} | {1s @many} {1c @say} {1o @that} | {1s @one} {1c @wants_s} {1o to @vp} | {1s @src} {1c @acted} {1o @np} | {1s they} {1c told} us {1o @that} | {1s I} {1c think} {1o @fact} | {1s we} {1c believe} {1o @that} | {1s the doctors} {1c said} {1o ‘@short’} | {1s he} {1c told} me {1o ‘@short’} | {1s I}{1c ’ve always said} {1o that @fact} | {1s she} {1c promised} me {1o that @fact} | {1s nobody} {1c told} us {1o that @fact} | {1s everyone} {1c says} {1o @fact} | {1s we} {1c were told} {1o that @fact} | {1s my lawyer} {1c advised} {1o me not to @vp} | {1s the minister} {1c said}, {1o ‘@short’} | {1s we} {1c want} {1o to @vp} | {1s they} {1c know} {1o that @fact} | {1s I} {1c don’t believe} {1o that @fact} | {1s the public} {1c wants} {1o @subject to @vp} | {1s people} {1c keep saying} {1o @that} | {1s I} {1c hope} {1o @fact}
short = Don’t @vp. | We have no choice. | It was nothing to do with us. | You have @span. | That is not what happened. | Nobody is safe. | We will @vp. | I never saw the letter. | Come back on @day. | It’s over.
judged = false | untrue | baseless | “nonsense” | well founded | exaggerated | not correct | a lie | “pure fantasy” | premature | without foundation
then = on @day | last week | late on @day | earlier this month | last month | this week | on @day night | in @month | over the weekend | yesterday | @day
adjq = reckless | a mistake | a disgrace | illegal | a first step | shameful | necessary | a farce | cruel | overdue
plainq = We have no plans to @vp, | It is too early to say whether @fact, | This was a mistake and we are sorry, | We will not @vp, | There is no evidence that @fact, | I was there and I saw nothing, | Nobody should be surprised that @fact, | We are going to @vp, | @Fact, | The decision to @vp was mine alone, | I’m not going to @vp, | You can’t simply @vp,
Fact = @fact
"""


_NESTED = """
{1s @one} {1c @reported}, {2c citing} {2s @unnamed}, {1,2o that @fact}.
{1s @outlet} {1c @reported} @then, {2c citing} {2s @unnamed1}, {1,2o that @fact}.
{1s @outlet} {1c @reported} {1,2o that @fact}, {2c citing} {2s @unnamed}.
{1s @outlet} {1c @reported} @then {1,2o that @fact}, {2c quoting} {2s @post}.
{1s @outlet}, {2c citing} {2s @unnamed}, {1c @reported} {1,2o that @fact}.
{2c Citing} {2s @unnamed}, {1s @outlet} {1c @reported} {1,2o that @fact}.
{2c Citing} {2s @doc}, {1s @outlet} {1c said} {1,2o @fact}.
{1,2o @fact}, {1s @outlet} {1c @reported}, {2c citing} {2s @unnamed}.
{1,2o @fact}, {1c according to} {1s @outlet}, {2c which cited} {2s @unnamed}.
{1,2o @fact}, {1c said} {1s @outlet}, {2c quoting} {2s @unnamed}.
{1,2o @fact}, {1s @outlet} {1c @reported}, {2c based on} {2s @doc}.
{1c According to} {1s @outlet}, {2c citing} {2s @unnamed}, {1,2o @fact}.
{1c According to} {1s a report in @outlet}, {2c citing} {2s @unnamed}, {1,2o @fact}.
{1s @outlet} {1c @reported} {1,2o that @fact}, {2c according to} {2s @post}.
{1s @outlet}, {2c quoting} {2s @post}, {1c said} {1,2o @fact}.
{1s @outlet}, {2c which cited} {2s @unnamed}, {1c said} {1,2o that @fact}.
{1s @src} {1c said}, {2c citing} {2s @doc}, {1,2o that @fact}.
{1s @outlet} {1c cited} {1o {2s @unnamed} as {2c saying} {2o @that}}.
{1s @outlet} {1c quoted} {1o {2s @post} as {2c saying} {2o @that}}.
{1s @outlet} {1c quotes} {1o {2s @post} as {2c saying} {2o “@short”}}
{1s @outlet} on @day {1c quoted} {1o {2s @unnamed1} as {2c saying} {2o that @fact}}.
{1o {2s @person}} {1c was quoted} by {1s @outlet} {1o as {2c saying} {2o that @fact}}.
{1o {2s @one}} {1c was quoted} by {1s @outlet} {1o as {2c saying} {2o “@plainq”}} before the vote.
{1o {2s @many}} {1c were quoted} by {1s @outlet} {1o as {2c saying} {2o @fact}}.
{1o {2o “@plainq”} {2s @one}} {1c was quoted} {1o as {2c saying}} by {1s @outlet}.
{1o {2o “@plainq”} {2s @one} {2c said}}, {1c according to} {1s @outlet}.
{1o {2o “@plainq”} {2s @one} {2c told} his staff}, {1c according to} {1s @doc}.
{1o {2o “@plainq”} {2s @person} {2c said}}, {1c according to} {1s an audio recording obtained by @outlet}.
{1s @one} {1c @said} {1o that @clause}.
{1s @src} {1c @said} {1o @clause}.
{1s @src} {1c @said} {1o @clause}.
{1s @src} {1c said} @then {1o that @clause}.
{1s @src} {1c @said} {1o that @clause}.
{1s @many} {1c @say} {1o that @clause}.
{1s @one} {1c @says} {1o that @clause}.
{1s @one} {1c @says} {1o @clause}.
{1s @many} {1c @say} {1o @clause}.
{1s @src} {1c told} @hearer {1o that @clause}.
{1s @src} {1c told} @hearer @then {1o @clause}.
{1s @src}, {1c @saying} {1o that @clause}, asked for more time.
{1s @src} spoke to @hearer @then, {1c @saying} {1o that @clause}.
{1s @official} {1c confirmed} {1o that @clause}.
{1s @official} {1c declined to say} {1o whether @clause}.
{1s @official} {1c denied} {1o that @clause}.
{1s @src} {1c would not confirm} {1o that @clause}.
{1c According to} {1s @post}, {1o @clause}.
{1o @clause}, {1c according to} {1s @post}.
{1o @clause}, {1s @src} {1c @said}.
{1o @clause}, {1c said} {1s @post}.
{1o @clause}, {1s @outlet} {1c @reported} @then.
It {1c was reported} @then {1o that @clause}.
{1s @outlet} {1c @reported} @then {1o that @clause}.
{1s @outlet} {1c @reported} {1o that @clause}.
{1s @doc} {1c found} {1o that @clause}.
{1s @doc} {1c says} {1o that @clause}.
{1s @doc} {1c shows} {1o @clause}.
{1c Asked} {1o whether @fact}, {2s @one} {2c said} {2o that @clause}.
{1s @one} {1c recalled} {1o how @clause}.
{1s @src} {1c suggested} {1o that @clause}, but gave no details.
{1s @one} {1c suspects} {1o {2s @one} {2c wants} {2o to @vp}}.
{1s @one} {1c suspects} {1o {2s @one} {2c wants} {2o to @vp}}, but {3s @one} {3c insists} {3o @fact}.
{1s @one} {1c fears} {1o {2s @many} {2c want} {2o to @vp}}.
{1s @many} {1c believe} {1o {2s @one} {2c plans} {2o to @vp}}.
{1s @many} {1c suspect} {1o that {2s @one} {2c intends} {2o to @vp}}, a charge {1,3o it} {3c denies}.
{1s @one} {1c thinks} {1o {2s @one} {2c will refuse} {2o to @vp}}.
{1s @one} {1c accuses} {1o {2s @state} of {2c seeking} {2o to @vp}}.
{1s @src} {1c accused} {1o {2s @state} of {2c threatening} {2o to @vp}}.
{1s @src} {1c accused} {1o {2s @person} of {2c lying about} {2o @np}}.
{1s @src} {1c criticised} {1o {2s @poss} {2c refusal} {2o to @vp}}.
{1s @src} {1c criticised} {1o {2s @poss} {2c decision} {2o to @vp}}.
{1s @src} {1c welcomed} {1o {2s @poss} {2c decision} {2o to @vp}}.
{1s @src} {1c condemned} {1o {2s @poss} {2c call for} {2o @np}}.
{1s @src} {1c rejected} {1o {2s @person’s} {2c @rnoun1} {2o that @fact}}.
{1s @src} {1c dismissed} {1o {2s @person’s} {2c @rnoun1} {2o that @fact} as “@adjq”}.
{1s @src} {1c @denied} {1o {2s his} {2c @rnoun1} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2c @rnoun} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2c @rnoun} by {2s @post} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2c @rnoun} from {2s @post} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2c @rnoun} in {2s @outlet} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2s @outlet} {2c reports} {2o that @fact}}.
{1s @src} {1c dismissed as baseless} {1o {2c claims} by {2s @post} {2o that @fact}}.
{1s @src} {1c described as “nonsense”} {1o a {2c claim} by {2s @post} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2s a report in @outlet} that {2c said} {2o @fact}}.
{1s @src} {1c @denied} {1o {2s a report in @outlet} {2c claiming} {2o that @fact}}.
{1s @src} {1c @denied} {1o a {2c report} in {2s @outlet} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2s a story in @outlet}, which {2c said} {2o @fact}}.
{1s @src} {1c @denied} {1o {2s a statement from @org} {2c saying} {2o that @fact}}.
{1s @src} {1c @denied} {1o {2s @doc} that {2c found} {2o @fact}}.
{1s @src} {1c cited} {1o {2s @doc} that {2c showed} {2o @fact}}.
{1s @src} {1c pointed to} {1o {2s @doc} {2c showing} {2o that @fact}}.
{1s @one} {1c quoted from} {1o {2s @doc}, which {2c said} {2o @fact}}.
{1o “@plainq”} {1,2s @one} {1c said}, {2c @reacting} {2o {3c @rnoun} {3o that @clause}}.
{1o “@plainq”} {1,2s @one} {1c said}, {2c @reacting} {2o {3c @rnoun} {3o that @fact}}.
{1o “@plainq”} {1,2s @one} {1c told} @hearer, {2c @reacting} {2o {3s @outlet} {3c reports} {3o that @fact}}.
{1c @Reacting} {1o {2c @rnoun} {2o that @clause}}, {1s @src} spoke of a plot.
{1c @Reacting} {1o {2c @rnoun} {2o that @fact}}, {1,3s @src} {3c said}: {3o “@short”}
Despite {1c @rnoun} {1o that @fact}, {2s @src} {2c said} {2o @fact}.
The shares fell after {1c reports} {1o that {2s @src} {2c @acted} {2o @np}}.
The protests followed {1c reports} {1o that @clause}.
{1c Rumours} {1o that @clause} spread through @city @then.
There {1c were reports} {1o that @clause}.
There {1c was speculation} {1o that @clause}.
Protests began after {1s @outlet} {1c reported} {1o that @clause}.
The @countryadj currency fell after {1s @outlet} {1c said} {1o that @clause}.
{1o {2s @src} {2c reportedly} {2o @past}}, {1c according to} {1s @outlet}.
{1o {2o @subject} {2c reportedly} {2o @past}}, {1s @outlet} {1c said}.
{1o {2o @subject} {2c allegedly} {2o @past}}, {1c according to} {1s @post}.
{1s @src} {1c said} {1o {2o @subject} {2c was expected} {2o to @vp}}.
{1s @src} {1c said} {1o {2o @subject} {2c had allegedly} {2o @pp}}.
{1s @unnamed1} {1c told} @outlet {1o that @clause}.
{1s @unnamed} {1c told} @outlet {1o @clause}.
{1s @unnamed} {1c told} the paper {1o that {2s @one} {2c was unwilling} {2o to @vp}}.
{1s @outlet} {1c said} {1o it had {2c been told} by {2s @post} {2o that @fact}}.
{1s @outlet} {1c said} {1o {2s @post} {2c had told} it {2o that @fact}}.
{1s @outlet} {1c said} {1o it had seen {2s @doc} {2c saying} {2o @fact}}.
{1s @outlet}, {2c quoting} {2s @post}, {1c said} {1,2o that @fact}.
{1s @one} {1c testified} {1o that {2s @one} {2c had told} him {2o @that2}}.
{1s @one} {1c said} {1o he {2c had been told} by {2s @post} {2o that @clause}}.
{1s @one} {1c said} {1o she {2c had heard} from {2s @post} {2o that @fact}}.
{1s @one} {1c said} {1o {2s his lawyers} {2c had advised} {2o him not to @vp}}.
{1s @one} {1c wrote}: {1o “@Clauseq.”}
{1s @one} {1c said}, {1o “@Clauseq.”}
{1s @one} {1c told} @hearer: {1o “@Clauseq.”}
{1o “@Clauseq,”} {1s @one} {1c said}.
{1o “@Clauseq,”} {1c said} {1s @post}.
{1o “@Clauseq,”} {1s @one} {1c told} @hearer.
{1o “@Clauseq,”} {1s @one} {1c said}. {1o “We have to @vp.”}
{1o “@short @Clauseq,”} {1s @one} {1c said}.
{1s @src} {1c said} {1o that “@clauseq.”}
{1o “@plainq”} {1,2s @one} {1c said}, {2c adding} {2o that @clause}.
{1o “@plainq”} {1,2s @one} {1c said}, {2c adding}: {2o “@Clauseq.”}
{1o “When I asked, {2s he} {2c said}: {2o ‘@short’}”} {1s @one} {1c recalled}.
{1o “And then {2s they} {2c told} me, {2o ‘@short’}”} {1s @one} {1c said}.
{1o {2s @src}}, {1s @src} {1c said}, {1o {2c @hadsaid} {2o that @fact}}.
{1o {2s @src}}, {1c according to} {1s @post}, {1o {2c had asked} {2o @src to @vp}}.
{1o {2s @src}}, {1s @outlet} {1c reported}, {1o {2c @acted} {2o @np}}.
{1o {2s @one}}, {1s @outlet} {1c said}, {1o {2c @wants_s} {2o to @vp}}.
{1o {2o “@plainq”} {2s @one} {2c told} @outlet}, {1s @outlet} {1c reported}.
{1s @many} {1c say} {1o {2s @doc} {2c shows} {2o @fact}}.
{1s @src} {1c said} {1o {2s the documents} {2c did not show} {2o that @fact}}.
{1s @src} {1c said} {1o {2s @outlet} {2c was wrong to report} {2o that @fact}}.
{1s @src} {1c said} {1o the {2c report} {2o that @fact} was @judged}.
{1s @src} {1c said} {1o the {2c report} {2o that @fact} was not correct}.
{1s @src} {1c said} {1o there was no truth in {2c reports} {2o that @fact}}.
{1s @src} {1c said} {1o it was aware of {2c reports} {2o that @fact}}.
{1s @src} {1c says} {1o {2s @surname’s} {2c claim} {2o that @fact} is @judged}.
{1s @src} {1c called} {1o {2c @rnoun} {2o that @fact} “@adjq”}.
{1s @src} {1c called on} {1o {2s @one} to {2c explain} {2o why @fact}}.
{1s @src} {1c urged} {1o {2s @one} to {2c deny} {2o that @fact}}.
{1s @src} {1c asked} {1o {2s @one} to {2c confirm} {2o that @fact}}.
{1s @src} {1c demanded} {1o that {2s @one} {2c apologise for} {2o @np}}.
{1s @src} {1c wants} {1o {2s @one} to {2c admit} {2o that @fact}}.
{1s @src} {1c expects} {1o {2s @one} to {2c announce} {2o @np} @when}.
{1s @src} {1c said} {1o {2s @one} {2c would announce} {2o @np} @when}.
{2o {1s @titled}}, {2s @unnamed} {2c said}, {2o {1c had decided} {1o to @vp}}.
{1s @src} {1c confirmed} {1o {2s @outlet} {2c reports} {2o that @fact}}.
{1s @src} {1c confirmed} {1o {2s @surname’s} {2c account} {2o that @fact}}.
{1s @src} {1c disputed} {1o {2s the prosecution’s} {2c claim} {2o that @fact}}.
{1s @many} {1c expressed doubt about} {1o {2s @poss} {2c claim} {2o to have @pp}}.
{1s @src} {1c complained} {1o that nobody {2c had told} them {2o that @fact}}.
{1s @src} {1c said} {1o {2s a suspect} {2c had confessed to} {2o @vping}}.
{1s @src} {1c said} {1o {2s @src} {2c agreed} {2o that {3s @one} {3c wanted} {3o to @vp}}}.
{1s @outlet} {1c reported} {1o that {2s @src} {2c had told} @hearer {2o that {3s @src} {3c had approved} {3o @np}}}.
{1s @src} {1c told} @outlet {1o that {2s @one} {2c believes} {2o {3s @one} {3c wants} {3o to @vp}}}.
{1c According to} {1s @outlet}, {1o {2s @src} {2c said} {2o that @clause}}.
{1c According to} {1s @outlet}, {1o {2o “@plainq”} {2s @one} {2c said}}.
{1c According to} {1s @outlet}, {1o {2s @many} {2c believe} {2o @that2}}.
In an interview with @outlet, {1s @one} {1c said} {1o that @clause}.
In his memoirs, {1s @one} {1c writes} {1o that @clause}.
{1o {2o @np} {2c was approved} by {2s @post}}, {1s @outlet} {1c reported}.
{1s @outlet} {1c said} {1o {2o the plan to @vp} {2c had been rejected} by {2s @post}}.
{1s @src} {1c said} {1o {2s @src} {2c gave permission for} {2o @np}}.
{1,2s @src} {1c said} @then {1o that @clause}, and {2c added} {2o that @fact}.
{1s @src} {1c said} {1o that @clause}, although {2s @src} {2c disputes} {2o that}.
"""

_HEADLINES = """
{1s @Hs}{1c :} {1o {2s @hs} {2c @hsays} {2o @hfact}}
{1s @Hs}{1c :} {1o {2s @hs} {2c denies} {2o @hnp}}
{1s @Hs}{1c :} {1o {2s @hs} {2c wants} {2o to @vp}}
{1s @Hs}{1c :} {1o {2s @hs} {2c approves} {2o @hnp}}
{1o {2s @hs} {2c denies} {2o @hnp}}, {1c says} {1s @hs}
{1o {2s @hs} {2c approves} {2o @hnp}}, {1s @hs} {1c says}
{1o {2s @hs} {2c wants} {2o to @vp}}, {1c according to} {1s report}
{1o {2s @hs} {2c ‘backs’} {2o @hnp}} {1c –} {1s report}
{1o {2s @hs} {2c plans} {2o to @vp}}{1c :} {1s sources}
{1s @hs} {1c says} {1o {2s @hs} {2c refused} {2o to @vp}}
{1s @hs} {1c says} {1o {2s @hs} {2c told} him {2o to @vp}}
{1s @hs} {1c denies} {1o {2c claims} {2o @hfact}}
{1s @hs} {1c dismisses} {1o {2c reports} {2o @hfact}}
{1s @hs} {1c rejects} {1o {2s @hs} {2c claim} {2o that @hfact}}
{1s @hs} {1c rejects} {1o {2s @hs’s} {2c call for} {2o @hnp}}
{1s @hs} {1c claims} {1o {2s @hs} {2c threatened} {2o to @vp}}
{1s @hs} {1c accuses} {1o {2s @hs} of {2c plotting} {2o to @vp}}
{1s @hs} {1c fears} {1o {2s @hs} {2c wants} {2o to @vp}}
{1s Report}{1c :} {1o {2s @hs} {2c ordered} {2o @hnp}}
{1o {2s @hs} {2c vows} {2o to @vp}}{1c :} {1s @hs}
{1c According to} {1s report}, {1o {2s @hs} {2c approves} {2o @hnp}}
{1c According to} {1s @outlet}, {1o {2s @hs} {2c backs} {2o @hnp}}
{1o {2s @hs} {2c ‘ordered’} {2o @hnp}}, {1s court} {1c told}
{1o {2s @hs} {2c said} {2o ‘@short’}}, {1s witness} {1c tells} court
"""

# One level only, or none.
_SINGLE = """
{1s @src} {1c @said} {1o that @fact}.
{1s @src} {1c @said} {1o @fact}.
{1s @one} {1c @says} {1o @that}.
{1s @many} {1c @say} {1o @that}.
{1s @unnamed1} {1c told} @outlet {1o that @fact}.
{1s @src} {1c told} @hearer {1o that @fact}.
{1c According to} {1s @post}, {1o @fact}.
{1o @fact}, {1c according to} {1s @post}.
{1o @fact}, {1s @outlet} {1c @reported}.
{1o @fact}, {1c said} {1s @post}.
{1o “@plainq”} {1s @one} {1c said}.
{1o “@plainq”} {1s @one} {1c told} @hearer @then.
{1s @one} {1c @wants_s} {1o to @vp}.
{1s @many} {1c @wants_p} {1o to @vp}.
{1s @src} {1c @acted} {1o @np}.
{1s @doc} {1c said} {1o @fact}.
{1s @doc} {1c found} {1o that @fact}.
{1s @src} {1c denied} {1o @np}.
{1s @src} {1c declined} {1o to comment}.
{1s @src} {1c did not respond to} {1o requests for comment}.
{1c Reports} {1o that @fact} unsettled the markets.
{1s @src} {1c accused} {1o @state of @vping}.
{1o @subject} {1c reportedly} {1o @past}.
{1o @subject} {1c is expected} {1o to @vp}.
{1s @src} {1c said} {1o that @fact}, but {2s @src} {2c said} {2o @fact}.
{1s @src} {1c said} {1o @fact}; {2s @src} {2c denies} {2o it}.
{1o “@plainq”} {1,2s @one} {1c said}, {2c adding} {2o that @fact}.
{1s @hs} {1c says} {1o @hfact}
{1s @Hs}{1c :} {1o @hfact}
{1o @hfact}{1c :} {1s @hs}
{1s @outlet} {1c @reported} {1o that @fact} while the report was still being written.
@fact.
@fact, and the report of the inquiry will be published @when.
Everything went according to plan, and @fact.
The rescue went according to plan.
@fact, the first such move in @span.
The @paper was founded in 1897 and its reporters work in @city.
@fact before the claims were settled.
The report runs to 340 pages and will be sent to @hs_the.
The citation was for bravery; @fact.
Loss adjusters handled the claims after @np.
@hfact
{1s @one} {1c has yet to say} {1o whether @fact}.
{1s @src} {1c welcomed} {1o @np}.
{1s @src} {1c confirmed} {1o the report}.
"""

_TITLES = """
hs = @surname | @country | @capital | minister | police | @firm | PM | @outlet | president | union | @club | court | regulator | army | @surname | @person | researchers’ report | opposition | Kremlin | UN | coach
Hs = @hs | @hs | @country | Report | Study | @outlet | Police
hs_the = the ministry | parliament | the court
hsays = says | insists | fears | warns | claims | ‘knew’ | admits | confirms | denies
"""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.strip().splitlines() if line)


NESTED, HEADLINES, SINGLE = _lines(_NESTED), _lines(_HEADLINES), _lines(_SINGLE)
RULES = {symbol: row for text in (_SOURCES, _CUES, _CLAUSES, _TITLES) for symbol, row in rules_of(text).items()}

# Propositions that are no frame: states, numbers, negations.
FACTS = _lines("""
there was no plan to @vp
the talks with @country had collapsed
the talks were going well
@num people had been killed in @place
at least @digits people were injured near @city
the @drug was safe
the operation was a success
the deal would be signed @when
the figures were wrong by @percent
the fire had been started deliberately
@country was not ready to @vp
the election would be held @when
the two men had never met
the video was a hoax
the photographs were genuine
the money had come from @country
the programme is purely for peaceful purposes
the pilot had been drinking
the body found near @city was that of @person
the decision was final
it was too early to tell
the cause of the fire was unknown
temperatures could reach 41 degrees in @region
@percent of @voters were undecided
growth would slow to @percent
no ransom had been paid
nobody was in danger
the @structure was unsafe
@person was in a stable condition
the film will open @when
@player will be fit for the @tournament
the contract was worth @money
the species had been extinct since 1911
prices rose by @percent in @month
the ship was carrying @cargo
the line-up had not been decided
the allegations were politically motivated
sanctions against @country should be lifted
its forces were not involved
there were no survivors
the software was faulty
@person, who is @age, had been held since @month
an agreement with @country was close
the strike was legal
he was innocent
she would not stand again
@person had died of natural causes
the company has no record of the payment
it was the worst drought in @digits years
the agreement must be put to a vote
the water was safe to drink
the minister knew about @scandal
the couple were expecting a child
the road would stay shut until @day
""")

OPENINGS = (
    "But",
    "Meanwhile,",
    "On @day,",
    "Earlier,",
    "However,",
    "In @city,",
    "Last week,",
    "Separately,",
    "And",
    "Still,",
)

RULES |= rules_of("""
np = the sale of @firm | the closure of the @facility | the transfer of @money | the release of the @hostages | the deal with @country | a ban on @thing | the plan to @vp | cooperation with @country against @threat | the attack on @city | @policy | the purchase of @weapons | the merger | the strike | an air strike on @place | the visit to @country | the sacking of @person | the use of @chemical | @scandal | a new tax on @thing | talks with @rebels | the payment of @money | an inquiry into @scandal | the transfer of @player | the decision to @vp | the extradition of @suspect | an increase in spending on @public | the evacuation of @city | the tour | the trial of the @drug | the arrest of @person | wrongdoing | the arrangement | the request
hnp = @country deal | sale of @weapons | plan to @vp | talks with @rebels | ban on @thing | merger with @firm | @policy plan | move to @club | role in @scandal | cooperation with @country | @facility closure | air strikes on @place | wrongdoing | @tradedeal | arms sale to @country | knee injury | tax on @thing
""")
