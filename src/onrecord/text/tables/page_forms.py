# ruff: noqa: SIM905 - word lists read best as running words
"""Signs of pages that are no plain article: behind a paywall, live blogs. Pieces of regular expressions."""

WALL_BOXES = tuple(
    """
    pay-?wall\\w* reg-?wall metered-?wall piano-(?:offer|paywall)\\w* premium-?(?:wall|lock|gate) article-?locked
    subscriber-?only subscribers-?only subscription-?(?:wall|required) freemium\\w* content-?gate gated-?content
    bezahlschranke muro-?de-?pago truncated-?by-?paywall article-?gate article__locked
    """.split()
)
"""Words in the names (class, id) of boxes that close an article off."""

WALL_PIECES = tuple(
    "wall piano premium locked -gate gated contentgate articlegate subscri freemium schranke muro".split()
)
"""One of them stands in each of ``WALL_BOXES``."""

WALL_STEMS = ("subscri", "abonn", "suscri", "assinant", "abbonat", "prenumer", "log in to", "sign in to", "premium")
"""One of them stands in every line of ``WALL_LINES``."""

WALL_LINES = (
    r"(?:subscribe|sign in|log in|become a subscriber)(?: now| today)? to (?:continue|keep|finish|read|unlock|view)\b",
    r"to (?:continue|keep|finish) reading\b.{0,60}\b(?:subscri|log in to|sign in to)",
    r"to (?:read|view|see) the (?:full|whole|rest of the|entire) (?:article|story)\b.{0,40}\bsubscri",
    r"this (?:article|story|content|report) is (?:\w+ ){0,2}(?:for|to)"
    r" (?:our |premium |paid |paying )*subscribers\b",
    r"(?:article|artikel|beitrag|text) (?:ist |nur )*(?:für|mit) (?:\w+ ){0,2}abonn",
    r"(?:weiterlesen|lesen sie weiter|jetzt weiterlesen) mit\b.{0,40}\b(?:abonn|premium)",
    r"(?:dieser|der) (?:artikel|inhalt) ist (?:nur )?(?:für|exklusiv für) \w*abonnent",
    r"(?:article|contenu) (?:est )?(?:réservé|exclusif)\b.{0,20}\babonné",
    r"(?:abonnez-vous|s'abonner) pour (?:lire|continuer|accéder)\b",
    r"(?:contenido|artículo|nota) (?:es )?(?:exclusiv[oa]|solo) para (?:\w+ )?suscriptores",
    r"suscr[ií]b\w+ para (?:seguir|continuar) leyendo",
    r"(?:conteúdo|matéria|reportagem) (?:é )?exclusiv[oa] para assinantes",
    r"(?:contenuto|articolo) (?:è )?riservato agli abbonati",
    r"(?:abonneer|word abonnee|log in) om (?:verder|dit|het hele)\b.{0,30}(?:abonn|lezen)",
    r"alleen voor abonnees\b",
    r"(?:artykuł|treść) (?:dostępn\w+ )?(?:tylko )?dla (?:\w+ )?prenumerator",
    r"(?:artikeln|innehållet) är (?:bara |endast )?för prenumeranter",
)
"""What such a page prints where the article ends, folded."""

LIVE_BOXES = tuple("live-?blog\\w* live-?ticker\\w* live-?updates? news-?ticker-?entry directo-?entrada".split())
"""Words in the names of boxes that hold a live blog."""

LIVE_HEADLINES = (
    r"(?:live|live ?ticker|live ?blog|news ?blog|newsticker|en direct|en vivo|en directo|ao vivo|diretta|direct)"
    r" ?[:|»-]",
    r".*\b(?:live updates|live blog|live ?ticker|as it happened|minuto a minuto|minute par minute)\b",
    r".*[|:-] (?:live|liveblog|liveticker|en direct|en vivo|en directo|ao vivo|diretta)$",
)
"""How their headlines read, folded, from the start."""
