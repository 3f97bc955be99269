import { compilePhrases, type PhraseSet } from '../phrases';
import { tuImperatives } from './tu-imperatives';

/** What a good reply holds: acknowledgement, next step, thanks. Presence only: nothing here accuses. */
const fr = {
  acknowledgement: String.raw`
    (?:nous|on|je) l'enten(?:dons|ds?)(?! pas)
    (?:on|nous) (?:vous |te |t')?(?:lit|lisons|ecoute|ecoutons|prend|encaisse)(?= ?[,.!]| votre| ton| avec| meme)
    (?:merci|remerci\w*) (?:<w> )?(?:pour|de) (?:l'|votre |ton |cette |ce )?(?:alerte|vigilance|perseverance|avoir persevere|franchise|alerter)
    debordements?|persevere|c'est (?:un |une )?(?:oubli|erreur|raté|rate|couac|bug de notre)
    (?:c'est|c'etait|voila qui est|ce n'est) (?:<w> )?(?:gena\w+|embarrass\w+|pesant|usant|lassant|humiliant|choquant|blessant|vexant|affolant|deroutant|insultant|degradant|deprimant|crispant|enrageant|handicapant|contraignant|penalisant|perturbant|troublant|derangeant|offensant|indecent|facheux|malheureux|odieux|affreux|desastreux|serieux|vrai qu\w*|juste|exact|legitime|normal d'etre|trop long|inquietant)
    (?:on (?:ne )?(?:vous|te) (?:ne )?souhaite|(?:on|nous) (?:croul\w+|coul\w+)|debordee?s?|franchement,? (?:on|c'est|personne)|en effet)
    (?:indigne|cavalier|honteux|grave et|ca use|de quoi (?:craquer|rager|raler|s'agacer|s'enerver|perdre)|laisse trainer|ne (?:le |la |les )?laisser\w+ pas passer|pensons (?:a vous|fort)|on rougit|rouges? de honte|pas fiers|indefend\w+|merci de (?:nous )?(?:le|l'avoir|nous en|en|nous l'avoir) (?:dire|dit|signale|signaler|releve|remonte|avertir|prevenir)\w*)
    (?:dsl|dzl|dsol\w*|deso)
    on est (?:trop |grave |tous |vraiment |si )?(?:deg|degs|degoute\w*|blase\w*|verts?)
    😢|😔|😭|😞|💔|🥺|😿|🙇
    (?:nous|on|je) (?:vous |te |t')cro(?:yons|it|is)(?! capable| obligé)
    (?:honte|honteu\w+|confus|excus\w+|pardonn\w+|navr\w+|desol\w+|rattraper|on (?:vous|te) doit|reparer cela|mal a l'aise)
    (?:n'est|ce n'est|n'etait) (?:vraiment |evidemment |bien sur |clairement |absolument )?pas (?:<near>)(?:notre|nos|la facon|l'idee|comme ca|ainsi|ce (?:qu|a quoi)|le (?:service|sejour|cadeau|moment|debut|but)|la (?:fraicheur|qualite|soiree|journee|reponse)|un (?:accueil|service|cadeau)|une (?:facon|maniere)|rassurant|agreable|drole|serieux|juste|pratique|tenable|correct)
    (?:non merci|la galere|le comble|un comble|de trop|trop c'est trop|ras le bol|il y a de quoi|quel raffut|quelle (?:histoire|galere|frayeur|peur|attente|plaie|guigne))
    (?:frayeur|grosse peur|belle peur|eprouvante?s?|angoissante?s?|stressante?s?|effrayante?s?|terrifiante?s?|epuisante?s?|fatigante?s?|exasperante?s?|desesperante?s?|penibles?|contrariante?s?|desolante?s?|inquietante?s?|rageante?s?|frustrante?s?|decevante?s?|douloureu\w+|desagreables?|insupportables?|traumatisante?s?|alarmante?s?|navrante?s?|affligeante?s?|attristante?s?)
    (?:personne|nul|aucun\w* \w+|vous|tu|elle|il|votre \w+) (?:ne )?(?:merite\w*|devrait|aurait du|n'aurait|n'a a|n'avez a|n'as a) (?:<near>)?(?:ca|cela|pareil|mieux|subir|vivre|attendre|endurer|connaitre|passer par|payer|porter)?
    (?:nous|on) (?:aurions|aurait|esperions|esperait) (?:<w> )?(?:aime|prefere|voulu|souhaite|du|mieux|pu)
    (?:toutes les|bien des|de bonnes|toute) raisons? (?:d'etre|de (?:vous|t'|rale\w*|l'etre|le dire|se))
    (?:on s'en veut|nous nous en voulons|je m'en veux|on te doit|nous vous devons|on vous doit|pas fiers?|pas fieres?|pas de quoi etre fiers?|pas brillant|pas glorieux|pas terrible|pas top|pas genial|pas drole|pas marrant|pas evident|pas facile|pas correct|rien de (?:rassurant|drole|plaisant|agreable|normal)|n'est pas correct|on est d'accord|nous sommes d'accord|c'est (?:dur|rude|grave|tres grave|lourd|rageant|injuste|brutal|vache|nul|moche|raide|violent|trop|serieux)|c'etait (?:dur|rude|nul|moche)|ca,? c'est (?:dur|rude|moche|bete))
    (?:votre|ta|son|leur) (?:peine|inquietude|agacement|impatience|lassitude|surprise|peur|douleur|chagrin|exasperation|ras-le-bol|embarras|desarroi|decouragement|fatigue|colere|frustration|deception|mecontentement|stress|angoisse)
    (?:nous mesurons|on mesure|on imagine|nous imaginons|on le sait|nous le savons|on se met a votre place|nous esperons|on espere|j'espere|esperons que)
    (?:merci|remerci\w*) (?:de|pour|d') ?(?:votre|ta|cette)? ?(?:franchise|honnetete|sincerite|patience|comprehension|vigilance)
    (?:nous (?:en )?sommes|on (?:en )?est|j'en suis|je suis|c'est avec|avec) (?:<w> )?(?:tous |toutes |tres |vraiment |sincerement |profondement |aussi |bien |les premiers )?(?:bouleversee?s?|ennuyee?s?|embetee?s?|genee?s?|honteu\w+|consternee?s?|affligee?s?|peinee?s?|touchee?s?|tristes?|inquiete?s?|inquiets?|preoccupee?s?|decue?s?|catastrophee?s?|secouee?s?|choquee?s?|embarrassee?s?|chagrinee?s?|mortifiee?s?|alarmee?s?|soulagee?s?|fachee?s?|de tout cœur|conscients?|attriste\w*|horrifie\w*|de votre cote)
    (?:ca|cela) (?:fait|nous fait|nous peine|nous touche|nous desole|nous attriste|craint|serre le cœur|n'aurait (?:jamais |pas )?du|ne devrait pas|n'aurait pas|aurait du)
    (?:on fond|on grelotte|on souffre|de tout cœur|nous partageons|on partage|comptons nous rattraper|nous rattraper|indefendable|inexcusable|impardonnable|legitime|a juste titre|comment va-t-|prenez soin|bon courage a)
    (?:desolee?s?|navree?s?|pardon|excuses?|excusez|excuse-nous|confuse?s?|regrett\w*|compatiss\w*|compati\w*|condoleances|mea culpa|penaude?s?|contrarie\w*|attriste\w*|peines?|touches?|touche)
    (?:on|nous|je) (?:<w> )?(?:comprends?|comprenons|imagine|imaginons|mesure|mesurons|entends?|entendons|deplor\w*)
    (?:on comprend|je comprends|nous comprenons|comprehensible|on imagine|on sait que|on se doute)
    (?:c'est|ce n'est|vraiment|quel(?:le)?|tres) (?:dommage|rageant|frustrant|penible|triste|agacant|enervant|inquietant|ennuyeux|embetant|desagreable|regrettable|inacceptable|inadmissible|anormal|deception|galere|tristesse|frustration|decevant|contrariant|la poisse|moche)
    (?:pas|jamais) (?:<near>)?(?:acceptable|normal|normale|admissible|l'accueil|ce qu'on|ce que nous|l'experience|a la hauteur|digne|la qualite|le niveau)
    (?:mince|aie|oups|zut|oh non|oh la la|ouille|la loose|la poisse|quelle poisse|pas de chance|pas cool pour)
    (?:on|nous|j') ?(?:vous )?(?:espere|esperons|souhaitons)<near>(?:mieux|retabl\w*|rien de grave|bien)
    (?:pas de panique|au serieux|par notre faute|a cause de nous|de notre faute|notre erreur|erreur de notre part|nous avons failli|on a failli|on s'est plantes?|vous avez raison|tu as raison|t'as raison|on vous doit|bon retablissement|courage|de tout cœur|bien conscients?|conscients? (?:de|que|du|des)|de l'inquietude|votre (?:colere|deception|frustration|inquietude|agacement|deconvenue|desarroi)|ta (?:deception|frustration|colere|deconvenue))
    (?:nous aurions du|on aurait du|j'aurais du|vous meritez|vous meritiez|tu merites|tu meritais)
    (?:deg|degoute\w*|dommage|triste) (?:pour|que)
    (?:vraiment|trop|sincerement|tellement) (?:degoute\w*|peine\w*|mal)
    (?:pensons a vous|pense a vous|pense fort|de tout cœur|bien vu|merci de (?:l'avoir|nous l'avoir|votre vigilance)|pas de souci|ca arrive a tout le monde|mauvaise surprise|mesaventure|on rougit|la boulette|boulette|le raffut)
    (?:dommage|tristes?|quelle (?:deception|deconvenue|mauvaise|journee|soiree|matinee)|une honte|inadmissible|est juste|etes en droit)
    (?:l'attente est longue|le budget compte|ca pique|c'est long|ca fait (?:long|mal|beaucoup))
    comment (?:va|vont|allez|se porte)
  `,
  nextStep: String.raw`
    (?:remboursement|virement|renvoi|envoi|reparation|avoir|nouvel envoi|enquete|recherche)s? (?:est |sont )?(?:deja )?(?:lance\w*|parti\w*|fait\w*|programme\w*|valide\w*|ouvert\w*)
    (?:un|une|des|votre|ton) (?:<w> ){1,2}?(?:vous|t') ?attend(?:ent)?
    (?:reponse|verdict|retour|nouvelles?|reprise) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|sous|d'ici|avant)
    (?:parti\w*|envoye\w*|rembourse\w*|expedie\w*|relance\w*|credite\w*) (?:<w> )?(?:ce matin|hier|aujourd'hui|a l'instant|ce jour|dans la journee)
    (?:est|sont|figure|figurent|se trouve|se trouvent) (?:bien |toujours |aussi )?(?:en ligne|en page|en rayon|en caisse|en boutique|page \d|disponibles?|a (?:votre|ta) disposition|a l'accueil|a la caisse|sur (?:le site|notre|votre|la page|l'appli|\w+\.)|dans (?:votre|ton|l'appli|le menu))
    (?:a votre|a ta|a) disposition|2m(?:ain|1)|dem1|page \d+|rubrique \w+|onglet \w+
    (?:on|nous) (?:(?:la|le|les) |l')\w{3,}|(?:est|sont) (?:deja )?(?:en place|sur place|en ligne|en route)|(?:on|nous) s'y met
    (?:note|corrige|regle|repare) (?:et|des|depuis|pour|a partir|avec)|une? \w+ arrive|pouvez (?:refaire|faire|deposer)|dans la foulee|tout de suite|sur-le-champ
    (?:est|sont|sera) pour nous|on (?:vous |te |t')?(?:le|la|les) (?:refait|reprend|remplace|renvoie|change|repare|rembourse|offre|reserve|garde)|c'est (?:corrige|repare|regle|retabli|retire|change|note dans|envoye|parti|en route)|(?:vous|te) (?:le|la|les) (?:renvoie|remplace)
    (?:changez|change) (?:votre|ton|le|la|d)
    (?:message prive|en prive|en mp|un mp|par mp|mp|dm|un mot en|par message|messagerie|par mail|par courriel|par telephone)
    (?:vous pouvez|tu peux|on peut vous|nous pouvons|pouvez-vous|peux-tu|pourriez-vous|vous pourrez|tu pourras|il suffit|suffit de|il (?:vous )?faut|faut|n'hesitez pas|n'hesite pas|merci de (?:nous (?!avoir|l')\w|bien vouloir|passer|verifier|(?:le|la) \w)|veuillez|possibilite de)
    (?:contactez|contacter|appelez|composez|telephonez|joindre|joignable|ecrivez|envoyez|transmettez|laissez|donnez-nous|dites|dis-nous|passez|venez|presentez|amenez|apportez|rapportez|ramenez|retournez|renvoyez|verifiez|verifie|essayez|testez|redemarrez|desinstallez|reinstallez|mettez a jour|consultez|regardez|cliquez|suivez|choisissez|demandez|inscrivez|reservez|remplissez|signalez|conservez|gardez|prenez|arretez|adressez|rappelez|repassez|relancez|repetez|faites|corrigez|filez|tapez|voyez|parlez|glissez|precisez|montrez|utilisez|ouvrez|deposez|patientez|jetez|branchez|debranchez|rechargez|nettoyez|activez|desactivez|changez|saisissez|entrez|abonnez|tentez|connectez|deconnectez)
    (?<=^|[.!?;:,…] |et |ou |puis |sinon )(?:<tu>)(?= (?:le|la|les|l'|un|une|ton|ta|tes|nos|notre|au|aux|a|dans|sur|en|par|avec|ici|nous|via|chez|de|ca|ce|cette|bien|voir|d'abord|faire|vite|jusqu)|[.,;!]|$)
    (?:mets|envoie|ecris|dis|donne|laisse|rappelle|contacte|montre)-(?:nous|moi|le|la)
    (?:nous|on|je) (?:vous |te |t'|l'|le |la |les |lui |y )?(?:rappell?e\w*|revien\w*|renvoi\w*|renvoyons|envoi\w*|rembours\w*|repar\w*|rempla\w*|relan\w*|regard\w*|verifi\w*|cherch\w*|lanc\w*|reexpedi\w*|offr\w*|tien\w* au courant|tenons|informer\w*|recontact\w*|contact\w*|transm\w*|reme\w*|reedit\w*|reemett\w*|reprend\w*|reprenons|repren\w*|echang\w*|recredit\w*|credit\w*|prevena?\w*|attend\w*|repond\w*|ouvr\w*|corrig\w*|regl\w*|debloqu\w*|f(?:ais|aisons) le (?:point|necessaire)|glisse\w*|gard\w*|met\w*|ajout\w*|propos\w*|confirm\w*|appell\w*|organis\w*|fix\w*|programm\w*|indemnis\w*|rendons|rend)
    (?:nous|on|je|j') ?(?:vous |te |t'|l'|le |la |les |lui |y |en )?(?:avons|ai|a|venons de|viens de|vient de|allons|vais|va|sera|serons|restons) (?!d'autres|pas|que|rien|autre|vraiment|aucun|mieux|du mal|tout|toujours|en france|loin|jamais|eu|deux)<w>
    (?:est|sera|seront|sont|a ete|ont ete|reste|demeure) (?:<w> )?(?:transmis\w*|envoye\w*|renvoye\w*|en cours|rembourse\w*|repare\w*|remplace\w*|prevenue?s?|alertee?s?|credite\w*|reexpedie\w*|programmee?s? (?:pour|le|a|demain)|prevue?s? (?:pour (?:le|la|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)|demain|le|a|vers|cet|ce|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|annoncee?s? (?:pour|cet|ce|demain|a|vers)|retabli\w*|disponibles?|joignables?|accessible|ouverte?s?|gratuite?s?|remonte\w*|saisie?|informe\w*|retrouve\w*|valable|planifie\w*|a votre (?:disposition|ecoute)|la pour vous)
    (?:vous|te|t') (?:rappell?e\w*|contact\w*|attend\w*|recoit|ecrit|recontact\w*|accompagn\w*|repond\w*|sera|remet|fait signe|tient)
    (?:sous|d'ici|avant|dans) (?:les |le |la |une? |environ )?(?:\d+|jours?|heures?|semaines?|mois|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|quarante|quelques|meilleurs|prochain\w*|journee|soiree|matinee|l'heure|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|ce soir|fin)
    (?:demain|apres-demain|aujourd'hui|ce soir|cet apres-midi|cette semaine|des (?:que|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|septembre|maintenant)|la semaine prochaine|lundi prochain|prochainement|en attendant|a partir de|jusqu'a|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:matin|midi|soir|a|au|entre|prochain))
    (?:formulaire|lien|bio|guichet|accueil|standard|rendez-vous|rdv|espace client|votre (?:compte|espace|conseiller)|ton (?:compte|espace)|hotline|numero (?:vert|d'urgence|gratuit)|service client|service apres-vente|atelier|service qualite|agence|responsable de|conseiller|bon d'achat|retour (?:possible|gratuit)|le retour est|l'echange (?:est|se)|geste commercial|dans l'appli|sur l'appli|sur le site|3114|le 15|le 17|le 18|le 112|le 3919|le 811)
    (?:une equipe|nos equipes|l'equipe|un technicien|le technicien|un agent|un conseiller|un collegue|quelqu'un|le service|le reparateur|la direction|l'astreinte) (?:\w+ ){0,3}?(?:intervien\w*|travail\w*|regard\w*|y travaille\w*|passe\w*|vient|sera|va|est|sont|vous|te|lit|prend|cherche)
    (?:se fait|se demande|se trouve|se rapporte|s'echange|reste possible|restent possibles|circule|circulent|reouvr\w*|rouvr\w*)
    (?<=^|[.!?;:,…] |et |ou |puis |sinon )[a-z]{3,}ez(?:-(?:le|la|les|nous|moi|vous|y|en|lui))*(?:-nous)?(?= (?:le|la|les|l'|un|une|votre|vos|nos|notre|au|aux|a|dans|sur|en|par|avec|depuis|ici|nous|via|chez|directement|d'abord|simplement|bien|ce|cette|ces|des|du|de|quand|si|que|jusqu)|[.,;!]|$)
    (?:\w{3,}(?:erons|irons|drons)|\w{3,}(?:era|eront|ira|iront|dra|dront)) (?!jamais|pas|plus|rien|bravo)
    (?:en|des|fin|debut|mi|d'ici|a partir d[eu']|le \d+|au|pour) ?-?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|\d{1,2} ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|h\b)|\d{1,2}(?=[.,; ]))
    (?:part|parts|partent|passe|passent|arrive|arrivent|attend|attendent|reprend|reprennent|rouvre|ouvre|ouvrent|revient|reviennent|circule|livre|livrera|est|sont|vous attend) (?:<w> ){0,3}?(?:a \d|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce (?:soir|matin)|cet apres|cette semaine|la semaine|dans (?:l'heure|la journee|\d)|en (?:ligne|caisse|boutique|magasin|cours|route)|a l'accueil|chez vous|plus calme|gratuit\w*|au (?:comptoir|guichet|depot|15))
    (?:un (?:agent|responsable|technicien|conseiller|bon|avoir|remplacement|echange|correctif|renfort)|une (?:version|video|solution|correction|equipe|reponse|nouvelle)|des renforts) (?:\w+ ){0,2}?(?:est|reste|arrive|attend|part|passe|vous|peut|suit|sont|sera|vient|se)
  `,
  thanks: String.raw`
    (?:merci|remerci\w*|avec plaisir|au plaisir|ravi\w*|bienvenue)
  `,
};

