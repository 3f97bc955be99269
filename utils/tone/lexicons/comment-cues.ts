import { compilePhrases, type PhraseSet } from '../phrases';

/**
 * Cues by which a comment is read. Broad on purpose: they decide what an answer must hold, not what is accused.
 * `question` recognises questions written without a question mark; `rhetorical` ones that ask nothing.
 */
const fr = {
  question: String.raw`
    (?:kan|kand|cmt|pk|pkoi|koi|ki|c ou|c ki|cb|kel|keske|qd)
    (?:^|, )(?:ou|quand|comment|combien|qui|quel(?:le)?s?|pourquoi|pq|qu'est|est-ce|c'est (?:quoi|quand|ou|combien|pour quand|a quelle heure|qui|comment))
    (?:^|, |et |mais )(?:est[ -]ce que|on peut|peut-on|vous (?:avez|faites|prenez) (?:le|la|les|l'|un|une|du|des|quoi|ca|encore)|vous (?:livrez|venez|ouvrez|fermez|acceptez|recrutez|reprenez|etes ou|etes ouverts)|tu peux|pouvez-vous|avez-vous|auriez-vous|pourriez-vous|savez-vous|y a(?:-t-il| t-il)?|faut-il|dois-je|puis-je|possible)
    <w> (?<!n'importe )(?:quand|ou|comment|combien|pourquoi|quoi)$
    (?:a|vers) quelle? heure
    a combien
    ou (?:pas|non)(?= ?[.!?]*$)
    je (?:fais|dois faire|peux faire) comment
    (?:a|est|va|peut|faut|sont|ont|reste|y'en reste)-(?:t-)?(?:il|elle|on|ils|elles|tu)
    quelqu'un (?:sait|peut|pourrait|connait|aurait)
    qqn (?:sait|peut)
    (?:savoir|me dire|m'indiquer|m'expliquer) (?:si|ou|quand|comment|quel)
  `,
  request: String.raw`
    (?:pouvez|pourriez|pourrais|peux)[ -](?:vous|tu)
    (?:svp|stp|s'il (?:vous|te) plait)
    je (?:voudrais|souhaite|souhaiterais|cherche|veux|aimerais|demande|desire)
    (?:besoin d'|j'aurais besoin|merci de (?:me|nous|bien|votre retour)|je me desabonne|je resilie|remboursez|rappelez|repondez|faites|aidez|envoyez|remettez|ramenez|rendez)<w>?
    vous pouvez (?:me|nous|m')
  `,
  why: String.raw`
    pourquoi
    pq
    comment (?:ca se fait|se fait-il|est-ce possible)
    pour quelle raison
  `,
  rhetorical: String.raw`
    c'est une (?:blague|plaisanterie)
    vous (?:vous )?(?:moquez|foutez|fichez)
    (?:on se )?(?:fout|moque|fiche) de qui
    (?:serieux|serieusement|vous trouvez ca normal|vous n'avez pas honte|c'est normal) \?
    a quoi (?:vous servez|ca sert)
    \?\s*(?:c'est du vol|abuse|une honte)
  `,
  selfFault: String.raw`
    (?:je me suis|je m'etais|on s'est) (?:trompee?s?|plantee?s?)
    (?:j'ai|g|jai|on a|mon fils a|ma fille a|mon mari a|ma mere a) (?:oublie|perdu|egare|laisse|loupe|rate|casse|fait tomber|renverse)
    j'avais oublie
  `,
  correction: String.raw`
    (?:faute|fautes|coquille|erreur) (?:d'orthographe|de frappe|de grammaire|dans (?:le|la|votre|ton|l'))
    (?:vos|tes|les|de|vos) sources
    (?:manque|oublie\w*|il y a|avez mis|a mis|n'avez pas (?:mis|cite|mentionne)) <near>(?:virgule|accent|apostrophe|lettre|mot|source|reference|s a)
    votre (?:etude|infographie|article|carte du|graphique|tableau|texte|titre|post|publication) (?:oublie|ignore|ne (?:dit|parle|cite|mentionne)|confond|se trompe|est faux|est fausse)
  `,
  banter: String.raw`
    (?:ptdr+|mdr+|xptdr+|jpp)
    mdr+
    lol
    ptdr
    xd
    haha\w*
    hihi
    je plaisante
    😂|🤣|😅|😜|😆
  `,
  praise: String.raw`
    (?:(?:trop|grosse?|super|tellement|si) fan|fans? (?:de|absolue?|numero)|addict\w*|accro\w*|stylee?s?|hype|dingue de|folle de|fou de|en kiff\w*)
    (?:font|fait|faites|fais) ma (?:journee|semaine|soiree|matinee)
    (?:merci|bravo|felicitations|chapeau|super|genial\w*|excellent\w*|parfait\w*|top|magnifique\w*|sublime\w*|adorable\w*|delicieu\w*|divin\w*|ravie?s?|incroyable|formidable\w*|au top|canon|tuerie|pepite|dinguerie|merveill\w*|splendide\w*|extra|genialissime|impeccable|nickel|topissime|chouette)
    (?:trop|tellement|vraiment|hyper|tres|si) (?:bien|bon(?:ne)?s?|beau|belle|belles|beaux|cool|hate|joli\w*|contente?s?|drole|mignon\w*|sympa\w*|doux|douce|agreable\w*|fort|forts)
    (?:j'adore|on adore|j'aime|on aime|je kiffe|a adore\w*|ont adore\w*|j'ai adore|on a adore|je recommande|hate (?:de|d')|vivement|coup de coeur|a hate|me regale|s'est regale\w*|regal)
    (?:est|sont|c'est|etait|etaient) (?:belle|beau|bon|bonne|cool|sympa\w*|top|gentil\w*|doux|douce|parfait\w*)
    (?:meilleur\w*|prefere\w*|favori\w*)
    j'ai (?:enfin )?(?:recu|gagne|trouve|eu) (?:ma|mon|mes|le|la|les)(?! (?:colis )?(?:casse|abime|ouvert|vide))
    (?:est|sont) arrive\w*(?! (?:chez|au mauvais|a la mauvaise|casse|abime|ouvert|en retard|en miettes|vide|avec|trop|sans|froid))
    toujours aussi
    (?:en parle encore|on a ri|souvenir)
    😍|😻|💕|❤|🥰|🤩|👏|💖|💛|💚|💙|💜|🔥|🙌|💯
  `,
  neutral: String.raw`
    (?:je (?:passe|viens|arrive|serai|participe)|a (?:samedi|demain|bientot))
    (?:candidat\w*|partenariat|cv)
    (?:bonne (?:annee|fete|journee|soiree|continuation|chance)|joyeu\w+ \w+)
  `,
  strongNegative: String.raw`
    (?:honte|honteu\w*|inadmissible|inacceptable|scandale\w*|scandaleu\w*|vol(?:eurs?|eux)|arnaqu\w*|nul|nuls?|nulles?|nullissime|lamentable|deplorable|minable|pitoyable|catastroph\w*|degueu\w*|degout\w*|immonde|infect\w*|incompetent\w*|incapables?|guignols?|clowns?|menteurs?|malhonnete\w*|foutage|ras[- ]le[- ]bol|marre|furieu\w*|enerve\w*|colere|decu\w*|deception|horrible\w*|affreu\w*|execrable\w*|insupportable\w*|intolerable|mepris\w*|desastre\w*|calamit\w*)
    (?:plus jamais|du grand n'importe quoi|n'importe quoi|se (?:moque|fout|fiche)r?|jamais (?:recu|eu|arrive|livre|vu|rembourse|repondu|rappele)\w*|pas (?:satisfait\w*|content\w*|normal|serieux|professionnel\w*|acceptable|terrible|fameux))
    trop cher
    (?:panne|casse\w*|fuite|abime\w*|affaisse\w*|brise\w*|blesse\w*|brule\w*|vole\w*|perdue?s?|debite\w*|erreur|bug\w*|bugge\w*|defectueu\w*|defaut|moisi\w*|pourri\w*|avarie\w*|cru|crue|froides?|glacial\w*|gele\w*|perime\w*|rassi\w*|sale|sales|dechire\w*|raye\w*|tache\w*|creve\w*|bouche\w*|inonde\w*|etouffe\w*|malade\w*|vomi\w*|punaises|cafards?|souris|cheveu|plante\w*|plantage\w*)
  `,
  negative: String.raw`
    (?:minuscule|riquiqui|etroite?s?|exigue?s?|mou|molle|fade|sec|seche|dure?s?|collante?s?|epicee?s?|salee?s?|humiliee?s?|crie\w*|hurle\w*|trou|trous|truffe de|flou\w*|illisible|manque|surbooke\w*|decal\w*|decol\w*|gondole\w*)
    (?:ne|n'|n) ?<w>?<near>(?:pas|plus|jamais|rien|personne|aucun\w*)
    (?:pas|plus|jamais|rien|personne|aucun\w*|sans|trop|encore|toujours (?:pas|rien|en attente)|nulle part|impossible|injoignable\w*|introuvable\w*|indisponible\w*|inutilisable\w*|illisible\w*|expire\w*|refuse\w*|annule\w*|supprime\w*|bloque\w*|suspendu\w*|coupe\w*|ferme\w*|rate\w*|loupe\w*|manque\w*|oublie\w*|ignore\w*|retard\w*|attend\w*|attente|queue|souci\w*|probleme\w*|pb|galere\w*|dommage|bouloche\w*|gratte\w*|grince\w*|coince\w*|fuit|tombe\w*|lache\w*|mort|morte|dead|hs|ko|deborde\w*|bruit\w*|odeur|pue|mauvais\w*|pire|mal|moins|vide|vides|petit|lourde?s?|lente?s?|bruyant\w*|complique\w*|clignote\w*|reparti\w*|ouvert|bondee?s?|malaise|complet|disparu\w*|egare\w*|rembours\w*|reclam\w*|plainte|litige|mensong\w*|faux|fausse|autre (?:prix|tarif|couleur|taille|article|modele)|a la place|au lieu|mauvaise?|trempe\w*|insulte\w*|raccroche\w*|impoli\w*|desagreable\w*|a peine|absurde|tiede|froid|augment\w*|explose\w*|double\w*|demarre)
    (?:depuis (?:<w> )?(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|<w> (?:jours?|semaines?|mois|heures?|h)))
    (?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) ?(?:h|heures?|min|minutes?|jours?|semaines?|mois) (?:d'attente|pour|que|sans|de|au)
    (?:\w+eme|2e|3e|4e) (?:fois|message|mail|panne|relance)
    😡|🤬|😠|😤|😩|😭|💔|🤮|👎|🙄
  `,
  distress: String.raw`
    (?:suicid\w*|me tuer|en finir|plus envie de vivre|plus d'issue|vois plus d'issue|j'en peux plus|veux mourir|envie de mourir|me foutre en l'air|disparaitre pour de bon|plus la force|me bat|me frappe|il m'a frappe\w*|battue?s?|agresse\w*|viol(?:ee?|s)?|avale (?:toutes? ses|une pile|un <w>)|inconsciente?|ne respire|decede\w*|(?:mari|femme|pere|mere|fils|fille|frere|sœur|chien|chienne|chat|papa|maman|grand-mere|grand-pere|tante|oncle|ami|amie) est morte?|deuil|perdu (?:mon|ma|notre) (?:mari|femme|pere|mere|fils|fille|bebe)|a brule\w*|incendie|intoxi\w*|s'est (?:coupe|blesse|etouffe|brule)\w*|aux urgences|a l'hopital|cambriol\w*)
  `,
};

