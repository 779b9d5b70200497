"""The commonest short words of the main European languages: their profile for telling them apart."""

PROFILES: dict[str, frozenset[str]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": "the of and to in a is that for it on with as was at by he from be his has have had are not this but"
        " which they said will would who been were their its she her an or after when about more than there we"
        " you i no",
        "de": "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"
        " er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder"
        " aber vor zur bis",
        "fr": "le la les de des du et en un une est que qui dans pour au aux pas sur par plus ce il elle ne se sont"
        " avec son sa ses mais ou où nous vous ils cette été être avait leur deux selon après d'une d'un l'on"
        " comme",
        "es": "el la los las de del y en un una que es por con para se no al lo su sus como más pero fue ha este"
        " esta entre cuando muy sin sobre también hasta hay desde todo nos ya o años son han está según",
        "it": "il lo la i gli le di del della dei delle e in un una che è per con non si da al alla sono nel nella"
        " più ha anche come ma dal dalla questo questa essere stato su loro suo sua dopo anni ai tra hanno era",
        "pt": "o a os as de do da dos das e em um uma que é para com não no na nos nas por mais se ao como foi mas"
        " seu sua são ou pela pelo já também entre depois até está há disse ser tem",
        "nl": "de het een en van in is dat op te met voor zijn niet aan er om die ook als bij door maar naar uit"
        " hij zij wordt werd heeft over dan nog worden deze tot hebben kan was meer onder geen",
        "sv": "och att det som en på är av för med den till i har de inte om ett men var jag sig från vi så kan när"
        " han hon nu över eller efter vid blir sin sade också mot",
        "da": "og at det som en på er af for med den til i har de ikke om et men var jeg sig fra vi så kan når han"
        " hun nu over eller efter ved bliver sin siger også mod blev",
        "no": "og at det som en på er av for med den til i har de ikke om et men var jeg seg fra vi så kan når han"
        " hun nå over eller etter ved blir sin sier også mot ble",
        "fi": "ja on ei että se oli hän mutta ovat kun myös joka mukaan sen ole voi niin kuin tai vuoden jo nyt"
        " sekä ovat olla hänen kanssa jos",
        "pl": "i w z na do nie się że jest to o jak po co za od ale przez dla tym są ma być już tylko oraz przed"
        " też który która które jego roku",
        "cs": "a se v na je že s z do o i to ve k za by ale jako po pro jsou byl který podle jeho tak od které má"
        " si nebo také až však",
        "hu": "a az és hogy nem is egy van ez meg de csak volt mint már még azt ha kell el ki lesz szerint után"
        " vagy pedig lehet ami",
        "ro": "și de la în a cu pe nu că un o din pentru este sunt care mai să au fost ce al ale prin după dar sau lui",
        "tr": "ve bir bu için de da ile çok daha olarak gibi olan en sonra kadar ama ancak değil var ise göre dedi",
        "el": "και το του της την η ο να με τα για από στο τη στην οι των που είναι δεν θα τον στη ότι σε",
        "ru": "и в не на что с по как это из он к за от но для о его было все так же а был она они только или уже при",
        "uk": "і в не на що з та як це до за у він від але для про його було або так вже при є був також які після",
        "bg": "и на в да се от за не е с че по са към като ще но при това до който които или след беше има",
    }.items()
}
