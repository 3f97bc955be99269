import { compilePhrases } from '../phrases';

/** Open attacks: rude orders, doubts about the reader's wits, contempt for the message, insults. Folded patterns. */
const frMacros = {
  be: "vous etes|tu es|t'es|etes-vous|es-tu|vous seriez|faut(?: vraiment)? etre|il faut(?: vraiment)? etre",
  dumb: 'bete|betes|stupides?|idiote?s?|idiot|debiles?|cretine?s?|cretin|imbeciles?|abrutie?s?|abruti|aveugles?|sourde?|myope|bouchee?s?|demeuree?|neuneus?|nulle?s?|ridicules?|pathetiques?|pitoyables?|grotesques?|ignares?|incultes?|illettree?s?|analphabetes?|malade|fous?|folle|taree?s?|gonflee?s?|lourde?s?|penible|penibles|insupportables?|odieu\\w+|de mauvaise foi|mal elevee?s?|hysteriques?|paranos?',
};
const fr = String.raw`
  (?:a la portee|a la hauteur|du niveau) d'un (?:enfant|bebe|gamin|\w+ de)|un (?:enfant|gamin|bebe) (?:de \w+ ans )?(?:y arrive|y arriverait|saurait|comprendrait|le fait|le ferait|pourrait)
  (?:si vous|quand vous) (?:lui |leur |nous )?parl\w+ (?:comme|ainsi|sur ce ton)<gap>
  (?:apprenez|apprends|commencez par apprendre) (?:a )?(?:lire|vous en servir|compter|ecrire|parler|conduire|cuisiner|vous tenir|la politesse|vivre|le francais)
  (?:calmez-vous|calme-toi|arretez de (?:crier|hurler|pleurnicher|chouiner|raler|geindre|nous)|changez de cremerie|on s'en (?:tamponne|tape|moque|fiche|contrefiche|balance|bat)|(?:les|ces) (?:deux |trois )?(?:notions?|concepts?|mots?) vous echappe\w*|(?:visiblement|manifestement),? (?:les|la|le|ca|cela) <gap>vous (?:echappe\w*|depasse\w*))
  (?<=^|[.!?;:,…] )(?:(?:allez|va|retourne[sz]?|mange[sz]?|buvez|bois|restez|reste|cherchez|cherche|achetez|achete|changez|change|prenez|prends|partez|pars|essayez|essaie|faites|fais|trouvez|trouve|attendez|attends|courez|cours|marchez|marche|dormez|dors|lisez|lis|demenagez|demenage)) <gap>(?:alors|donc)(?= ?[.!]|$)
  (?:rien|mieux) (?:d'autre |de mieux )?a (?:faire|foutre) (?:de|dans|que) (?:vos|tes|votre|ta|nous|m'|venir|poster|commenter|raler)<near>
  (?:un|votre|ton) cerveau (?:moyen|normal|en (?:etat|marche)|humain|suffit|aide|ne)
  (?:fauches?|pauvres?|rapiats?|crevards?|clodos?|cassos|bobos?|beaufs?|rageux|jaloux|aigris)(?= ?(?:alors|[,.!]))
  (?:si (?:vous etes|tu es|t'es|vous vous croyez|tu te crois)) (?:si|aussi|tellement|plus) (?:malin\w*|fort\w*|doue\w*|intelligente?|futee?|competente?|presse\w*)
  (?:expert|experte|specialiste|critique|genie|chef|avocat|stratege|champion|roi|reine|philosophe|heros) (?:de|du|en) (?:comptoir|canape|salon|clavier|pacotille|bistrot|chambre|dimanche|opérette|operette)
  (?:restez|reste|retournez|retourne|rentrez|rentre) (?:donc )?(?:chez (?:vous|toi)|au lit|sous la couette|dans (?:votre|ton) (?:lit|salon|canape))
  (?:allum(?:ez|er|e)|branch(?:ez|er|e)|activ(?:ez|er|e)|utilis(?:ez|er|e)|connect(?:ez|er|e)|rebranch(?:ez|er|e)|reveill(?:ez|er|e)) (?:donc |un peu )?(?:votre|ton|vos|tes|le) (?:cerveau|neurones?|tete|matiere grise|cervelle|jugeote)
  (?:google|internet|wikipedia|un dictionnaire|le dictionnaire|le mode d'emploi|la notice) (?:n'est|n'a|c'est|existe|est) (?:<near>)(?:chiens?|la pour ca|pour ca|ton ami|votre ami|pas que pour|decorer|faire joli)
  (?:prenez|prends|attrapez|sortez) (?:donc )?(?:une pelle|un balai|un chiffon|un marteau|un mouchoir|un ticket et|des mouchoirs|un abonnement ailleurs|vos jambes|un taxi|le bus)
  si (?:votre|ta|ton|vos|tes) <w> (?:ecoutait|obeissait|savait|etait (?:mieux|plus|moins)|avait|faisait|n'etait|se tenait)
  (?:on n'est|nous ne sommes|je ne suis) pas (?:votre|ton|vos|tes|la pour vous|a votre (?:service|botte)|votre (?:mere|bonne|boniche|psy))
  (?:pff+|pfff+|tss+|pffff+|rholala|mais bon sang|bon sang|franchement,? vous|serieux,? (?:vous|tu))
  (?:<be>) (?:\w+ ){0,3}?(?:<dumb>)
  (?:quel(?:le)?|espece d[e']|bande d[e']|pauvre|gros|grosse|petit|sale|mon pauvre|ma pauvre) ?(?:idiote?|abrutie?|cretine?|imbecile|clown|boulet|guignol|naze|tocard|blaireau|debile|type|fille|vieux|con|conne|connard|connasse|merdeu\w+|rageu\w+|victime|menteu\w+|rigolo|charlot)
  (?:idiote?s?|abrutie?s?|cretin(?:e|s|es)?|imbeciles?|andouilles?|cornichons?|guignols?|boulets?|crevards?|rageu(?:x|se|ses)|pleurnichard\w*|pleurnicheu\w+|raleu(?:r|se|rs|ses)|chochottes?|mauviettes?|fillettes?|clampins?|tocards?|blaireaux?|casse-pieds|casse-couilles|boloss?|menteu(?:r|se|rs|ses)|mythos?|mythomanes?|radins?|radine|pingres?|profiteu(?:r|se|rs|ses)|mendiants?|parasites?|mal-comprenants?)
  (?:pas|jamais) (?:vraiment |tres |bien |bien )?(?:une? lumiere|une? flèche|une? fleche|fute(?:e)?(?:-fute(?:e)?)?|malin|maligne|malins|doue|douee|intelligente?|un aigle|le couteau le plus (?:affute|aiguise)|fini(?:e)?|net|nette|toute sa tete|toute votre tete|la lumiere a tous les etages|l'eau chaude)
  (?:va|vas|allez|allez donc|va donc|retournez|retourne|retournez donc|retourne donc|rest(?:e|ez) donc|restez)(?: -?(?:y|vous|te))? (?:pleurer|pleurnicher|chialer|chouiner|raler|gueuler|geindre|te plaindre|vous plaindre|faire (?:votre|ton) cinema|voir ailleurs|vous faire (?:voir|soigner)|soigner (?:<gap>)(?:parano\w*|nerfs|tete|ego)|manger|bouffer|te faire (?:voir|soigner)|te coucher|vous coucher|dormir|jouer|au diable|consulter|prendre l'air|vous calmer|te calmer|embeter|emmerder|a l'ecole|en cp|en maternelle|a la niche|chez (?:le mcdo|votre mere|ta mere|maman)|aux nuggets|au fast-food|aux? <w>s?|vous rhabiller|te rhabiller|dans (?:votre|ton) (?:trou|cave|grotte|bac a sable))(?! (?:message|guichet|accueil))
  (?:retournez|retourne|restez|reste) (?:donc )?(?:a|aux|a l'|avec|dans) ?(?:vos|tes|votre|ta|ton|l'|la) ?(?:mots croises|tricot|tv|tele|jeux|ecole|maternelle|bac|canape|grotte|caverne|campagne|montagne|village|minitel|pantoufles|cuisine|cours|poussette)
  (?:achet(?:ez|e)|offr(?:ez|e)|trouv(?:ez|e)|pay(?:ez|e))-(?:vous|toi) (?:donc )?(?:un cerveau|des lunettes|une? (?:vie|paire de lunettes|dictionnaire|bescherelle|conscience|occupation|passe-temps|psy|amis?|hobby|humour|education|gps|montre|calendrier|loupe|boussole|manieres?))
  (?:mett(?:ez|re)|mets|chauss(?:ez|e)|nettoy(?:ez|e)|change[rz]?) (?:donc )?(?:vos|tes|des) lunettes
  (?:ouvr(?:ez|e)|frott(?:ez|e)) (?:donc |un peu )?(?:les|vos|tes) yeux
  (?:apprenez|apprends|apprendre|reapprenez|commencez par apprendre) (?:donc |d'abord |deja )?a (?:lire|ecrire|compter|vous servir|te servir|conduire|cuisiner|parler|vivre|utiliser|vous tenir|etre poli)
  (?:vous savez|tu sais|sachez|savez-vous|sais-tu) (?:pas )?(?:lire|compter|ecrire)
  (?:vous ne savez|tu (?:ne )?sais) (?:donc )?pas (?:lire|compter|ecrire|vous servir|te servir)
  (?:un|meme un|n'importe quel|tout) (?:enfant|gamin|gosse|bebe|singe|ane|poisson rouge|eleve|debutant|idiot|abruti|imbecile)(?: de <w> ans)?<near>(?:sait|comprend\w*|compris|y arriv\w*|pourrait|saurait|ferait|reussi\w*|trouve\w*|fait)
  (?:un|une) (?:enfant|gamin|gosse|ado|gamine) de <w> ans
  (?:c'est|ce n'est|c'etait|est-ce) (?:pourtant |quand meme |donc |si |trop )+(?:pas )?(?:si |tellement )?(?:simple|sorcier|complique|difficile|dur)
  (?:pas sorcier|pas la mer a boire|pas bien complique|il suffit d'avoir un cerveau|avec un (?:minimum|peu) d[e'] ?(?:cerveau|jugeote|intelligence|bon sens|neurones?)|faites? marcher (?:votre|ton) (?:cerveau|tete)|reflechissez (?:un peu|avant|deux)|reflechis (?:un peu|avant)|servez-vous de votre (?:tete|cerveau)|un (?:seul )?neurone|deux neurones|(?:vos|tes) neurones|(?:votre|ton) qi|(?:votre|ta) (?:betise|connerie|stupidite|ignorance|mauvaise foi|nullite|incompetence|radinerie|mesquinerie|pingrerie|impolitesse|grossierete)|manque d'education|manque de neurones|palais d[e'] ?<w>|gout de chiottes|gouts? de <w> comme|gros doigts)
  (?:de|vos|tes|leurs) (?:vos |tes )?(?:betises|caprices|jeremiades|enfantillages|lamentations|pleurnicheries|conneries|aneries|salades|etats d'ame|delires|inepties|sottises|gamineries|bobos|petits problemes|petites miseres|histoires a dormir debout|idioties|elucubrations)
  (?:pas|rien) (?:que ca|d'autre|que cela) a (?:faire|foutre|fiche)
  (?:on a|nous avons|j'ai) (?:vraiment )?(?:autre chose|mieux|d'autres chats|plus important) a (?:faire|fouetter)
  (?:d'autres chats a fouetter|pas de temps a perdre|perdre (?:notre|mon|le) temps|nous fa(?:ites|is) perdre|nous vole<near>temps|on nous vole<near>temps)
  (?:fich(?:ez|e)|fout(?:ez|s)|lach(?:ez|e)|laiss(?:ez|e))-(?:nous|moi) (?:la paix|tranquilles?|respirer|les baskets|bosser|travailler)
  (?:la ferme|ferme-la|fermez-la|ta gueule|vos gueules|degage[zr]?|du balai|cassez-vous|casse-toi|tire-toi|barrez-vous|va te faire|allez vous faire|du calme|calmez-vous|calme-toi|on se calme|redescend(?:ez|s)|respir(?:ez|e) un (?:bon )?coup|grandi(?:ssez|s)|arret(?:ez|e) (?:donc )?(?:de (?:raler|pleurer|pleurnicher|chouiner|vous plaindre|te plaindre|mentir|dire n'importe quoi|faire (?:l'|le|la|votre|ton))|votre (?:cirque|cinema)|ton (?:cirque|cinema))|chang(?:ez|e) de (?:disque|ton)|baiss(?:ez|e) d'un ton)
  (?:des|de) (?:clients?|gens|personnes|cas) (?:comme|dans) (?:vous|toi|votre genre|ton genre)
  (?:bon debarras|bon vent|ne (?:revenez|reviens) (?:pas|plus|jamais)|personne ne (?:vous|te) (?:retient|force|oblige|a force\w*|regrettera|a (?:oblige|demande)\w*)|la (?:porte|sortie) est (?:grande )?(?:ouverte|la|par la)|on s'en (?:fiche|fout|tape|moque|balance|remettra|passera)|tout le monde s'en (?:fiche|fout)|rien a (?:faire|foutre|cirer|carrer) d|tant pis pour (?:vous|toi|votre|ta)|(?<!(?:a|as|ai|avez|avons|ont|aura|ete|serez|est|aurez) )bien fait(?! de)|bien fait pour|on ne (?:vous|te) regrettera pas|on se passera (?:bien )?de (?:vous|toi)|vous ne manquerez a personne|trouve(?:z)?-(?:vous|toi) une vie|vous (?:nous )?(?:gonflez|saoulez|fatiguez|cassez|emmerdez|faites (?:chier|rire|pitie))|tu (?:nous )?(?:gonfles|saoules|fatigues|casses|emmerdes|fais (?:chier|rire|pitie)))
  (?:vous (?:avez|aviez)|t'as|tu as|t'avais) (?:quoi (?:dans|a la place)<gap>|seche|rate (?:l'ecole|les cours)|un (?:probleme|souci) (?:avec|de) (?:la lecture|lecture|comprehension|vue)|fini de|deja? essaye de (?:reflechir|lire)|pas honte|la flemme|deux mains gauches|les yeux ou|de la merde|du (?:pois chiche|vide))
  (?:si|quand) (?:vous|tu) (?:n'etes|n'es|es|etes) pas (?:capable|fichue?|foutue?|content\w*|contents)<gap>(?:allez|va|c'est|changez|change|ailleurs|restez|tant pis)
  (?:relis(?:ez)?|lis(?:ez)?) (?:donc |le |la |les )?(?:lentement|doucement|avec (?:le doigt|vos deux yeux)|deux fois)
  (?:comme un (?:grand|bebe)|comme une grande|mon (?:grand|petit|coco|pauvre|gars|vieux|bonhomme|cheri|lapin)|ma (?:grande|petite|cocotte|pauvre|vieille|cherie|petite dame|jolie|belle))(?= ?[,!.?])
  (?:occup(?:ez|e)-(?:vous|toi) de (?:vos|tes|votre|ton)|mel(?:ez|e)-(?:vous|toi) de)
  (?:(?:ca|cela) (?:vous|t')apprendra|pour une fois que (?:vous|tu)|c'est l'hopital|vous racontez n'importe quoi|tu racontes n'importe quoi|vous (?:dites|ecrivez) n'importe quoi|n'importe quoi,? (?:vous|toi)|vos mensonges|tes mensonges|vous mentez|tu mens|arrete de mentir)
  branchez-le
  (?:soignez|soigne|faites soigner|fais soigner|consultez pour|vos problemes de|allez donc soigner|allez soigner|va soigner) (?:donc )?(?:votre|ta|vos|tes) (?:<w>)
  (?:demand(?:ez|e)|faites-vous aider|fais-toi aider) (?:donc |alors )?(?:a |par )(?:un adulte(?! de nous)|une grande personne|un enfant|papa|maman|quelqu'un (?:d'intelligent|de competent|qui (?:sait|reflechit)))
  (?:les |aux )(?:grandes personnes|adultes|gens serieux|professionnels) (?:<w> ){0,2}?(?:travaill|parl|faire|fassent|bosser|discut)\w*
  laiss(?:ez|e) (?:donc )?(?:travailler|faire|parler) (?:les (?:grandes personnes|adultes|gens|grands|pros))
  (?:parce que |car |y en a qui |il y en a qui |d'autres |certains )(?:certains |nous,? on |d'autres )?(?:travaill\w+|boss\w+|se levent),? (?:eux|nous|tot)?
  vous devriez (?:essayer|consulter|avoir honte|apprendre|sortir|changer de|dormir|arreter)
  tu devrais (?:essayer|consulter|avoir honte|apprendre|sortir|changer de|dormir|arreter)
  avec (?:une? |des |ce |cette |votre |ta |ton )(?:<w> )(?:pareille?s?|comme (?:la|le|les) (?:votre|tienne?|tien|votres|tiennes?)|aussi (?:\w+))
  (?:mang(?:ez|e)|bouff(?:ez|e)|bois|buvez) (?:donc )?(?:du carton|de l'herbe|chez vous|des nuggets|des surgeles|ailleurs|au mcdo)
  (?:pauvre|sale|gros|triste|sinistre|petit) (?:type|mec|tache|cloche|nul|cas|individu|malheureu\w+|mytho|aigri\w*|frustre\w*|jaloux|jalouse)
  (?:pos(?:ez|e)-(?:vous|toi) (?:des|les bonnes|la) questions?|remett(?:ez|re)-vous en question|regard(?:ez|e)-(?:vous|toi) (?:dans|un peu)|(?:vous|tu) (?:f(?:aites|ais)|av(?:ez|iez)|as) (?:vraiment )?(?:pitie|peine a voir|honte|rien compris|la comprehension|un gros probleme)|chang(?:e|ez) (?:donc )?de (?:lunettes|cerveau|tete|metier|planete|operateur|cremerie|ton)|(?:achete|offre|achetez|offrez|trouve|trouvez)-(?:toi|vous) (?:donc )?(?:du gout|de l'humour|un |une |des )|t'es (?:juste |vraiment |trop |qu'une? )?(?:nul|nulle|lourd|lourde|mauvais|mauvaise|a la ramasse|a cote)|(?:vous etes|tu es) (?:juste |vraiment |trop |qu'une? |simplement )?(?:nul|nulle|mauvais|mauvaise|mauvais perdant|aigri\w*|jaloux|jalouse|frustre\w*|perdu\w* pour|irrecuperable\w*)|apprends a (?:jouer|viser|lire|courir)|cel(?:a|ui|le) qui (?:se|s'est) (?:plaint|croit)|on lui dira bravo|on aurait fait (?:de meme|pareil)|a (?:votre|ta) place,? (?:on|j'aurais|je) (?:aurait|se tairait|me tairais|honte)<near>|encore (?:faut-il|fallait-il) (?:savoir|avoir|etre) (?:lire|compter|un cerveau|capable|reflechir)|la honte,? c'est (?:vous|toi)|parlez pour vous|parle pour toi|gardez vos|garde tes)(?= |[,.!?;:]|$)
`;
const enMacros = {
  dumb: 'stupid|dumb|thick|dense|dim|blind|deaf|an idiot|idiotic|a moron|a fool|foolish|clueless|pathetic|ridiculous|ignorant|illiterate|lazy|crazy|insane|delusional|an embarrassment|embarrassing|a joke|a liar|lying|a clown|a child|childish|a baby|five|hopeless|incapable|slow|drunk|mad|cheap|a nightmare|the problem|unhinged|entitled|precious',
};
const en = String.raw`
  (?:a|an|any|even a) (?:child|toddler|kid|chimp|monkey|goldfish|\w+-year-old) (?:of \w+ )?(?:could|can|would|manages|gets|understands)
  once you(?:'ve| have) calmed down|when you(?:'re| are) (?:calm|calmer|sober|done (?:shouting|crying|ranting))
  (?:learn|try learning|start by learning|go and learn) (?:how )?to (?:use|read|count|write|spell|drive|cook|behave|listen|type|speak)
  (?:calm down|stop (?:shouting|screaming|whining|moaning|whingeing|crying)|take your (?:business|custom|money|moaning) elsewhere|(?:concepts?|ideas?|words?|notions?) (?:clearly |obviously |evidently )?(?:escape|elude|baffle|are beyond|is beyond)s? you|(?:clearly|obviously|evidently) (?:beyond|over|above) (?:you|your))
  (?<=^|[.!?;:,…] )(?:go|eat|drink|stay|stick|shop|buy|find|try|walk|run|wait|sleep|read|move|leave|take|cook|make|do|drive|cycle|swim|bake|learn|keep|get) <gap>then(?= ?[.!]|$)
  (?:nothing|anything) (?:else |better |more (?:useful|important) )+to do (?:all day|with (?:your|ur)|than|but)
  (?:an?|your|the) (?:average|normal|working|functioning|human|basic) brain
  (?:bargain bin|pound shop|back to (?:your|the) (?:cave|village|bargain|school|gutter|zoo))
  if you(?:'re| are) (?:so|that|such a) (?:<w> )?(?:clever|smart|good|bright|talented|expert|hungry|desperate|bothered|special|important|quick)
  (?:armchair|keyboard|couch|sofa|barstool|self-appointed|bedroom|internet) (?:expert|critic|warrior|chef|lawyer|general|detective|genius|engineer|manager|scientist)
  (?:stay|sit|remain) (?:at home|home|in bed|indoors|on your (?:sofa|couch))(?= ?[.,!]| (?:next|then|if|with|and))
  (?:switch|switching|turn|turning|plug|plugging|engage|engaging|use|using) (?:on )?your (?:own )?(?:brain|head|grey matter|common sense)(?: (?:on|in))?
  (?:google|the internet|a dictionary|wikipedia) (?:isn't|is not|is) (?:<near>)(?:cat videos|decoration|your friend|show|free|there for)
  (?:grab|get|pick up|find|bring) a (?:shovel|broom|mop|cloth|spade|hammer|tissue|hanky|taxi|grip)
  if your <w> (?:listened|behaved|could|was|were|had|did|knew|wasn't|paid attention)
  (?:we're|i'm|we are|i am) not (?:your|here to (?:hold|wipe|babysit|listen to|entertain)) ?(?:mother|mum|mom|babysitter|servant|servants|slave|slaves|maid|therapist|nanny|butler|punchbag)?
  (?:you are|you're|are you|ur|you must be|you'd have to be|you have to be|how) (?:\w+ ){0,3}?(?:<dumb>)(?! (?:to|with|of|in|for) )
  (?:genius|einstein|sherlock|mastermind|princess|snowflake|karen|drama queen|crybaby|cry baby|whiner|moaner|muppet|numpty|plonker|pillock|twit|dimwit|halfwit|nitwit|dunce|dummy|moron|morons|idiots?|imbecile|loser|losers|clown|clowns|buffoon|dope|doofus|bozo|prat|wally|tool|troll|trolls|freeloader|freeloaders|cheapskate|tightwad|scrounger|liar|liars|sunshine|pal|buddy|sweetheart|sweetie|darling|petal|diva|big boy|big girl|little man|grown-up|brainiac|smarty|smartypants|know-it-all|knuckleheads?|simpleton|chump|sad act|keyboard warrior|waste of space|attention seeker|sad little \w+|braincells?|brain cells?)(?= ?[,.!?'’)]|$| please|,? again)
  (?:get|buy|find|grow) (?:yourself )?(?:a (?:life|grip|clue|hobby|job|brain|map|watch|calendar|dictionary|sense of humou?r|spine|backbone|thicker skin|pair)|over (?:it|yourself)|lost|stuffed|real|glasses|some (?:glasses|manners|friends|perspective|taste)|your (?:eyes|ears|head|facts|hearing|eyesight) (?:tested|checked|examined|straight|sorted)|new glasses|off (?:our|my|your)|out more|up)(?= ?[,.!?]|$| before| and)
  (?:grow up|man up|toughen up|shut up|shut it|pipe down|calm down|chill out|simmer down|wind your neck in|suck it up|deal with it|cope|do one|jog on|sod off|piss off|bugger off|buzz off|get stuffed|clear off|give it a rest|give us a break|put a sock in it|stop (?:whining|moaning|whinging|whingeing|complaining|crying|lying|wasting|being|bothering)|quit (?:whining|moaning|complaining|crying|bitching)|take a (?:hike|chill pill)|hop it|get out(?= ?[.!]|$| of (?:here|my|our))|be quiet|wake up)
  (?:go|off|run|trot|toddle|went) (?:and |on and |off and |back to )?(?:cry|whine|whinge|moan|complain|bother|annoy|pester|play|sulk|away|bleat|troll|waste|read a book|school|kindergarten|nursery|primary school|your (?:mum|mom|mother|cave|crayons|couch|basement|video games))(?! (?:section|desk|for))
  (?:boo hoo|boo-hoo|cry me a river|cry about it|oh please|poor (?:baby|thing|little (?:you|thing|\w+))|diddums|aww+,? (?=(?:poor|did|is|are|was|does|bless|boo|diddums|someone)\b)|who cares|nobody cares|no one cares|couldn't care less|could not care less|so what|tough luck|hard luck|tough cookies|tough,|serves you right|good riddance|don't let the door|there's the door|the door is|nobody(?:'s| is)? (?:forcing|making|asked|keeping|stopping) you|no one(?:'s| is)? (?:forcing|making|asked|keeping|stopping) you|don't come back|never come back|won't be missed|won't miss you|bye,? felicia|take your (?:business|money|custom|whining|drama)<near>elsewhere|somewhere else,? (?:you|then|and)|we don't (?:need|want) (?:customers|people|guests|your (?:sort|kind|custom|money|business))|not (?:our|my) fault you)
  (?:try|how about|maybe try|consider|ever (?:tried|heard|thought)) (?:actually )?(?:(?:plugging|switching|turning) it (?:in|on)|reading|thinking|listening|opening your (?:eyes|ears)|using your (?:eyes|brain|head|ears|common sense)|looking|growing up|learning|paying attention|getting a|being (?:nicer|polite|less)|of (?:reading|google|a dictionary|a calendar))
  (?:use|open|wipe|rub) (?:your|ya) (?:eyes|brain|head|ears|common sense|loaf)
  (?:learn|try learning|go learn|relearn) (?:how )?to (?:read|write|count|spell|drive|cook|use|listen|park|tell the time|swim|behave)
  (?:can(?:'t)?|do|don't) (?:you|u) (?:even |not |actually |people )?(?:read|count|tell the time|follow (?:simple )?instructions|think|understand (?:simple|plain|basic))
  (?:did|have|has) (?:you|nobody|no one|anyone|your (?:mum|mother|parents))(?: ever)? (?:skip|even|sleep through|fail|miss|bother|taught|teach|finish school|go to school|get dropped|been dropped|lost your mind|forget how|not (?:read|learn|go))
  (?:any|even a|a|your average) (?:child|kid|toddler|five-year-old|\w+[- ]year[- ]old|baby|monkey|chimp|goldfish|fool|idiot|beginner|schoolchild|hamster|schoolboy)<near>(?:know\w*|could|can|would|manage\w*|understand\w*|figure\w*|gets|got it|work\w*)
  (?:is it|it's|it is|this is|that's)(?: really)? (?:not |hardly |n't )?(?:really |exactly |that )?(?:rocket science|brain surgery|so hard|that hard|that difficult|that complicated|hard to understand)
  (?:read it again|slowly,? like|i'll (?:type|say|write) (?:it|this) slow\w*|let me (?:spell|dumb) (?:it|this) (?:out|down)|do i (?:need|have) to (?:draw|spell)|need (?:their|your) hand held|hold your hand|spoon[- ]?feed\w*|in words of one syllable|what part of|which part of)
  (?:better|other|more important) things to do
  (?:bigger fish to fry|wast(?:e|es|ing|ed) (?:of )?(?:our|my|everyone's|everybody's) time|our time,? (?:is|here)|robbed here is our|time-?wasters?|wasting (?:our|my) )
  your (?:nonsense|whining|whingeing|moaning|drama|dramatics|tantrums?|silly|stupid|childish|little (?:tantrum|rant|problem|drama|feelings|heart|head|strop)|rubbish|bad attitude|rudeness|ignorance|stupidity|laziness|incompetence|sob story|hissy fit|pathetic|ridiculous|lies|precious|own stupidity|hysteri\w+|attitude problem|lack of (?:brains|intelligence|manners|taste|common sense|class))
  (?:people|customers|someone|folk|folks|types|guests|clients|idiots|the likes) (?:like|of) you(?! (?:to|who (?:help|make)|for))
  (?:what (?:is|'s) wrong with you|what did you expect|what planet|were you (?:born|raised|dropped)|your (?:mother|mum|mom|parents) (?:must|should|would)|you (?:wouldn't|couldn't) (?:know|recogni[sz]e|find|spot|tell)<near>(?:if|taste|quality|your)|you have no (?:taste|class|idea|clue|manners)|zero taste|the taste of a|palate of a|a palate like|any(?:one|body) with (?:a (?:brain|pulse)|half a brain|eyes|two|an ounce)|half a brain|maybe (?:eating out|this|reading|\w+) isn't for|oh,? (?:give over|get over|do grow|boo|spare))
  spare (?:us|me) (?:the|your)
  you (?:absolute |complete |utter |total |miserable |sad |silly |pathetic |stupid |little |old |big |poor |daft |grumpy |bitter |selfish |entitled |ungrateful |spoilt |spoiled )+(?:git|cow|sod|man|woman|person|individual|creature|baby|child|people|lot|specimen|fool|thing|brat|soul|moo|hag|fart|sack)
  (?:some|most|the rest) of us (?:actually )?(?:work|have jobs|have lives|have a job|have manners|can read|pay|grew up|are busy|have better)
  you should try (?:it|that|one|working|getting|reading|thinking)(?: some ?time)?
  (?:see|get|find|ask|call|consult|talk to|speak to) (?:a |an |your |some )(?:doctor|therapist|shrink|psychiatrist|adult(?! to (?:write|contact|message|call|ask))|grown-up|grown up|optician|professional|exorcist|child|toddler|carer|mum|mummy|nurse|teacher)(?: <w>){0,2}? (?:about (?:that|your|the)|to (?:hold|help|explain|read|show|look|do|check))
  (?:leave|let) (?:the|it to the|us) (?:adults|grown-ups|professionals|big boys|experts|sane people|rest of us)
  (?:buy|get|treat) yourself (?:to )?(?:some|a|an) (?:taste|manners|style|class|glasses|brain|mirror|life|dictionary|sense)
  (?:eat|have|enjoy|stick to|go back to|stay with|try) (?:cardboard|fast food|mcdonald's|nuggets|your (?:mum's|microwave|sofa|ready)|dog food|frozen|beans|at home)(?: then)?
  with (?:a|an|that|your|such a) (?:<w> )?(?:like (?:that|yours)|attitude|face|voice|brain|temper|mouth)
  (?:hold your hand|a grown-?up|an adult) (?:to(?! (?:write|contact|message|call|ask))|hold|help|can|should|might)
  have a (?:think|good look|word with yourself|long hard look) (?:about (?:that|it|yourself)|at yourself|in the mirror)
  you(?:'re| are) (?:just |simply |really |clearly |obviously )?(?:bad|terrible|rubbish|awful|useless|not (?:good|smart|bright|clever|very bright)|no good|beyond help|a lost cause|too (?:thick|dumb|stupid|slow|lazy)|bitter|jealous|wasting)
  (?:it helps|helps|would help|might help|try) if you(?: can|'d| could| actually)? (?:read|think|listen|look|learn|learned|open|use|grow)
  (?:look in the mirror|take a long look|(?:she|he|they) deserves? a (?:medal|raise) for|i(?:'d| would)(?: have)? (?:done|do|hung up|hang up|walked|leave|left|run)(?: <w>)? ?(?:the same|too|off)|who (?:wouldn't|could blame (?:him|her|them))|can you blame (?:him|her|them|us)|speak for yourself|says (?:you|who)|who asked you|nobody asked|no one asked|keep your (?:opinion|opinions|money|comments)|not the sharpest|not the brightest|few sandwiches short|lights are on|two brain|one brain|learn to play|practise more|get good|git gud|skill issue|cry more|cope harder|rent free|touch grass|ok karen|bye bye|whatever,? karen)
`;

export const aggressivePhrases = { fr: compilePhrases(fr, frMacros), en: compilePhrases(en, enMacros) };
