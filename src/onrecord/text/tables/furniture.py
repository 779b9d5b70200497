# ruff: noqa: SIM905 - word lists read best as running words
"""What sites print around a report: lines, openings of lines, and labels above lists of links."""

LINES = frozenset(
    line.strip()
    for line in """
    ad; ads; advert; advertisement; advertisements; advertising; sponsored; sponsored content; promoted; paid content
    promoted content; partner content; ads by; story continues below; article continues below; loading; more
    story continues below advertisement; article continues below advertisement; continue reading; close; menu; search
    continue reading the main story; read more; read next; read this next; read on; full story; show more; load more
    see more; see all; view all; view more; view gallery; view comments; show comments; hide comments; comments
    comment; leave a comment; leave a reply; add a comment; add comment; post a comment; write a comment
    be the first to comment; join the conversation; join the discussion; have your say; what do you think; reply
    report an error; report abuse; share; share this; share this article; share this story; share this page
    share this post; share article; copy link; link copied; tweet; retweet; pin; email; e-mail; email this; print
    print this; save; save article; saved; bookmark; facebook; twitter; x; linkedin; whatsapp; reddit; pinterest
    telegram; messenger; instagram; youtube; tiktok; flipboard; like; likes; follow; follow us; following; unfollow
    subscribe; subscribe now; subscribed; unsubscribe; sign up; sign up now; sign up here; sign up today; sign in
    log in; login; log out; register; register now; join; join now; join us; my account; account; newsletter
    newsletters; our newsletter; daily newsletter; get the app; download the app; rss; donate; support us
    become a member; start your free trial; free trial; home; homepage; back; back to top; top; next; previous
    previous article; next article; next story; skip; skip to content; skip to main content; skip ad; play; pause
    play video; watch; watch live; watch now; watch the video; watch below; watch video; video; videos; audio; listen
    live; listen to this article; listen to this story; video loading; video unavailable; scroll down for video; mute
    unmute; scroll down for videos; show caption; hide caption; toggle caption; enlarge this image; image; caption
    photo; photos; gallery; slideshow; fullscreen; full screen; enlarge; embed; transcript; settings; tags; tag
    topics; topic; filed under; categories; category; in this article; in this story; on this page; table of contents
    key points; poll loading; accept; accept all; accept cookies; accept all cookies; reject; reject all; i accept
    i agree; agree; ok; got it; manage; manage preferences; manage cookies; manage settings; cookie settings
    cookie policy; cookies; privacy; privacy policy; privacy settings; privacy notice; terms; terms of use
    terms of service; terms and conditions; contact; contact us; about; about us; careers; help; faq; site map
    sitemap; accessibility; editorial policy; corrections policy; e-paper; legal; feedback; no thanks; not now
    maybe later; dismiss; allow; enable; notifications; turn on notifications; thank you; you're subscribed
    you are subscribed; you're signed up; you are signed up; success; error; submit; send; enter your email
    your email; email address; your email address; developing; developing story; story developing; more to come
    more soon; more to follow; to be continued; this story is developing; this is a developing story; breaking
    breaking news; null; undefined; nan; untitled; click here; click to share; view on instagram; view on facebook
    view this post on instagram; today's paper; latest; latest news; just in; top news; news; opinion
    like us on facebook; ends; end
    """.replace("\n", ";").split(";")
    if line.strip()
)
"""Whole lines, folded, without the marks around them."""

LABELS = frozenset(
    line.strip()
    for line in """
    read more; read also; also read; read next; see also; more; related; related articles; related stories
    related story; related article; related links; related content; related coverage; related topics; related posts
    related news; related reading; related video; related videos; more stories; more news; more coverage
    more on this story; more on this topic; more on this; on this topic; more like this; most read; most popular
    most viewed; most shared; most commented; most watched; trending; trending now; popular; popular now; top stories
    top story; latest stories; latest news; latest; recommended; recommended for you; recommended stories
    recommended reading; you may also like; you might also like; you may like; you might like
    you may also be interested in; don't miss; must read; must reads; editor's picks; editors' picks; editor's choice
    editors' choice; featured; from around the web; around the web; from the web; elsewhere on the web
    further reading; complete coverage; full coverage; in case you missed it; what to read next; up next; watch next
    more from this author; more from the author; our picks; promoted stories; sponsored links; paid stories
    other news; other stories; in other news; see all related; more headlines; headlines
    """.replace("\n", ";").split(";")
    if line.strip()
)
"""Labels above a list of links: what follows them, line by line, is furniture until the text goes on."""

