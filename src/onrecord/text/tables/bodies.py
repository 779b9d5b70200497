"""Bodies that everybody knows, with their standard abbreviations."""

from onrecord.text.tables.outlets import NAMES

_ABBREVIATIONS = """
African Union=AU|Amnesty International=|Arab League=|Asian Development Bank=ADB
Asia-Pacific Economic Cooperation=APEC|Association of Southeast Asian Nations=ASEAN,Asean
Bank for International Settlements=BIS|Council of Europe=|Centers for Disease Control and Prevention=CDC
Central Intelligence Agency=CIA,C.I.A.|Commonwealth of Independent States=CIS|Drug Enforcement Administration=DEA
Economic Community of West African States=ECOWAS,Ecowas|Environmental Protection Agency=EPA
European Central Bank=ECB|European Commission=|European Council=|European Court of Human Rights=ECHR
European Parliament=|European Space Agency=ESA|European Union=EU,E.U.|Europol=|Federal Aviation Administration=FAA
Federal Bureau of Investigation=FBI,F.B.I.|Federal Communications Commission=FCC
Federal Emergency Management Agency=FEMA|Federal Reserve=Fed|Federal Trade Commission=FTC
Food and Agriculture Organization=FAO|Food and Drug Administration=FDA|Gulf Cooperation Council=GCC
Human Rights Watch=HRW|International Atomic Energy Agency=IAEA|International Civil Aviation Organization=ICAO
International Committee of the Red Cross=ICRC|International Court of Justice=ICJ|International Criminal Court=ICC
International Energy Agency=IEA|International Labour Organization=ILO|International Maritime Organization=IMO
International Monetary Fund=IMF,I.M.F.|International Olympic Committee=IOC
International Organization for Migration=IOM|Interpol=INTERPOL|Internal Revenue Service=IRS
Islamic State=IS,ISIS,ISIL,Isis,Isil,Daesh,Da'esh|North Atlantic Treaty Organization=NATO,Nato
National Aeronautics and Space Administration=NASA,Nasa|National Health Service=NHS|National Security Agency=NSA
National Transportation Safety Board=NTSB|Organisation for Economic Co-operation and Development=OECD
Organisation for the Prohibition of Chemical Weapons=OPCW
Organization for Security and Co-operation in Europe=OSCE|Organization of American States=OAS
Organization of the Petroleum Exporting Countries=OPEC,Opec|Organisation of Islamic Cooperation=OIC
Palestine Liberation Organization=PLO|Palestinian Authority=|Kurdistan Workers' Party=PKK
People's Protection Units=YPG|Irish Republican Army=IRA|Securities and Exchange Commission=SEC
Shanghai Cooperation Organisation=SCO|Transportation Security Administration=TSA|United Nations=UN,U.N.
United Nations Children's Fund=UNICEF,Unicef|UNESCO=Unesco|United Nations High Commissioner for Refugees=UNHCR
United Nations Relief and Works Agency=UNRWA,Unrwa|United Nations Development Programme=UNDP
UN Security Council=United Nations Security Council,U.N. Security Council,Security Council
UN General Assembly=United Nations General Assembly,U.N. General Assembly|World Bank=
World Food Programme=WFP,World Food Program|World Health Organization=WHO,World Health Organisation
World Meteorological Organization=WMO|World Trade Organization=WTO|World Anti-Doping Agency=WADA,Wada
World Economic Forum=WEF|World Wildlife Fund=WWF|Médecins Sans Frontières=MSF,Doctors Without Borders
Department of Homeland Security=DHS,Homeland Security
Department of Justice=DOJ,Justice Department,US Justice Department,U.S. Justice Department
State Department=US State Department,U.S. State Department,Department of State,
US Department of State,U.S. Department of State
Department of Defense=Defense Department|Treasury Department=US Treasury,U.S. Treasury
Republican Party=GOP,Republicans|Democratic Party=Democrats|Labour Party=Labour
Conservative Party=Tories,Conservatives|Scottish National Party=SNP|Democratic Unionist Party=DUP
UK Independence Party=UKIP,Ukip|Alternative for Germany=AfD|Liberal Democrats=Lib Dems
Christian Democratic Union=CDU|Christian Social Union=CSU|Social Democratic Party=SPD|Bharatiya Janata Party=BJP
African National Congress=ANC|Union of European Football Associations=UEFA,Uefa|FIFA=Fifa
National Hockey League=NHL|National Football League=NFL|National Basketball Association=NBA
Major League Baseball=MLB|Major League Soccer=MLS|National Collegiate Athletic Association=NCAA
National Rifle Association=NRA|American Civil Liberties Union=ACLU|Congressional Budget Office=CBO
Democratic National Committee=DNC|Republican National Committee=RNC|Office of Management and Budget=OMB
US Geological Survey=USGS,U.S. Geological Survey|National Oceanic and Atmospheric Administration=NOAA
National Institutes of Health=NIH|Metropolitan Police=Scotland Yard,Met Police|Crown Prosecution Service=CPS
Los Angeles Police Department=LAPD|New York Police Department=NYPD
Revolutionary Guards=IRGC,Islamic Revolutionary Guard Corps,Revolutionary Guard|Press Trust of India=PTI
Agence France-Presse=AFP|Associated Press=AP
"""