const en = {
  question: String.raw`
    ^(?:is|are|do|does|did|can|could|will|would|should) (?!not |never |yourself|better |(?:<w> )?n't)(?!(?:you|u|this|that) (?:kidding|joking|serious|a joke|even))<w> <w>
    (?:^|, |so |and |but |hey |hi )(?:can|could|do|does|did|is|are|will|would|shall|should|has|have|may) (?:i|you|u|we|it|he|she|they|there|anyone|someone|this|that|the|your|my|a|any|these|those)(?! joke)
    (?:^|, |so |and |but |hey |hi )(?:where|where's|wheres|when|when's|whens|what|what's|whats|who|who's|which|how|how's|why|why's|any|anyone)(?!'t| (?:a (?:joke|rip|shame)|ever|appall\w*))
    (?:^|<w> )y'?all (?:ever|gonna|going|have)
    (?:what now|what do i do|what should i do|what gives)
    (?:any (?:chance|news|update|idea)|wondering (?:if|when|how|what)|does anyone|anyone know)
    u (?:coming|open|have|got|do)
    tell me (?:where|when|how|what|if)
  `,
  request: String.raw`
    (?:please|pls|plz)
    (?:can|could|would) (?:you|u|i|we|someone)
    (?:i(?:'d| would) (?:like|love|need)|i (?:want|need)|we need|looking for|i'm after)
    (?:refund me|call me|cancelling|canceling|cancel my|bring back|sign me up|send help|help me|give me|let me)
  `,
  why: String.raw`
    why
    why's
    how come
    what's the reason
  `,
  rhetorical: String.raw`
    (?:are|r) (?:you|u) (?:kidding|joking|serious|having a laugh|taking the)
    (?:seriously|really|for real) ?\?
    is this (?:a joke|some kind|how)
    what (?:a joke|a rip|a shambles|is the point|are you playing|kind of)
    who do you think
    how (?:is this|hard (?:is|can)|dare|can you (?:sell|charge|call))
    do you (?:even|people)
    daylight robbery
    rip[- ]?off
  `,
  selfFault: String.raw`
    (?:i|we|i've|we've|i have|my (?:son|daughter|husband|wife|mum|kid)) (?:accidentally )?(?:left|lost|forgot|misplaced|dropped|missed|mixed up|ordered the wrong|broke)
    (?:^)(?:left|lost|forgot|misplaced|missed) (?:my|the|our)
    my (?:own )?(?:mistake|fault)
  `,
  correction: String.raw`
    (?:typo|spelling|grammar|misspelt|misspelled|misquoted|miscaptioned)
    (?:missing|forgot|left out|leaves out|without|no) (?:<w> )?(?:comma|apostrophe|accent|letter|word|source|sources|reference|citation|credit)
    (?:mistake|error) in (?:the|your) (?:table|chart|caption|title|headline|post|text|article|subtitle|figure|graph)
    your (?:study|infographic|article|chart|graph|table|map of|headline|post|piece) (?:leaves out|ignores|forgets|omits|doesn't|misses|confuses|is wrong)
  `,
  banter: String.raw`
    (?:lma+o+|lo+l+|rofl+|haha\w*)
    lol
    lmao
    rofl
    haha\w*
    jk
    just kidding
    😂|🤣|😅|😜|😆
    (?:dog|cat) ate
  `,
  praise: String.raw`
    (?:huge fan|big fan|fans? (?:of|since)|obsessed|addicted|hyped|in love|crush|(?:is|are|straight|pure|absolute|this) fire|iconic|legend\w*|can't get enough)
    (?:makes?|made|making) (?:my|our) (?:day|week|year|evening|month|morning)
    (?:thanks|thank you|thx|cheers|ta|great|brilliant|amazing|awesome|fantastic|excellent|wonderful|superb|gorgeous|stunning|perfect|delicious|lovely|beautiful|fab|fabulous|incredible|best|favou?rite|congrats|congratulations|well done|bravo|kudos|legends?|(?:top|pure|real|world|absolute|sheer|first) class|class act|^class|top notch|spot on|five stars|5 stars|(?<!not )(?<!n't )(?<!hardly )impressed|thoughtful|insightful|inspiring|(?:a|absolute) riot|hilarious|genius|magic|banger|slaps)
    (?:i|we|my \w+|kids|everyone) (?:absolutely |really |just )?(?:love|loved|loves|adore|adored|enjoyed|enjoy)
    (?:so|very|really|too|super) (?:good|happy|pleased|cute|nice|pretty|excited|helpful|friendly|tasty|funny|kind|comfy|soft|fun)
    (?:can't wait|cant wait|counting down|looking forward|(?<!never )(?<!not )(?<!n't )(?<!n't even )(?<!still )got my|it's here\w*|is here|just arrived|deserves? a raise|changed my life|still talks? about|subscribed|obsessed|made (?:my|our) (?:day|week|year|\w+ look up|\w+ (?:laugh|smile|giggle))|worth every|would recommend|keep it up|take my money|never been happier|can't stop (?:eating|wearing|playing|smiling|listening)|ten out of ten|10/10|going strong)
    😍|😻|💕|❤|🥰|🤩|👏|💖|💛|💚|💙|💜|🔥|🙌|💯
  `,
  neutral: String.raw`
    (?:see you|we'll be there|i'm in|count me in|same here|first|following)
    (?:partnership|proposal|my cv|applied|application)
    (?:happy (?:new year|birthday|easter|christmas|holidays)|merry christmas|good luck|good morning everyone)
  `,
  strongNegative: String.raw`
    (?:great|lovely|brilliant|wonderful|fantastic|nice|super|marvellous|perfect|oh good),? (?:another|yet another|no \w+ again|now (?:it|my|the|i)|so now)
    (?:thanks|thank you|cheers) for (?:nothing|ruining|wasting|losing|breaking|wrecking|the (?:food poisoning|wasted|ruined|lovely bruise))|so much for|(?:want|need|demand|give me) (?:my|our) money back|(?:what a|total|complete|utter) waste|never again(?= ?[.!]|$)|done with (?:you|this)|worst|overpriced
    (?:shame|shameful|disgrac\w*|disgust\w*|unacceptable|appalling|awful|terrible|horrible|pathetic|useless|joke|crooks?|thieves|scam\w*|rip[- ]?off|robbery|worst|atrocious|dreadful|incompetent|clowns?|moron\w*|idiots?|liars?|lying|fuming|furious|livid|angry|fed up|sick of|disappoint\w*|gutted|shambles|farce|filthy|rude|ruined|ruins|nightmare|ridiculous|outrage\w*|rubbish|garbage|trash|crap|shit\w*|sucks|hopeless|dire|abysmal|insult\w*)
    (?:broke|broken|breaks|burst|leak\w*|damaged?|smashed|cracked|crack\w*|ripped|torn|scratched|stained|mould\w*|mold\w*|damp|stale|raw|undercooked|freezing|soggy|burnt|burned|stolen|robbed|burgled|lost|missing|faulty|defective|crash\w*|bugs?|buggy|glitch\w*|overcharged|charged twice|went out twice|wasps?|rats?|cockroach\w*|bed ?bugs|hair in|choked|swallowed|sick|rash|poison\w*|flooded|fainted|dead|killed|stuck|shrunk|chipped|peeled|peeling|collapsed|snapped|rusted|rusty)
  `,
  negative: String.raw`
    (?:minuscule|cramped|bland|dry|tough|salty|spicy|humiliated|screamed|shouted|yelled|hole|riddled|blurry|overbooked|moved|lifting|warped|see-through|sagg\w+|squeak\w*|mediocre|meh|unhelpful|unfriendly)
    (?:not|no|never|nothing|nobody|none|no-show|no one|noone|without|cannot|\w+n't|dont|doesnt|didnt|cant|wont|isnt|wasnt|havent|hasnt|aint|still|again|yet another|too|nowhere|barely|hardly|impossible|unable|refused|rejected|declined|denied|cancell?ed|called off|delayed|delays?|late|wait\w*|queue\w*|queuing|ignored|closed|shut|cut off|blocked|locked|frozen|expired|vanished|disappeared|wrong|error|incorrect|mistake|fail\w*|problem\w*|issue\w*|trouble|complain\w*|refund|compensation|cold|warm|absurd|small\w*|tiny|high|heavy|loud|noisy|slow|expensive|pricey|dirty|empty|sold out|out of stock|collapsed|missed|forgot\w*|rubs?|itch\w*|hurts?|wobbl\w*|crackl\w*|crease\w*|fell|falls|fall(?:ing)? apart|smell\w*|smoke|smelled|stinks?|beeping|flashing|dropped|drops|hung up|hang up|shrugged|laughed|worse|bad|poor\w*|half|ate my|flat|dies|died|misspell\w*|misspelled|typo|only|looks? (?:orange|nothing|different)|more \w+ than|supposed to|meant to|was told|told (?:me|us)|promised|paid for)
    (?:\d+|two|three|four|five|six|seven|eight|nine|ten|a) ?(?:hrs?|hours?|mins?|minutes?|days?|weeks?|months?|fortnight) (?:without|for|and|to|on|of|late|in|waiting)
    (?:second|third|fourth|2nd|3rd|4th|\w+th) (?:time|message|email|attempt|call|day)
    (?:1|one|2|two) stars?
    😡|🤬|😠|😤|😩|💔|🤮|👎|🙄
  `,
  distress: String.raw`
    (?:suicid\w*|kill myself|end it all|end my life|want to die|point in going on|point (?:in|of) living|can't go on|no way out|give up on life|self[- ]harm\w*|hits me|beats me|assaulted|attacked|raped|abused|overdose\w*|swallowed|unconscious|not breathing|passed away|has died|just died|my late (?:husband|wife|father|mother|dad|mum|mom)|bereave\w*|carbon monoxide|on fire|house fire|hospital|ambulance|a&e|burgled|choked|fainted)
  `,
};

type Cue = keyof typeof fr;
const compile = (lists: Record<Cue, string>): Record<Cue, PhraseSet['any']> => ({
  question: compilePhrases(lists.question).any,
  request: compilePhrases(lists.request).any,
  why: compilePhrases(lists.why).any,
  rhetorical: compilePhrases(lists.rhetorical).any,
  selfFault: compilePhrases(lists.selfFault).any,
  correction: compilePhrases(lists.correction).any,
  banter: compilePhrases(lists.banter).any,
  praise: compilePhrases(lists.praise).any,
  neutral: compilePhrases(lists.neutral).any,
  strongNegative: compilePhrases(lists.strongNegative).any,
  negative: compilePhrases(lists.negative).any,
  distress: compilePhrases(lists.distress).any,
});

export const commentCues = { fr: compile(fr), en: compile(en) };
