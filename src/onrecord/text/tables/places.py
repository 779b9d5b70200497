# ruff: noqa: SIM905 - word lists read best as running words
"""Cities, states, regions, waters, and the words that a place name begins or ends with."""

STATES = frozenset(
    """
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,
Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,
Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,
Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,
West Virginia,Wisconsin,Wyoming,District of Columbia,Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,
Nova Scotia,Nunavut,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon,New South Wales,Queensland,
South Australia,Tasmania,Western Australia,Northern Territory,Bavaria,Saxony,Hesse,Brandenburg,Catalonia,Andalusia,
Lombardy,Sicily,Sardinia,Tuscany,Normandy,Brittany,Corsica,Flanders,Wallonia,Crimea,Donetsk,Luhansk,Donbas,Donbass,
Chechnya,Dagestan,Tatarstan,Siberia,Abkhazia,South Ossetia,Transnistria,Nagorno-Karabakh,Kashmir,Punjab,Sindh,
Balochistan,Gujarat,Kerala,Bihar,Maharashtra,Tamil Nadu,West Bengal,Uttar Pradesh,Rajasthan,Karnataka,Assam,
Xinjiang,Tibet,Guangdong,Sichuan,Yunnan,Hunan,Hubei,Henan,Hebei,Shandong,Shaanxi,Fujian,Zhejiang,Jiangsu,Aceh,Java,
Sumatra,Bali,Borneo,Papua,West Papua,Mindanao,Luzon,Anbar,Nineveh,Idlib,Kurdistan,Helmand,Kandahar,Waziristan,
Darfur,Tigray,Oromia,Kivu,Katanga,Zanzibar,Biafra,Kent,Essex,Sussex,Surrey,Cornwall,Devon,Dorset,Norfolk,Suffolk,
Yorkshire,Lancashire,Cumbria,Northumberland,Hampshire,Hertfordshire,Staffordshire,Derbyshire,Nottinghamshire,
Lincolnshire,Leicestershire,Gloucestershire,Somerset,Wiltshire,Berkshire,Oxfordshire,Cambridgeshire,Merseyside,
Greater Manchester,West Midlands,Ulster,Leinster,Munster
""".replace("\n", "").split(",")
)

_CODES = """
Ala=Alabama Ariz=Arizona Ark=Arkansas Calif=California Colo=Colorado Conn=Connecticut Del=Delaware Fla=Florida
Ga=Georgia
Ill=Illinois Ind=Indiana Kan=Kansas Ky=Kentucky La=Louisiana Md=Maryland Mass=Massachusetts Mich=Michigan Minn=Minnesota
Miss=Mississippi Mo=Missouri Mont=Montana Neb=Nebraska Nev=Nevada N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico
N.Y.=New_York N.C.=North_Carolina N.D.=North_Dakota Okla=Oklahoma Ore=Oregon Pa=Pennsylvania R.I.=Rhode_Island
S.C.=South_Carolina S.D.=South_Dakota Tenn=Tennessee Tex=Texas Vt=Vermont Va=Virginia Wash=Washington_State
W.Va=West_Virginia Wis=Wisconsin Wyo=Wyoming D.C.=District_of_Columbia DC=District_of_Columbia Alta=Alberta
B.C.=British_Columbia Man=Manitoba N.B.=New_Brunswick N.S.=Nova_Scotia Ont=Ontario P.E.I.=Prince_Edward_Island
Que=Quebec
Sask=Saskatchewan AZ=Arizona CA=California CO=Colorado CT=Connecticut FL=Florida GA=Georgia IL=Illinois KY=Kentucky
LA=Louisiana MA=Massachusetts MD=Maryland MI=Michigan MN=Minnesota MO=Missouri NC=North_Carolina NJ=New_Jersey
NM=New_Mexico NV=Nevada NY=New_York OH=Ohio PA=Pennsylvania SC=South_Carolina TN=Tennessee TX=Texas UT=Utah VA=Virginia
WA=Washington_State WI=Wisconsin
"""

STATE_CODES: dict[str, str] = {
    code: state.replace("_", " ") for code, _, state in (row.partition("=") for row in _CODES.split())
}
"""Abbreviations of states and provinces, without a last full stop; behind a city and a comma."""

