import { compilePhrases } from '../phrases';

/**
 * `promise`: guarantees and absolutes. `commitment`: exact times and totals, spared when the clause hedges.
 * `excused`: facts and refusals in the same words ("garantie deux ans", "we can't promise", "as promised").
 */
const fr = {
  promise: String.raw`
    (?:couvre|couvrent|rembourse|remboursons|inclut|garantit|prend en charge|remplace) (?:<w> )?(?:absolument |vraiment |strictement )?(?:tout|tous les cas)(?= ?[.,!]| sans| absolument| quoi)
    sans (?:aucune )?exceptions?(?= ?[.,!]|$)
    (?:jamais de la vie|meme (?:s'il|si) (?:neige|pleut|le ciel|la terre|le monde)<near>|a chaque fois,? garanti|(?:tous|toutes) (?:nos|les) (?:clients?|clientes?|patients?|utilisat\w+|eleves) (?:<w> )?(?:guerissent|sont gueris|reussissent|sont satisfaits|sont remboursee?s?|maigrissent|gagnent|ont gagne|sont ravis)|(?:guerit|soigne|efface|elimine|supprime|fait disparaitre|repare|resout|regle) (?:<near>)?(?:a coup sur|definitivement|toutes? (?:les|vos)|pour de bon|en (?:un|deux|trois|sept) jours?|instantanement|a tous les coups|100)|disparai\w+ (?:<w> ){0,3}?(?:a coup sur|pour toujours|definitivement|en (?:\w+ )?jours)|(?:dorenavant|desormais|a partir de maintenant|a compter de ce jour),? (?:<near>)(?:toujours|jamais|plus aucun\w*|chaque fois|systematiquement)|(?:c'est|c'etait) jure)
    (?<!qu')(?<!que )(?<!comme )(?:je|nous|on) (?:vous |te |t')?(?:le |la |les )?(?:garanti\w*|promet\w*|promets|jure\w*|jurons|certifi\w*|donne(?:ns)? (?:notre|ma) parole|engage(?:ons)? (?:formellement|personnellement|solennellement|a ce que (?:plus|cela n|ca n|jamais)))
    (?:nous nous engageons|je m'engage|on s'engage) (?:formellement |personnellement |solennellement )?a (?:ce que (?:cela|ca|plus|jamais)|ne plus jamais|toujours)
    (?:c'est |resultat |satisfaction |livraison |douleur |remboursement |reussite |succes |effet |prix |disponibilite |qualite |securite |entierement |totalement |absolument |100 ?% |delai )(?:garantie?s?|promis|certain|certaine|assuree?|jure)(?! (?:\d|un an|deux|trois|cinq|dix|a vie (?:du|de la)))
    (?:nous nous y engageons|je m'y engage|on s'y engage|vous avez notre engagement|c'est un engagement|ferme et definitif|sans un (?:jour|centime|euro|minute) de (?:retard|plus)|ne pouvez (?:pas|rien|jamais) (?:perdre|etre decu|vous tromper)|ne peut (?:pas|jamais|rien) (?:rater|echouer|vous arriver|casser|se produire|tomber en panne)|(?:toujours|systematiquement) (?:tout )?(?:rembours\w+|a l'heure|satisfait\w*|disponible|gagnant\w*))
    promis(?: jure)?(?= ?[,:] (?:vous|tu|ca|cela|il|elle|c'est|plus|rien|jamais|aucun\w*|demain|ce |le |la |les |votre|vos|ton|tout))
    \w+(?:ra|ront|rez|rons|ras)<near>,? promis(?: jure)?(?= ?[.!]|$)
    (?:c'est|pour toujours|jamais|plus jamais),? promis(?: jure)?
    (?:promis jure|parole d[e'] ?\w+|vous avez (?:notre|ma) parole|croix de bois|(?:ma|notre) main au feu|foi de|juré craché|jure crache|sans (?:la moindre |aucune? )?(?:faute|exception|condition\w*|le moindre (?:doute|risque|souci|probleme)|aucun (?:doute|risque|probleme))|sans aucun doute possible|sans la moindre hesitation|coute que coute|quoi qu'il (?:arrive|advienne|en soit|se passe|en coute)|quelles? que (?:soi(?:t|en)t?) (?:la |les |le |vos )?(?:raisons?|circonstances?|motifs?|conditions?|situation|cause)|en toutes circonstances|dans tous les cas|a tous les coups|a coup sur|c'est sur et certain|sur et certain|sans conditions?|les yeux fermes|a vie|pour toujours|pour la vie|eternellement|definitivement (?:regle|resolu)\w*|une bonne fois pour toutes|une fois pour toutes)
    (?:aucune?|zero|pas le moindre|pas la moindre|nul|0|pas l'ombre d'une?|sans (?:aucune?|le moindre|la moindre)) ?(?:risque|douleur|allergie|panne|perte|trace|attente|casse|frais caches|mauvaise surprise|danger|doute|souci a|defaut|bug|probleme possible|retard|effet secondaire|temps d'attente|panne)(?: possible| n'est possible)?(?! (?:signale|constate|releve|n'est (?:signale|constate|prevu)))
    (?:inviolables?|(?:est|sont|totalement|absolument|systeme|protection) infaillibles?|indestructibles?|inusables?|incassables?|imbattables?|irreprochable en toute|100 ?% (?:sur|sure|securis\w*|fiable|efficace|garanti\w*|satisf\w*|rembours\w*|sans|naturel et sans|etanche|disponible)|totalement (?:sur|sans risque|infaillible|inviolable)|miracle|miraculeu\w+)
    (?:plus jamais|jamais plus)(?! (?:acheter|chez|commander|je))
    (?:ne |n')(?:<w> )?(?:\w+(?:ra|ras|rai|rez|ront|rons)|va|vont|allez)(?<!obliger[a-z]{1,3}|forcer[a-z]{1,3}) (?:plus )?(?:jamais|plus du tout|aucun\w*|plus)(?! (?:qu'|disponible|possible|vendu|en stock|propose))
    (?:jamais|aucun\w*(?! (?:exception|derogation|remboursement|echange))) (?:<w> ){0,4}?(?:ne |n')(?:<w> )?(?:\w+(?:ra|ront|rez|ras))
    (?:toujours|a jamais|eternellement) (?:<w> )?(?:\w+(?:ra|ront|rez|ras)) 
    (?:\w+(?:ra|ront|rez|ras|rons)) (?:toujours|a jamais|le resteront|le restera|eternellement|a vie|pour toujours)
    (?:le resteront|le restera)
    (?:vous serez|tu seras|nous vous|on vous|on te|vous etes) (?:<near>)?rembours\w+ (?:<near>)?(?:integralement|en totalite|totalement|a 100|sans (?:condition|discussion|poser)|double|le double|deux fois|dix fois|triple|jusqu'au dernier|au centime|dans l'heure|immediatement|sur-le-champ|quoi)
    (?:integralement|totalement|immediatement|automatiquement) rembours\w+(?! (?:si|sous reserve|apres))
    rembourse\w* (?:dix|deux|trois|cent|\d+) fois
    (?:impossible que|il est impossible (?:que|de)|cela (?:n'arrivera|ne se reproduira|ne se produira|n'arrive|ne se renouvellera)|ca (?:n'arrivera|ne se reproduira|arrivera|se reproduira)) (?:plus|jamais|pas|ca|cela|vous|tu|un|une|plus jamais)
    (?:nous y veillerons personnellement|je m'en porte garant\w*|j'en fais une affaire personnelle|on ne (?:vous |te )?decevra (?:plus|jamais|pas)|vous ne serez (?:jamais|plus jamais|pas) decu\w*|tu ne seras (?:jamais|pas) decu\w*|vous ne regretterez (?:jamais|pas)|ecrase\w* toute la concurrence|le (?:seul|meilleur|moins cher) (?:du monde|de france|du marche|au monde))
  `,
  commitment: String.raw`
    a (?:\d{1,2} ?h ?\d{0,2}|\d{1,2} heures?|midi|minuit) (?:precises?|pile|tapantes?|petantes?|sonnantes?|au plus tard|pile poil|pas une minute|exactement)
    (?:midi|minuit|\d{1,2} ?h|heure) (?:pile|precises?|tapantes?|petantes?)
    (?:au jour pres|a la minute pres|a l'heure pres|a la minute|montre en main|pas une minute de plus|pas un jour de plus|dans la (?:minute|seconde)|des ce soir sans|sans un jour de retard|au plus tard (?:demain|ce soir|a))
    (?:vous (?:l'|la |le |les )?(?:aurez|recevrez|serez livree?s?)|il|elle|votre <w>|ton <w>|quelqu'un|un <w>|tout|le <w>|la <w>) (?:<w> )?(?:sera|seront|arrivera|arriveront|aurez|recevrez|passera|partira|sera livree?|sera la|sera chez vous|sera repare\w*|sera regle\w*|sera resolu\w*) (?:<near>)?(?:a \d{1,2} ?h|precisement|exactement|imperativement|a coup sur|certainement|obligatoirement|definitivement|totalement|forcement)
  `,
  excused: String.raw`
    (?:ne |n')(?:<near>)?(?:garanti\w*|promet\w*|promets|engag\w*) (?:<w> )?(?:pas|rien|jamais|aucun\w*|ni)
    (?:sans|pas|rien|plus|impossible de|ne peux?|ne pouvons|ne pouvoir|ne pas|pouvons pas|peut pas|difficile de) (?:vous |te |le |rien |malheureusement |encore )?(?:garantir|promettre|jurer|certifier)
    (?:comme|ce qui|ce que|ce qu'on|que nous|qu'on|on|nous|avait|etait|date|delai|avions|avait ete|retour|cadeau|produit|acompte) (?:<w> ){0,2}?(?:avait |avions |a |etait |ete |nous )?(?:promis|promise|garanti)
    garanti\w* (?:\d+|un|deux|trois|cinq|dix|vingt) (?:ans?|mois|annees?)
    (?:sous|la|de|votre|notre|une|cette|ta|hors|carte de|bon de|extension de|periode de) garantie
    (?:garantie|garanti) (?:legale|constructeur|commerciale|de|du|contractuelle|piece|fabricant|comprise|incluse|sans gluten|origine)
    sans (?:faute d'orthographe|gluten|sucre|condition d'age|exception notable)
    carte a vie
  `,
  hedge: String.raw`
    (?:normalement|en general|generalement|d'ordinaire|d'habitude|habituellement|devrait|devraient|devrions|environ|en principe|a priori|sauf (?:imprevu|alea|contretemps)|si tout va bien|on espere|nous esperons|prevu\w*|estime\w*|en moyenne|peut-etre|sans doute|probablement|vraisemblablement|si possible|au mieux|essay\w+|tent\w+|le plus souvent|souvent|autour de|vers|ferm\w*|ouvr\w*|jusqu'a|reserv\w*|se termine|commence|debute|demarre)
  `,
};
const en = {
  promise: String.raw`
    (?:covers?|refunds?|includes?|replaces?|guarantees?) (?:<w> )?(?:absolutely |literally |just )?(?:everything|every single|anything at all|any and all)(?= ?[.,!]| no| always| whatever)
    no exceptions (?:whatsoever|ever|at all)
    (?:not|never) (?:one|a|another) (?:<w> ){0,4}?(?:will|shall) (?:<w> ){0,6}?(?:ever|again|without)
    (?:not in a (?:million|thousand|hundred) years|over my dead body|even if (?:it (?:rains|snows|kills|takes|means|costs|pours)|the (?:sky|world|sun))<near>|every single time|each and every time|(?:all|every one of|100% of) our (?:customers|clients|patients|students|users|members) (?:are|is|have|get|were|will) (?:<w> )?(?:healed|cured|satisfied|refunded|happy|passed|pass|better|lost|won)|(?:cures?|heals?|erases?|eliminates?|removes?|fixes|fix|solves?) (?:<near>)?(?:for good|forever|instantly|every time|overnight|in (?:one|two|three|seven) days?|completely|all (?:your|known))|(?:vanish|disappear)\w* (?:<w> ){0,3}?(?:for good|forever|every|overnight|completely|in \w+ days)|from now on,? (?:<near>)(?:always|never|every|no more)|solved for good|(?:fixed|sorted|resolved|gone) (?:for good|forever|once and for all|permanently))
    (?:you have (?:our|my) (?:word|commitment|promise|assurance)|not (?:one|a|a single) (?:day|minute|second|hour|penny|cent) (?:later|late|more|less|over)|every time(?=,? guaranteed)|painless|pain-free every|cannot (?:possibly )?(?:lose|fail|go wrong|be disappointed|break)|can't (?:possibly )?(?:lose|fail|go wrong|be disappointed)|always (?:refund|deliver|reply|answer|arrive|work|win|replace) (?:everything|everyone|on time|within|in full|anything|every|whatever|all)|no conditions|for ever|guaranteed for (?:all|every|any|everyone|life))
    (?:i|we|i'll|we'll|we do|i can|we can|i will|we will|i hereby|we hereby)(?: absolutely| personally| solemnly| fully| honestly| 100%| happily| truly)? (?:guarantee|promise|swear|vow|pledge|assure you (?:it|this|that|you|no|nothing)|give you (?:my|our) word|bet (?:my|our))
    (?:that's|that is|it's|this is|and that's|you have|you've got) (?:a |an |our |my |the )?(?:(?:firm |solemn |cast-iron |personal |lifetime |iron-?clad )?(?:promise|guarantee|guaranteed|certainty|sure thing|dead cert|done deal|word))(?! (?:for|of) \w+ (?:years|months))
    (?:results?|satisfaction|delivery|refund|success|pass|safety|quality|places?|seats?|price|arrival|absolutely|fully|100%|totally|completely|is|are|it's|you're|be|will be) guaranteed(?! (?:for (?:\w+ )?(?:\w+ )?(?:years?|months?)|until|hours|by law))
    (?:cast-?iron|iron-?clad|rock-?solid|money-back guarantee|lifetime guarantee|no-quibble|guaranteed(?= ?[.,!]|$)|pinky (?:promise|swear)|cross (?:my|our) hearts?|hand on heart|scout's honou?r|mark my words|take it to the bank|you can bank on|bet your (?:life|house)|stake (?:my|our|the) (?:life|reputation|job|house|farm)|(?:i|we|that's a|it's a|solemn) promise(?= ?[.!]|$)|we swear|on my (?:life|mother))
    (?:no ifs,? (?:no )?(?:or |and )?buts|no ifs or buts|no matter (?:what|when|why|how|the)|whatever (?:happens|the (?:reason|circumstances?|cause|weather|cost|situation)|it takes|comes|may)|under any circumstances|in any event|come what may|come rain or shine|rain or shine|come hell or high water|without (?:fail|exception|question|a doubt|a shadow|the slightest doubt|conditions?|any (?:risk|doubt|conditions?))|unconditional\w*|no questions asked|no strings|no conditions|beyond (?:any|all) doubt|at all costs|once and for all|for (?:ever|life|good|eternity|all time)(?= ?[.,!;]|$| or)|forever|till the end of time|always and forever|every (?:single )?(?:penny|cent|pound) (?:comes|back|returned|will|of it|is|you)|down to the last (?:penny|cent)|(?<!up )to the (?:penny|minute|second)|as long as you live|you can set your (?:watch|clock)|(?:one )?hundred per ?cent,|outlive (?:you|us)|perfect,? (?:i'd|we'd) (?:bet|stake))
    (?:zero|no|not the slightest|not a|absolutely no|nil|no possible|not one bit of) (?:chance|risk|danger|possibility|way (?:it|this|that|anything)|side[- ]effects?|downtime|danger)(?! (?:it's|is|was|of (?:getting|a) refund))
    (?:100 ?%|hundred per ?cent|completely|totally|absolutely|entirely|perfectly) (?:safe|secure|certain|sure|reliable|guaranteed|effective|foolproof|risk[- ]free|waterproof|unbreakable|bulletproof|satisfied|accurate|bug[- ]free|allergen[- ]free|nut[- ]free|confident)
    (?:unhackable|unbreakable|bulletproof|foolproof|fool-proof|fail-?safe|infallible|risk[- ]free|indestructible|unsinkable|impregnable|miracle|miraculous|flawless forever|impenetrable|unbeatable)
    (?:will|'ll|shall|going to|gonna) (?:absolutely |definitely |certainly |surely |simply )?never(?: ever)? (?!forget|want|tire|stop (?:being|saying))
    never (?:ever )?(?:<w> ){0,7}?again
    (?:never|not ever) (?:happen|fail|break|peel|leak|crack|fade|rust|let you down|disappoint)
    (?:won't|will not|not going to|isn't going to|cannot|can't possibly|can't) (?:ever|possibly ever)? ?(?:<w> ){0,2}?(?:happen again|ever|go wrong|be hacked|be leaked|break again|recur|repeat itself|see another|have another|wait again|fail|be late again|be lost again|let you down(?: again)?|be disappointed|regret it)
    (?:no|not (?:a|one|another) (?:single )?|nothing|nobody|no one|not) (?:<w> ){0,6}?(?:will|shall|'ll) (?:ever|never) 
    (?:will|'ll) (?:always|forever) (?:be|work|arrive|have|get|stay|remain|last|run|answer|beat|win|fit|love)
    (?:will|'ll|it will|going to) (?:definitely|certainly|absolutely|without question|for sure|surely|100%|undoubtedly|positively)
    (?:refund|money back|reimburs\w+|compensat\w+) (?:<w> ){0,3}?(?:tenfold|ten times|twice over|double|triple|in full,? (?:no|whatever|today|right|always|always)|twofold|five times|no questions|whatever|unconditional\w*|on the spot|instantly|immediately,? (?:no|whatever))
    (?:full|instant|immediate|complete|automatic) refund (?:<w> ){0,3}?(?:no questions|whatever|regardless|guaranteed|no matter|today|always|instantly|on us,? always|right now)
    (?:double|triple|ten times|twice|ten-?fold|tenfold) (?:your|the) money
    (?:you'll|you will) (?:never(?! guess| believe| know| regret)|always|definitely|certainly|be 100%|not be disappointed|absolutely)
    (?:ever)(?= ?[.!]|$)
    (?:the )?(?:best|fastest|cheapest|safest) (?:on the planet|in the world|in the universe|on earth|ever made)
    (?:rest assured|be assured|i assure you|we assure you),? (?:that )?(?:<w> ){0,3}?(?:never|no|nothing|won't|will not|always|every|cannot|it will|this will)
  `,
  commitment: String.raw`
    (?:at |by |for |before )?(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?|noon|midnight|midday|\w+ o'clock) (?:sharp|on the dot|exactly|precisely|on the nose|dead|prompt)
    (?:(?<!were ready )(?<!was ready )(?<!started )(?<!left )(?<!opened )on the dot|to the minute|not a (?:minute|second|day) (?:later|more|longer)|at exactly \d|within (?:the|one|a) (?:minute|second)|in exactly|bang on \w+|by \w+ at the (?:very )?latest|in the next (?:minute|second|hour)|within (?:sixty|60) (?:minutes|seconds)|first thing,? without)
    (?:it|they|your <w>|someone|everything|the <w>|he|she|we|an? <w>)(?:'ll| will) (?:<w> )?(?:be|arrive|come|get|land|turn up|have) (?:<near>)?(?:exactly|precisely|for certain|for definite|for sure|without delay|come what may|guaranteed)
  `,
  excused: String.raw`
    (?:can't|cannot|can not|won't|don't|not|unable to|couldn't|wouldn't|never|without being able to|hard to|no one can|nobody can|impossible to) (?:<w> ){0,2}?(?:guarantee|promise|swear|assure|pledge)\w*
    (?:no|not a|few|without) (?:promises?|guarantees?)
    (?:as|than|we|were|was|what (?:we|you were|was)|you were|been|the|had|than we|like we|date|delivery|time) (?:had |we |originally |been )?(?:promised|guaranteed)
    (?:guaranteed|guarantee) (?:for|until|of) (?:<w> )?(?:years?|months?|\w+ (?:years?|months?))
    (?:under|the|your|our|a|two-year|one-year|manufacturer's|year|lifetime of) (?:<w> )?guarantee(?! you)
    (?:hope|hoping|want|wanted|make sure|ensure|so that|so|trying|try|work\w*|trust|aim|try\w*)<near>(?:never|doesn't|does not|won't) (?:<w> ){0,4}?(?:again)
    (?:we'd|i'd|would) never
    (?:have|has|had|'ve) never
    (?:best|worst|first|hardly|rarely|if|don't|doesn't|not|happier than|than|as) (?:<w> ){0,4}?ever
  `,
  hedge: String.raw`
    (?:normally|usually|generally|typically|should|expects?|expected|likely|approximately|approx|about|around|hopefully|fingers crossed|aim\w*|hop\w+ to|might|may|could|probably|most likely|on average|as a rule|in most cases|often|if all goes|weather permitting|estimated|subject to|try\w*|opens?|closes?|doors|starts?|kick-?off|ends?|until|book)
  `,
};

const compile = (lists: Record<keyof typeof fr, string>) => ({
  promise: compilePhrases(lists.promise),
  commitment: compilePhrases(lists.commitment),
  excused: compilePhrases(lists.excused),
  hedge: compilePhrases(lists.hedge),
});

export const overPromisePhrases = { fr: compile(fr), en: compile(en) };
