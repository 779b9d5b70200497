# ruff: noqa: SIM905 - word lists read best as running words
"""Outlets: those that everybody knows by name, and the words by which the others are told.

Agencies, credits and syndication notes are in ``agencies``.
"""

NAMES = frozenset(
    """
ABC; ABC News; ANSA; ARD; Al Arabiya; Al Hayat; Al Jazeera; Al-Arabiya; Al-Jazeera; Al-Manar; Ars Technica; Asahi
Shimbun; Axios; BBC; BBC News; BBC Radio; BBC Sport; BBC World Service; BT Sport; Bild; Bloomberg; Boston Globe;
Breitbart; Business Insider; BuzzFeed; BuzzFeed News; Buzzfeed; CBC; CBS; CBS News; CBS Sports; CNBC; CNET; CNN; CNN
International; Channel 4; Channel 4 News; Chicago Tribune; China Daily; Corriere della Sera; DPA; Daily Beast; Daily
Mail; Daily Mirror; Daily Star; Daily Telegraph; Dawn; Der Spiegel; Deutsche Welle; Die Welt; Die Zeit; EFE; ESPN;
Economist; El Mundo; El Pais; El País; Engadget; Evening Standard; Financial Times; Forbes; Fortune; Fox; Fox
Business; Fox News; Fox Sports; Gawker; Gizmodo; Global Times; Globe and Mail; Guardian; HBO; Haaretz; Hindustan
Times; Hollywood Reporter; HuffPost; Huffington Post; Hurriyet; ITN; ITV; ITV News; InfoWars; Interfax; Jerusalem
Post; Kyodo; La Repubblica; Le Figaro; Le Monde; Liberation; Los Angeles Times; MSNBC; Mail Online; MailOnline;
MarketWatch; Mashable; Miami Herald; NBC; NBC News; NBC Sports; NDTV; NPR; NYT; New York Daily News; New York Post;
New York Times; New Yorker; Newsweek; Nikkei; PA; PA Media; PBS; People's Daily; Politico; Press Association; Press
TV; ProPublica; Quartz; RIA Novosti; RT; RTE; RTL; Radio Free Europe; Reuters; Rolling Stone; Russia Today; Salon;
Sky; Sky News; Sky Sports; Sky Sports News; Slate; South China Morning Post; Straits Times; Sunday Times; Sydney
Morning Herald; TASS; Tass; The Age; The Atlantic; The Australian; The Daily Beast; The Daily Telegraph; The
Economist; The Guardian; The Hill; The Hindu; The Hollywood Reporter; The Independent; The Intercept; The New York
Times; The New Yorker; The Sun; The Sunday Times; The Times; The Verge; The Wall Street Journal; The Washington
Post; Time; Times of India; Times of Israel; Toronto Star; UPI; USA Today; United Press International; Vanity Fair;
Variety; VentureBeat; Verge; Vice; Vice News; Voice of America; Vox; WSJ; Wall Street Journal; Washington Post;
Wired; Xinhua; Ynet; Yonhap; ZDF; ZDNet
""".replace("\n", " ")
    .strip()
    .split("; ")
)
"""Broadcasters, papers, magazines, sites and agencies that go by one name, as they write it."""

WORDS = frozenset(
    """
    abc afp ansa ap axios bbc bloomberg breitbart broadcaster buzzfeed cbs cnbc cnet cnn digiday dpa efe engadget
    espn gizmodo haaretz huffpost interfax itv kyodo mashable msnbc nbc newspaper newsweek npr pbs pitchfork
    politico reuters rte rts tabloid tass venturebeat vox xinhua zdnet
    """.split()
)
"""Words that by themselves make a source an outlet; folded."""

TAILS = frozenset(
    """
    advertiser agency argus broadcaster channel chronicle courier daily dispatch echo examiner express gazette globe
    guardian herald independent inquirer journal magazine mail mirror monde network news newspaper observer post
    press radio sentinel spiegel sport sports standard star sun telegraph television times tribune tv verge weekly
    wire zeitung
    """.split()
)
"""Last words of the names of outlets, after a capitalised word or "the"; folded."""
