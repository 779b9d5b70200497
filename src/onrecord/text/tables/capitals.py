# ruff: noqa: SIM905 - word lists read best as running words
"""Words with a capital that are no names, and words that names are built with."""

NOT_NAMES = frozenset(
    """
    they'd we'd you'd he'd she'd it'd a about above according account accounts acting actually add added
    additional additionally adding after afterwards again against ago ahead all allegations almost alone along
    already also alternatively although altogether always am amid among an analysis analysts and another answer
    any anybody anyone anything anyway apart apparently approximately are arguably around as aside ask asked at
    authorities away back background based be because been before being behind below beneath beside besides best
    better between beyond big both breaking brief briefly but by call called calling calls can cannot certainly
    chances chief church citing clearly clashes coming commenting company compared concerning confirmed
    consequently considering continue continued contrary contact could court critics crucially currently customers
    day days dear death defense described despite did different discussing do documents does doing don don't done
    down due during each earlier early editor editors efforts eight eighteen either eleven else elsewhere
    emergency employees engineers enough especially even eventually ever every everybody everyone everything
    everywhere evidence exactly exclusive expect experts fans far few fewer fifteen fifth fifty fighting final
    finally first firstly five flight follow followed following for forces former forty formerly four fourteen
    fourth fresh from full further furthermore general generally get getting give given giving go going good
    government governments great had half happy hardly has have having he health hello hence her here hers herself
    high him himself his historically home hopefully hours how however hundreds i i'd i'll i'm i've if image
    images imagine immediately in including incidentally increasingly indeed initially inside insiders instead
    international into investigators investors is isn't it it'll it's its itself join journalists just keep killed
    know labour labor last late lately later latest lawmakers lawyers lead leading least leave leaving left less
    let let's like likewise little live local long look looking lots made mainly major make making man many march
    markets may maybe me meanwhile media meeting members men mere messages might military million millions mine
    minutes money month months more moreover most mostly mother mr much must my naturally near nearby nearly
    neither never nevertheless new news next nine nineteen no nobody none nonetheless nor normally not note
    notably nothing now nowhere obviously of off officers officials often oh ok okay old on once one ones only
    onto open operation opponents opposition or order original originally other others otherwise our ours out
    outside over overall overnight own owners page parents part parts partly past people per perhaps personally
    photo photos picture pictures plans plaintiffs plus please point police political poll polls possibly post
    potential press presumably previous previously prior prices private probably prosecutors protesters protestors
    public question quickly quite rather read reading recent recently regarding related relatives remember report
    reported reportedly reporters reporting reports representatives researchers residents right rival rumors
    rumours said same say saying says scientists second secondly security see seeing seemingly senior seven
    seventeen seventh several shares she shortly should show showing similar similarly simply since six sixteen
    sixth sixty small so social some somebody somehow someone something sometimes somewhat somewhere soon sorry
    source sources speaking special specifically staff start started starting state statement states still stop
    stories story strangely students study subsequently such suddenly supporters supposedly sure surely
    surprisingly survivors suspects take taken taking talk talking talks tell ten thank thanks that that's the
    their theirs them themselves then there there's thereafter therefore these they they'll they're they've thing
    things think third thirdly thirteen thirty this those though thousands three through throughout thus time
    times to today together tomorrow tonight too top toward towards troops true try trying turning tuesday twelve
    twenty twice two typically ultimately under understandably undoubtedly unfortunately unlike unsurprisingly
    until up update updated upon us used users using usually vehicles very via victims video videos villagers
    voters want war was watch we we'll we're we've week weeks well were what what's whatever when whenever where
    whereas wherever whether which while who whoever whom whose why will with within without witnesses women won
    wondering work workers working world worried worse would writing written year years yes yesterday yet you
    you'll you're you've young your yours yourself zero amazing honestly meantime pending contacted born built
    caption correction designed developing developed driven elected faced filed formed found founded headed hired
    inspired judging known launched led located lost married named noting owned paid played presented published
    pushed raised seen sent set settled signed sold spotted stung supported surrounded thought told united viewed
    warned widely wearing winning wanted dubbed featuring details disclaimer advertisement subscribe share comment
    comments email e-mail sign click tweet download questions highlights summary abstract section chapter figure
    table opinion editorial letters absolutely agreed granted alas wow hey dude yeah yep nope gonna whoa
    congratulations guys ladies gentlemen sir madam construction expansion drop expectations attempts multiple
    growth demand sales revenue profits observers fighters militants rebels gunmen attackers hackers detectives
    firefighters medics doctors nurses teachers pupils children kids boys girls families neighbours neighbors
    friends colleagues
    """.split()
)
"""Never a name by themselves, whatever capital a sentence's beginning or a headline gives them (lower case)."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
    thurs fri christmas easter ramadan hanukkah passover thanksgiving halloween diwali yom eid am pm gmt est edt
    pst pdt bst cet utc et pt ct
    """.split()
) - {"sun", "sat", "mar", "wed", "mon"}

