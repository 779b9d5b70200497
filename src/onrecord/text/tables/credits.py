# ruff: noqa: SIM905 - word lists read best as running words
"""Words of picture credits and of the lines in which agencies sign."""

AGENCIES = frozenset(
    line.strip()
    for line in """
    afp; ap; upi; reuters; rtrs; thomson reuters; pa; pa media; pa wire; press association; associated press; epa
    epa-efe; efe; dpa; apa; ansa; ats; keystone; anp; belga; ntb; tt; ritzau; lehtikuva; stt; pap; ctk; mti; hina
    tanjug; beta; sta; tass; itar-tass; interfax; ria novosti; sputnik; unian; ukrinform; ptr; ani; pti; ians; app
    bss; kyodo; jiji; yonhap; yna; xinhua; cna; bernama; antara; vna; aap; nzpa; cp; canadian press
    the canadian press; agence france-presse; qmi; postmedia; mena; wafa; irna; isna; fars; tasnim; saba; spa; kuna
    qna; wam; petra; anadolu; anadolu agency; aa; dha; iha; notimex; telam; agencia brasil; prensa latina; bloomberg
    bloomberg news; getty; getty images; afp/getty images; corbis; wireimage; filmmagic; rex; rex features
    rex/shutterstock; shutterstock; alamy; istock; istockphoto; adobe stock; zuma; zuma press; sipa; sipa usa
    sipa press; abaca; splash; splash news; barcroft; swns; caters; cover images; imago; nurphoto; ap photo; afp photo
    reuters photo; flickr; wikimedia; wikimedia commons; wikipedia; pixabay; unsplash; pexels; youtube; facebook
    instagram; twitter; tiktok; snapchat; linkedin; vimeo; google maps; google earth; google; screengrab; pool
    handout; ho; file; stringer; courtesy; staff; contributed; supplied; submitted; dow jones; news wire services
    wire reports; wire services; news services; staff and agencies; agencies; staff reports; staff and wire reports
    mct; tns; cnn; bbc; nbc news; abc news; cbs news; fox news; npr; propublica; the conversation; inter press service
    ips
    """.replace("\n", ";").split(";")
    if line.strip()
)
"""Agencies, picture libraries, platforms and stand-ins for them, folded."""

PICTURE = (
    r"photos?|photograph(?:s|er|y|ed)?|image|images|picture|pictures|pics?(?![.\w])|credit|credits"
    r"|screen ?(?:shot|grab|cap|capture)s?"
    r"|screen-?(?:shot|grab|capture)s?|handout|courtesy|file photo|file picture|video still|still|illustration"
    r"|graphic|composite"
    r"|artist's (?:impression|rendering)|rendering|via|copyright|©|archive"
)
"""Words of which one makes a bracket at the end of a line a picture credit, as a regular expression."""

ENDINGS = (
    r"\(?(?:additional |further )?(?:reporting|writing|editing|edited|compiled|written|reported|translated"
    r"|translation"
    r"|graphics?|research|photography|production|fact-checking)(?: and [a-z]+)?(?: contributed)? by\b",
    r"\(?with (?:additional |further )?(?:files?|a file|reporting|inputs?|material|reports?|contributions?"
    r"|agencies|agency|news"
    r"|wire|information)\b(?: (?:from|by|inputs?|wire|services?|reports?|news)\b|[.)]*$)",
    r"(?:additional|further) (?:reporting|material|information|research) (?:from|was provided|by|provided)\b",
    r"\[?\(?(?:h/t|hat tip)\b",
    r"\[?\(?via:? ",
    r"(?:contributing|agencies|contributors?) ?:",
    r"(?:photo|photos|photograph|photographs|image|images|picture|pictures|illustration|video|graphic|credit|credits"
    r"|(?:photo|image|picture|video|lead image|cover image|main image|feature image|featured image)"
    r" (?:credits?|source|courtesy|copyright|caption)"
    r"|screen ?(?:shot|grab)|screenshot) ?(?::|by\b|via\b|courtesy\b|from\b|credit\b|©)",
    r"\(?(?:photo|image|picture|video|screenshot|courtesy)s? (?:courtesy )?(?:of|via|by|from)\b",
    r"\(?(?:image|photo|picture) (?:copyright|source|credit)\b",
)
"""How credits open, at the foot of a report or beside a picture: regular expressions over the folded line.

Only names and the words of ``SIGNING`` may follow, or the line is a sentence ("Video from the scene showed ...").
"""

SIGNING = frozenset(
    """
    additional reporting writing editing edited compiled and by in for with of from the via files file reports report
    input inputs wire services news agencies contributed research graphics translation at staff to on photo photos
    image images picture screenshot screengrab courtesy copyright credit source permission
    """.split()
)

NOTICES = (
    r"this (?:article|story|report|piece|post|text|item|column|content)(?: was| has been| is)?(?: also)?"
    r"(?: (?:originally|first|previously))?"
    r" (?:appeared|appears|published|posted|ran|written|produced|provided|republished|reprinted|syndicated"
    r"|reproduced|edited|adapted)\b",
    r"(?:the|this) (?:article|story|report|piece|post|text|content) (?:has |have )?(?:not )(?:been )(?:edited"
    r"|created|generated)\b",
    r"(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by)\b",
    r"[^.!?]{3,160}\bcontributed (?:reporting |additional reporting |research |information )?(?:to|for)"
    r" th(?:is|e) (?:report|story|article|piece|post|dispatch)\b",
)
"""Whole sentences in which a desk says who else worked on a report, or where it first appeared."""


FILED = r"(?:file|handout|undated|archive|combination|illustration|representational) ?(?:photo|picture|image|pic)?|file"
"""What opens a caption ("FILE PHOTO: ..."), as a regular expression over the folded line."""
