import type { LexiconData } from './sections';

/** French threats, stated or veiled. Going to court is not one. */
export const frThreat: LexiconData = {
  words: [
    {
      name: 'harm',
      reason: 'Verbs of violence against a person, infinitive.',
      words: `tuer buter crever defoncer eclater fracasser massacrer demonter demolir planter egorger etrangler etriper eventrer saigner suriner fumer flinguer descendre abattre liquider niquer cogner tabasser frapper exploser pulveriser terrasser rosser corriger demolir bruler cramer violer etouffer noyer decapiter pendre fracasse defigurer amocher bousiller refaire_le_portrait refaire_la_face casser_la_gueule casser_la_tete
        casser_la_bouche casser_les_jambes casser_les_dents casser_en_deux casser_les_genoux peter_la_gueule peter_les_dents peter_la_tete peter_les_genoux arracher_la_tete arracher_les_yeux trancher_la_gorge faire_la_peau faire_ta_fete faire_sa_fete faire_leur_fete faire_votre_fete mettre_une_balle mettre_une_droite mettre_un_coup coller_une_balle coller_mon_poing foutre_une_claque foutre_mon_poing rouler_dessus ecraser_la_tete ecraser ecrabouiller
        ken_ta_mere gifler baffer taper chopper choper coincer attraper retrouver_et demolir_la_face peter_ta_gueule casser_ta_gueule fraper cr3ver allumer lyncher poignarder vitrioler`,
    },
    {
      name: 'harmnow',
      reason: 'The same, present tense, after "je te", "on vous".',
      words:
        'tue bute creve defonce eclate fracasse massacre demonte plante egorge etrangle saigne fume flingue nique cogne tabasse frappe explose demolis brule crame pefra fracasse casse_la_gueule pete_la_gueule casse_les_dents casse_les_jambes pete_les_dents fais_la_peau fais_ta_fete demonte_la_tete mets_une_balle colle_une_balle enterre finis detruis liquide eventre etripe ecrase termine chope retrouve attrape eclate_la_tete peta',
    },
    {
      name: 'harmdone',
      reason: 'What shall become of somebody.',
      words:
        'crever saigner hopital hosto urgences ambulance civiere brancard cercueil coffre canal seine fosse trou reanimation fauteuil_roulant morgue platre platre cimetiere regretter payer_cher souffrir pleurer_ta_mere morflez morfler',
    },
    {
      name: 'weapon',
      reason: 'Weapons and fire.',
      words:
        'battes fusils couteaux marteaux barres haches machettes flingues pelles matraques boules_de_petanque batte fusil flingue couteau cutter machette marteau hache barre_de_fer essence bidon briquet cocktail_molotov acide kalach kalachnikov pistolet arme gun carabine tronconneuse pelle dynamite grenade poing matraque tournevis cric masse 🔪 🔫 💣 🪓 🧨 ⚰ ⚰ 🩸',
    },
    {
      name: 'place',
      reason: 'Places and goods a threat aims at.',
      words:
        'vitrine vitrines agence magasin boutique bureau bureaux locaux entrepot guichet accueil siege voiture bagnole caisse camion camionnette maison baraque immeuble resto restaurant bar usine depot devanture facade porte facades camions parking bus serveurs mairie boite ecole salle',
    },
    {
      name: 'destroy',
      reason: 'Verbs of damage.',
      words:
        'bruler cramer exploser peter sauter casser defoncer detruire raser incendier saccager eclater demolir degommer fracasser caillasser crame brule petee cassee cramee cramer_tout',
    },
    {
      name: 'destroyed',
      reason: 'What shall become of a place.',
      words:
        'miettes cendres feu flammes fumee morceaux eclats gravats explose crame brule sauter cramer bruler flamber voler_en_eclats exploser brulera flambera explosera sautera cramera',
    },
    {
      name: 'game',
      reason: 'Games, sport and jokes: beating is not violence there.',
      words:
        'fifa match matchs mario_kart jeu ranked game partie finale tournoi derby stade supporters ligue coupe_du_monde coupe_de_france en_coupe fortnite lol smash tekken echecs belote petanque buts but score domicile',
    },
  ],
  phrases: [
    {
      role: 'threat',
      why: 'why_threat_person',
      severity: 3,
      phrases: [
        'je|j|on|nous|jvais|vais|va ..1 vais|va|allons|viens|vient|passe|vai|vas ..1 te|t|vous|lui|leur|toi|tous ..2 @harm',
        'je|j|on|vais|va vais|va|viens? le|la|les|l tuer|buter|egorger|planter|flinguer|crever|saigner|tabasser|lyncher|cramer|etriper|abattre|fumer|suriner|demolir|defigurer',
        'vais|jvais te|vous|t|lui|leur ..1 @harm',
        'je|j|on te|t|vous|lui @harmnow',
        'je|j|on le|la|les bute|tue|egorge|plante|flingue|creve|saigne|tabasse|cogne|crame',
        'j|je|on te|t|vous ..1 chope|coince|attends|attend|attrape|retrouve|croise|trouve|attendons|retrouvera|retrouverai|croisera|choperai|attendrai ..2 a|dans|au|en|dehors|ce|demain|devant|derriere ..3 sortie|parking|rue|ruelle|dehors|soir|porte|couloir|garage|travail|boulot|bureau|reserve|fermeture|entrepot',
        'si ..1 je|on|j te|t|vous|le|la ..1 croise|trouve|retrouve|attrape|chope|vois|revois|recroise ..8 @harm|@harmnow|mort|morte|morts|pleures|regretter|ambulance|dents|gueule|tete|fini',
        'si ..1 je|on|j te|t|vous|le|la ..1 croise|trouve|retrouve|attrape|chope',
        'tu|vous|t|il|elle|ils|toi vas|allez|va|vont|iras|finiras|finiront|finira|finirez|repars|repartiras|repartez|repart|sors|sortiras ..1 ..1 finir|en|a|dans|au|crever|saigner|sur|les|payer|morfler|mourir|souffrir ..3 hopital|hosto|urgences|ambulance|civiere|brancard|cercueil|coffre|canal|seine|fosse|reanimation|morgue|platre|cimetiere|cher|tous|pieds_devant|boite|fauteuil|sang|caniveau|mal',
        'repars|repartiras|repartez|repart|repartent|sortiras|rentreras|rentres ..1 en|dans|sur|les ..1 ambulance|civiere|brancard|corbillard|cercueil|fauteuil|pieds|morceaux|boite',
        'tu|vous|il|elle|ils vas|allez|va|vont ..1 crever|mourir|saigner|y_passer|le_regretter|la_sentir|prendre_cher|manger_tes_dents|bouffer_tes_dents|souffrir|morfler|voir_ce_que',
        't|vous|tu es|etes|est|te un|une|deja? ..1 mort|morte|morts|homme_mort|fini|finie|cuit',
        'jours sont|est comptes|comptees',
        'sais|jsais|jse|jsai|sait|connais|connait|savons|connaissons|trouve|trouver|retrouver|retrouve ..2 ou|d_ou|la|le|ton|votre|ta|l ..3 habites|habite|habitez|bosses|bosse|creches|vis|vivez|dors|dormez|travailles|travaillez|gares|habitent|maison_de|vit|creche|adresse_de_ta|ecole_de',
        'on|je|j sait|sais|connait|connais ..2 ton|votre|ta adresse|ecole|maison|immeuble|plaque',
        'dors|dormez|marche|marchez|surveille|surveillez|regarde|regardez|fais|faites|mefie|mefiez ..2 bien|derriere|dos|d_un_oeil|qu_d_un|un_oeil|attention|arrieres|gaffe ..4 derriere|toi|vous|dos|oeil|soir|rentrant|freins|arrieres|parking|enfants|famille',
        'surveille|surveillez|gaffe|attention a? tes|ses|vos|ton|tes_gosses|vos_gosses arrieres|freins|enfants|gosses|famille|pneus|chien|dos|filles|fille',
        'balle|balles ..1 dans|entre|pour|par ..1 la|le|ta|ton|sa|leur|vos|les|toi|vous|l tete|crane|nuque|yeux|front|genou|genoux|buffet|ventre|toi|vous',
        'coup|coups|un|des|mon ..1 de? couteau|fusil|batte|surin|lame|pelle|hache ..2 dans|entre|pour|si',
        'ta|ton|sa|leur|vos|ta_gueule|tes tete|gueule|face|sang|dents|jambes|genoux|rotules|doigts|yeux ..2 va|vont|finira|eclater|contre|sur_un|au_bout|par_terre|a_coups|sauter|finiront|vais|je ..2 contre|sauter|eclater|peter|mur|trottoir|pique|terre|@harm|@harmdone|casser|exploser|arracher|briser',
        'vais|va|allons|veux|vas ..4 casser|peter|briser|eclater|exploser|arracher|defoncer|fracasser|refaire|refait|demonter|demolir|couper|crever|trancher|ecraser ..2 ta|ton|tes|sa|leur|la|les|le|vos|votre|leurs ..1 gueule|tete|dents|jambes|genoux|machoire|face|bras|crane|doigts|mains|portrait|nez|visage|yeux|gorge|langue|rotules|cotes|colonne|couilles|doigt|rotule|tronche|bouche',
        'casse|pete|brise|eclate|explose|arrache|defonce|fracasse|refais|refait|demonte ta|tes|vos|votre|sa gueule|tete|dents|jambes|genoux|machoire|crane|doigts|portrait|nez|rotules|bouche|tronche',
        'merite|meritez|merites|meritent|meriterait|meriterais|faudrait|faut ..4 balle|claques|coups_de|baffe|correction|raclee|pendre|brule_vif|lynche|tabasse|abattre|tabasser|frapper|fusille|fusiller|lyncher|derouillee|buter|egorger|gifle|gifles|crever',
        'tu|vous|il|elle|ils merites|meritez|merite|meritent de ..1 crever|mourir|souffrir|saigner|te_faire|finir',
        'je|on|j veux|voudrais|reve|compte|jure|promets ..5 mort|morte|crever|tuer|buter|voir_mort|etrangler|saigner|egorger',
        'toi|vous|tu|ton|votre ..8 @threatemoji @threatemoji?',
        '@threatemoji @threatemoji? ..3 toi|pour|vous|t|ta|ton|tu|attends',
        'tu|vous|t as|avez|aurez|auras ..1 interet ..3 _',
        'vais|va|viens|allons te|vous|lui|leur ..1 faire ..1 payer|regretter|la_peau|ta_fete|sa_fete|fete|mal|bouffer|avaler|passer|ravaler',
        'te|vous|lui|leur|va|vas fais|fait|faire|ferai|fera ta|sa|leur|votre|la fete|peau',
        'pas|rentreras|rentrera|reverras|reverra|sortiras|sortira|repartira|repartiras ..2 pas|jamais ..2 vivant|vivante|chez|entier|soleil|debout|gosses',
        'vivant|vivants|vivante|debout ..2 sortir|sors|sortira|ressortir|repartir|rentrer|rentrera|pas',
        'sur|de|devant ton|votre|ta cadavre|tombe|cadavres|cercueil',
        'derniere fois ..4 respires|vivant|dents|que_tu_marches',
      ],
    },
    {
      role: 'threat',
      why: 'why_threat_damage',
      severity: 3,
      phrases: [
        'je|j|on|nous|vais|viens|viendrai|passe|passer|reviens|arrive|debarque|serai|attends|attendrai|debarquer|reviendrai|venir|venons ..8 avec ..2 @weapon',
        '@weapon ..5 te_attend|vous_attend|t_attend|attend|attends|attendent|servir|dans_ta|sur_ta ..3 toi|vous|ton|ta|votre|tete|gueule|chez|_?',
        'regle|reglera|regler|reglerons|parler|parlera|discuter|causer|expliquer|arrange|arrangera ..8 avec|a_coups_de|a_coup_de ..2 @weapon|barre_de_fer|poings',
        'a coups|coup de @weapon|barre_de_fer|poing|poings|pied|pieds|talon|tatane|pioche',
        '@place ..6 aura|auront|sentira|sentiront|sentir ..4 essence|brule|fumee|cendre',
        'son|sa|ses|leur|leurs|ton|votre|tes|vos adresse|adresses|coordonnees|domicile ..10 en_ligne|partout|internet|publique|publiques|reseaux|publiee|publiees|poteaux|murs|toile',
        'fais|fait|ferai|faire|fera|ferons|font sauter|peter|cramer|exploser|bruler|flamber ..2 votre|vos|ta|ton|la|le|tout|leur|sa ..2 @place|tout|baraque|vous',
        'vais|va|allons|viens te|vous|le|la retrouver|trouver|chercher ..2 et|chez _',
        'sort|sors|sorti|prends|prendre|ramene|apporte|charge|charger|amene|sortir|rapporte le|la|mon|ma|un|une|les|mes @weapon',
        'foutre|fous|fout|mettre|mets|mettrai|met|foutrai|allumer|allume|mettra|foutra le? feu ..4 a|au|chez|dans|votre|vos|sa|ta|leur|tout|la ..2 @place|chez|vous|tout|cabane|bled|appart|voiture|baraque',
        'votre|vos|ta|ton|sa|leur|leurs|la|le|les @place ..8 va|vont|finira|finiront|finit|finissent|partir|part|partira|on|je|etre|sera|seront|risque|brule|brulera ..3 en_miettes|en_cendres|en_fumee|en_feu|bruler|cramer|exploser|sauter|miettes|flammes|feu|cendres|peter|casser|fumee|raser|la_brule|la_crame|morceaux|eclats|flamber|brule|crame|casse|explose',
        'votre|vos|ta|ton|sa|leur|leurs|la|le|les @place ..6 finit|finira|finissent|part|partira|volera ..2 miettes|flammes|cendres|fumee|eclats|morceaux',
        'votre|vos|ta|ton|sa|leur|leurs|la|le|les @place ..6 brulera|cramera|explosera|sautera|flambera|brulent',
        'on|je la|le|les|vous|lui|tout|vais|va ..1 crame|brule|cramer|bruler|caillasser|incendier|explose|faire_sauter|saccage|saccager|raser|crameras|rase ..2 tous|tout|votre|vos|sa|la|le|les|cette?',
        'vais|va|allons|viens|venir|viendra|reviens|vient ..4 tout|vos|votre|la|le|les|ta|sa|leur ..1 casser|cramer|bruler|peter|exploser|defoncer|saccager|raser|detruire|incendier|fracasser|caillasser|demolir',
        'vais|va|allons|viens|venir|viendra|reviens ..4 casser|cramer|bruler|peter|exploser|defoncer|saccager|raser|incendier|fracasser|caillasser|demolir|crever|rayer|degonfler|faire_sauter ..3 tout|vos|votre|la|le|les|ta|ton|tes|sa|leur ..2 @place|vitres|pneus|vitrine|carreaux|baraque|caisse|boite|tete|fenetres|serveurs',
        'vitres|vitre|vitrines|vitrine|carreaux|pneus|fenetres|pare_brise ..6 vont|va|finiront|tomber|voler|peter|casser|creves|exploser|sauter|eclater|finit|finira|briques|pave|adieu',
        '<!sexe bombe !de|a|anatomique|deodorant|en ..6 dans|chez|a|au|sous|pose|posee|agence|magasin|hall|bureau|va|saute',
        'tout|ca va|vas peter|sauter|cramer|bruler|exploser|flamber ..3 chez|vous|agence|ce_soir|demain|votre?',
        'vous|tu allez|vas ..1 voir|comprendre|regretter|pleurer|payer|apprendre ..3 de_quoi|ce_qui|qui_je|votre_douleur|amerement|capable|sang|larmes ..4 arriver|capable|suis|arrive|sang|amerement|douleur|larmes|bois',
        'prevoyez|prepare|preparez|appelez|prevois ..1 les|le|un|une|votre|ton|vos|la samu|ambulance|pompiers|cercueil|assurance|extincteur|extincteurs|civiere|morgue|testament',
        'gueule ..3 devant|demain|sortie|parking|magasin|ce_soir|dehors',
        'sais|connais|connait|trouve|note|sait ou|quand ..2 gare|se_gare|rentre|rentres|dort|habite|sort|promene ..2 ton|ta|votre|le|la|patron|chef|directeur|directrice|gosse|fille|femme',
        'vont|va|vas voler en eclats',
        'a|ont|as|avez des|ses|vos|deux|une|un enfants|gosses|filles|fille|fils|famille|petite ..8 dommage|arrive|malheur|prudent|attention|accident',
        'te|vous|la suis|coince|attrape|enferme|bloque ..2 dans|derriere|en|sous ..2 reserve|parking|cave|toilettes|vestiaire|ruelle|ascenseur|voiture|chambre_froide|entrepot|couloir',
        'debarque|debarquer|arrive|reviens|viens|passe ..4 casse|pete|crame|brule|defonce|retourne|saccage ..1 tout|tous|vos|la|le',
        'lache|lacherai|lacher|lacherons|lachons les|mes|mon chiens|chien|molosses|pitbull|pitbulls|rottweiler',
        'pleuvoir|pleuvra|tomber|voler ..2 paves|coups|briques|pierres|cocktails|balles|cailloux|poings|gifles|boulons',
        'attends|attend ..1 que|qu je|on te|t|vous|le|la _',
        'finira|finiront|finiras|finirez|finir a|au|en|dans|sous|sur l|la|le|un|une? hopital|hosto|urgences|cimetiere|fauteuil|caisse|cercueil|tombe|trou|coffre|canal|morgue|bouillie|sang|dialyse|brancard|reanimation',
        'changer|change|changez de trottoir|ville|pays|quartier|serrures',
        'rentrera|rentreras|repartira|repartiras|rentrerez|repartirez ..1 a|sur|en|dans pied|quatre|civiere|boitant|rampant|slip|morceaux',
        'connait|connais|sais|note|notees|photographie l|la|le|leur|les|ton|ta|votre|vos ecole|plaque|adresse|creche|immeuble|voiture|plaques|nounou|lycee|maison ..4 tes|ton|ta|vos|votre|du|de|ses gamins|gosses|enfants|fils|fille|patron|directeur|chef|gerant|mere|femme|mome|petite|livreur',
        'fusil|carabine|flingue|batte|machette|couteau|calibre|revolver|arme ..2 et beaucoup|du|le|tout|pas|je|aucune|rien|plein',
        'vont|va|pourrait|pourraient avoir|subir|connaitre un|quelques|des|de petit|gros|mysterieux? accident|incendie|ennuis|malheur|problemes|soucis',
        'ca va mal finir|tourner|se_passer|chauffer|saigner|barder',
        'il|ca|y va|risque|pourrait ..2 avoir|arriver|couler ..2 des|du|un|le morts|sang|malheur|accident|blesses|degats',
        'un accident|malheur est|ca|arrive|si ..2 vite|arrive|arriver|si',

        'j|je|on ai|avons|a|connais|sais ..2 tes|votre|ta|ton plaque|adresse|immatriculation|planning|horaires|trajet',
      ],
    },
    {
      role: 'threat',
      why: 'why_threat_address',
      severity: 3,
      phrases: [
        'vais|va|afficherai|affiche|publier|publierai|publie|publions|balance|balancer|balancerai|diffuser|diffuserai|poster|posterai|afficher|mettrai|donnerai|partagerai|leak|leaker|doxx|doxxer|dox|doxer|coller|collerai|colle|distribue|distribuer|distribuerai|mettra|divulguer|divulguerai|reveler|placarder|placarderai|devoiler ..4 son|sa|leur|votre|ta|l|tes|ses|leurs|vos ..2 adresse|adresses|domicile|identite|adresse_perso|coordonnees|plaque|numero_perso|rue',
        'adresse|domicile|numero ..3 de|du|perso|personnelle|sera|va|vont ..6 publie*|poteaux|partout|en_ligne|affiche*|tourner|diffuse*|reseaux|internet|public|dans_tout',
        'doxx|dox|doxxer|doxer|doxxe te|la|le|les|lui|sa|son|ton|ta|vos|leur',
        'tout|tous le|les monde|quartier|internet|ville|voisins saura|sauront|va_savoir|aura|auront ou|ton|votre|son|l|leur|d_ou ..2 habite|adresse|habites|habitez|domicile|vit|numero|creche',
      ],
    },
    {
      role: 'counter',
      why: 'why_threat_person',
      severity: 1,
      phrases: [],
    },
  ],
};
