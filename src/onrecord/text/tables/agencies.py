# ruff: noqa: SIM905 - word lists read best as running words
"""News agencies, and how a text says that it came from one or from another outlet.

Folded (lower case, straight marks, single spaces); the patterns are regular expressions over folded text.
"""

AGENCIES: dict[str, str] = {
    form: name
    for name, forms in {
        "Agence France-Presse": "afp; agence france-presse; agence france presse; afp news; afp.com; relaxnews",
        "Associated Press": "ap; associated press; the associated press; ap news; apnews.com; apnews",
        "Reuters": "reuters; thomson reuters; reuters.com; rtrs; reuters health; thomson reuters foundation",
        "United Press International": "upi; united press international; upi.com",
        "Press Association": "pa; press association; pa media; pa news agency; the press association; pa wire",
        "Deutsche Presse-Agentur": "dpa; deutsche presse-agentur; deutsche presse agentur; dpa international",
        "EFE": "efe; agencia efe; efe news",
        "ANSA": "ansa; agenzia ansa",
        "Bloomberg": "bloomberg; bloomberg news; bloomberg.com",
        "Dow Jones Newswires": "dow jones; dow jones newswires",
        "The Canadian Press": "canadian press; the canadian press; la presse canadienne",
        "Australian Associated Press": "aap; australian associated press; aapnewswire",
        "NZ Newswire": "nzn; nz newswire; nzpa",
        "Press Trust of India": "pti; press trust of india",
        "Indo-Asian News Service": "ians; indo-asian news service",
        "Asian News International": "ani; asian news international",
        "United News of Bangladesh": "unb; united news of bangladesh",
        "Associated Press of Pakistan": "app; associated press of pakistan",
        "Xinhua": "xinhua; xinhua news agency; xinhuanet",
        "Kyodo": "kyodo; kyodo news",
        "Jiji Press": "jiji; jiji press",
        "Yonhap": "yonhap; yonhap news agency; yonhap news",
        "Bernama": "bernama",
        "Antara": "antara; antara news",
        "TASS": "tass; itar-tass",
        "Interfax": "interfax; interfax-ukraine",
        "RIA Novosti": "ria novosti; ria",
        "Ukrinform": "ukrinform",
        "Anadolu Agency": "aa; anadolu; anadolu agency; anadolu ajansi",
        "IRNA": "irna; islamic republic news agency",
        "Fars News Agency": "fars; fars news agency; fars news",
        "Middle East News Agency": "mena; middle east news agency",
        "Emirates News Agency": "wam; emirates news agency",
        "Saudi Press Agency": "spa; saudi press agency",
        "Petra": "petra; jordan news agency",
        "JTA": "jta; jewish telegraphic agency",
        "Belga": "belga",
        "ANP": "anp; algemeen nederlands persbureau",
        "Keystone-SDA": "sda; ats; keystone-sda; keystone-ats",
        "APA": "apa; austria presse agentur",
        "PAP": "pap; polska agencja prasowa; polish press agency",
        "CTK": "ctk; czech news agency",
        "MTI": "mti; hungarian news agency",
        "Tanjug": "tanjug",
        "Hina": "hina; croatian news agency",
        "TT": "tt; tt news agency; tidningarnas telegrambyra",
        "NTB": "ntb",
        "Ritzau": "ritzau",
        "STT": "stt; lehtikuva",
        "Lusa": "lusa; agencia lusa",
        "Notimex": "notimex",
        "Prensa Latina": "prensa latina",
        "Agencia Brasil": "agencia brasil",
        "Telam": "telam",
        "SAPA": "sapa; south african press association; african news agency",
        "News Agency of Nigeria": "nan; news agency of nigeria",
        "PANA": "pana; panapress",
        "Tribune News Service": "tns; tribune news service; mct; mcclatchy-tribune",
        "Inter Press Service": "ips; inter press service",
        "Religion News Service": "rns; religion news service",
        "Kaiser Health News": "khn; kaiser health news; kff health news",
        "States Newsroom": "states newsroom",
        "Stats Perform": "stats perform; omnisport",
        "Field Level Media": "field level media",
        "SWNS": "swns; south west news service",
        "Local Democracy Reporting Service": "ldrs; local democracy reporting service",
        "Gray News": "gray news",
        "CNN Wire": "cnn wire; the-cnn-wire; cnn newsource",
        "Storyful": "storyful",
    }.items()
    for form in forms.split("; ")
}
"""Form -> name of the agency."""

AMBIGUOUS = frozenset(
    "pa aa ap app ana ani apa spa tt nan ria mena petra fars stt pap ips unb rns sda ats hina khn belga sapa pana"
    " antara lusa wam mti".split()
)
"""Forms that are also words or names: they count only in capitals, in brackets or beside a word of crediting."""

DATELINE = r"\A[^\n]{0,70}?\((?P<agency>[a-z][\w .&/-]{1,40})\)\s*(?:[-–—―,:.|]|$|(?=\w))"
"""An agency in brackets behind the place where a report opens ("GENEVA (AP) - ")."""

