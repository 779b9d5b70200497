"""What sites print around a report in other languages than English: lines, and openings of lines."""

LINES_ABROAD = frozenset(
    line.strip()
    for line in """
    anzeige; werbung; teilen; artikel teilen; beitrag teilen; drucken; seite drucken; merken; weiterlesen; mehr
    mehr dazu; mehr zum thema; mehr lesen; mehr infos; mehr anzeigen; mehr artikel; weitere artikel; weitere themen
    weitere beiträge; weitere informationen; weitere nachrichten; lesen sie auch; lesen sie mehr; lies auch
    lesen sie auch die folgenden beiträge; auch interessant; das könnte sie auch interessieren; schon gelesen
    das könnte dich auch interessieren; das könnte ihnen auch gefallen; das könnte dir auch gefallen; passend dazu
    ähnliche artikel; ähnliche beiträge; ähnliche themen; verwandte artikel; verwandte themen; verwandte beiträge
    empfohlen; empfehlungen; meistgelesen; meist gelesen; neueste artikel; neueste beiträge; top-themen; top themen
    themen; schlagworte; schlagwörter; kategorien; kategorie; kommentare; kommentar; kommentare geschlossen
    kommentare deaktiviert; kommentar schreiben; kommentar hinterlassen; kommentar verfassen; schreibe einen kommentar
    diskutieren sie mit; zum seitenanfang; nach oben; zurück; zurück zur startseite; zur startseite; startseite
    zur übersicht; zurück zur übersicht; nächster artikel; vorheriger artikel; nächster beitrag; vorheriger beitrag
    inhaltsverzeichnis; inhalt; newsletter abonnieren; jetzt abonnieren; jetzt anmelden; anmelden; registrieren
    impressum; datenschutz; nutzungsbedingungen; cookie-einstellungen; alle akzeptieren; wird geladen; externer inhalt
    über den autor; über die autorin; zum autor; teilen mit; gefällt mir; bild anzeigen; bild vergrössern
    bildergalerie; fotostrecke; pdf herunterladen; artikel drucken; fehler melden
    publicité; partager; partager cet article; imprimer; commentaires; commenter; laisser un commentaire; lire aussi
    à lire aussi; lire plus; lire la suite; lire l'article; voir aussi; à voir aussi; en savoir plus; sur le même sujet
    sur le même thème; vous aimerez aussi; articles similaires; articles liés; articles associés; les plus lus
    à la une; mots-clés; thèmes; rubriques; s'abonner; abonnez-vous; se connecter; s'inscrire; mentions légales
    politique de confidentialité; retour en haut; retour; accueil; article suivant; article précédent; newsletter
    publicidad; compartir; comparte; comparte esta noticia; imprimir; comentarios; deja un comentario; lea también
    lea más; lee también; lee más; leer más; leer también; te puede interesar; también te puede interesar; ver más
    le puede interesar; notas relacionadas; noticias relacionadas; artículos relacionados; contenido relacionado
    más noticias; más leídas; lo más leído; más información; últimas noticias; temas; temas relacionados; etiquetas
    suscríbete; suscríbase; iniciar sesión; regístrate; aviso legal; política de privacidad; volver arriba; inicio
    contexto de la noticia; siguiente; anterior; archivado en; vea también; ver también; ver comentarios; seguir leyendo
    publicidade; compartilhar; compartilhe; comentários; deixe um comentário; leia também; leia mais; veja também
    veja mais; saiba mais; notícias relacionadas; artigos relacionados; matérias relacionadas; mais lidas; mais notícias
    últimas notícias; assine; entrar; cadastre-se; política de privacidade; voltar ao topo; continue lendo; relacionadas
    pubblicità; condividi; stampa; commenti; lascia un commento; leggi anche; leggi tutto; leggi di più; guarda anche
    potrebbe interessarti; potrebbe interessarti anche; ti potrebbe interessare; articoli correlati; notizie correlate
    più letti; i più letti; ultime notizie; argomenti; abbonati; accedi; registrati; torna su; continua a leggere
    advertentie; delen; deel dit artikel; reacties; reageer; lees ook; lees meer; lees verder; meer over dit onderwerp
    gerelateerd; gerelateerde artikelen; meest gelezen; laatste nieuws; inloggen; abonneren; privacybeleid; terug
    reklama; udostępnij; drukuj; komentarze; dodaj komentarz; czytaj też; czytaj także; czytaj więcej; czytaj dalej
    zobacz też; zobacz także; zobacz również; przeczytaj także; przeczytaj też; polecane; powiązane artykuły
    najczęściej czytane; najnowsze; tagi; zaloguj się; zarejestruj się; polityka prywatności; więcej
    annons; dela; läs också; läs mer; läs även; mest läst; kommentarer; reklame; del; les også; les mer; mest lest
    annonce; læs også; læs mere; mest læste; mainos; jaa; lue myös; lue lisää; luetuimmat; kommentit
    reklamı geç; paylaş; yorumlar; yorum yap; ilgili haberler; реклама; поделиться; комментарии; читайте также
    читать далее; по теме; ещё по теме
    """.replace("\n", ";").split(";")
    if line.strip()
)
"""Whole lines, folded, without the marks around them."""

OPENINGS_ABROAD = (
    r"(?:lesen sie|lies|lest) (?:auch|hierzu|dazu|mehr|weiter|jetzt|hier)\b",
    r"mehr (?:zum thema|dazu|infos|informationen)\b[^.]{0,60}:",
    r"(?:jetzt|hier) (?:den |unseren |zum )?(?:kostenlosen )?newsletter\b",
    r"(?:abonnieren|folgen) sie (?:uns|unseren|unsere|jetzt)\b",
    r"(?:folge|abonniere) (?:uns|unseren|unserem)\b",
    r"(?:hinterlasse|schreibe?n?) (?:sie )?einen kommentar\b",
    r"(?:à lire|lire aussi|à voir|lire également|voir aussi|voir également)\b[^.]{0,20}:",
    r"(?:abonnez-vous|inscrivez-vous|suivez-nous|recevez (?:notre|nos|la|chaque))\b",
    r"(?:lea|lee|leer|vea|ver|mira|mire) también\b",
    r"(?:suscríbete|suscríbase|síguenos|síganos|únete a nuestr[oa])\b",
    r"(?:leia|veja|assista|confira) (?:também|mais)\b",
    r"(?:assine|inscreva-se|siga-nos|siga o|acompanhe o) (?:a |o |nossa |nosso )?(?:newsletter|canal|perfil)\b",
    r"(?:leggi|guarda|vedi) anche\b",
    r"(?:iscriviti|seguici|abbonati)\b",
    r"(?:lees|bekijk|luister) (?:ook|verder|meer)\b",
    r"(?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (?:też|także|również|więcej|dalej)\b",
    r"(?:läs|les|læs|lue) (?:också|även|mer|mere|også|myös|lisää)\b",
    r"(?:читайте|смотрите) (?:также|ещё)\b",
    r"(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados"
    r"|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone)\b",
    r"(?:materiał chroniony prawem|reproduction interdite|prohibida la reproducción|riproduzione riservata)\b",
    r"dieser (?:artikel|beitrag|text) (?:wurde|erschien|ist) (?:zuerst|zuletzt|erstmals|ursprünglich)\b",
)
"""How lines of furniture open: regular expressions over the folded line."""
