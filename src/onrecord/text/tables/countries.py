# ruff: noqa: SIM905 - word lists read best as running words
"""Countries with their other names, demonyms (people and adjective) and capitals (UN members, observers, and some
territories and constituent countries that news treats alike)."""

_ROWS = """
Afghanistan||Afghan,Afghani|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|
Argentina||Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian,Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas|The Bahamas|Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus|Belorussia|Belarusian,Belarussian|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz,Sucre
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasilia,Brasília
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Bujumbura,Gitega
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde,Yaoundé
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic|CAR||Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China,PRC|Chinese|Beijing
Colombia||Colombian|Bogota,Bogotá
Comoros||Comorian|Moroni
Republic of the Congo|Congo-Brazzaville||Brazzaville
Democratic Republic of the Congo|Democratic Republic of Congo,DRC,DR Congo,Congo,Zaire|Congolese|Kinshasa
Costa Rica||Costa Rican|San José
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish,Dane|Copenhagen
Djibouti||Djiboutian|Djibouti City
Dominica||Dominican|Roseau
Dominican Republic|||Santo Domingo
East Timor|Timor-Leste|Timorese,East Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
England||English|
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki
France||French,Frenchman,Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Greenland||Greenlandic,Greenlander|Nuuk
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hongkonger,Hong Konger|
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavik,Reykjavík
India||Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian|Tehran,Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
Israel||Israeli|Jerusalem
Italy||Italian|Rome
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati||I-Kiribati|
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein|||Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish,Luxembourger|
Macau|Macao|Macanese|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives||Maldivian|Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Micronesia||Micronesian|Palikir
Moldova||Moldovan|Chisinau,Chișinău
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw
Namibia||Namibian|Windhoek
Nauru||Nauruan|
Nepal||Nepalese,Nepali|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman|Amsterdam
New Zealand||New Zealander,Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK,N Korea,N. Korea|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian,North Macedonian|Skopje
Northern Ireland||Northern Irish|Belfast
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|
Palestine|Palestinian Territories,Palestinian territories,Occupied Palestinian Territory|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|PNG|Papuan|Port Moresby
Paraguay||Paraguayan|Asuncion,Asunción
Peru||Peruvian|Lima
Philippines|The Philippines|Filipino,Filipina,Philippine|Manila
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican|
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saint Kitts and Nevis|St Kitts and Nevis||Basseterre
Saint Lucia|St Lucia,St. Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|St Vincent and the Grenadines||
Samoa||Samoan|Apia
San Marino||Sammarinese|
São Tomé and Príncipe|Sao Tome and Principe||
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
Scotland||Scottish,Scot,Scots|Edinburgh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands|||Honiara
Somalia||Somali|Mogadishu
Somaliland|||Hargeisa
South Africa||South African|Pretoria
South Korea|Republic of Korea,ROK,S Korea,S. Korea|South Korean|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish,Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede|Stockholm
Switzerland||Swiss|Bern,Berne
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan|Republic of China|Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Togo||Togolese|Lome,Lomé
Tonga||Tongan|
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Türkiye,Turkiye|Turkish,Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington,Washington DC,Washington D.C.
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu|||Port Vila
Vatican City|Vatican,Holy See||
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Wales||Welsh,Welshman|Cardiff
Western Sahara||Sahrawi|
Yemen||Yemeni|Sanaa,Sana'a,Sanaá
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
Soviet Union|USSR,U.S.S.R.|Soviet|
Yugoslavia||Yugoslav|
East Germany||East German|
West Germany||West German|
Czechoslovakia||Czechoslovak|
"""

_FIELDS = tuple(tuple(line.split("|")) for line in _ROWS.strip().splitlines())

COUNTRIES: dict[str, str] = {name: row[0] for row in _FIELDS for name in (row[0], *row[1].split(",")) if name}
"""Every name of a country to its usual name."""

DEMONYMS: dict[str, str] = {word: row[0] for row in _FIELDS for word in row[2].split(",") if word}
"""Singular demonym or adjective to the country; most take an "s" for the people."""

CAPITALS: dict[str, str] = {city: row[0] for row in _FIELDS for city in row[3].split(",") if city}
"""Capital to its country."""

ALSO_PEOPLE = frozenset(
    """
    Jordan Chad Georgia Sydney Paris London Florence Austin Charlotte Jackson Houston Lincoln Madison Victoria
    Alexandria Virginia Carolina Savannah Phoenix Chelsea Brooklyn Kingston Washington Santiago
    Sofia Diego Francisco Nelson
    Wellington Troy Tyler Dallas Marino Lucia Hamilton Preston Lancaster York Bradford Gary Lourdes
    """.split()
)
"""Places whose name is a given name or surname too."""