CREDITS: tuple[str, ...] = (
    r"(?P<agency>[a-z][\w .&-]{1,40}?) (?:has |have )?(?:also )?contributed (?:reporting |additional"
    r" reporting )?to (?:this|the) (?:report|story|article|piece)",
    r"(?:with|additional) (?:files?|reporting|reports?|material|inputs?|information|contributions?)"
    r" (?:from|by) (?:the )?(?P<agency>[a-z][\w .&-]{1,40})",
    r"(?:source|agency|wire|via|from) ?: ?(?:the )?(?P<agency>[a-z][\w .&-]{1,40}?)(?:$|[.,;)|])",
    r"\((?:source|via|with|from)?:? ?(?:the )?(?P<agency>[a-z][\w .&-]{1,40})\)\s*$",
    r"(?:copyright|©|\(c\)) (?:\d{4} )?(?:the )?(?P<agency>[a-z][\w .&-]{1,40}?)(?:$|[.,;)|]| all rights)",
    r"^(?:by )?(?:the )?(?P<agency>[a-z][\w .&-]{1,40}?)(?: staff(?: writers?)?| in [\w .]+)?$",
    r"^by [^|,/;]{3,60}(?:[|,/;]| for| of) ?(?:the )?(?P<agency>[a-z][\w .&-]{1,40})$",
)
"""How the lines above and below a report credit an agency."""

SYNDICATED: tuple[str, ...] = (
    r"(?:this|the) (?:article|story|report|piece|post|column|text)?\s?(?:was |is |has been )?(?:also"
    r" )?(?:originally |first |previously )?(?:appeared|published|posted|ran|produced|written|republished"
    r"|reprinted|syndicated|reproduced)(?: first| originally)? (?:on|in|at|by|with permission (?:from|of)"
    r"|from|for|courtesy of) (?:the )?(?P<outlet>[\w][\w .&'-]{1,50}?)(?:$|[,;:()|!]|\.(?:\s|$)| and"
    r" (?:is|was|has)| on \w+ \d| under | with permission| as part)",
    r"(?:originally|first) (?:appeared|published|posted) (?:on|in|at|by) (?:the )?(?P<outlet>[\w][\w"
    r" .&'-]{1,50}?)(?:$|[,;:()|!]|\.(?:\s|$))",
    r"(?:read|see) the (?:original|full) (?:article|story|report|post) (?:on|at|in) (?:the"
    r" )?(?P<outlet>[\w][\w .&'-]{1,50}?)(?:$|[,;:()|!]|\.(?:\s|$))",
    r"^(?:source|via|h/t|hat tip)(?: to)?:? (?:the )?(?P<outlet>[\w][\w .&'-]{1,50}?)\.?$",
)
"""How a report says that its text stood elsewhere first."""

LOOKING_BACK: tuple[str, ...] = (
    r"\bearlier (?:report|story|article|claim|account|news|reporting|statement|announcement)s?\b",
    r"\b(?:had )?(?:earlier|previously|first) (?:reported|said|claimed|told|announced|quoted|published"
    r"|revealed|broke)\b",
    r"\b(?:reported|said|claimed|announced|revealed) earlier\b",
    r"\b(?:reacting|responding|in (?:response|reaction|reply)|asked (?:about|to comment on)|commenting on"
    r"|following|after|amid|despite)"
    r" (?:to )?(?:an? |the |these |those |earlier |recent |media |news |press |unconfirmed )*reports?\b",
    r"\b(?:denied|denies|denying|dismissed|dismisses|rejected|rejects|refuted|disputed|rebutted|confirmed"
    r"|confirms) "
    r"(?:an? |the |these |those |earlier |recent |media |news |press )*(?:reports?|claims?|rumou?rs?"
    r"|speculation|allegations?)\b",
    r"\bas (?:we |it was )?(?:previously |earlier |first |originally )?reported\b",
)
"""How a report looks back on what was reported before it."""

REVISED: tuple[str, ...] = (
    r"^\W*(?:update|updated|updates|correction|corrected|clarification|editor'?s? note|latest)(?:"
    r" \d+)?(?: ?\([^)]*\))? ?[:\-|]",
    r"\b(?:this|the) (?:article|story|report|post|piece) (?:has been|was|is being) (?:updated|corrected"
    r"|amended|revised)\b",
    r"\b(?:is|was) (?:updated|corrected) (?:to|with|at)\b",
    r"^\W*updated? (?:at |on )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)",
)
"""How a report says that it is a later version."""

DEVELOPING: tuple[str, ...] = (
    r"\b(?:this is a|a) (?:developing|breaking)(?: news)? (?:story|report)\b",
    r"^\W*developing\b(?: story)?\W*(?:$|\.\.\.|:|more)",
    r"\bmore (?:to come|to follow|details to follow|follows|soon|as we (?:get|have) it)\b",
    r"\b(?:we will|we'll|will be) (?:updating|updated?) (?:this|as|with|when|soon|shortly)\b",
    r"\b(?:check|come) back (?:soon |later |shortly )?for (?:more|updates|details)\b",
    r"^\W*(?:breaking|just in|newsflash|news alert)\W*(?:$|:)",
)
"""How a report says that it is a first version and more will come."""

PUSHED_BACK = (
    r"\b(?:earlier(?: on| in the day| today| this \w+| \w+day)?|previously|last (?:week|month|night|\w+day)"
    r"|on \w+day|had (?:\w+ed|been|said|told)|the day before|yesterday|days? (?:ago|earlier)|hours? (?:ago|earlier))\b"
)
"""What a later report puts in place of a bare lead-in or tense: the same thing, further back in time."""