NOT_ACRONYMS = frozenset(
    """
    A I OK TV PC PCs CEO CFO COO CTO CIO VP MP MPs MEP MEPs PM AM DNA RNA HIV AIDS GDP GPS VIP CCTV PR HR IT ID
    UFO DVD CD CDs TVs SUV SUVs ATM FAQ USB PDF HTML URL SMS PIN IQ Q A&E AI VR AR GOP's LGBT LGBTQ NGO NGOs IPO
    IPOs PhD MD BA MA MBA BSc MSc RIP ASAP FYI DIY POW POWs WMD IED IEDs ICU ER UPDATE BREAKING EXCLUSIVE VIDEO
    PHOTO PHOTOS WATCH READ MORE NEW NOT AND THE TO IN ON FOR OF IS WE HE NO ALL PTSD ICBM COVID COVID-19 SARS
    MERS API H1N1 HD LED LCD SIM RAM CPU GPU OS UI UX 3D 4K 5G 4G 3G LTE WiFi Wi-Fi DUI DWI GMT ET PT EST PST II
    III IV VI VII VIII IX XI XII AD BC CO2 MP3 MP3s Q1 Q2 Q3 Q4 NOTE EDITOR CORRECTION HO STR AFP/Getty R D NSFW
    IMO LOL OMG WTF TBA RSVP EP LP DJ MC NB PS AKA IE EG VS KO MVP GM's GPA SAT STEM HGV EV EVs UAV UAVs
    """.split()
)
"""Capitals that stand for things, not for bodies."""

ADJECTIVES = frozenset(
    """
    Islamic Islamist Muslim Christian Jewish Catholic Protestant Orthodox Sunni Shia Shiite Shi'ite Hindu Buddhist
    Sikh Arab Arabic Hebrew Latin Latino Latina Hispanic Western Eastern Northern Southern European African Asian
    Kurdish Kurd Persian Nordic Scandinavian Balkan Caribbean Mediterranean Atlantic Pacific Arctic Republican
    Democrat Democratic Conservative Labour Liberal Communist Socialist Nazi Marxist Jew Kurds Arabs Jews Muslims
    Christians Catholics Protestants Sunnis Shias Shiites Hindus Buddhists Sikhs Zionist English Mandarin
    Cantonese Farsi Pashto Urdu Swahili Punjabi Bengali Tamil Uighur Uyghur Rohingya Yazidi Yazidis Druze Alawite
    Sufi Salafi Salafist Texan Californian Londoner Parisian Yorker Yorkers Floridian Siberian Chechen Catalan
    Basque Victorian Olympic Biblical Quran Koran Bible Internet Web God Allah Anglo Euro Afro Semitic Slavic Roma
    Gypsy Hispanics Latinos Westerners Europeans Africans Asians Latin-American Sino Trans-Atlantic anti-Semitic
    Communists Nazis Marxists Sabbath Hajj Gospel Miss Cold
    """.split()
)
"""Peoples, faiths and adjectives: part of longer names, never a name alone."""

PARTICLES = frozenset(
    """
    de del della dela di da das dos du la le las los van von der den ter ten zu zur bin ibn ben bint al el y ul af
    av e of-the
    """.split()
)
"""Small words inside persons' and places' names, before another capital."""

PEOPLES = frozenset(
    """
    People Peoples Women Men Children Workers Citizens Farmers Writers Veterans Teachers Nurses Girls Boys Mothers
    Players Fishermen Drivers King Queen Bishop Governor
    """.split()
)
"""Their possessive goes on inside a name ("People's Party", "Writers' Union")."""

GENERATIONS = frozenset("Jr Sr II III IV".split())