REGIONS = frozenset(
    """
Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Arctic,Middle East,
Near East,Far East,East Asia,South Asia,Southeast Asia,South East Asia,South-East Asia,Central Asia,Western Europe,
Eastern Europe,Central Europe,North Africa,West Africa,East Africa,Southern Africa,Sub-Saharan Africa,Scandinavia,
Balkans,Baltics,Caucasus,Caribbean,Sahel,Sahara,Maghreb,Levant,Mesopotamia,Gaza,Gaza Strip,West Bank,
East Jerusalem,Golan Heights,Golan,Sinai,Sinai Peninsula,Persian Gulf,Gulf of Aden,Strait of Hormuz,Suez Canal,
Panama Canal,Red Sea,Black Sea,Dead Sea,North Sea,Baltic Sea,Caspian Sea,Aegean Sea,Mediterranean,
Mediterranean Sea,South China Sea,East China Sea,Yellow Sea,Sea of Japan,Arabian Sea,Bay of Bengal,Gulf of Mexico,
English Channel,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Pacific Northwest,Indian Ocean,Arctic Ocean,Alps,
Andes,Himalayas,Pyrenees,Urals,Rockies,Rocky Mountains,Appalachia,Midwest,New England,Silicon Valley,Bay Area,
Wall Street,Hollywood,Broadway,Bosphorus,Danube,Rhine,Nile,Euphrates,Tigris,Amazon River,Mekong,Ganges,Yangtze,
Thames,Seine,Volga,Hudson,Mississippi River,Mount Everest,Korean Peninsula,Iberian Peninsula,Crimean Peninsula,
Arabian Peninsula,Horn of Africa,Great Lakes,Great Barrier Reef,Great Plains,Isle of Man,Isle of Wight,Gibraltar,
Bermuda,Guam,Guantanamo Bay,Guantánamo Bay,Falkland Islands,Falklands,Cayman Islands,British Virgin Islands,
Canary Islands,Azores,Faroe Islands,Channel Islands,Jersey City,Guernsey,Svalbard,Hawaii,Antilles,Polynesia,
Melanesia,Babylon,Constantinople,Prussia,Bohemia,Moravia,Transylvania,Anatolia,Galilee,Judea,Samaria,Mars,Moon,
Earth,Venus,Jupiter,Saturn,Midlands,Home Counties,Highlands,Lake District,Cotswolds,Merseyside,Tyneside,Manhattan,
Brooklyn,Queens,Bronx,Staten Island,Harlem,Long Island,Capitol Hill,Times Square,Trafalgar Square,Tahrir Square,
Red Square,Tiananmen Square,Westminster,Whitehall,Mayfair,Soho,Kensington,Hackney,Tottenham,Croydon,Brixton,Camden,
Wimbledon,Wembley,Heathrow,Gatwick,Mecca,Medina,Vatican,Pearl Harbor,Ground Zero,Chernobyl,Fukushima,Hiroshima,
Nagasaki,Auschwitz,Normandy,Arnhem
""".replace("\n", "").split(",")
)

