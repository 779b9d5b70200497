"""Set phrases of news writing: words in a row that reporters share without having read each other.

Regular expressions over folded words with single spaces and no marks between them ("it wasn t"), so that they read the
same however a phrase is punctuated.
"""

_THE = r"(?: (?:an?|the|his|her|their|its))?"
_ON_WHAT = rf"(?: (?:on|from|by|about|to|for){_THE})?"

FORMULAS: tuple[str, ...] = (
    rf"(?:who )?(?:(?:spoke|speaking|talked|agreed to speak|asked) )?(?:only )?(?:up)?on{_THE} condition(?: of| that)"
    r" anonymity(?: (?:because|as|since))?",
    r"(?:(?:because|as|since|who) )?(?:(?:he|she|they|it) )?(?:was|were|is|are)(?:n t| not) (?:authori[sz]ed|allowed"
    r"|permitted) to (?:speak|talk|comment|brief|discuss)(?: (?:publicly|on the record))?"
    rf"(?: (?:to|with){_THE} (?:media|press|reporters))?(?: about{_THE} (?:matter|case|investigation))?",
    rf"(?:did|does|has|have|had)(?:n t| not) (?:yet )?(?:immediately )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?"
    rf"|answer(?:ed)?)(?: to)?{_THE}(?: (?:several|multiple|repeated))?(?: (?:tele)?phone| e ?mail(?:ed)?)?"
    r" (?:requests?|calls?|e ?mails?|messages?|inquir(?:y|ies))(?: (?:for|seeking))?(?: comment)?",
    rf"(?:there (?:was|were|has been) )?(?:also )?no immediate (?:comment|reaction|response|word|claim){_ON_WHAT}",
    r"could not (?:immediately )?be (?:(?:immediately|independently) )*(?:reached|verified|confirmed)(?: for comment)?",
    rf"(?:could not|(?:was|were|is|are|been) (?:unable|not able) to)(?: (?:immediately|independently))*"
    rf" (?:verify|confirm){_THE}(?: (?:authenticity|report|claims?|video))?(?: of(?: the)?)?",
    r"(?:has |have )?(?:declined|refused) to (?:comment|be (?:named|identified)|give(?: further)?(?: details)?)"
    rf"{_ON_WHAT}",
    r"(?:according to )?(?:people|persons?|sources?|officials?) (?:with (?:direct )?knowledge of|familiar with"
    rf"|close to|briefed on){_THE} (?:matter|situation|case|talks|investigation|discussions|plans?|thinking)",
    rf"(?:spokes(?:man|woman|person|people)|representatives?) (?:for|of){_THE}",
    rf"(?:was|were|been|being) (?:taken|rushed|airlifted|transported|flown|admitted) to{_THE}(?: (?:local|nearby))?"
    r" hospital(?: (?:with|in|where|for|after))?(?: (?:he|she|they) (?:was|were))?",
    r"in(?: an?)? (?:critical|serious|stable|fair)(?: but stable)? condition",
    rf"(?:was|were) (?:later )?pronounced dead (?:at{_THE} )?(?:scene|hospital)?",
    r"(?:has |have |had )?(?:died|dies|passed away|dead)(?: \w+)? at the age of(?: \d+)?",
    rf"(?:with|has|have|who has)(?: any| more| further)? information (?:about|on|regarding){_THE}",
    r"(?:asked|appealed|appealing|appeal|asking|calling) for (?:anyone|anybody|witnesses)(?: with| who)?"
    r"(?: any)?(?: information)?(?: about| on)?",
    r"(?:is|was|are|were|be|been) (?:(?:widely|also) )?(?:believed|thought|understood|expected|reported|said|known"
    r"|alleged) to (?:be|have)(?: been)?",
    r"it (?:is|was|s|remains|remained)(?: still)?(?: not)?(?: yet| immediately)? (?:known|clear|unclear|unknown)"
    r" (?:if|whether|how|what|why|when|who|where)",
    rf"(?:said|told \w+|announced) (?:in|at){_THE}(?: (?:written|prepared|brief|e ?mailed|news|press))?"
    r" (?:statement|release|conference|interview)(?: (?:on|to|with) \w+)?",
    r"for the first time (?:since|in)(?: the)?",
    rf"(?:start|join|read|leave|post){_THE} (?:conversation|comments?|discussion)",
)
"""Each matches as much of its phrase as is set."""
