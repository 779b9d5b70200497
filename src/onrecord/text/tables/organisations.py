# ruff: noqa: SIM905 - word lists read best as running words
"""The words that make a name an organisation's."""

ORG_TAILS = frozenset(
    """
    Ministry Department Dept Office Agency Authority Bureau Commission Committee Council Board Court Tribunal
    Congress Parliament Assembly Senate Chamber Cabinet Government Administration Service Services Police Force
    Forces Army Navy Corps Guard Guards Brigade Brigades Battalion Division Regiment Squadron Command Militia
    Front Movement Party Union Alliance Coalition Federation Confederation League Association Society Foundation
    Institute Institution Academy University College School Laboratory Laboratories Centre Center Trust Fund Bank
    Group Holdings Company Co Corp Corporation Inc Incorporated Ltd Limited LLC LLP PLC plc GmbH AG SA SpA NV BV
    Sarl SARL Pty Bhd Oyj ASA AB Partners Associates Ventures Capital Industries Enterprises Systems Technologies
    Technology Solutions Electronics Motors Airlines Airways Aviation Aerospace Pharmaceuticals Pharma
    Pharmaceutical Insurance Media News Times Post Journal Gazette Herald Tribune Telegraph Guardian Observer
    Daily Chronicle Examiner Broadcasting Television TV Radio Network Networks Channel Press Publishing Pictures
    Studios Records Entertainment Church Club Team United FC AFC CF Rovers Wanderers Athletic Orchestra
    Philharmonic Opera Ballet Organization Organisation Programme Secretariat Directorate Inspectorate
    Constabulary Intelligence Security Treasury Consortium Cooperative Exchange Securities Advisors Advisers
    Consulting Mission Taskforce Initiative Campaign International Railways Railroad Railway Rail Shipping
    Petroleum Oil Gas Energy Steel Foods Stores Supermarkets Brewery Hospitals Clinic Republicans Democrats
    Conservatives Greens Liberals Socialists Workers Rights Bloc Caucus Delegation Regime Dynasty Resistance Jihad
    Rangers Yankees Giants Cowboys Lakers Devils Bruins Sox Jets Wild Canucks Penguins Panthers Dolphins Eagles
    Tigers Lions Bears Bulls Hawks Kings Raiders Warriors Knights Investments Bancorp Financial Software
    Semiconductor Semiconductors Robotics Biotech Biosciences Therapeutics Labs Games Interactive Logistics
    Express Parcel Mutual Assurance Equity Junta Politburo Duma Knesset Bundestag Registry
    """.split()
)
"""A run that ends with one of these is an organisation."""

ORG_HEADS = frozenset(
    """
    Ministry Department Office Bank University College Institute Council House Bureau Board Court Commission
    Committee Academy School Church Federation Union Association Organization Organisation Society Centre Center
    Agency Authority Republic Party Chamber League Confederation Movement Front Army Forces Trust Bishops Campaign
    Coalition Friends Doctors Knights Sons Daughters Fund Museum Conference Group Secretary Undersecretary
    Minister Directorate Service Foundation Hospital Archdiocese Diocese Order Parliament National American Royal
    International Associated Partnership Alliance Community Corps Students Mothers Citizens Physicians Reporters
    Institutes Centers Centres Bar Joint Under
    """.split()
)
"""Words behind which "of", "for" or "on" goes on inside a name ("Ministry of X", "Institute for Y")."""

TITLE_OF = frozenset(
    """
    Secretary Undersecretary Minister Under Chief Director Head Speaker Leader President Commissioner Chancellor
    Prince Duke Earl Archbishop Bishop Governor Mayor
    """.split()
)
"""Of the words above, those that make a role, not an organisation."""

CORPORATE = frozenset(
    """
    Inc Incorporated Ltd Limited LLC LLP PLC plc Corp Corporation Co Company GmbH AG SA SpA NV BV Sarl SARL Pty
    Group Holdings
    """.split()
)
"""Suffixes without which the name still is the company's."""

