import { compilePhrases } from '../phrases';

/**
 * `closing`: words that close the subject whatever follows. `shrug`: commonplaces that do so when nothing else comes.
 * `refusal`: a plain no, for the next step that should follow it.
 */
const fr = {
  closing: String.raw`
    aucune? <gap>(?:n'est|ne sera|ne sont|n'a ete) (?:prevu|envisage|programme|possible|accorde|a l'etude|au programme)\w*(?= ?[.!]*$)
    (?:ce )?n'est pas la mort|(?:n'a|n'ont) jamais tue (?:personne|quelqu'un)
    (?:voyez|vois|demandez|adressez-vous|voir) (?:ca |cela )?(?:avec|a) (?:votre|ton) (?:assur\w+|banque|avocat|proprietaire|employeur|medecin|mairie|operateur)(?= ?[.!]*$)
    (?:point final|point barre|un point c'est tout|fin de (?:la discussion|l'histoire|la conversation)|sujet clos|dossier clos|affaire close|debat clos|la discussion est close|inutile d'insister|inutile de (?:nous )?(?:recrire|relancer|insister|revenir)|circulez|c'est tout ce que (?:j'ai|nous avons)|nous n'avons rien (?:d'autre )?a ajouter|rien a ajouter|sans commentaire|c'est non|la reponse est non|c'est a prendre ou a laisser|a prendre ou a laisser)
    (?:allez|va|aller|cherchez|cherche|trouvez|essayez|voyez) (?:donc |juste )?(?:voir |pleurer |raler |vous plaindre |te plaindre )?(?:ailleurs|chez (?:le|les|un|nos) concurrents?|a la concurrence)
    (?:personne ne (?:vous|te) (?:retient|force|oblige|a (?:force|oblige)\w*)|rien ne (?:vous|t') ?(?:oblige|retient|empeche d'aller))
    (?:ce n'est|c'est|n'est) pas (?:de )?(?:notre|mon|nos) (?:probleme|souci|affaire|ressort|role|metier|service|responsabilite|rayon|boulot|faute si)
    (?:pas (?:notre|mon) (?:probleme|souci|affaire))
    (?:faites|fais|faut|il faut|il faudra|va falloir|vous devrez|il faudra bien) (?:faire )?(?:avec|vous y faire|s'y faire|vous adapter|composer avec|prendre votre mal en patience|patienter comme tout le monde|attendre comme tout le monde)
    (?:on ne peut|nous ne pouvons|on peut) (?:strictement |malheureusement |vraiment )?rien (?:y )?(?:faire|changer|y faire)(?: (?:pour|de plus|a cela))?
    (?:vous (?:vous en|y) (?:remettrez|survivrez|ferez)|tu t'en remettras|vous n'en mourrez pas|personne n'en est mort|il n'y a pas mort d'homme|pas mort d'homme|y a pire|il y a (?:bien )?pire|c'est pas la fin du monde|ce n'est pas la fin du monde|pas de quoi (?:en faire|fouetter|s'enerver|s'alarmer)|vous exagerez|tu exageres|on ne va pas en faire|pas un drame|rien de (?:bien )?(?:grave|mechant|dramatique|exceptionnel|anormal)|ce n'est (?:pas|rien de) (?:si |bien )?grave|c'est pas grave|ca passera|ca ira mieux demain)
    (?:on ne (?:peut|saurait|va) pas (?:plaire|contenter|satisfaire|faire plaisir a|repondre a) ?(?:a )?tout le monde|impossible de plaire a tout le monde|des gouts et des couleurs|les gouts et les couleurs|chacun ses gouts|question de gout)
    (?:vous avez lu|relisez|lisez|voir|cf\.?|voyez|reportez-vous aux?|consultez|c'est dans|tout est dans) (?:donc )?(?:nos |les |aux )?(?:conditions generales|cgv|cgu|reglement|conditions de vente|petites lignes|contrat)
    (?:pas d'exception|(?<!sans )aucune exception|(?:regle|reglement|tous|monde|meme|s'applique\w*),? <near>sans exception|pas de passe-droit|on ne fait pas d'exception|nous ne faisons (?:pas|aucune) d?'?exception)
  `,
  shrug: String.raw`
    (?:si (?:cela|ca) ne (?:vous|te) (?:convient|plait|va) pas|si (?:vous|tu) n'(?:etes|es) pas content\w*|pas content)<near>
    (?:<w> ){0,3}?(?:existe|existent)(?= ?[.!]*$)
    (?:faut|fallait|il faut|il fallait) (?:etre|venir|arriver|s'y prendre|reserver|commander) (?:plus )?(?:rapide|tot|vite|a l'heure|avant)
    (?:ce sont|c'est) (?:les|nos|le|la|notre) (?:horaires?|tarifs?|prix|regles?|conditions|delais?|reglement|menu|carte|tailles?|normes?)
    (?:pas assez|trop peu|manque|faute|question) (?:de |d')(?:demande|monde|place|budget|personnel|temps|rentabilite|moyens|effectifs?|stock)(?= ?[.!]*$)
    (?:ca|cela|ces choses(?:-la)?|ce sont des choses qui|ce genre de choses?|les? \w+|ca peut) (?:arrive|arrivent|arriver)(?= ?[.,;!]|$| (?:a|dans|parfois|souvent|partout|chaque|tous|aux))
    (?:c'est|ce sont) (?:comme ca|ainsi|la vie|la saison|la regle|le reglement|la procedure|la politique|le jeu|la loi|normal|le prix|notre politique|le principe|les aleas|la norme|le systeme|pareil (?:partout|pour)|partout (?:pareil|la meme chose|comme ca)|pour tout le monde|le cas (?:partout|de)|une decision|la vie d[e'u]|habituel|courant|classique|le lot|inherent)
    une? (\w{3,8})\w{0,3},? (?:ca|cela) \1\w{0,3}(?= ?[.!]*$)
    (?:merci|nous vous remercions|on vous remercie) (?:pour|de) (?:votre|ton|ce|cet|vos) (?:<w> )?(?:message|retour|avis|commentaire|signalement|temoignage|remarques?)(?: et bonne \w+)?(?= ?[.!]*$)
    (?:le|la|les|un|une|l')? ?(\w{4,}),? (?:c'est|ce sont|reste|restent|sont|est) (?:le |la |les |un |une |l'|des )?\1
    (?:tous|toutes) (?:les|nos) <w><near>(?:dans le meme cas|sont (?:comme|pareil|concernes?|concernees?|logees?|ainsi)|ont|font|connaissent|la meme|pareil|y passent|loges)
    (?:dans le meme (?:cas|bateau)|loge\w* a la meme enseigne|comme (?:partout|tout le monde|d'habitude|toujours|chaque annee|tous les ans)|partout pareil|pareil (?:partout|ailleurs)|on n'est pas les seuls|nous ne sommes pas les seuls|vous n'etes pas (?:le seul|la seule|les seuls))
    (?:decision|choix|consigne|politique|regle|directive|volonte|arbitrage) (?:de la |du |de l'|des |de )?(?:direction|siege|maison|groupe|interne|mairie|conseil|commission|bureau|budgetaire|strategique)
    (?:c'est note|bien note|note|noted|pris note|nous en prenons (?:bonne )?note|dont acte|bien recu|vu|message recu|on prend note|transmis|soit|dommage|tant pis|c'est dommage|merci|ok|d'accord)(?= ?[.!]*$)
    (?:on n'y peut rien|nous n'y pouvons rien|on fait ce qu'on peut|on fait au mieux|on fait de notre mieux|rien a faire|rien a y faire|il n'y a rien a faire|rien d'anormal|c'est (?:tout a fait )?normal|rien de nouveau|il y a du monde|y a du monde|c'est (?:l'ete|l'hiver|lundi|la rentree|la haute saison|les vacances|les soldes)|en (?:haute saison|pleine saison|periode de))
    (?:il faut|faut|fallait) (?:juste |simplement )?(?:s'y attendre|l'accepter|etre patient|patienter|attendre|comprendre)
    (?:vous|tu) (?:n'etes|n'es) pas oblige\w*
    (?:c'est (?:indique|ecrit|precise|prevu|stipule|marque)<near>(?:contrat|reglement|conditions|affiche|notice|carte|menu))
    (?:pour ce prix|a ce prix|pour ce tarif|vu le prix|au prix ou)<near>
    (?:la vie est|ainsi va|faut de tout|que voulez-vous|que veux-tu|qu'y pouvons-nous|on ne choisit pas|personne n'est parfait|l'erreur est humaine|nul n'est parfait)
    (?:depuis toujours|ca a toujours ete|ca ne date pas d'hier|de tout temps)
  `,
  refusal: String.raw`
    (?:c'est non|ce n'est pas (?:possible|prevu|au programme)|pas (?:possible|prevu|au programme|question)|impossible|on ne fait pas|nous ne (?:faisons|proposons|prevoyons) pas|personne ne vous retient|hors de question|on parle francais)
  `,
};
const en = {
  closing: String.raw`
    never killed (?:anyone|anybody)|(?:won't|isn't going to) kill (?:you|anyone)
    (?:nobody|no one|no-one)(?:'s| is)? (?:making|forcing|keeping|stopping|asking) you(?: to)? (?:stay|leave|from leaving|come|go|buy|here|there)?
    (?:take it up with|speak to|talk to|see|ask) your (?:insur\w+|bank|lawyer|landlord|employer|doctor|mp|council|provider)(?= ?[.!]*$)
    (?:end of (?:story|discussion|conversation|debate|matter)|full stop|that's (?:that|final|all (?:there is|we have|i have)|the end)|case closed|matter closed|the matter is closed|subject closed|conversation over|discussion over|no further (?:comment|discussion|correspondence|replies)|nothing (?:more|further|else) to (?:add|say|discuss)|no comment|the answer is no|take it or leave it|period(?= ?[.!]))
    (?:go|shop|eat|stay|try|look|book|complain|whine|moan|whinge|find|take (?:it|your \w+)|feel free to (?:go|shop|look)|you're (?:free|welcome) to (?:go|shop|look|leave)) (?:<w> ){0,3}?(?:elsewhere|somewhere else|to (?:a|the|our) competit\w+|another (?:shop|restaurant|provider|airline|gym|hotel|store))
    (?:it's|that's|this is|it is|that is|is) (?:really |simply |just )?not (?:our|my) (?:problem|concern|department|job|responsibility|issue|business|area|fault if|remit)
    (?:not (?:our|my) (?:problem|concern|department|issue)|above my pay grade|nothing to do with us)
    (?:you'll|you will|you're going to|people|everyone|you) (?:just )?(?:have to |will have to |has to |must )?(?:live with it|get over it|get used to it|cope|survive|manage|deal|lump it|put up with it|wait like everyone|live)(?= ?[,.;!]|$)
    (?:nothing (?:we|i|anyone) can (?:really )?(?:do|change)|there's nothing (?:we|i|to be)|can't do anything (?:about|for)|we can't help (?:you|with that)|can't help (?:you )?(?:there|with that)|nothing to be done|no can do)
    (?:not the end of the world|nobody died|no one died|no-one died|worse things happen|could be worse|could have been worse|there are worse|people have it worse|it's only (?:a|an|some|\w+)|it's just (?:a|an|some) \w+(?= ?[.!,])|no big deal|not a big deal|hardly (?:a|the) (?:crisis|disaster|emergency|tragedy|end)|storm in a teacup|making a (?:fuss|mountain)|first world problem\w*|you're overreacting|overreact\w+|don't be (?:so )?(?:dramatic|sensitive|silly)|lighten up|move on|we've moved on)
    (?:can't please everyone|cannot please everyone|can't please everybody|you can't win them all|not (?:to )?everyone's (?:taste|cup)|each to (?:their|his) own|to each their own|it's not for everyone|isn't for everyone|not for everyone|matter of taste)
    (?:see|read|refer to|check|consult|it's (?:all )?in|as per) (?:our|the|your)? ?(?:terms|t&cs|t and cs|terms and conditions|small print|fine print|contract|ticket conditions)(?= ?[,.;!]|$)
    (?:no exceptions(?! whatsoever| ever| at all)|we don't make exceptions)
    (?:we (?:all )?speak (?:proper )?english here)
  `,
  shrug: String.raw`
    (?:if (?:that's|that is|it's|this is) (?:a problem|an issue|not (?:to your|good enough|for you)|too (?:much|hard))|if you don't like (?:it|that|them))<near>
    (?:<w> ){0,3}?(?:exists?)(?= ?[.!]*$)
    (?:you|people) (?:just |simply )?(?:have to|need to|must|should) be (?:quicker|faster|earlier|early|patient|quick)
    (?:those|these|they|that|this)(?:'s| are|'re| is) (?:just |simply )?(?:the|our) (?:hours|opening hours|prices|rules|terms|sizes|portions|standards|times|conditions|policies|menu|rates|fees)
    (?:lack of|not enough|low|no|insufficient) (?:demand|interest|space|budget|staff|money|time|funding|profit|stock|room)(?= ?[.!]*$)
    (?:these things|things|it|that|this|stuff|mistakes|accidents|delays|leaks?|\w+s|shit|life) (?:just |do |does |sometimes |can |will |often |always )*happens?(?= ?[.,;!]|$| (?:in|at|to|from|with|sometimes|every|on))
    (?:that's|it's|this is|such is|that is) (?:just |simply |how |unfortunately )*(?:life|how it (?:is|works|goes)|the (?:way|policy|rule|rules|procedure|process|law|system|price|nature|deal|risk|standard|norm|case everywhere)|what it is|the way (?:it|things)|our policy|company policy|policy|normal|to be expected|business|showbiz|retail|public transport|the season|winter|summer|how \w+ (?:work|works|are|is)|travel|january|december|august|monday|what you (?:get|pay))
    (\w{4,}) (?:is|are|means?|will be) \1
    (?:it is what it is|same everywhere|the same everywhere|same for everyone|the same for everyone|everyone (?:is|has|gets|else|waits|pays|does)|everybody (?:is|has|gets|else|waits|pays)|we're not the only|you're not the only|you are not the only|like everyone else|like everybody else|in the same boat|all (?:\w+ )?(?:hospitals|airlines|shops|gyms|hotels|banks|airports|companies|apps|phones|schools|councils|buses|trains|restaurants|operators|providers) (?:are|do|have))
    (?:noted|duly noted|acknowledged|received|ok|okay|fine|seen|will pass on|passed on|thanks|thank you|cheers|understood|shame|too bad|oh well|(?<!(?:top|bottom|the|your|all|click) )right|sure|fair|that's a shame|what a pity|pity)(?= ?[.!]*$)
    (?:company|management|head office|board|council|budget|policy|commercial|business|financial|operational) (?:policy|decision|reasons|cuts|constraints|choice|rules)
    (?:it gets|it's|we get|they get|things get) (?:very |quite |really |always |a bit |rather )*(?:busy|crowded|hot|cold|full|noisy|packed|hectic|slow)
    (?:we do (?:our|what we)|doing our best|we're doing (?:what|all)|can't be helped|couldn't be helped|nature of|part (?:and parcel )?of (?:the|life|living|travel)|comes with the|you get what you pay|what do you expect|what can you do|what can we (?:do|say)|nobody's perfect|no one's perfect|no one is perfect|nobody is perfect|to err is|rome wasn't|patience is|good things (?:come|take)|always been (?:like|that)|has always been|expect\w* (?:to wait|queues|delays)|as advertised|as stated|it's (?:old|an old)|for (?:that|this|the) price|at (?:that|this) price)
    it'?s (?:in|on) the (?:sign|website|ticket|menu|poster|contract|label)
  `,
  refusal: String.raw`
    (?:so no|nope|the answer is no|not possible|can't do that|we don't do|we do not do|no plans|not planned|out of the question|not going to happen|won't be happening)
  `,
};

const compile = (lists: Record<keyof typeof fr, string>) => ({
  closing: compilePhrases(lists.closing),
  shrug: compilePhrases(lists.shrug),
  refusal: compilePhrases(lists.refusal),
});

export const dismissivePhrases = { fr: compile(fr), en: compile(en) };
