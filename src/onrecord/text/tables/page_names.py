# ruff: noqa: SIM905 - word lists read best as running words
"""What sites call the boxes of their pages (class and id words, lower case), in the languages that templates use.

Pieces of regular expressions; a word counts between blanks, hyphens, underscores or a change of case.
"""

AROUND = """
    shar(?:e|es|ing|er|ebar|ebuttons?) teilen partager compartir compartilhar condividi udostępnij social\\w* sociable
    addthis sharedaddy relatedposts? related\\w* verwandt\\w* aehnlich\\w* recommend\\w* relacionad[ao]s? correlati
    recirc\\w* newsletters? signup subscribe subscription abo abonnement suscripcion comments kommentare? commentaires
    comentarios commenti reacties komentarze comment-?(?:list|form|area|section|wrapper|respond|box|thread|count|link)
    disqus respond replies bread-?crumbs? side-?bar (?<!elementor-)widget widgets sidebox footer foot footnav nav navi
    navbar navigation menu menue pagination pager page-?nav prevnext tags tag-?list tag-?cloud tag-?links schlagworte
    etiquetas keywords? topics? ads? advert\\w* ad-?slot ad-?box anzeigen? werbung publicidad publicite pubblicita
    reklama advertentie sponsor\\w* promo\\w* outbrain taboola teasers? cookies? consent popup modal overlay banner
    toolbar tools metadata post-?meta entry-?meta meta byline authors? author-?\\w+ autor\\w* auteurs? autore timestamp
    datum fecha copyright most-?read meistgelesen popular trending up-?next more-?(?:on|stories|from|articles|news)
    rating votes? screen-reader-text sr-only visually-hidden skip login poll quiz bio about-author subnav search suche
    feedback flattr gdpr privacy datenschutz impressum slider slideshow carousel
    """.split()
"""Boxes around the article or in its way: sharing, links to more, comments, menus, advertisements, consent."""

WHOLE = tuple("hidden hide headlines noprint".split())
"""As above, but only as a whole class name: "label-hidden" names a box that shows its text without a label."""

CAPTIONS = tuple(
    """
    captions? caption-text wp-caption bildunterschrift bildtext legende? pie-?(?:de-?)?foto didascalia onderschrift bu
    """.split()
)
"""Boxes with the words under a picture."""

CREDITS = tuple(
    """
    credits? photo-?credits? image-?credits? img-?credits? photographer attribution bildnachweis bildquelle fotocredit
    """.split()
)
"""Boxes with who made a picture."""

BODIES = """
    articlebody fulltext main-?content
    (?:article|story|post|entry|news|page|text|blog|single|theme|artikel|beitrags?|content)[-_]*
    """.split()
"""Openings of names of the article's own box; the third takes one of ``INSIDES`` behind it."""

TOPS = tuple(
    """
    header head heading headline hero title dek deck standfirst strapline subtitle subline sub-?title sub-?head\\w*
    lead lede summary intro chapo chapeau entradilla bajada sommario occhiello vorspann kicker abstract
    """.split()
)
"""Boxes with the head of an article."""

INSIDES = tuple("body text content copy bodycopy inhalt main cuerpo corps corpo".split())
"""What stands behind "article-", "story-" and their kind in the name of the article's own box."""

ALONE = tuple("entry post story article artikel beitrag text content inhalt contenu contenido contenuto".split())
"""Names of the article's own box when they stand at the end of a name."""

TEXTS = (
    "articlebody",
    rf"(?:article|story|post|entry|news|blog|single|artikel|beitrags?|page)[-_]*(?:{'|'.join(INSIDES)})",
)
"""Names that say of a box that it is the text of the article, and not only one of its parts or what is around it."""

SAYING = tuple(
    """
    said says told added denied confirmed insisted argued announced claimed warned
    sagte sagt erklärte betonte teilte bestätigte kritisierte forderte warnte
    déclaré affirmé expliqué assuré estimé annoncé dit dijo declaró afirmó aseguró explicó anunció
    disse afirmou declarou explicou detto dichiarato affermato spiegato zei zegt aldus verklaarde
    powiedział powiedziała stwierdził stwierdziła sade säger sa sier sanoi
    """.split()
)
"""Reporting verbs by which a paragraph with quotation marks is known for a statement."""