SUBJECT_VERBS = frozenset(
    """
    said says told tells added adds announced announces claimed claims denied denies confirmed confirms insisted
    insists argued argues wrote writes tweeted tweets warned warns asked asks replied replies explained explains
    noted notes reported reports revealed reveals admitted admits suggested suggests called calls urged urges
    promised promises vowed vows pledged pledges refused refuses declined declines rejected rejects accused
    accuses blamed blames praised praises criticised criticizes criticized condemned condemns welcomed welcomes
    hailed hails wants wanted hopes hoped expects expected believes believed thinks thought plans planned decided
    decides agreed agrees approved approves ordered orders authorized authorised signed signs met meets visited
    visits joined joins resigned resigns died dies was is has had will would could may might can should must does
    did became becomes went goes came comes took takes gave gives made makes got gets began begins started starts
    continued continues stopped won wins lost loses scored beat beats led leads played plays returned returns
    arrived left leaves killed shot arrested sued sues acquired bought buys launched launches released releases
    unveiled unveils sold sells paid suspects suspected faces faced fears feared sees saw seeks sought holds held
    keeps kept imposed imposes unleashed pursued backs backed opposes opposed supports supported responded
    responds described describes stated states declared declares testified recalled remarked stressed emphasized
    emphasised acknowledged appealed demanded demands predicted predicts estimates cited cites quoted posted posts
    ruled rules voted votes are were have
    """.split()
)
"""Finite verbs that often have a name as their subject."""

SPEECH_VERBS = frozenset(
    """
    said says told tells added adds announced announces claimed claims denied denies confirmed confirms insisted
    insists argued argues wrote writes tweeted tweets warned warns asked asks replied explained explains noted
    notes admitted admits recalled remarked testified joked quipped laughed smiled resigned died married stressed
    acknowledged thinks believes recalls
    """.split()
)
"""A single unknown subject of these is more likely a person."""

COMPASS = frozenset("East North South Northeast Northwest Southeast Southwest Northwestern".split())
"""Alone, parts of a country or of a league, not names to follow."""

THINGS = frozenset(
    """
    Battle Siege War Wars Treaty Act Bill Law Laws Award Awards Prize Medal Cup Bowl Trophy Championship
    Championships Open Tour Grand Prix Olympics Festival Conference Summit Agreement Accord Accords Declaration
    Convention Resolution Resolutions Amendment Constitution Plan Deal Book Album Song Symphony Movie Film Show
    Series Edition Motto Game Season Day Week Month Year Eve Anniversary Operation Protocol Charter Doctrine
    Theorem Theory Syndrome Disease Virus Storm Hurricane Typhoon Revolution Rebellion Uprising Massacre Genocide
    Holocaust Crisis Scandal Affair Project Draft Derby Marathon Line Highlights Phone Watch Store Music TV Pro
    Plus Max Mini Pad Car Model Version Beta Suite Cloud Drive Pay Maps Home Echo Dream Spring Intifada Ceasefire
    Truce Referendum Ballot Report Review Inquiry Question Questions Budget Statement Century Millennium Age Era
    Empire Renaissance Reformation Restoration Register Lotto Lottery
    """.split()
)
"""A run that ends or begins with one of these is an event, a work or a product."""

PRODUCTS = frozenset(
    """
    iPhone iPad iPod iTunes iOS iMac macOS MacBook Mac Android Windows Xbox PlayStation Kindle Chromebook Chrome
    Firefox Safari Gmail Siri Alexa Cortana ChatGPT Galaxy Pixel Surface Wii Switch GameCube Photoshop Excel
    PowerPoint Word Outlook Linux Bitcoin Ethereum Dogecoin Ebola Zika Covid Brexit Grexit Watergate Nobel Oscar
    Oscars Emmy Emmys Grammy Grammys Bafta Tony Tonys Pulitzer Booker Olympics Olympic Wimbledon Eurovision
    Glastonbury Coachella Super Bible Quran Koran Torah Talmud Viagra Prozac OxyContin Novichok Prius Corvette
    Mustang Lego Barbie Monopoly Minecraft Fortnite Pokemon Pokémon Mario Zelda
    """.split()
) - {"Word", "Super", "Tony", "Mario", "Nobel", "Switch", "Oscar"}
"""Products, works, prizes, diseases and events that go by one word."""