CITIES = frozenset(
    """
Aberdeen,Abidjan,Acapulco,Adelaide,Aden,Agra,Ahmedabad,Akron,Albany,Albuquerque,Aleppo,Alexandria,Almaty,Amarillo,
Anaheim,Anchorage,Annapolis,Antalya,Antwerp,Arlington,Asheville,Atlanta,Atlantic City,Auckland,Augusta,Austin,
Bakersfield,Bali,Baltimore,Bandung,Bangalore,Bengaluru,Barcelona,Bari,Barranquilla,Basel,Basra,Bath,Baton Rouge,
Belem,Benghazi,Bergen,Beverly Hills,Bilbao,Birmingham,Bismarck,Blackburn,Blackpool,Boise,Bologna,Bolton,Bonn,
Bordeaux,Boston,Boulder,Bournemouth,Bradford,Bremen,Brighton,Brisbane,Bristol,Bruges,Brno,Buffalo,Bucha,Busan,
Calais,Calgary,Cali,Cambridge,Canterbury,Cannes,Cape Town,Cartagena,Casablanca,Charleston,Charlotte,
Charlottesville,Chattanooga,Chengdu,Chennai,Cheyenne,Chicago,Chongqing,Christchurch,Cincinnati,Ciudad Juarez,
Cleveland,Cologne,Colorado Springs,Columbus,Cordoba,Cork,Coventry,Cupertino,Curitiba,Dallas,Dalian,Darwin,Davos,
Dayton,Daytona Beach,Denver,Derby,Des Moines,Detroit,Dortmund,Dover,Dresden,Dubai,Dubrovnik,Duluth,Dundee,Dunedin,
Durban,Durham,Düsseldorf,Dusseldorf,Edmonton,Eindhoven,El Paso,Erbil,Irbil,Essen,Eugene,Exeter,Fallujah,Fargo,
Ferguson,Fez,Florence,Fort Lauderdale,Fort Worth,Frankfurt,Fresno,Fukuoka,Gaziantep,Gdansk,Geneva,Genoa,Ghent,
Ghouta,Glasgow,Gothenburg,Granada,Grand Rapids,Graz,Grenoble,Grozny,Guadalajara,Guangzhou,Guayaquil,Haifa,Halifax,
Hama,Hamburg,Hamilton,Hangzhou,Hanover,Harbin,Harrisburg,Hartford,Hebron,Herat,Ho Chi Minh City,Hobart,Homs,
Honolulu,Houston,Huddersfield,Hull,Hyderabad,Incheon,Indianapolis,Innsbruck,Inverness,Ipswich,Irkutsk,Isfahan,
Istanbul,Izmir,Jackson,Jacksonville,Jaipur,Jalalabad,Jeddah,Jenin,Johannesburg,Kaduna,Kandahar,Kano,Kansas City,
Kaohsiung,Karachi,Karbala,Kathmandu,Kazan,Kenosha,Kerman,Key West,Kharkiv,Kharkov,Kherson,Khan Younis,Kirkuk,
Knoxville,Kobani,Kobe,Kolkata,Krakow,Kunduz,Kunming,Kyoto,Lagos,Lahore,Lancaster,Las Vegas,Lausanne,Leeds,
Leicester,Leipzig,Lille,Lincoln,Linz,Little Rock,Liverpool,Lodz,Long Beach,Los Angeles,Louisville,Lucerne,Lucknow,
Lugano,Lviv,Lyon,Maastricht,Macon,Madison,Malmo,Malmö,Manchester,Mandalay,Mannheim,Maracaibo,Marbella,Mariupol,
Marrakech,Marrakesh,Marseille,Mashhad,Medellin,Medellín,Melbourne,Memphis,Merida,Miami,Miami Beach,Milan,Milwaukee,
Minneapolis,Mobile,Mombasa,Monaco,Monte Carlo,Monterey,Monterrey,Montgomery,Montpellier,Montreal,Montréal,Mosul,
Mountain View,Mumbai,Munich,Murmansk,Mykolaiv,Nablus,Nagoya,Nairobi,Najaf,Nanjing,Nantes,Naples,Nashville,Natanz,
Newark,Newcastle,New Haven,New Orleans,New York City,Nice,Norfolk,Northampton,Norwich,Nottingham,Novosibirsk,
Nuremberg,Oakland,Odense,Odessa,Odesa,Oklahoma City,Omaha,Oran,Orlando,Osaka,Oxford,Padua,Palermo,Palm Beach,
Palm Springs,Palmyra,Palo Alto,Pasadena,Perth,Peshawar,Philadelphia,Phoenix,Pittsburgh,Plymouth,Port Elizabeth,
Port Harcourt,Portland,Porto,Portsmouth,Poznan,Preston,Providence,Pune,Qom,Quebec City,Quetta,Rafah,Raleigh,Raqqa,
Rawalpindi,Reading,Recife,Redmond,Reno,Richmond,Rimini,Rio de Janeiro,Rochester,Rostov,Rotterdam,Sacramento,
Saint Petersburg,Salford,Salisbury,Salt Lake City,Salvador,Salzburg,Samara,Samarra,San Antonio,San Bernardino,
San Diego,San Francisco,San Jose,San Juan,Santa Barbara,Santa Clara,Santa Cruz,Santa Fe,Santa Monica,Sao Paulo,
São Paulo,Sapporo,Sarasota,Savannah,Scottsdale,Scranton,Seattle,Sendai,Sevastopol,Seville,Shanghai,Sharm el-Sheikh,
Sheffield,Shenyang,Shenzhen,Shiraz,Sidon,Sinjar,Sirte,Sochi,Southampton,Spokane,Springfield,Srinagar,St Andrews,
St. Louis,St Louis,St. Paul,St. Petersburg,St Petersburg,Stanford,Stoke,Strasbourg,Stuttgart,Sunderland,Surabaya,
Surat,Swansea,Sydney,Syracuse,Tabriz,Tallahassee,Tampa,Tampa Bay,Tel Aviv,Thessaloniki,Tijuana,Tikrit,Timbuktu,
Toledo,Toronto,Toulouse,Trieste,Trondheim,Tucson,Tulsa,Turin,Tyre,Ulsan,Uppsala,Utrecht,Vail,Valencia,Valparaiso,
Vancouver,Varanasi,Venice,Veracruz,Verona,Versailles,Vladivostok,Volgograd,Waco,Wichita,Winnipeg,Wolverhampton,
Worcester,Wroclaw,Wuhan,Xian,Yangon,Rangoon,Yokohama,York,Zaporizhzhia,Zhengzhou,Zurich,Zürich,The Hague,Hague,
Luanda,Vegas,Sharjah,Dhahran,Aqaba,Douma,Deir Ezzor,Deir al-Zor,Afrin,Manbij,Bakhmut,Avdiivka,Irpin,Kramatorsk,
Kursk,Belgorod,Ramadi,Baiji,Haditha,Tal Afar,Goma,Bukavu,Maiduguri,Jos,Garissa,Kisumu,Entebbe,Uvalde,Parkland,
Sandy Hook,Newtown,Columbine,Aurora,Boca Raton,Tuscaloosa,Ann Arbor,Berkeley,Princeton,Ithaca,Bentonville,
Menlo Park,Sunnyvale,Burbank,Compton,Santa Ana,Irvine,Fremont,Mesa,Tacoma,Flint,Gary,Green Bay,Hoboken,Mississauga,
Brampton,Kitchener,Regina,Saskatoon,Fort McMurray,Geelong,Cairns,Gold Coast,Alice Springs,Rotorua,Queenstown
""".replace("\n", "").split(",")
)

