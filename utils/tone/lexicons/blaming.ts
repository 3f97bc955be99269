import { compilePhrases } from '../phrases';

/**
 * Fault put on the reader: who did it, what ought to have been done, what was not read, kept or checked.
 * `soft`: shapes that only reproach in an answer to a problem: any deed of the reader, what would have been enough.
 * `excused`: the same shapes said of what the brand failed to give ("vous auriez dû recevoir").
 */
const frMacros = {
  /** What a customer did that nobody holds against them. */
  benign:
    '(?:raison|tout|bien|deja|recu|ete|eu|attendu|signale|ecrit|mentionne|contacte|demande|gagne|remporte|pu|droit|du|decrit|vecu|subi|trouve|besoin|partage|raconte|dit|indique|precise|pris le temps|merite|paye|achete|choisi de|envoye|transmis|aime|passe|souleve|releve|montre|fait confiance|fait bien|bien fait|essaye|tente|remarque|patiente|perdu du|envisage|prevu de|participe|soutenu|offert|aide|note|vu|entendu|accueilli|reserve|commande|entendu|cite|poste|publie|laisse un|laisse votre|choisi (?:notre|nos)|fete|tenu a|voulu)\\w*',
  you: "vous|tu|t'",
  have: "avez|as|l'avez|l'as|n'avez|n'as|les avez|les as|la? ?avez|vous etes|t'es",
  care: 'mal|trop|pas|sans|oublie|neglige|omis|force|confondu|ignore|tarde|attendu|casse|abime|tire|fait tomber|laisse (?:traine|tombe|cuire|bruler|dehors|au soleil|tremper|charger)|perdu|rate|loupe|manque|renverse|brusque|surcharge|bouge|devisse|demonte|bricole|trafique|touche|passe|lave|mis|branche|appuye|insiste|ouvert|serre|choisi|coche|saisi|tape|entre|donne|fourni|envoye|commande|selectionne|monte|pose|verse|rempli|utilise|installe|configure|prefere|voulu|accepte|signe|clique|valide|supprime|efface|jete|change|refuse|decide',
};
const fr = {
  soft: String.raw`
    (?:on|nous|je) (?:vous |t')(?:l')?(?:avait|avions|avais|avons) (?:pourtant |bien |deja )?(?:dit|prevenue?s?|avertie?s?|conseille|recommande|demande) (?:de|d'|que|qu'|a)
    (?:vous|tu|t') ?(?:n')?(?:aviez|avais|as|avez) qu'a
    (?:quand|lorsque|si|des lors que|a condition que) (?:<w> ){1,4}?(?:est|sont|soit) (?:bien |correctement |regulierement |convenablement )?(?:prepare|entretenu|ferme|range|regle|monte|pose|lave|nettoye|charge|installe|utilise|rempli|serre|conserve|branche|respecte|suivi)\w*
    (?<!si )(?<!que )(?<!dont )(?<!quand )(?:vous|tu) (?:n'avez|n'as|ne nous avez|ne l'avez|n'aviez) (?:<w> )?(?:pas|jamais) (?!recu|eu|pu|ete|trouve|obtenu|reussi|entendu|apprecie|aime|passe|beneficie|vecu|senti|merite|souhaite|vu|voulu|encore|a |de |d'|le |la |les |besoin|tort|choisi)\w+
    (?:a|au|en|dans|avec|sur|par|pour) <w>,? (?:et )?(?:pas|non|non pas|jamais) (?:a|au|en|dans|avec|sur|par|pour)
    si (?:vous|tu) (?:ne |n'|lui |nous |leur |me |le |la |les |l'|y |en )*(?!souhait|voul|prefer|hesit|desir|pouv|pouvais|aimer|avais besoin|aviez besoin|envisag|cherch)(?:\w{2,}iez|\w{3,}ais)
    (?:quand|une fois que|lorsque|des que) (?:vous|tu) (?:serez|seras|aurez|auras) (?:calme\w*|lu|compris|fini de|appris|retrouve|verifie|repris)
    (?<=^|[.!?;:,…] |mais |et |car |or )(?:vous|tu|t') ?(?:l'|les |la |le |y |en )?(?:avez|as|aviez|avais) (?:<w> )?(?!<benign>)(?:[a-z]{3,}(?:e|i|u|is|it|ert)(?:e|s|es)?)(?= (?:la |le |les |l'|un|une|votre|vos|ton|ta|tes|trop|sans|au|aux|a|en|sur|avec|dans|du|de|d'|trois|deux|pendant|pour|vous|tout|apres|avant|par|contre|cette|ce|cet)|[.,;]| ?·)
    aurai(?:t|ent) (?:<w> )?(?:evite|suffi|permis|empeche|epargne|fait gagner|tout change)(?!<near>de notre)
    (?:puisque|parce que|vu que|etant donne que|sachant que) (?:vous|tu|t') ?(?:n'|ne |l'|les |la |le |y |en )*(?:avez|as|aviez|avais|etiez|etais|etes|laissez|lisez|ouvrez|attendez|insistez)(?! (?:raison|ete|pu|dit|ecrit|indique|mentionne|signale|precise|attendu|subi|vecu|recu|droit|deja|bien))
    (?:une?|le|la) (?:simple |petite? |minimum de |bonne )?(?:lecture|verification|coup d'œil|coup d'oeil|appel|entretien|rincage|reglage|mesure|double clic|precaution|reflexe|relecture) <gap>(?:aurait|suffit|suffisait|evite|evitait)
    (?:pensez|pense|songez|verifiez|lisez|evitez|veillez|tachez|prenez|mesurez|fermez|gardez|mettez|prevenez|reservez|commandez|arrivez|venez|soyez|regardez|essayez|preferez)(?:-y)? [^.!?]{0,50}?(?:la prochaine fois|a l'avenir|desormais|dorenavant)
    (?:encore faut-il|encore fallait-il|encore faudrait-il|a condition de|pour peu qu|a moins d'avoir|sauf a) ?<near>(?:saisi\w*|lire|verifi\w*|regard\w*|bien|penser|avoir|charg\w*|ferm\w*|suiv\w*|respect\w*|tenir|prendre|ouvrir|faire|être|etre|savoir|attendre)
    (?:c'est|ce sont) (?:bien )?(?:vos|tes|votre|ton|ta) (?:<w> ){1,3}?qui (?:a|ont|est|sont|n'a|n'ont)
    (?:relisez|lisez|suivez|respectez|verifiez) (?:donc |d'abord |bien |mieux )<near>(?:notice|consignes?|mode d'emploi|etiquette|mail|message|conditions|reglement)
    (?:n'est|ne sont|n'etait|n'a jamais ete) pas (?:fait|prevu|concu|destine)\w* pour (?:etre|ca|cela|rester|passer|aller|servir|qu'on|un|une)
  `,
  fault: String.raw`
    (?:il faut|il faudrait|faut|encore faudrait-il|il suffirait) (?:donc |aussi |quand meme |simplement |juste |savoir |apprendre a |penser a |un peu )+(?:regarder|lire|verifier|prevoir|anticiper|fermer|reflechir|ecouter|compter|attendre|suivre|se renseigner|prendre|faire|vous|te)
    (?:dans ces conditions|des lors),? (?:difficile|impossible|comment|on ne|nous ne)
    (?:difficile|impossible|compliqué|complique) de <gap>(?:dans ces conditions|sans (?:vous|votre|ta|ton)|si (?:vous|tu)|quand (?:vous|tu))
    (?:un peu (?:plus )?de|davantage de|un minimum de|plus de) (?:soin|attention|prudence|anticipation|rigueur|patience|lecture|jugeote|vigilance|bon sens) (?:<w> )?(?:aurait|aurai\w+|eviter\w*|evite|et|suffi\w*|n'aurait|vous)
    (?:par (?:vos|tes) soins|par le client|par la cliente|par l'utilisateur|cote client|de (?:votre|ta) part|du fait du client|imputable au client)
    (?:ce qui|cela|ce que|chose qui) (?:n'a|n'avait|n'etait|ne fut) (?:visiblement |manifestement |malheureusement |apparemment )?(?:pas|jamais) (?:ete )?(?:fait\w*|le cas|respecte\w*|verifie\w*|suivi\w*|signale\w*|effectue\w*|realise\w*)
    (?:vous|tu|t') ?(?:avez|as|aurez|auras) (?:sans doute |surement |forcement |probablement |juste |simplement |peut-etre )?du (?:zapper|oublier|rater|manquer|confondre|sauter|laisser|mal|trop|faire tomber|appuyer|forcer|cliquer|cocher|supprimer|negliger|ignorer|vous tromper|te tromper|toucher|casser|brancher|renverser|depasser|donner|saisir|taper|attendre|perdre|jeter|bouger|utiliser)
    (?:un|une|des|les|le|la) (?:<w> ){1,3}?(?:qui |que )?(?:<gap>)(?:c'est toujours|c'est forcement|c'est souvent|vient toujours|vient forcement|signe) (?:<near>)(?:installation|utilisation|manipulation|entretien|montage|usage|branchement|choc|chute|client)
    (?:zappe|saute|oublie|ignore|rate) (?:la|le|les|l'|une) (?:base|etape|notice|consigne|mode d'emploi|premiere|derniere|mise a jour|sous-couche|confirmation|case|date|delai|rappel)
    (?:ca|cela) (?:ne )?(?:serait|arriverait|se serait|n'arrive|n'arriverait|ne se produit|ne se serait)<near>si (?:vous|tu|on|les)
    (?:on|nous) (?:vous |t')?(?:avait|avions|a|avons) (?:pourtant |bien |deja |clairement |maintes fois )(?:prevenue?s?|dit|precise|averti\w*|indique|rappele|explique)
    (?<=^|[.!?;:,…] |mais |et |car )(?:vous|tu) (?:l'|les |la |le |y |en )?(?:avez|as|aurez|auras|aviez|avais) (?:<w> )?(?!raison|recu|ete|eu|attendu|signale|ecrit|mentionne|contacte|demande|gagne|remporte|pu|droit|du|choisi de|bien fait|decrit|vecu|subi|trouve|toujours|deja|encore|besoin|ici|notre|toute|aussi|le|la|les|un|une|quatorze|trente|jusqu|normalement|peut|acces|plusieurs|deux|trois)(?:noye|monte|tape|saisi|laisse|lave|seche|coupe|tire|verse|mis|branche|debranche|pousse|tourne|chauffe|surchauffe|arrose|range|plie|depasse|clique|coche|decoche|annule|supprime|rempli|donne|repondu|transmis|choisi|selectionne|prefere|ouvert|ferme|garde|stocke|conduit|gare|freine|mesure|commande|reserve|paye|signe|decline|refuse|accepte|retire|arrache|visse|cloue|perce|trempe|expose|secoue|melange|confondu|inverse|sous-estime|surestime|mange|utilise|applique|frotte|insiste|use|epuise)\w*
    (?:vous vous etes|tu t'es|vous t'etes) (?:<w> )?(?:trompee?s?|pris\w*|plantee?s?|precipitee?s?|emmelee?s?|obstinee?s?|gare\w*|presente\w* (?:trop )?(?:tard|en retard)|connecte\w* trop)
    il suffi(?:sait|rait|t) de (?:peser|mesurer|lire|verifier|fermer|regarder|prevenir|appeler|demander|suivre|charger|arroser|laver|penser|venir|reserver|cocher|attendre|garder|conserver|brancher|nettoyer)
    c'est ce qui (?:se passe|arrive) quand
    (?:voila|forcement),? (?:ce qui (?:arrive|se passe) )?quand (?:on|vous|tu)
    n'en seri(?:ons|ez) pas la
    (?:l'erreur|le probleme|la faute|le souci|l'anomalie|le defaut) (?:vient|venait|provient|est|etait|se trouve|tient) (?:<w> )?(?:de|dans|a|d'un|d'une|du) ?(?:votre|ta|ton|la <w> que vous|vos|mauvais\w*|cote client)
    (?:c'est|ce n'est|ce serait|c'etait) (?:donc |bien |vraiment |un peu |entierement |de |quand meme |seulement |que )?(?:de )?(?:votre|ta|vot') (?:faute|responsabilite|erreur|negligence|oubli|etourderie|distraction|imprudence|maladresse|choix)
    (?:par|de|a cause de|due? a|faute de|resulte de|vient de|provient de) (?:votre|ta|vos|tes|votre propre) (?:faute|negligence|erreurs?|oubli|etourderie|manque d[e']|mauvaise (?:manipulation|utilisation|lecture|saisie)|imprudence|maladresse|inattention|retard|precipitation|manipulation|impatience|distraction)
    (?:votre|ta) (?:faute|negligence|etourderie|imprudence|maladresse|inattention|manque d[e'] ?(?:attention|soin|precaution|anticipation|entretien|preparation))
    c'est (?:vous|toi) qui (?:<w> ){0,3}?(?:avez|as|n'avez|n'as|aviez|avais|etes|es|auriez|devez|devriez|devais|deviez|<w>)
    (?:vous|tu|t') ?(?:ne |n')?(?:l'|les |la |y |en |nous |vous )?(?:avez|as|aviez|avais|ayez|etes|es) (?:(?:forcement|visiblement|manifestement|sans doute|surement|probablement|certainement|apparemment|clairement|evidemment|simplement|juste|du|du le|tout|encore|bel et bien|donc|vraisemblablement) ){0,2}(?:mal|trop|oublie|neglige|omis|confondu|tarde|casse|abime|fait tomber|laisse (?:trainer?|tomber|cuire|bruler|dehors|tremper|expirer|passer)|renverse|surcharge|bricole|trafique|devisse|rate|loupe|force|melange|inverse|ignore|choisi la mauvaise|choisi le mauvais|saisi (?:un|une|la|le) (?:mauvais\w*|faux|fausse)|ete (?:imprudent\w*|distrait\w*|negligent\w*|inattentif|inattentive|trop|maladroit\w*))
    (?:vous|tu|t') ?(?:ne |n')?(?:l'|les |la |y |en )?(?:avez|as|aviez|avais) (?:forcement|visiblement|manifestement|certainement|vraisemblablement|bien evidemment)
    (?:vous|tu|t') ?(?:ne |n')?(?:l'|les |la |nous |y |en )?(?:avez|as|aviez|avais|aurez) (?:<w> )?(?:pas|jamais|rien|aucun\w*|meme pas|visiblement pas|manifestement pas) (?:<w> )?(?:lu|respecte|suivi|verifie|fait|regarde|pris|entretenu|ferme|range|coche|rempli|signale|precise|indique|prevu|anticipe|conserve|garde|active|attendu|daigne|pense|consulte|ecoute|nettoye|charge|mis|valide|confirme|prevenu|appele|installe|repondu|paye|regle|transmis|envoye|fourni|joint|ouvert|utilise)
    (?:ce|chose) que (?:vous n'avez|tu n'as|t'as|vous avez) (?:<w> )?(?:pas|oublie|neglige|omis)
    (?:vous auriez|tu aurais|t'aurais) (?:<w> )?(?:du|pu|mieux fait de?|interet a)
    (?:vous deviez|tu devais|il (?:vous|te) (?:fallait|appartenait|incombait|revenait)|c'etait a (?:vous|toi)|c'est a (?:vous|toi) (?:de|d'|qu)|il ne fallait pas|fallait pas|il fallait|fallait|il aurait fallu|il suffisait d|encore (?:fallait-il|faut-il))
    (?:si (?:vous|tu) (?:l'|les |nous |vous |ne |n')?(?:aviez|avais|etiez|etais|lisiez|lisais|faisiez|faisais|respectiez|suiviez|entreteniez|preniez|prenais|ecoutiez|ecoutais|verifiez|n'aviez|n'avais))
    (?:avec (?:un peu plus|davantage|plus) (?:de |d')(?:soin|attention|rigueur|vigilance|prudence|anticipation|delicatesse))
    (?:avec (?:une?|le|la|les|des) <w> (?:\w+ ){0,2}?(?:correctement|bien|serieusement) )
    (?:avec (?:une?|le|la|les|des) <w> (?:\w+ ){0,2}?(?:correctement|bien (?:saisie?|remplie?|fermee?|recopiee?|reglee?|entretenue?)) ?)
    (?:quand|lorsqu|si) ?(?:on|'on|vous|tu) (?:ne |n')?(?:<w> )?(?:lit|lisez|suit|suivez|respecte|respectez|entretient|entretenez|attend|attendez|s'y prend|oublie|oubliez|branche|laisse|laissez|force|tire|lave|ferme|fait attention|verifie)<near>(?:pas|mal|trop|le mode d'emploi|la notice|les consignes|le dernier|la derniere|l'entretien|tout|rien|au|a)
    (?:vous y prendre|t'y prendre|vous etes pris\w*|t'y es pris\w*|s'y prendre|y preniez|s'y est pris\w*) (?:<w> ){0,2}?(?:tard|mal|au dernier|a l'avance|plus tot|avant)
    (?:au dernier moment|a la derniere minute|apres la bataille) (?:aussi|forcement|evidemment)
    (?:vous|tu) (?:ne )?(?:faites|fais|lisez|lis|respectez|entretenez|suivez|regardez|ecoutez) (?:visiblement|manifestement|jamais|pas)
    (?:manque|defaut|absence) (?:d'|de )(?:entretien|soin|lecture|attention|precaution|vigilance|vidange|preparation) (?:de (?:votre|ta)|evident|manifeste|chez|cote)
    (?:mauvaise|mauvais) (?:utilisation|manipulation|usage|entretien|montage|branchement|saisie|reglage|stockage|lavage)
    (?:resultat|consequence) d[e'] ?(?:un|une|votre|ta)<near>(?:oubli|negligence|mauvais\w*|exces|usage|erreur|utilisation)
    (?:(?:l')?erreur (?:vient|est|venait|etait|se situe) (?:bien |donc |clairement |donc bien )?(?:de|chez|du?) (?:vous|toi|votre|ton|cote|ce cote)|l'erreur est (?:la )?(?:votre|tienne)|de votre (?:cote|fait)|de ton (?:cote|fait)|(?:vous en etes|tu en es|vous etes|tu es) (?:l'|le |la |seule? |entierement |pleinement |seul\w* )?responsables?|prenez-vous-en a vous|prends-t'en a toi|ne (?:vous en prenez|t'en prends) qu'a|n'avez qu'a|n'as qu'a|n'aviez qu'a|n'avais qu'a|(?:vous|tu) (?:l'avez|l'as) (?:bien )?(?:cherche|voulu)|(?:sur ce coup|la-dessus),? (?:c'est|vous|toi)|pour votre (?:pomme|gouverne|compte))
    (?:a force d[e']|en (?:le|la|les|l')) ?(?:\w+)(?:ant|er)<near>(?:on|vous|tu|forcement|il|elle|ca) (?:finit|finissez|finis|casse|abime|a|l'avez|fallait)
    (?:la prochaine fois|a l'avenir),? (?:<w> ){0,2}?(?:lisez|lis|verifiez|verifie|pensez|pense|evitez|evite|faites|fais|prenez|prends|regardez|soyez|sois|essayez|tachez|mettez|gardez|attendez|respectez)
  `,
  excused: String.raw`
    (?:desolee?s?|navree?s?|regrett\w+|pardon|excus\w+|merci|dommage|comme|que|dont|ce que|quand|si|ou|lorsque) (?:<w> )?(?:que )?(?:vous|tu) (?:avez|ayez|as|aviez) <w> <w>
    (?:vous auriez|tu aurais|t'aurais) (?:<w> )?du (?:<w> )?(?:recevoir|etre|avoir|voir|trouver|obtenir|beneficier|pouvoir|entendre|repartir|bénéficier|retrouver|decouvrir|profiter)
    (?:vous n'auriez|tu n'aurais) (?:<w> )?(?:pas|jamais) (?:<w> )?du (?:<w> )?(?:attendre|avoir|recevoir|etre|payer|vivre|subir|voir|entendre|trouver|rester)
    (?:il|nous) (?:fallait|aurait fallu)<near>(?:nous|on)
    vous auriez (?:pu|du) (?:<w> )?(?:compter|mieux|etre mieux)
    c'est a (?:vous|toi) (?:de jouer|que|qu'on)
    c'est (?:vous|toi) qui (?:choisi\w+|decid\w+|voyez|vois|nous|avez (?:gagne|raison|remporte)|as (?:gagne|raison))
    (?:n'avez|n'as) (?:donc )?(?:rien|pas|jamais) (?:recu|eu|pu|ete|trouve|reussi)
  `,
};
const enMacros = {
  benign:
    '(?:need|asked|wanted|waited|reached|mentioned|described|reported|noticed|spotted|received|deserved|expected|contacted|enjoyed|loved|liked|shared|posted|raised|flagged|suggested|called|emailed|messaged|tried|hoped|visited|stayed|travell?ed|bought|purchased|ordered|paid|booked|requested|applied|registered|joined|subscribed|attended|experienced|suffered|felt|had|got|were|saw|heard|said|told|wrote|came|found|won|lost out|supported|tagged|helped|pointed|managed|used to|indeed|agreed to wait|sent|thanked|earned|answered|played|watched|celebrated|voted|returned|picked us|trusted|worked|lived|traveled|speed|red|feed|seed|exceed|proceed|succeed)(?![a-z])',
  adv: 'clearly|obviously|evidently|apparently|probably|presumably|surely|must|simply|just|actually|definitely|likely|plainly|also|then|still',
};
const en = {
  soft: String.raw`
    (?:properly|correctly|well|regularly|adequately) (?:prepared|maintained|used|fitted|installed|looked after|charged|stored|closed|cleaned|washed|filled|measured|assembled|adjusted|packed|sealed|serviced|tightened)
    (?<!if )(?<!what )(?<!that )(?<!when )(?<!sorry )you (?:didn't|did not|never|haven't|hadn't|failed to|weren't) (?:<adv> )?(?!get|receive|have|enjoy|hear|deserve|want|feel|see|find|mean|yet|need|know|expect|manage|been|received|had|got|like|make|the|only)\w+
    (?:at|in|on|with|for|by) <w>,? (?:and )?(?:not|never) (?:at|in|on|with|for|by)
    had you (?:<w> )?\w+(?:ed|ad|ead|ook|ept|een|old|ought|one)
    if you (?:<adv> )?(?:\w+ed|spoke|took|did|kept|read|gave|let|left|put|wrote|came|paid|were|treated) <gap>(?:would|wouldn't|'d|don't blame|no wonder|might)
    (?:once|when|after) you(?:'ve| have|'re) (?:calm\w*|read|learnt|learned|finished|cooled|found your)
    (?<=^|[.!?;:,…] |but |and |as |though |because |since )you(?:'ve|'d| have| had)? (?:<adv> )?(?!<benign>)(?:[a-z]{3,}ed|left|put|set|let|cut|wore|drove|forgot|chose|threw|broke|tore|bent|hung|gave|fed|shut|hit|ran|rode|held|kept|sat|stood|spilt|burnt)(?= (?:it|them|the|your|a|an|in|on|too|with|without|over|to|at|up|off|out|into|while|before|after|for|that|this|so|by|two|three|half|all|under|from|as|everything|and)|[.,;]| ?·)
    would(?:'ve| have) (?:<w> )?(?:prevented|avoided|saved|spared|sufficed|been enough|stopped|done the trick|caught|solved|shown|told you|made the difference)(?!<near>(?:on|from) our)
    (?:it|that) (?:does|would|might|may|really does|always does) (?:help|pay|be wise|be worth|assist) (?:to |if )
    (?:a|one) (?:quick |simple |little |brief )?(?:read|check|glance|call|rinse|service|clean|measurement|look at <near>) <gap>(?:would|could|might) have
    (?<=^|[.!?;] |sorry, |but |though )(?:leaving|waiting|storing|keeping|using|ignoring|putting|washing|driving|skipping|opening|ordering|booking|arriving|turning up|forgetting|choosing|picking|running|pulling|forcing|cramming|sitting|standing|carrying|riding|hanging|plugging|paying|sending|wearing|feeding|boiling|microwaving|tumble[- ]drying|ironing|bending|dropping|letting|assuming) (?:<w> ){1,8}?(?:is|was|isn't|wasn't|will|won't|does|did|tends|never|rarely|takes|explains|voids|counts|makes|means|would|has|might|may)(?! (?:not what|unacceptable|no fun|frustrating|awful|horrible))
    (?:the|our|every|each|that|a) (?:instructions?|manual|leaflet|label|care label|packaging|box|notice|sign|small print|terms|listing|size guide|guide|warning|booklet|sticker|contract|policy|email|confirmation|reminder)s? (?:<w> ){0,2}?(?:say|says|said|state|states|stated|warn|warns|warned|explain|explains|make|makes|made|tell|tells|told|recommend|recommends|specify|specifies|mention|mentions|mentioned|ask|asks|asked)(?! sorry| us| we)
    (?:isn't|aren't|wasn't|weren't|is not|are not|was never|were never|not) (?:meant|designed|built|made|intended|supposed) (?:to|for) (?:be|go|survive|live|sit|take|being|that|this|cope|hold|carry|withstand)
    (?<=^|[.!?;:,] |please |just |and |maybe |perhaps )(?:read|check|measure|keep|bring|book|close|ask|order|charge|lock|pack|look|listen|arrive|leave|try|be|mind|watch|wait|save|allow)(?:ing)? (?:<w> ){0,7}?next time(?! we| our)
    (?:only|just) (?:ever )?(?:happens?|breaks?|fails?|leaks?|cracks?|tears?|shrinks?|snaps?|goes wrong|occurs?|does that|do that|stops?) (?:<w> ){0,2}?(?:when|if|after|once|because)
    (?:we|you) (?:agreed|were asked|were told|were given|were sent|were offered|signed|ticked|accepted|consented|confirmed) (?:<w> )?(?:to|that|the|this|it)
  `,
  fault: String.raw`
    (?:it )?(?:pays|helps|is wise|is best|is advisable|would help|never hurts) to (?:look|read|check|plan|book|listen|allow|arrive|measure|ask|think|keep|follow|be|leave|count|close|back|update)
    (?:which )?(?:makes|made|making) it (?:hard|difficult|impossible|tricky) (?:for us )?to (?:write|reach|call|deliver|help|contact|find|answer|reply|ring)
    a (?:little|bit of|touch of|modicum of) (?:<w> )?(?:care|attention|planning|patience|maintenance|common sense|reading|foresight|caution) (?:would|might|could|goes|and)
    (?:was|were|is|are) (?:yours|up to you|your job|your responsibility|for you|on you) to (?:confirm|check|read|cancel|pay|close|tell|bring|ask|book|return|charge|maintain|update|keep|collect)
    (?:which|that|this|and that|and it) (?:clearly |evidently |sadly |apparently |obviously )?(?:wasn't|was not|was never|hasn't been|never got|didn't get|weren't) (?:done|followed|checked|read|respected|the case here|updated|reported|confirmed|completed)
    (?:always |usually |invariably |nearly always |only ever |generally )?(?:comes|boils|goes) (?:down|back) to (?:<w> ){0,3}?(?:customer|user|installation|handling|misuse|use|care|maintenance|setup|the way you|how you|owner)
    (?:the )?(?:customer|user|owner|client|guest|buyer|tenant|driver)'?s (?:own )?(?:installation|handling|fault|error|mistake|responsibility|negligence|choice|use|misuse|failure|job)
    you(?:'ve)? (?:probably|likely|must have|must've|presumably|clearly|obviously|evidently|no doubt|apparently|surely|may have|might have|will have|possibly) (?!received|had|seen|heard|noticed|been waiting|wondering|feel|an? |the |your |to |access|until|it |one |our |no |until|time|every|more|all )(?:<w>)
    (?:wouldn't|would not|won't|doesn't|never) (?:have )?(?:happen\w*|be|been|broken|break|fail\w*|leak\w*)<near>(?:if|when|unless|had) (?:you|it's|it is|people|customers|only)
    we (?:did|had|have) (?:<w> )?(?:warn|warned|tell|told|ask|asked|say|said|explain|explained|remind|reminded)(?: <w>)? ?(?:you|everyone|parents|customers|guests|to)
    (?<=^|[.!?;:,…] |sorry |but |and |as |so )you(?:'ve|'ll have|'d| must have| will have| may have| probably| obviously)? (?:drowned|typed|mistyped|overwatered|starved|burnt|burned|scorched|snapped|tore|ripped|crushed|drained|flooded|jammed|blocked|fed|froze|shook|scrubbed|bleached|boiled|overcooked|tipped|taken|turned|taped|glued|heated|baked|sat on|stood on|trod on|drove|parked|ran|rushed|skipped|clicked|ticked|unticked|deleted|cancelled|declined|forgot|overlooked|mixed|misjudged|underestimated|exceeded|outgrew|disconnected|unplugged|dropped|spilt|spilled|wet|soaked|shrank|stretched|measured|spelt|spelled|submitted|arrived|turned up|showed up|applied|replied|paid|cut|bent|twisted|poured|fitted|hung|rode|wore|over\w+ed|mis\w+ed)(?! (?:a|an)? ?(?:message|email|question|photo|ticket for))
    (?:had you|if only you|were you to have|you'd have) (?:<w> )?(?:saved|read|kept|checked|followed|told|asked|booked|noted|listened|arrived|paid|bothered|noticed|known|seen|closed|charged|updated|backed|registered|measured|waited)
    (?:all it (?:took|takes|needed)|all you (?:had|needed|have) to do|all that was needed)
    (?:the|this|that) (?:mistake|error|problem|issue|fault|mix-?up|typo|confusion|delay) (?:was|is|lies|came|comes|started|stems|sits) (?:<w> )?(?:in|with|from|on|at) (?:the <w> (?:that )?you|your|you)
    (?:that's|which is|this is) what happens (?:when|if)
    we (?:wouldn't|would not) be here
    (?:it|this|that)(?:'s| is) (?:a shame|a pity|unfortunate) (?:that )?you (?:didn't|hadn't|weren't|forgot|left|waited)
    (?:it|this|that|which)(?:'s| is| was| would be|'d be) (?:entirely |really |partly |largely |actually |down to |purely )?(?:your|you,|on you|down to you)(?: own)?(?: (?:fault|mistake|error|doing|responsibility|choice|negligence|oversight))?(?= ?[,.;:!?]|$| for| that| because| as| not| and| if| I)
    (?:your|ur) (?:own )?(?:fault|negligence|carelessness|oversight|mistake|doing|failure to|lack of (?:care|maintenance|attention|planning|preparation)|mishandling|misuse|inattention|impatience|poor (?:planning|maintenance|handling)|error|wrong)
    (?:due to|caused by|because of|result of|down to|comes from|stems from) (?:your|your own|user|customer|improper|incorrect|poor|misuse|mishandling|a lack of (?:care|maintenance)|careless|rough|neglect|not reading|not following)<near>
    (?:user error|customer error|operator error|you only have yourself|only yourself to blame|on you,|one'?s on you|that'?s on you|this is on you|you brought this|your own making|you (?:did|do) this to|you were warned|you(?:'d| had) been warned|we did warn|we warned you|don't blame us|you can't blame|can hardly blame|hardly our fault|nobody (?:told|asked|made) you to)
    you(?:'re| are| were) the (?:one|person) (?:who|that)
    you (?:<adv> )?(?:forgot|failed|neglected|didn't bother|omitted|ignored|misread|misused|mishandled|overloaded|overfilled|overtightened|overcharged|broke|dropped|damaged|killed|ruined|wrecked|lost|missed|left|chose|picked|entered|typed|gave|put|ordered|selected|clicked|booked|waited|delayed|refused|threw|spilled|spilt|washed|pulled|forced|pitched|plugged|mixed|used the wrong|set it|installed|opened|closed|skipped|confused|signed|agreed|insisted|decided|overcooked|mounted|assembled|stored|kept|let|turned|cut|pressed|pushed|bent|stretched)<gap>(?:wrong\w*|without|too|instead|incorrect\w*|badly|late|yourself|by mistake|out of|on charge|before|not|never|despite|even though|hot|upside|backwards|open|unlocked|running|in the (?:sun|rain|wash|dryer|tumble)|that's why|so |to (?:read|check|tell|follow|close|tick|update|confirm|bring|reply|cancel|maintain|charge|tighten|lock|save|respond|submit|mention|let)|it|them|the|your|us|off|on)
    you(?:'ve| have|'d| had) (?:<adv> )?(?:killed|broken|forgotten|failed|ignored|misread|misused|dropped|ruined|wrecked|damaged|neglected|overloaded|overfilled|left|let|put|used|set|entered|missed|chosen|mixed|confused|not (?:read|followed|checked|updated|maintained|looked)|never (?:read|bothered|checked|maintained|updated|cleaned)|been (?:doing|leaving|using|charging|careless|storing|overwatering|washing|ignoring)|got it wrong|gone and|installed|assembled|fitted|skipped|typed|washed)
    (?:which|as|because|since|something|and) you(?:'ve| have|'d| had|'re| are|) (?:<adv>) (?:been|have|did|haven't|didn't|not|never|were|are|doing|had|weren't|aren't|do|don't|left|forgot|put)
    you (?:clearly|obviously|evidently|plainly) (?:\w+)
    you (?:didn't|did not|haven't|have not|never|hadn't|don't|weren't|failed to|forgot to|neglected to) (?:<adv> |even |bother to |properly |quite |think to )*(?:read|check|follow|update|bring|confirm|tell|reply|respond|close|lock|save|keep|charge|clean|maintain|register|tick|mention|let us|look|listen|wait|submit|send|fill|give|provide|sign|arrive|turn up|show up|plan|bother|paying attention|pay attention|take care|activate|tighten|allow|ask|book|cancel|notice|switch|use|store|measure|unplug|back up|leave enough|follow|wear)
    you (?:should(?:'ve| have)|ought to have|could(?:'ve| have)|needed to|were (?:supposed|meant|asked|told|expected|advised) to|might have|would have (?:known|seen|noticed)|could easily have)
    (?<!sorry )(?<!sorry that )(?<!time )(?<!days )(?<!hours )you had to (?:read|check|tell|book|close|ask|press|confirm|bring|cancel)
    (?:it|this|they|that) (?:really )?(?:should|ought to|needed to|needs to) have been (?:kept|read|checked|stored|washed|charged|closed|locked|cleaned|maintained|cancelled|booked|reported|unplugged|switched)
    (?:if|had|unless) (?:only )?you (?:had|'d|hadn't|read|bothered|followed|checked|took|looked|listened|arrived|paid|were (?:more|on time)|been|just|told|kept|left|maintained|cancelled|booked|asked|let us|given|treated|used)<gap>
    if you(?:'d| had) (?:only |just |actually |bothered |taken |read |checked |followed |kept )
    (?:leaving|waiting|storing|keeping|using|ignoring|putting|washing|driving|overfilling|overloading|skipping) (?:it|this|that|things|them|everything|the \w+|your \w+)? ?(?:<w> ){0,4}?(?:was never|is never|is bound|was bound|isn't|wasn't|won't|will always|never ends|doesn't help|didn't help|is asking|was asking|tends to)
    (?:only|usually|normally|just) (?:go|goes|break|breaks|happen|happens|fail|fails|leak|leaks|burst|crack|shrink|snap|tear|do that) (?:like that )?(?:when|if|because) (?:a |the |an |you |they're |it's |it is |they are |someone |people )<gap>(?:over\w+|mis\w+|forced|dropped|neglected|left|wrong|badly|too|not|n't|abused|pulled|washed)
    (?:next time|in future|in the future),? (?:please |just |do |perhaps |maybe |try (?:to|and) |remember to |make sure |you might want to |be sure to )*(?:read|check|follow|allow|plan|book|arrive|leave|bring|think|look|listen|keep|measure|don't|be|take|pay|try|ask|use|remember|make sure)
    (?:that's what happens when|this is what happens when|what happens (?:if|when) (?:you|people)|we can't help (?:it )?if you|there's only so much we can do (?:if|when)|unless (?:they're|it's) (?:left|overfilled|dropped|misused|mistreated|abused|forced)|it's not (?:our|my) (?:fault|job) (?:if |that |to )?(?:you)?)
  `,
  excused: String.raw`
    (?:sorry|apolog\w+|regret|glad|thanks|thank|pity|shame|that|what|which|when|where|if|the \w+|since|after|before|because|how|once|until|as) you(?:'ve|'d| have| had)? (?:<w> )?\w+ed(?=[^.]*we)
    you should(?:'ve| have) (?:<w> )?(?:received|been|had|seen|got|gotten|heard|found|arrived)
    you (?:shouldn't|should not|should never) have (?:<w> )?(?:had|been|to|waited|received)
    you were (?:supposed|meant|told|expected) to (?:<w> )?(?:receive|get|be|have|hear)
    you (?:could|might) have (?:been|had|received|expected)
    you didn't (?:get|receive|have|enjoy|hear|feel)
    you (?:haven't|have not|never|hadn't) (?:been|had|received|got|heard)
    you were left
    you've been (?:left|waiting|charged|given|told|so)
    if you(?:'d| had) (?:like|prefer|rather|any|love)
    (?:if|had) you (?:told us|let us know|kept)<gap>(?:please|thank)
    you (?:missed|lost) (?:<w> ){0,4}?because of us
    (?:if|unless) you (?:just|asked|used|took|left|kept|paid|booked|were) <gap>(?:we|please|message|send|tell|you can)
  `,
};

export const blamingPhrases = {
  fr: {
    fault: compilePhrases(fr.fault, frMacros),
    soft: compilePhrases(fr.soft, frMacros),
    excused: compilePhrases(fr.excused, frMacros),
  },
  en: {
    fault: compilePhrases(en.fault, enMacros),
    soft: compilePhrases(en.soft, enMacros),
    excused: compilePhrases(en.excused, enMacros),
  },
};