TOPICS = frozenset(
    """
    Finance Trade Industry Labour Labor Sport Sports Culture Health Education Science Technology Research
    Development Energy Mines Mining Transport Transportation Communications Communication Justice Interior Defence
    Defense Security Intelligence Immigration Customs Border Revenue Excise Agriculture Fisheries Forestry Food
    Drug Environment Climate Water Housing Urban Rural Commerce Business Innovation Skills Employment Social
    Welfare Family Families Youth Women Children Veterans Religious Tourism Economy Economic Planning Budget
    Public Foreign External Home Internal Information Media Broadcasting Arts Humanities Engineering Medicine
    Tropical Hygiene Disease Prevention Control Human Rights Refugees Humanitarian Affairs Relations Cooperation
    Reform Policy Strategic Studies Peace Conflict Crime Drugs Alcohol Tobacco Firearms Explosives Standards
    Exchange Securities Petroleum Oil Gas Minerals Resources Natural Infrastructure Aviation Space Aeronautics
    Maritime Shipping Rail Railways Works Constitution Elections Electoral Democracy Accountability Ethics Privacy
    Civil Liberties Atmospheric Oceanic Administration Industrial Local Regional International National Federal
    Gender Equality Ageing Aging Consumer Competition Markets Investment Pensions Work Levelling Communities
    Government Digital Cyber Emergency Disaster Rescue Management Training Nutrition Pharmaceuticals Infectious
    Diseases Allergy Mental Population Reproduction Reproductive Christians Jews
    """.split()
)
"""Fields of work; "and" between two of them stays inside a name."""

ROLE_NOUNS = frozenset(
    """
    spokesman spokeswoman spokesperson official officials executive executives employee employees chief boss ceo
    CEO cofounder co-founder founder shares stock subsidiary headquarters chairman shareholders engineers staffers
    staff users customers unit analyst analysts researchers scientists lawmakers members fighters militants
    supporters
    """.split()
)
"""Right behind a name they show an organisation ("X spokesman")."""

_COMPANIES = frozenset(
    """
    AG Airlines Airways Bank Co Company Corp Corporation Electronics GmbH Group Holdings Inc Industries LLC
    Limited Ltd Motors PLC Pharmaceuticals SA Sarl Systems Technologies plc
    """.split()
)
_MARKS = """
ministry Ministry
department Department
bank Bank
agency Agency
commission Commission
committee Committee
council Council
university University
party Party
court Court
union Union
police Police
league League
club City Club FC United
association Association
institute Institute
foundation Foundation
airline Air Airlines Airways
organisation Organisation
organization Organization
authority Authority
parliament Parliament
newspaper Chronicle Gazette Herald Journal Post Telegraph Times Tribune
office Office
charity Foundation Trust
service Service
school School
hospital Hospital
bureau Bureau
board Board
"""

GENERIC: dict[str, frozenset[str]] = {
    "company": _COMPANIES,
    **{row.split()[0]: frozenset(row.split()[1:]) for row in _MARKS.strip().splitlines()},
}
"""What "the company", "the ministry" may mean: a name that ends or begins with one of these words."""

MINISTRY_WORDS = frozenset("ministry department".split())
MINISTRY_TOPICS = frozenset(
    """
    foreign interior defence defense finance health justice education energy oil trade transport agriculture
    culture economy labour labor environment information communications intelligence security religious tourism
    planning external home economic affairs and industry commerce
    """.split()
)
"""In small letters behind a country: "Norway's foreign ministry"."""

JOINED_TAILS = frozenset(
    "Committee Commission Administration Agency Department Ministry Authority Council Board Bureau".split()
)
"""Behind "X and Y" these make one name of it ("Securities and Exchange Commission")."""

WEAK_TAILS = frozenset(
    """
    Church Post Press Watch Lions Bears Kings Knights Wild Mission Trust Club Gas Games Force Forces Court Forest
    Park Lake Hill Hills Rivers Bridge Hall Castle Tower Lane Street Field Beach Bay Village Square Parish Camp
    Gardens Station Page Power Banks Bank Guard Price Group Green Greens Gates Rhodes Fields Brook Heights Cape
    Coast Office Day Chamber Speed Stone Young Workers School Command Records Studios Pictures Board Campaign
    Union Shipping
    """.split()
)
"""Surnames as well as words that organisations and places end with."""

WEAK_HEADS = frozenset("American National Royal International Group Joint Associated".split())
"""Words of ``ORG_HEADS`` that begin other names too."""

TITLE_TOPICS = TOPICS | frozenset("State Staff Treasury Court Police War Veterans Operations Lords Commons".split())
"""What a minister or a secretary is of."""

OUTLET_VERBS = frozenset(
    """
    bought buys acquired acquires launched launches unveiled unveils sells sold reported reports shares hired
    hires
    """.split()
)
"""Right behind a name they hint at a company or an outlet."""