PLACE_TAILS = frozenset(
    """
    Street Avenue Boulevard Road Lane Highway Airport River Lake Island Islands Mountain Mountains Hills Valley
    Bay Beach County Province Peninsula Sea Ocean Gulf Strait Desert Canyon Creek Falls Forest Park Square Plaza
    Bridge Harbor Harbour Coast Peak Glacier Township Village City Town Borough District Governorate Prefecture
    Oblast Territory Heights Canal Stadium Arena Station Cemetery Castle Cathedral Tower Gardens Crossing
    Reservoir Dam Basin Delta Plateau Archipelago Reef Cape Parish Region Republic Emirate Zone Mosque Prison Camp
    Airfield Hospital Mall Palace Hotel Theatre Theater Hall Courthouse Monument Memorial Museum Raceway Speedway
    Racecourse Ranch
    """.split()
)
"""A run that ends with one of these is a place, when nothing else says otherwise."""

PLACE_HEADS = frozenset(
    """
    Mount Lake Cape Fort Port Camp San Santa Santo São St Saint Los Las El Puerto Río Rio Isle Gulf Strait Bay Sea
    Ras Tel Wadi Upper Lower Greater Downtown
    """.split()
)
"""A run that begins with one of these may be a place."""

DIRECTIONS = frozenset(
    """
    north south east west northern southern eastern western central northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-east north-west south-east south-west downtown inner
    upper lower
    """.split()
)

LOCATING = frozenset(
    """
    in near outside inside throughout across around towards toward at within via
    """.split()
)
"""Prepositions that a place stands behind."""

PLACE_NOUNS = frozenset(
    """
    city town village province state county district region capital island neighborhood neighbourhood suburb port
    river borough territory peninsula municipality resort prefecture governorate area mountain valley border
    airport
    """.split()
)
"""In "the town of X" and "X province", X is a place."""

CITY_NOUNS = frozenset(
    """
    airport borough bridge center centre district downtown hotel hospital mayor metro neighborhood neighbourhood
    office offices outskirts police population residents restaurant school skyline square station street streets
    suburb suburbs subway taxi theatre theater traffic university urban apartment headquarters court courthouse
    studio home house flat marathon underground prison bureau embassy newsroom hearing conference summit climate
    accord attack attacks bombing bombings stock exchange fire newspaper derby
    """.split()
)
"""Behind the name of a capital these mean the town, not the government."""

PLACE_OF = PLACE_HEADS | frozenset("Isle Republic Kingdom State City Emirate Horn Sea Bay Territory Isles".split())
"""Before "of" they begin the name of a place."""

NEAR = frozenset("in near outside inside throughout across".split())
"""The surest of ``LOCATING``."""

CITY_PREPOSITIONS = (LOCATING - {"towards", "toward"}) | DIRECTIONS | {"from"}
"""Before the name of a capital these always mean the town."""

CITY_CUES = frozenset("to through leave left leaving visit visited visiting reached on".split())
"""Before the name of a capital these mean the town, when nothing else says otherwise."""

STATE_CUES = frozenset(
    """
    with against between by urged urge told accused accuses pressed pressure called toward towards among over isolate
    isolated persuade convince allow forced forces prompted prompting angered
    """.split()
)
"""Before the name of a capital these mean the government."""

BETWEEN_SUBJECT_AND_VERB = frozenset(
    """
    has have had also now later then soon still never repeatedly recently last earlier this on again week weekend
    month year night
    """.split()
)
"""Words that may stand between a subject and its verb."""