const en = {
  acknowledgement: String.raw`
    (?:^|[.!?,] )(?:fair|guilty|true|agreed)(?=, | ?[.!])
    what a (?:shame|pity|let-?down|nuisance|scare|palaver|wait|morning|day|night|evening|mess|disappointment)
    (?:fair game|we (?:can|do) take (?:it|that|this)|we're (?:listening|all ears)|we read (?:your|every|it))
    (?:thanks|thank you) for (?:the |your )?(?:heads[- ]?up|alert|nudge|warning|persisting|not giving up|sticking|hanging|bearing|spotting|catching|pointing (?:it|this|that))
    how(?:'s| is| are) (?:she|he|it|they|your \w+)(?: \w+){0,3} ?\?
    (?:so are we|so do we|we are too|an oversight|came across|we owe|makes? \w+ (?:tricky|harder|hard|difficult|awkward))
    (?:awkward|wouldn't wish|snowed under|swamped|buried|it does (?:drag|look|sound|seem|feel|add|take|get|hurt|sting|smell|show)|it's true|that's true|you're not wrong|unbearable|intolerable|humiliating|hurtful|degrading|isolating|off-putting|tiresome|wearing|talk about a)
    (?:shabby|red-faced|beneath us|wears? (?:anyone|you)|drives? (?:anyone|you)|would drive|let (?:that|this|it) (?:one )?(?:slide|slip)|dropped the ball|won't let (?:it|this|that) go|thanks for telling us|thank you for telling us|thinking of you|how much (?:this|that|it) hurts)
    (?:soz|sry|apols)
    (?:something(?:'s| has)?|we(?:'ve| have)?|that(?:'s| has)?|it(?:'s| has)?) (?:slipped|gone wrong|gone astray|went wrong|slipped up|failed)(?: up)? (?:on|at) our (?:side|end)|, we know(?: it)?(?= ?[.!])
    (?:forgive|pardon|ashamed|embarrassed|embarrassing|mortif\w+|once too (?:many|often)|one too many|no excuse|not on(?! (?:the|our|my|offer|sale|a|this|file))|hurts to (?:read|hear)|hate (?:that|to hear|hearing)|wish (?:it|that|things)|make (?:it|this|that) up to you|should never happen|shouldn't happen|not how we|no way to)
    (?:is|was|that's|it's) (?:no|not (?:a|any|the|much of a)) (?:<near>)(?:life|way|start|birthday|holiday|welcome|look|present|treat|gift|home|state|way to|end|joke|fun|answer|excuse)
    (?:ouch|yikes|crumbs|blimey|oh (?:heck|lord|gosh|boy)|gosh|dear me|grr|bother|heavens)(?= ?[,.!:])
    (?:fright|scare|ordeal|exhausting|harrowing|distressing|stressful|draining|exasperating|galling|nerve-?wracking|painful|frightening|alarming|worrying|upsetting|infuriating|maddening|frustrating|disheartening|dispiriting|gutting|letdown|let-down|nuisance|hassle|headache|brutal|grim|miserable|wretched|bleak|rotten|lousy)(?= ?[.,!;:]|$| (?:for|to|and|when|after|news|start|end|that|enough|of|on|about|way|time|one))
    (?:nobody|no one|no child|no customer|no guest|no parent|nobody's|you|she|he|they|your \w+) (?:should(?:n't)?|deserves?d?|ought|shouldn't) (?:<w> )?(?:ever |never )?(?:have to |to |have |be )?(?:face|wait|go through|feel|deal|put up|endure|better|that|this|live|been|pay|carry|suffer|get)
    (?:we'd|we would|i'd|we had) (?:have )?(?:loved|liked|hoped|wished|wanted|preferred|wish)
    (?:every|good|all the|plenty of|any) (?:reason|right) to (?:be|feel|complain|expect)
    (?:no wonder you|kicking ourselves|nothing to be proud of|not (?:our finest|our best|great|ideal|fun|pretty|nice|proud|on|cool|a good look|easy|the \w+ (?:any|we|you))|isn't (?:fair|great|fun|ideal|nice|our|on|much fun|easy)|no (?:joke|fun|picnic|way to|laughing matter)|we agree|we owe you|very serious|how (?:worried|upset|frustrat\w+|that (?:felt|must)|scary|awful|annoying|disappointing)|what that's like|how that feels|only imagine|can imagine|your poor|we hope|hope (?:the|your|you|he|she|they)|we know (?:how|these|this|that|it|the)|we realise|we realize|falls on us|we dropped|we let|our standards slipped|below (?:our|par|the standard))
    (?:thanks|thank you) for (?:being (?:so )?(?:frank|honest|candid|patient|straight)|your (?:patience|honesty|candou?r|frankness|understanding))
    (?:we|i)(?:'re| are|'m| am| feel| felt) (?:<w> )?(?:all |so |really |truly |very |genuinely |absolutely |just as |as |quite |deeply )*(?:bad|awful|terrible|shaken|embarrassed|ashamed|upset|sad|worried|concerned|appalled|horrified|touched|moved|melting|heartbroken|dismayed|disappointed|troubled|gutted|shocked|distressed|mortified|uncomfortable|alarmed|relieved|humbled|annoyed with ourselves|not proud)
    (?:that|this|it|which) (?:hurts|stings|shouldn't have|should not have|should never have|ought not|isn't fair|is on us|breaks our|makes us sad|won't do|falls short|fell short)
    (?:how (?:is|are) (?:she|he|it|you|they|your <w>)(?: <w>)?(?: ?\?)|indefensible|inexcusable|unforgivable|rightly|you had every|owe you|make (?:it|this) (?:right|up)|take care|with you on)
    (?:sorry|apolog\w*|regret\w*|condolences|soz|my bad|our bad|mea culpa|our mistake|our fault|our error|we messed up|we got (?:this|that|it) wrong|forgive us|pardon)
    (?:we|i|i'd|we'd|can|completely|totally|fully|do) (?:<w> )?(?:understand|hear you|get (?:it|why|how|that)|see (?:why|how)|get the|appreciate (?:how|that|your frustration|this)|imagine|feel your|know (?:how|it|that|the wait))
    (?:that's|that is|what|this is|it's|how|that was|that sounds|sounds|must be|must have been|is never|so|really|very|can be) (?:a |an |such a |really |so |very |truly |awfully )?(?:shame|pity|annoying|frustrating|upsetting|unpleasant|horrible|awful|worrying|maddening|disappointing|disappointed|rough|tough|gutting|rubbish|frightening|scary|stressful|unacceptable|terrible|infuriating|miserable|dreadful|nightmare|pain|poor|inexcusable|heartbreaking|sad|inconvenient|let-down|letdown)
    (?:oh no|oh dear|ugh|ouch|yikes|eek|argh|oof|oops|gutted|devastated|mortified|dismayed|saddened|concerned|it stings|stings|no fun)
    (?:not|isn't|wasn't|never|nowhere near) (?:<near>)?(?:what we|good enough|acceptable|the (?:experience|standard|service|welcome|start|way)|okay|on|how we|something we (?:ever )?want|fair)
    (?:pity (?:about|that)|shame about|good catch|well spotted, thank|thanks for (?:flagging|spotting|letting us know|telling us)|no worries|not to worry|don't worry|easily done|happens to (?:all|the best)|my goodness|goodness|is fair|you have every right|thinking of you|what a way to)
    (?:let you down|letting you down|on the mend|feel better|get well|glad you (?:said|told|wrote|reached)|take (?:this|that|it) (?:very )?seriously|you deserve\w*|we should have|we ought to have|you're right|you are right|fair point|fair enough|point taken|your (?:frustration|disappointment|patience|anger|concern)|thinking of you|so that'?s on us|that'?s on us|on us|it does add up|hope (?:you|he|she|they|your)(?:'s|'re| is| are| \w+)? ?(?:\w+ ){0,3}?(?:ok|okay|alright|all right|fine|better|recover\w*)|understood|are you (?:ok|okay|alright))
  `,
  nextStep: String.raw`
    (?:it's|it has|that's|that has|they've|they have|has|have) been (?:corrected|fixed|mended|sorted|changed|reset|reopened|updated|cleaned|reported|ordered|told|flagged)
    (?:your|the) (?:tickets?|vouchers?|pass|passes|stub|label) (?:still )?(?:works?|is valid|are valid|stands?|gets? you|lets? you)
    there(?:'s| is| are) (?:a |an )?(?:spare|spares|free|another|new|quieter|loan)(?= )
    carries? (?:spares|a spare|spare keys|a master key)
    (?:use|show|take|bring) (?:the|your) (?:returns? )?(?:label|slip|stub|barcode|receipt|ticket|card)
    (?:left|shipped|posted|sent|went (?:out|off)|refunded|credited|fixed|corrected|dispatched) (?:<w> )?(?:today|this (?:morning|afternoon|evening)|yesterday|last night|just now|again today)
    (?:is|are|'s|'re) (?:<w> )?(?:online|over (?:in|on|at|by)|available|on page|on the (?:site|app|website|board|shelf|door)|in (?:your|the) (?:account|app|inbox|description|bio|menu|basket)|at (?:the|our) (?:desk|till|counter|entrance|front)|all pictured)
    2moro|2morrow|tomoz|page \d+|aisle \d+|(?:the )?guide (?:at|is)|(?:flush|clear|reset|restart) your
    (?:we're|we are) \w+ing|(?:is|are|'s) (?:on site|with you|up|on the way|already (?:up|live|in place))
    (?<=^|[.!?,;] )(?:replying|sending|looking|checking|fixing|working|chasing|calling|writing|refunding|swapping|investigating|on it)(?= )
    (?:noted and|already) (?:fixed|corrected|changed|sorted|passed)|(?:fixed|corrected|sorted) from|a fix (?:is|will|lands|comes)|may (?:resubmit|appeal|reapply)
    (?:is|are|'s) on (?:us|the house|its way)|on the house|on us(?= ?[,.!])|you'll (?:get|have|receive|hear|find|see)|(?:parcel|order|package|refund|replacement|it|they)(?:'s|'re) off |(?:half|quarter) (?:past |to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|it's been (?:corrected|fixed|sorted|changed|removed)
    (?:dms?|pm|inbox|private message|direct message|privately|in private|message us|drop us|get in touch|contact\w*|reach (?:out|us)|ring|call|phone|text|e?-?mail us|email|write to|give us)
    (?:you can|you could|you'll be able|you may (?:also |still )?(?:use|appeal|request|ask|return|exchange)|can you|could you|feel free|would you mind|please|let us know|let me know|head to|pop (?:in|into|by|over)|come (?:in|to|by|back|and)|bring (?:it|them|the|in)|send (?:us|it|me|them|over|back)|post (?:it|them) (?:back)|return (?:it|them)|try (?:again|a|the|turning|updating|restarting|reinstalling|clearing|it|another)|check (?:the|your|you|that|out|under|back)|ask (?:at|for|to|in|the|any)|use (?:the|this|code|our|your)|visit|follow (?:the|this|our|progress)|open (?:the|your|settings)|go to|see (?:the|our) (?:<w> )?(?:page|desk|team|guide|link)|fill in|book (?:a|the|through|online|via)|tap|click|swap (?:it|them)|show (?:it|this|the|them)|tell us|quote|stop using|unplug|restart|reset|update|correct it|apply|sign up|join|hold (?:the|down)|keep (?:the|your|hold)|leave (?:the|it|us|your)|have a look|take a (?:look|photo|picture)|grab|speak to|talk to|chat (?:to|with)|pick (?:up|one|it))
    (?:we|i)(?:'ll| will|'re| are|'ve| have| can|'d like to|'d love to|'m| am) (?!sorry|so sorry|proud|happy|afraid|devastated|mortified|gutted|honoured|delighted|thrilled|glad|aware|surprised|only human|a |an |the |all |just |here|sure|confident|known|rated|open about|always|never|very|really|not|had|no )(?:\w+)
    (?:is|are|was|has|have|will|being|been) (?:<w> )?(?:been )?(?:forwarded|passed|escalated|sent|fixed|repaired|replaced|refunded|looking|looked|working on|on (?:its|their|the) way|booked|running|investigated|investigating|scheduled|planned|under way|underway|restored|credited|logged|reviewed|reopened|open|available|free|notified|told|handled|expected|due|valid|found|traced|chasing)
    (?:someone|an engineer|engineers|the team|our team|a colleague|an adviser|a manager|the manager|a supervisor|the driver|support|reception|the florist|the artist|our artist|the box office|a human|they|the desk|the shop|the van|the driver)(?:'ll| will| can| is| are|'s| has| expects?)
    (?:within|by|in|from|until|before|after|under) (?:the (?:end|next|hour|day|weekend|week)|an? (?:hour|few|couple|day|week)|\d+|two|three|four|five|six|seven|ten|ten|fourteen|thirty|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|spring|summer|autumn|winter|september|my account|your account|settings)
    (?:tomorrow|tonight|this (?:afternoon|evening|week|weekend|morning)|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|as soon as|shortly|later today|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|meanwhile|in the meantime)
    (?:form|link|bio|helpline|hotline|front desk|reception|the desk|service desk|repair desk|workshop|voucher|exchanges? (?:is|are)|returns? (?:is|are)|refunds? (?:is|are)|swap|replacement|appeal|waiting list|waitlist|in the app|your account|on the site|welcome folder|resale|at the counter|samaritans|999|911|988|112|111|116 123)
    (?:coming back|back (?:on|in stock|online|up)|reopens?|resum\w+)
  
    (?<=^|[.!?;:,…] |and |or |then |otherwise |please )(?:ring|call|try|bring|send|drop|pop|ask|check|use|visit|follow|open|go|see|fill|book|tap|click|swap|show|tell|quote|stop|unplug|restart|reset|update|apply|sign|join|hold|keep|leave|have a (?:look|word)|take|grab|speak|talk|chat|pick|return|post|file|write|email|message|dm|contact|get in|give|let|find|choose|select|type|enter|press|switch|turn|clear|download|install|log|head|come|stop by|reply|request|claim|order|wait|hang on|charge|clean|add|change|make sure|resend|plug|remove|scan|track|watch)(?= (?:us|it|the|a|an|your|our|them|this|that|in|on|at|to|by|back|for|up|out|off|reception|again|over|through|with|here|customer|and|when|if|\d)|[.,;!]|$)
    (?:will|'ll|shall) (?:be |have |get |go |come |arrive |land |leave |follow )?(?!never|ever|not|always)\w+
    (?:leaves?|departs?|arrives?|moves?|runs?|lands?|follows?|opens?|reopens?|returns?|goes out|is up|is coming|'s coming|coming|'s up|are coming|is waiting|'s waiting|awaits?|resumes?|starts?|is due|lasts?|covers?|join us) (?:<w> ){0,3}?(?:at \d|tomorrow|tonight|tomoz|today|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in (?:january|february|march|april|may|june|july|august|september|october|november|december|store|\d)|to the \d|shortly|soon|from|at the|for you|until|there)
    (?:in|from|by|until|on|for|due in|early|mid|late) (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)?(?= (?:january|february|march|april|may|june|july|august|september|october|november|december)))
    (?:at|around|about|from|by|before|after) \d{1,2}(?:[:.]\d\d|am|pm| am| pm| o'clock)
    (?:(?:is|are|'s|'re|sits?) (?:\w+ )?(?:at|on|in) (?:the )?(?:entrance|reception|desk|counter|front desk|till|site|website|app|online|account|store|menu|description|bio|terrace|depot)|online(?= ?[.,!;])|quieter|there's an? \w+ (?:at|on|in|by)|up on (?:monday|tuesday|wednesday|thursday|friday)|is (?:fixed|sorted|corrected|pinned|resolved|updated)|it's (?:fixed|sorted|corrected|resolved)|we (?:put|made|corrected|fixed|updated|changed|restarted|sent|asked|told|passed)(?= ))
  `,
  thanks: String.raw`
    (?:thanks|thank you|thx|cheers|grateful|welcome aboard|any time|anytime|you're welcome|my pleasure|our pleasure)
  `,
};

type Cue = keyof typeof fr;
const compile = (lists: Record<Cue, string>): Record<Cue, PhraseSet['any']> => ({
  acknowledgement: compilePhrases(lists.acknowledgement).any,
  nextStep: compilePhrases(lists.nextStep, { tu: tuImperatives }).any,
  thanks: compilePhrases(lists.thanks).any,
});

export const replyCues = { fr: compile(fr), en: compile(en) };