KNOWN: dict[str, str] = {
    name: full
    for line in _ABBREVIATIONS.strip().replace("\n", "|").split("|")
    for full, _, short in [line.partition("=")]
    for name in (full, *short.split(","))
    if name
}
"""Names and standard abbreviations of international bodies, agencies, parties and leagues to the usual full name."""

BODIES = NAMES | frozenset(
    """
Apple,Google,Alphabet,Microsoft,Amazon,
Facebook,Meta,Twitter,Instagram,WhatsApp,YouTube,Youtube,TikTok,ByteDance,Tencent,Alibaba,Baidu,Huawei,Xiaomi,
Samsung,Sony,Nintendo,LG,Intel,AMD,Nvidia,Qualcomm,IBM,HP,Hewlett-Packard,Dell,Oracle,SAP,Cisco,Adobe,Netflix,
Spotify,Pandora,Uber,Lyft,Airbnb,PayPal,eBay,Yahoo,LinkedIn,Snapchat,Reddit,Dropbox,Slack,Zoom,SpaceX,Tesla,OpenAI,
Anthropic,DeepMind,Nokia,Ericsson,Motorola,BlackBerry,Lenovo,Panasonic,Toshiba,Hitachi,Sharp,Toyota,Honda,Nissan,
Mazda,Subaru,Hyundai,Kia,Volkswagen,VW,BMW,Daimler,Mercedes,Mercedes-Benz,Audi,Porsche,Ford,General Motors,GM,
Chrysler,Fiat,Ferrari,Renault,Peugeot,Volvo,Jaguar Land Rover,Rolls-Royce,Boeing,Airbus,Lockheed Martin,
Northrop Grumman,Raytheon,BAE Systems,General Electric,GE,Siemens,ABB,Bosch,Philips,ExxonMobil,Exxon,Chevron,BP,
Shell,Royal Dutch Shell,Total,Gazprom,Rosneft,Lukoil,Aramco,Saudi Aramco,Petrobras,Pemex,Walmart,Wal-Mart,Target,
Costco,Tesco,Sainsbury's,Asda,Morrisons,Aldi,Lidl,Carrefour,Ikea,IKEA,H&M,Zara,Nike,Adidas,Puma,Starbucks,
McDonald's,Burger King,KFC,Coca-Cola,Pepsi,PepsiCo,Nestle,Nestlé,Unilever,Procter & Gamble,Johnson & Johnson,
Pfizer,Moderna,AstraZeneca,GlaxoSmithKline,GSK,Novartis,Roche,Sanofi,Merck,Bayer,BioNTech,Monsanto,Goldman Sachs,
Morgan Stanley,JPMorgan,JPMorgan Chase,JP Morgan,Citigroup,Citi,Bank of America,Wells Fargo,HSBC,Barclays,Lloyds,
Lloyd's,RBS,NatWest,Standard Chartered,UBS,Credit Suisse,Deutsche Bank,Commerzbank,BNP Paribas,Societe Generale,
Santander,BBVA,UniCredit,BlackRock,Berkshire Hathaway,Lehman Brothers,Moody's,Fitch,Standard & Poor's,Visa,
Mastercard,MasterCard,American Express,AT&T,Verizon,T-Mobile,Sprint,Comcast,Time Warner,Disney,Warner Bros,
Paramount,Universal,Vodafone,BT,Orange,Telefonica,Deutsche Telekom,Ryanair,EasyJet,easyJet,Lufthansa,
British Airways,Air France,KLM,Delta,United Airlines,American Airlines,Emirates Airline,Qatar Airways,Qantas,
Malaysia Airlines,FedEx,UPS,DHL,Deloitte,PwC,KPMG,EY,Ernst & Young,McKinsey,Accenture,Foxconn,TSMC,Tata,Reliance,
Infosys,SoftBank,Rakuten,Enron,WikiLeaks,Wikipedia,Hamas,Hezbollah,Hizbollah,Hizbullah,Fatah,Taliban,al-Qaeda,
al-Qaida,Al-Qaeda,Al-Qaida,Al Qaeda,al Qaeda,al-Shabaab,al-Shabab,Al-Shabaab,Al Shabaab,Boko Haram,Jabhat al-Nusra,
al-Nusra Front,Nusra Front,Islamic Jihad,Muslim Brotherhood,Lashkar-e-Taiba,Haqqani network,Houthi,Houthis,
Peshmerga,peshmerga,Free Syrian Army,Syrian Democratic Forces,SDF,FARC,Farc,ETA,Tamil Tigers,Ku Klux Klan,KKK,
Antifa,Proud Boys,Wagner Group,Sinn Féin,Sinn Fein,Fine Gael,Fianna Fáil,Likud,Syriza,Podemos,Fidesz,Greenpeace,
Oxfam,Red Cross,Red Crescent,Save the Children,Salvation Army,UNAIDS,Unicef,White House,Kremlin,Pentagon,
Downing Street,Elysee,Élysée,Bundestag,Bundesbank,Knesset,Duma,State Duma,House of Commons,House of Lords,
House of Representatives,Commons,Lords,Senate,Congress,US Congress,U.S. Congress,Supreme Court,US Supreme Court,
U.S. Supreme Court,Parliament,Capitol,Foreign Office,Home Office,Treasury,Bank of England,Bank of Japan,Old Bailey,
High Court,Justice Department,Interpol,Mossad,Shin Bet,MI5,MI6,GCHQ,KGB,FSB,GRU,SVR,ISI,Stasi,Harvard,Yale,
Princeton,Stanford,MIT,Caltech,Oxford University,Cambridge University,Johns Hopkins,Berkeley,Eton,UCLA,Real Madrid,
Barcelona FC,Manchester United,Manchester City,Man United,Man City,Arsenal,Chelsea FC,Liverpool FC,
Tottenham Hotspur,Bayern Munich,Juventus,AC Milan,Inter Milan,Paris Saint-Germain,PSG,Celtic,Everton,Aston Villa,
New York Yankees,Yankees,Red Sox,Dodgers,Lakers,Cowboys,Patriots,Maple Leafs,IndyCar,NASCAR,Nascar,UFC,WWE,PGA,ATP,
WTA,CIS,Getty,Getty Images,Gallup,Ipsos,YouGov,Pew Research Center,Pew,Nielsen,Gartner,Chatham House,Brookings,
Brookings Institution,RAND,Cato Institute,
Crystal Palace,Nottingham Forest,West Ham,West Ham United,West Bromwich Albion,Leicester City,Norwich City,
Swansea City,Hull City,
Stoke City,Cardiff City,Bristol City,Birmingham City,Aston Villa,Brighton & Hove Albion,Preston North End,
Queens Park Rangers,
Sheffield Wednesday,Blackburn Rovers,Bolton Wanderers,Wolverhampton Wanderers,Leeds United,Newcastle United,
Sheffield United,
Glasgow Rangers,Borussia Dortmund,Bayer Leverkusen,Schalke,RB Leipzig,Atletico Madrid,Atlético Madrid,Sevilla,
Ajax,PSV Eindhoven,
Feyenoord,Benfica,Sporting Lisbon,Porto FC,Galatasaray,Fenerbahce,Besiktas,Roma,AS Roma,Lazio,Napoli,
Fiorentina,Olympique Lyonnais,
Olympique Marseille,Boca Juniors,River Plate,Flamengo,Premier League,Champions League,Europa League,La Liga,
Bundesliga,Serie A,
Ligue 1,Formula One,Formula 1,Red Bull,McLaren,New York Knicks,New York Giants,New England Patriots,Dallas Cowboys,
Los Angeles Lakers,Golden State Warriors,Boston Celtics,Chicago Bulls,Chicago Cubs,Boston Red Sox,
Boston Bruins,Toronto Maple Leafs,
Toronto Raptors,Green Bay Packers,Miami Heat,Miami Dolphins,Ways and Means Committee,House Ways and Means Committee,
House Intelligence Committee,Senate Intelligence Committee,House Oversight Committee,
Senate Judiciary Committee,Joint Chiefs of Staff
""".replace("\n", "").split(",")
)
"""Outlets, companies, armed groups, institutions, universities and clubs that go by one short name."""

GROUPS: dict[str, tuple[str, ...]] = {
    "P5+1": ("United States", "China", "Russia", "United Kingdom", "France", "Germany"),
    "E3": ("United Kingdom", "France", "Germany"),
    "G7": ("United States", "Canada", "United Kingdom", "France", "Germany", "Italy", "Japan"),
    "BRICS": ("Brazil", "Russia", "India", "China", "South Africa"),
    "Benelux": ("Belgium", "Netherlands", "Luxembourg"),
    "Visegrad Group": ("Poland", "Hungary", "Czech Republic", "Slovakia"),
    "Five Eyes": ("United States", "United Kingdom", "Canada", "Australia", "New Zealand"),
    "Quad": ("United States", "India", "Japan", "Australia"),
    "G8": (), "G20": (), "G-20": (), "G-7": (), "G-8": (),
    "West": (), "Quartet": (), "Big Four": (), "Eurozone": (), "Arab world": (),
}  # fmt: skip
"""Groups of states and their members; members are told only when the report names them all in one list."""
