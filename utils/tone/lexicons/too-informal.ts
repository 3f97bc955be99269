import { compilePhrases } from '../phrases';

/**
 * `textSpeak`: chat abbreviations, flagged in every house. `slang`: words of the street, at most for a tu house.
 * `relaxed`: mild ones, flagged only when two come together or beside slang.
 */
const fr = {
  textSpeak: String.raw`
    slt => bonjour
    (?:bjr|bsr) => bonjour
    (?:tkt|tqt|t'inkiet) => ne vous inquiétez pas
    (?:dsl|dsle) => désolés
    (?:bcp) => beaucoup
    (?:asap) => au plus vite
    (?:tjrs|tjs) => toujours
    (?:mdr+|lol+|ptdr+|xptdr|jpp|osef|askip|jsp|jss|ajd|auj|tfk|tmtc|oklm|wtf|omg|pcq|psk|pk|pq|ss|pr|tt|ttes|tps|mtn|qqn|qqch|chui|chuis|jvais|jsuis|jpeux|keske|koi|kan|vrmt|grv|cdlt|fyi|btw|thx|xd|xptdr|2m1|2main|b1|rdv pr|stp?plait)
    (?:c|g|t) (?:carre|bon|ok|good|nickel|regle|fait|parti|mort|chaud|cool|note|pas|trop|la|vu|recu|compris)
    (?:a\+|@\+|a tt|a pluss?(?= ?[.!,]| dans le bus|$)|biz+|bizz+|bisous?|bisoux|kiss|xoxo)
    (?:noo+n+|merci{3,}|coucou{3,}|hello{2,}|hey{2,}|salut{2,}|trooo+p)
  `,
  slang: String.raw`
    (?:ouais|ouaip|ouep|mouais|nan|nope|yep|yeah|wesh|wsh|yo|yop|frere|frero|frerot|bro|mec|mecs|meuf|meufs|poto|potos|la miff|reuf|miskine|wallah|sah|le seum|zbeul|chelou|relous?|ouf|zarbi|guedin|vener|daron\w*|la thune|le taf|gratos|easy|carrement|mortel|la loose|la lose|la louse|la cata|la deche|deg|degs|kiff\w*|choper|choppe[rz]?|checke?r?|checkez|go go|let's go|cimer|merki|ciao|tchao|tchuss|peace|icitte|pantoute|tiguidou|le boutte|boutte|chum|tabarn\w*|foirer?|on a foire|merder?|on a merde|bouffe[rz]?|degueu\w*|connerie\w*|putain|flemme|flipp?er|bagnole|paumer?|paumee?s?|fringues?|piger?|capte[rz]?|squatter|rambo|tranquillou|trankil\w*|naze|nazes|impec|nickel|fissa|dare-dare|illico|a donf|au taquet|a la bourre|a la masse|a l'arrache|a la ramasse|dacodac|d'acodac|ok tip top|no stress|no soucy|no souci|no problemo|no panic|cool raoul|hop hop|zou|bim|boum|ma poule|ma belle|ma jolie|mon chou|mon loulou|les loulous|choupi\w*|poulette|les gars|mon gars|les copains|les kheys|frangin|kdo|mag|appli qui deconne|deconne\w*|deconner|bugue\w*|plante grave)(?= ?[,.!?:;)…]| |$)
    (?:trop|grave|bien|super|hyper|mega|giga|archi|completement|tellement) (?:deg\w*|vener|chaud(?= ?!| bouillant| patate| la)|relou|blase\w*|saoule\w*|desole\w*,? (?:mec|frere)|la honte|ouf|stylee?|cool|con|bete|chiant\w*|nul|top|chou|fort)
    grave (?:desole\w*|cool|bien|content\w*|bon|degoute\w*|sympa|navre\w*|chaud)
    (?:c'est|ca) (?:chaud|mort|abuse|ouf|la galere|la merde|le bordel|la cata|la loose|le bazar|chiant|relou|chaud bouillant|chaud patate|clean|carre|carre dans l'axe|parti mon kiki|tout bon|la fete|tranquille|pas jojo|la teuf|ouf de chez ouf|nickel|poche|plate|full|un truc de ouf|du lourd|gere|du gateau|cool|nul)
    ca (?:dechire|envoie|claque|bute|roule|gaze|craint|pue|fout|saoule|gonfle|le fait|marche ma poule|passe creme|devrait rentrer)
    (?:full|ben|bah|bon ben|bon bah|eh ben|hein,|genre,|en mode|du coup,? (?:go|hop|balance|file)|on est (?:trop |grave |full |super )?(?:deg|degoute\w*|dans le jus|a la bourre|chaud\w*|large|refait\w*|blase\w*|au taquet|sur le coup)|dans le jus) (?=\w)
    (?:balance|balancez|file|filez|lache|lachez|fais|faites|envoie|passe|jette)[- ](?:moi|nous|lui)?[- ]?(?:ca|la sauce|un (?:mp|dm|mail|petit|ptit|message) (?:vite|quand|des|et)|le tout|un coup de fil|peter|tourner|un bigo|une ligne|un call|un ping)
    (?:balance(?:z)?-(?:moi|nous)|filez (?:au|a la|voir|dans|chez|vite)|faites peter|vous prenez pas la tete|prise de tete|t'inquiete|vous inquietez|faut pas (?:vous|s'en|en)|faut juste|y'a (?:juste|qu'a|pas (?:de|d'))|y a (?:qu'a|pas photo)|chais pas|j'sais pas|je sais pas trop|pas de (?:lezard|blem|bile|stress)|j'avoue|j'hallucine|on hallucine|je vous raconte pas|vite fait|vite fait bien fait|un de ces quatre|les doigts dans le nez|tranquille pepere|oublie[rz]? pas,? hein|quand (?:vous avez|t'as|tu as) 2 (?:min|sec)|2 (?:sec|secondes|min),|deux s(?:ec|) )
    on check\w*
  `,
  relaxed: String.raw`
    (?:coucou|hello|hey|cool|top|sympa|trucs?|machin|bidule|dispo|hop|oups|zut|grave|ok|bises|bise|un max|perso|promis jure|balaise|boulette|bourde|cata|galere|bosse\w*|boulot|gars|dingue|ouf|bref|ca roule|la bise|cash|du coup|nickel|a tres vite|yes|niveau <w>|t'as|t'es)
  `,
};
const en = {
  textSpeak: String.raw`
    (?:u) => you
    (?:ur) => your
    (?:r u) => are you
    (?:thx|thnx|tnx|ty|tysm) => thank you
    (?:pls|plz) => please
    (?:asap) => as soon as we can
    (?:gonna) => going to
    (?:wanna) => want to
    (?:gimme) => give me
    (?:lemme) => let me
    (?:btw) => by the way
    (?:soz) => sorry
    (?:lol+|lmao|rofl|omg|omfg|wtf|idk|idc|tbh|ngl|imo|imho|irl|smh|afaik|ikr|jk|brb|ttyl|ppl|cuz|coz|b4|bday|gr8|m8|l8r|l8|2day|2moro|2morrow|tmrw|tmr|tomoz|2nite|urs|y'all|yall|rn|asap|shd|wd|abt|msg|msgs|txt|wid|dat|dis|dem|gotta|gotcha|gotchu|gizza|dunno|kinda|sorta|outta|whatcha|wassup|whassup|wazzup|whatup|sozz+|defo|deffo|obvs|totes|probs|whatevs|whenevs|whenev|tho|thru|nite|luv|hun|hunni|babe|babes|bae|xoxo|c u|cya|c ya|4 u|4u|2 u|k thx|kk|rly|srsly|prolly|finna|imma|tryna|woulda|coulda|shoulda|innit|ain't|aint|nah|deets|tix|convo|appt|legit|fr fr|hiya|heya|sup|thurs|weds|tues|np|nvm|ffs|jfc)
    (?:fr|w|y|r|n|k|4|2|x|c)(?= (?:u|ur|the|we|i|we'll|i'll|me|us|date|that|ya|you|it|thurs|this|n|a|gimme|info|deets)(?: |$|[,.!?]))
    (?:bad|real|ok|good|sorry|true|yes) (?:fr|rn|tbh|lol)
    <w> xx?(?=$|[.!]?$)
    (?:ofc|obv|r) (?=\w)
    (?:hey{3,}|he{3,}y|hii{2,}|yo{3,}|sooo+|nooo+|plsss*|okayyy*|awww+|wayyy+|loove+|byeee*|helloo{2,})
  `,
  slang: String.raw`
    (?:totally|completely|so) (?:spaced|blanked|zoned|bombed|screwed)
    (?:\w+ )?(?:bloke|blokes|geezer|lads?|gal)(?:'s|'ll)? (?:is |will |are )?(?:coming|popping|on it|on his way|sorting|round)
    (?:yo|mate|bro|bruh|brah|dude|dudes|fam|guv|guv'nor|boss man|homie|homies|peeps|sis|sweetie|darl|duck|ducky|bestie|besties|absolute legend|top bloke|geezer|bloke|big man|champ|amigo|buddy)(?= ?[,.!?]| x|$| (?:mr|mrs|ms|dr|that|we|i|it|the|your|ur|u|just|so|sorry))
    (?:cheers mate|alright mate|no worries mate|our bad|my bad|big yikes|oopsies?|oopsy|whoopsie\w*|crikey|blimey|bloody|dang|hell yeah|crap|crappy|sucks|sucky|bummer|what a mare|a mare|gutted 4|proper (?:gutted|annoying|sorry|mess|pain|rubbish|good|bad|lush|sound|chuffed)|well gutted|naff|manky|minging|skint|knackered|banging|peng|lush|dope|slay|yeet|vibe check|no cap|low-?key|high-?key|sus|goated|bussin|cringe|big mood|stoked|pumped|psyched|chuffed to bits|buzzing|pissed|pissed off|screwed up|messed up big|cocked up|goofed|goofed up|cock-?up|balls-?up|snafu|hook (?:u|you|ya) up|(?:hit|hmu|holla at) (?:us|me) up|holla|give us a (?:shout|bell|buzz|tinkle|holler)|shout on here|slide into|slid into|bung (?:us|me|it|over|that|your|them)|ping (?:us|me|it|over|that|your)|chuck (?:us|me|it|that|your|over)|lob (?:us|me|it)|whack (?:us|it|that|your)|sling (?:us|me|it)|sort (?:ya|u)|get (?:u|ya|you) sorted|pronto|in a jiffy|sharpish|chop chop|easy[- ]peasy|lemon squeezy|okey[- ]dokey|okie dokie|righto|righty[- ]ho|tara|ta[- ]ra|ta-?ta|toodles|toodle pip|laters|catch (?:ya|you) later|see ya|chillax|no biggie|no probs|no prob|no sweat|cool beans|coolio|awesomesauce|wowza|woohoo|woop woop|yippee|yikes|holy (?:moly|cow|smokes)|geez|jeez|sheesh|bullshit|shit\w*|arsed|badass|effing|freaking|frickin|friggin|slammed|crazy busy|mad busy|manic|faff|faffing|janky|borked|bust(?:ed)?|kaput|conked out|duff|nosh|scran|bevvies|brekkie|arvo|gals|wotcha|ey up|ello|howdy partner|mucker|me old|old bean|dunno|sorted m8|pukka|ace news|rad|gnarly|sick news|wicked news|legends|hang tight|happy days|job's a good|job done x|bob's your uncle|sweet as|good as gold|too easy|she'll be right|say less|you do you|tell me about it|on it like|for realz?|that's a vibe|good vibes|vibes|big love|much love|massive props|props|shoutout|defo on it|deal\?|gis a|cos (?:we|it|the|i|our)|bit pants|that's pants|is pants|total pants|went bang|dead easy|dead good|well good|well annoying)
    (?:that's|it's|thats|this is|was|are|is) (?:pants|rank|lit|sick|bonkers|mental|dope|a vibe|bare|peak|bait|whack|wack|a joke innit)
    (?:we're|i'm|we are|so|totally|absolutely) (?:stoked|buzzing|pumped|knackered|slammed|rammed|bonkers)
  `,
  relaxed: String.raw`
    (?:cool|awesome|stuff|yep|yup|yeah|oops|cheers|no worries|loads|tons|guys|chuffed|grab|shout|ta|basically|literally|freebie|yay|pic|pics|vid|mins|sec|ya|hon|nope|whoops|ace)
  `,
};

const compile = (lists: Record<keyof typeof fr, string>) => ({
  textSpeak: compilePhrases(lists.textSpeak),
  slang: compilePhrases(lists.slang),
  relaxed: compilePhrases(lists.relaxed),
});

export const informalPhrases = { fr: compile(fr), en: compile(en) };