OPENINGS = (
    r"(?:click|tap|swipe|scroll|press) (?:here|to|on|down|the|for|through|below)\b",
    r"(?:read|see|view|find|get) (?:the )?(?:more|full|original|whole|entire|complete|rest)\b"
    r"(?! of (?:the )?(?:country|world|year|city|week))",
    r"(?:you can )?(?:read|watch|see|view|listen to) (?:our|the|his|her|their|its) [^.]{0,60}\b(?:here|below"
    r"|above)[.:]?$",
    r"read (?:also|next|this|on|here|it)\b",
    r"(?:also read|see also|read also|watch also|must read)\b",
    r"continue (?:reading|to site|with)\b",
    r"sign(?:ed)?[ -]up\b(?= (?:for|to|now|here|today|and)\b)",
    r"subscribe(?: now| today| here| free)?(?: and| to| for| via|[.!]|$)",
    r"(?:get|receive|have) (?:the |our |all |your )?(?:[\w’'-]+ ){0,8}(?:newsletters?|inbox|notifications?"
    r"|alerts|e-?mails?|app)\b",
    r"get (?:unlimited|full) (?:digital )?access\b",
    r"(?:the|our) (?:[\w’'-]+ ){0,4}newsletter\b",
    r"(?:delivered|straight|direct) (?:[\w’'-]+ )?to your (?:inbox|phone)\b",
    r"never miss (?:a|an|any|breaking|our|the|out)\b",
    r"(?:don't|do not) miss (?:a|an|any|out|our|the latest)\b",
    r"stay (?:up[ -]to[ -]date|informed|updated|connected|tuned|in the (?:know|loop)|ahead)\b",
    r"keep up (?:to date|with the latest)\b",
    r"follow (?:us|me|him|her|them|@\w+|along|[\w .’'-]{2,40} on (?:twitter|facebook|x\b|instagram|threads"
    r"|bluesky|mastodon|linkedin|tiktok))",
    r"(?:like|find|join|visit|add) us (?:on|at)\b",
    r"join (?:our|the) (?:[\w’'-]+ ){0,3}(?:conversation|discussion|debate|channel|group|community|newsletter"
    r"|mailing)\b",
    r"share (?:this|on|via|with|your (?:thoughts|story|views))\b",
    r"(?:tweet|email|print|save|bookmark|copy|report) (?:this|the) (?:article|story|page|link|post|comment)\b",
    r"download (?:the|our) (?:[\w’'-]+ ){0,3}app\b",
    r"by (?:signing up|subscribing|clicking|continuing|registering|entering your|submitting|using this)\b",
    r"(?:we|this (?:site|website|page)|our (?:site|website|partners)"
    r"|we and our (?:\d+ )?partners) (?:may )?use[sd]? cookies\b",
    r"(?:accept|reject|allow|manage|decline) (?:all|cookies|your (?:preferences|cookies|privacy)|preferences)\b",
    r"(?:please |you (?:need|must|have) to )?(?:enable|turn on|allow|activate|disable|turn off) "
    r"(?:javascript|notifications|cookies|your ad ?blocker|push)\b",
    r"(?:your browser|this (?:video|audio|content|browser)) (?:does not|is not|can not|cannot|is no longer"
    r"|requires)\b",
    r"(?:©|\(c\)|copyright\b(?: ©| \(c\)| \d{4}| [a-z]))",
    r"[^.]{0,80}\ball rights reserved\b",
    r"[^.]{0,80}\bmay not be (?:published|reproduced|republished|broadcast|redistributed|rewritten|copied)\b",
    r"\(?\+?\d[\d,.]*k?\)? (?:comments?|shares?|views?|likes?|reactions?|retweets?|replies|votes|photos?|images?"
    r"|videos?"
    r"|min(?:ute)?s? read)\b[^.]*$",
    r"(?:comments?|shares?|views?) ?[(:]? ?\d+\)?$",
    r"(?:estimated )?(?:reading|read) time\b",
    r"(?:image|photo|picture|slide|page|video)? ?\d+ ?(?:of|/) ?\d+$",
    r"(?:tags?|topics?|categor(?:y|ies)|keywords?|filed under|posted in|filed in|sections?|labels?) ?:",
    r"(?:filed under|posted in|related (?:roundup|to|tags?))\b",
    r"(?:have|got|know|do you have|do you know) (?:a|an|any|something|more|information)\b[^.]{0,60}\b(?:tip"
    r"|story|news|information|more)\b"
    r"[^.]{0,80}(?:\?|\bcontact|\bemail|\bsend)",
    r"(?:send|email) (?:us|your|the (?:author|writer|reporter|newsroom))\b",
    r"(?:contact|e-?mail|write to) (?:the )?(?:author|writer|reporter|editor|us|newsroom)\b",
    r"(?:thanks|thank you) for (?:signing|subscribing|reading|following|registering|visiting|joining"
    r"|your (?:feedback|comment))\b",
    r"you(?:'re| are|'ve| have)(?: now| successfully| been| already)* (?:subscribed|signed up|following|reading"
    r"|reached|read)\b"
    r"(?![^.]*\bsaid\b)",
    r"(?:already|not) (?:a |have an? )(?:subscriber|member|account|registered)\b",
    r"(?:become|be) an? (?:member|supporter|subscriber|insider|patron)\b",
    r"support (?:our|independent|quality|local) (?:[\w’'-]+ ){0,2}(?:journalism|reporting|news|work|newsroom)\b",
    r"(?:this|the) (?:is a |story is |article is |is )?(?:a )?(?:breaking|developing)(?: news)? (?:story|report"
    r"|event)\b",
    r"this (?:story|article|report|page|post) (?:will be|is being|is|has been) (?:updated|developing"
    r"|breaking)\b[^.]{0,60}\.?$",
    r"(?:please )?(?:check back|refresh (?:this|the) page|more (?:details )?(?:to (?:come|follow)|soon))\b",
    r"(?:story |news )?developing(?: story)? ?(?:\.|…|-|$)",
    r"(?:skip|jump|back|go|return) to (?:the )?(?:main|content|top|home|comments|navigation|menu|front|homepage"
    r"|article)\b",
    r"(?:video|audio|poll|comments?|content|image|gallery|map|chart) (?:is )?(?:loading|unavailable|player"
    r"|playback)\b",
    r"loading\b.{0,40}$",
    r"watch (?:(?:the |this )?(?:video|clip|interview|moment)|live|more|below|now|again)\b[^.]{0,80}[.:]?$",
    r"listen (?:to (?:this|the|our)|live|now|below)\b[^.]{0,80}[.:]?$",
    r"(?:view|photo|image|video) (?:gallery|slideshow|caption|results?)\b[^.]{0,30}$",
    r"(?:this (?:site|website|page|form) is (?:protected|best)|protected by recaptcha)\b",
    r"(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|and cookies))\b",
    r"(?:opinions|views) expressed (?:in|by|here)\b",
    r"(?:all )?(?:prices|quotes|market data|data) (?:are |is )?delayed\b",
    r"(?:our standards|our code) ?:",
    r"(?:loading\.\.\.|please wait|null$)",
)
"""How lines of furniture open: regular expressions over the folded line."""

LINKS = frozenset(
    """
    more related video videos photos gallery pictures watch listen live explainer quiz podcast poll recommended
    trending update-newsletter infographic interactive slideshow timeline map opinion analysis factbox
    """.split()
)
"""First word of a link line ("VIDEO: ..."), when the line is no sentence."""

SECTIONS = frozenset(
    """
    news world national international local regional politics political business economy economic money markets
    finance sport sports football soccer tech technology science health environment climate education culture arts
    entertainment lifestyle travel opinion comment analysis editorial exclusive breaking live video us uk usa
    europe asia
    africa americas middle east crime law courts society media top stories story latest home nation update
    special report
    investigation feature features interview elections election defence defense security energy transport and & | / -
    """.split()
)
"""Words of which a line above the headline names the section of the site."""

BAR = frozenset(
    """
    share tweet twitter facebook linkedin reddit google\\+ google email e-mail print whatsapp pinterest telegram
    instagram save
    comments comment copy link flipboard tumblr messenger sms pocket bluesky threads youtube rss pin viber wechat
    line vk
    xing mastodon stumbleupon digg buffer snapchat tiktok mail more follow like
    """.split()
)
"""Of what share bars are made, also when a page runs their words together; pieces of a regular expression."""
