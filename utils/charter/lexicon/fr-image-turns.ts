import type { LexiconData } from './sections';

/** French images and asides: a fowl in a uniform, fruit that means a body, a group and what it is "made for". */
export const frImageTurns: LexiconData = {
  words: [
    {
      name: 'oaf',
      reason: 'Animals, vegetables and objects somebody in a uniform is said to be; not those met in shows and toys.',
      words:
        'dinde(s) dindon(s) paon(s) oie(s) poule(s) pintade(s) autruche(s) moule(s) huitre(s) bulot(s) bigorneau(x) courge(s) endive(s) navet(s) poireau(x) nouille(s) enclume(s) plante_verte plantes_vertes phoque(s) otarie(s) morse(s) veau(x) mouton(s) bourrique(s) limace(s) mollusque(s) meduse(s) cornichon(s) andouille(s) patate(s) serpilliere(s) paillasson(s) parpaing(s) tabouret(s) porte_manteau potiche(s) cruche(s) cloche(s) quiche(s) tanche(s) thon(s) merlan(s) carpe(s) perruche(s) babouin(s) momie(s) grille_pain moineau(x) becasse(s) bernique(s) bernard_l_hermite crevette(s) asperge(s) betterave(s) topinambour(s) rutabaga(s) gargouille(s) tortue(s) bouledogue(s) hyene(s) vautour(s) chameau(x) lama',
    },
    {
      name: 'attire',
      reason: 'What people wear or hold at work.',
      words:
        'blouse gilet sabots costume cravate noeud_papillon legging uniforme tailleur badge sifflet casquette kepi talons tablier gants toque toge tongs baskets polo chignon brushing perruque micro casque permis diplome stethoscope guichet moustache insigne chasuble casquettes skis combinaison soutane robe_noire escarpins col_blanc doudoune chemise veste bermuda k_way jogging survetement costard queue_de_pie livree',
    },
    {
      name: 'person',
      reason: 'More trades of places people go out to.',
      words:
        'sommelier(s) sommeliere maitre_nageur maitre_nageuse maitres_nageurs chef_de_rang caviste(s) archiviste(s) guide(s) ouvreur(s) ouvreuse(s) placeur(s) placeuse prothesiste elagueur(s) ambulanciers paysagiste(s) tatoueur(s) tatoueuse esteticienne estheticienne(s) toiletteur toiletteuse fromager(e) poissonnier(e) primeur traducteur traductrice greffier(e) huissiere principal(e) proviseur(e) surveillant(e,s,es) pion(s) educateur(s) educatrice(s) puericultrice(s) nounou atsem cantiniere cantinier jure jury juree croque_mort organiste choriste(s) chef_d_orchestre metteur_en_scene comedien(s) comedienne(s) marionnettiste opticienne(s) audioprothesiste podologue sellier clown_de_service',
    },
    {
      name: 'gadget',
      reason: 'Things called names: "cet imbécile de GPS" insults nobody.',
      words:
        'logiciel(s) appli(s) application(s) site algorithme(s) algo gps reveil robot(s) distributeur(s) machine(s) ordinateur(s) ordi telephone portable imprimante(s) box routeur chatbot bot automate(s) borne(s) ascenseur(s) portail parcmetre horodateur aspirateur tondeuse chaudiere radiateur(s) four frigo lave_linge lave_vaisselle chat chien chaton poulet systeme formulaire(s) correcteur clavier ecran bouton(s) clou vis meuble(s) placard porte robinet(s) tuyau velo vtt voiture bagnole caisse moteur batterie capteur(s) detecteur alarme fichier mot_de_passe compteur drone scooter train bus temps pigeon(s) moustique(s) mouette(s) goeland(s) virus rhume siege parapluie enceinte montre thermomix cafetiere bouilloire',
    },
    {
      name: 'fruitemoji',
      reason: 'Fruit that stands for parts of a body once it is somebody’s.',
      words: '🍈 🍒 🍑 🍆 🍌 🍉 🥥',
    },
    {
      name: 'marvel',
      reason: 'What delight does to people: swearing beside it is joy.',
      words:
        'frisson frissons chair_de_poule larme larmes chiale chialer pleure pleurer bouleverse bouleversee scotche scotchee a_genoux sur_le_cul par_terre retourne retournee plane planer m_en_remets remets_pas beaute splendeur merveille fait_du_bien fait_tellement_du_bien chef_d_oeuvre sublime emotion emotions vibrer transporte transportee soufflee',
    },
    {
      name: 'delight',
      reason: 'What is admired at a show or at table.',
      words:
        'vue lumiere voix sauce plat dessert gateau tarte mousse croute riff refrain solo mise_en_scene decor decors costumes acoustique final finale orgue choeur bouquet parfum odeur_de_pain goutte panorama coucher_de_soleil lever_de_soleil paysage vitrail vitraux fresque jardin chute but passe arret choregraphie bande_son dernier_acte plot_twist souplesse moelleux cuisson fondant croissant baguette fromage vin cru millesime',
    },
    {
      name: 'negative',
      reason: 'Annoyance heard beside tears and tables.',
      words:
        'rage fichu fichue ruine ruinee trempe trempee degueu degueulasse immonde infect infecte fade seche dure brulee cramee cru_dedans aigre rance cheveu limace colere desespoir honte douleur mal_au enervement fausse pourrie ratee rate loupe crevee inondation frais_de',
    },
  ],
  phrases: [
    {
      role: 'insult',
      why: 'why_insult_image',
      severity: 2,
      phrases: [
        'cap|bts|bep|brevet|diplome|permis|bafa|agrement|concession ..6 paquet|boite|pochette|tombola|loterie|kinder ..2 cereales|lessive|surprise|biscuits|bonux|foraine|$',
        'plus|aussi|moins ..1 lent|lente|lents|mou|molle|vif|rapide|aimable|souriant|agite|degourdi|degourdie|subtil|delicat|fine ..1 qu|que|d un|une|des|mon|ma @clod|@oaf',
        '^ neuneu|neuneus|teubes|simplet|abruti|demeure|incapable|guignol|rigolo|tocard complet|fini|integral|de_premiere|de_service|absolu $',
        'faut|fallait|faudrait ..1 un|avoir|du|deux|quelques ..1 cerveau|neurone|neurones|cervelle|qi pour ..10 lui|eux|elle|manque|dommage|pas_fourni|pas_livre|option|rate',
        'yeux dans|derriere le|la|les|sa ..1 slip|poches|cul|nuque|calecon|fesses|poche',
        'ta|ton|sa|son|leur|votre cervelle|cerveau|neurone|neurones|tete ..2 flotter|flotte|baigne|macere|marine|nage|rouille|moisit|baigner|tremper ..3',
        'oublie|oubliee|laisse|perdu|range|prete ..1 son|sa|ses|leur|votre|ton|ta ..1 cerveau|cervelle|neurones|neurone|amabilite|sourire_et_son_cerveau ..2 vestiaire|maison|oreiller|tiroir|casier|maternite|placard|parking|frigo',
        '^ un|une|de|des|d @mod? @oaf en|avec|derriere|sous un|une|des|le|la|son|sa? ..1 @attire $',
        '^ un|une|des @mod? @oaf a|au|aux @attire $',
        '@person ..5 un|une|des|d|de @mod? @oaf en|avec|derriere|sous|a|au un|une|des|le|la|son|sa? ..1 @attire',
        '@person|accueil|guichet c est un|une|des @mod? @oaf en|avec|derriere|a|au|sous un|une|des|le|la|son|sa? @attire',
        '^ un|une @mod? @oaf derriere le|la|un|une|l? guichet|comptoir|standard|accueil|caisse|bureau|micro|volant|sifflet voila|voici|votre',
        '@person ..2 ^ quel|quelle @mod? @oaf|@soft|@nasty $',
        '@person quel|quelle @mod? @oaf|@soft|@nasty $',
        'quel|quelle @mod? @nasty|@insult de|d @person',
      ],
    },
    {
      role: 'praise',
      why: 'why_profanity_word',
      severity: 1,
      phrases: [
        'putain|bordel|ptn|merde|punaise|tabarnak|osti|nom_de_dieu|bon_sang|bondieu|p_tain|purin ..10 @marvel',
        'putain|bordel|ptn|merde|tabarnak|osti ..1 cette|ce|cet|ces|le|la|les|l ..1 @delight',
        'putain|bordel|ptn|merde|tabarnak|osti ..6 d une|un ..1 beaute|douceur|finesse|tendresse|justesse|elegance|intelligence|drolerie|poesie|delicatesse|force|grace|puissance|fraicheur|subtilite',
        '@marvel ..6 putain|bordel|ptn|merde|tabarnak|osti',
      ],
    },
    {
      role: 'sexual',
      why: 'why_sexual_remark',
      severity: 2,
      phrases: [
        'nuits|nuit ..3 chaudes|torride|torrides|brulantes|brulante|moites ..4 toi|elle|tous_les_deux|brune|blonde|rousse|@person',
        'jambes|cuisses|genoux ..8 ouvrent|ouvre|ouvrir|ecartent|ecarter|ecarte|s_ouvrent ..4 heure|quand|facilement|pour_moi|comment|combien|code',
        'montre|montres|envoie|envoies|donne|file|balance|fais|snap|deballe|sors ..1 moi|nous|voir? ..1 tes|ton|ta|ses @fruitemoji',
        'ton|tes|ta @fruitemoji',
        'sacre|sacres|sacree|sacrees|gros|grosses|beaux|belle|belles|jolis|joli|enormes|enorme|quels|quelle|paire|paires de? @fruitemoji ..6 elle|toi|@person|cette|chez|sous',
        'elle|toi|@person ..5 sacre|sacres|gros|grosses|beaux|belles|jolis|enormes|quels|paire de? @fruitemoji',
        'une|un ..1 belle|grosse|gros|bonne|longue|enorme 🍆|🍌 ..2 pour toi|elle|lui|vous|la',
        'avec un|une|des|ce|cette|son @mod? @bodysex pareil|pareille|pareils|pareilles|comme_ca|comme_ceux_la ..8 peut|pourrait|veux|voudrais|veut ..1 me|m|je|lui|la',
        '@bodysex ..6 elle|il|@person ..1 peut|pourrait ..1 me|m ..3 faire|controler|fouiller|masser|ausculter|examiner|servir|border|attacher ..8 nuit|veut|genoux|quand|reste|partout',
        '@person|elle|il ..1 peut|pourrait|pourra ..1 me|m petrir|border|fouiller|palper|menotter|attacher|deshabiller|savonner|chevaucher|dresser|fesser|ligoter|monter ..6 quand|ce_qu|ou|toute|nuit|veut|$',
        'qu|que elle|il ..1 vienne me|m border|petrir|masser|chauffer|savonner|deshabiller|rejoindre_sous',
        'border|rejoindre|rechauffer|reveiller ..8 je|j dors nu|nue|tout_nu|toute_nue|a_poil',
        '@person|elle|il peut|pourrait me|m _ toute la nuit',
        'mains|main|langue|doigts|bassin|hanches|doue|douee|habile|habiles|souple|souples|agile|endurant|endurante ..6 au lit !king|bebe|pour|une|et',
        'veux|voudrais|aimerais|reve|donnerais|adorerais ..5 etre le|la|l|les|son|sa|ses|ton|ta ..1 @ridden ..1 de|d|du|a? la|le|l|cette|ce|votre? @person|elle|toi|animatrice|rousse|brune|blonde',
        'enleve|enlevez|retire|vire|tombe ..1 le|tout|ton|ta|la? reste|haut|chemisier|short|soutif|culotte|jupe|polo|chemise $',
        'je|j ..6 lui|la|le|te|l ..6 sans ..1 culotte|soutif|tutu|blouse|uniforme|maillot|tablier|ta_culotte|string $',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_stalk',
      severity: 3,
      phrases: [
        'je t ai vue|apercue|croisee|suivie|vu|regardee|reconnue ..8 ta|ton|tes robe|jupe|pull|manteau|cheveux|jean|collants|parfum|coiffure|queue_de_cheval|lunettes',
        'je|j connais|sais ..2 ton ..1 tous? etage|code|digicode|nom_de_famille|trajet|arret ..2 maintenant|par_coeur|aussi|mieux',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_repeat',
      severity: 2,
      phrases: [
        'reposte|republie|remets|reposterai|repartage|ressors|reposterons|remettrai ..1 la|sa|cette|ta|le|ce photo|video|capture|extrait|montage|clip ..1 chaque|tous|toutes ..1 jour|jours|matin|matins|semaine|semaines jusqu ..2 prochain|prochaine|bout|demission|excuses|fin|elle|il|supprime|parte',
        'jour|episode|semaine|j @number je|on ..1 remets|reposte|republie|ressors|repasse ..1 la|sa|le|ta video|photo|capture|extrait|vocal ..1 de|ou|d|ou_il',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_call',
      severity: 3,
      phrases: [
        'appelez|appelle|appelons|sonnez|reveillez|telephonez la|le|lui|chez_elle|chez_lui ..3 @number|deux|trois|quatre|cinq|minuit ..1 h|heures|heure? ..1 du mat|matin',
        'tous|toutes|chacun|allez|foncez noter|noter_1|mettre|coller|laisser ..1 1|un|une|zero|0 ..1 seule|etoile|sur? ..4 salon|resto|restaurant|page|fiche|cabinet|boutique|institut|profil|garage ..1 de|du|d|a _',
        'deja ..1 _ a signaler|bloquer|insulter|spammer|harceler|denoncer ..1 le|son|sa|la|lui|cette ..1 compte|profil|page|chaine ..1 de|d|a',
        'a|pour|d lui avoir|mettre|coller|laisser ..1 mis|colle|laisse? ..1 une|1|zero|sa ..1 seule|mauvaise? etoile|etoiles|note',
        'objectif ..2 @number|cent|mille ..1 mails|avis|signalements|appels|commentaires|etoiles|plaintes|messages|courriers ..2 sur|pour|chez|contre|a|au|dans ..3 @person ..4',
        'insta|snap|compte|profil|page|tiktok|numero|facebook ..6 bon_appetit|a_table|bonne_degustation|au_menu|c_est_cadeau',
        'tant qu|que elle|il|ils ..2 n? ..1 aura|a|est|sera|seront ..1 pas|plus|toujours_pas ..1 ferme|supprime|demissionne|quitte|craque|partie|parti|vire|viree ..4 on|je ..1 lache*|arrete*|continue*',
        'manque ..1 encore? @number|vingt|trente|quarante|cinquante|soixante|cent ..1 signalements|pour_le_faire|pour_la_faire|pour_qu_il|pour_qu_elle',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_suicide',
      severity: 3,
      phrases: [
        'ferais|feriez|ferait|vaudrait mieux ..2 d|de|que|te avaler|sauter|pendre|te_pendre|te_jeter|crever|te_noyer|disparaitre|t_ouvrir|te_foutre ..1 ta|tes|ton|du|d|sous|par|le|la|une|un|$',
        'va|vas|allez|vazy te|t|vous pendr|pandre|pendr|pende|sucider|suissider|jeter|foutre_en_l_air|pendre ..2 $',
        'va|vas|allez te|t|vous pendr|pandre|pende|pendre|tuer|suicider|noyer ..1 ca|sa|on|ca_fera|tout|personne|bon',
      ],
    },
    {
      role: 'threat',
      why: 'why_threat_person',
      severity: 3,
      phrases: [
        'quelqu_un|on|je|j t|te|vous|l|la|le attendra|attend|attendrai|attendrait ..1 dans|derriere|sous le|la|l|ta|ton|votre ..1 noir|ombre|garage|cave|escalier|porte|lit|parking|couloir|hall|jardin',
        'dormirez|dormiras|dormira|dormiront ..2 moins|plus|mal|pas ..1 bien|tranquille|tranquilles ..1 quand|apres|lorsque|une_fois|si|longtemps',
        'va|vas|vont|allez|voulez|veut|veux ..1 manger|bouffer|avaler|ramasser|compter|chercher ..1 ses|tes|vos|leurs dents ..1 !de_lait',
        'connait|connais|repere|reperee|note|photographie ..1 ta|votre|sa|ton voiture|bagnole|plaque|moto|camion|camionnette|velo|scooter ..12 gaffe|pneus|freins|attention|mefie|mefiez|sable|prudence|soir',
        'ou|sinon ..1 tu|vous|il|elle ..1 vas|allez|va? finis|finissez|termines|terminez|finit|finiras|finirez|finir ..1 dans|au|a|sous|en ..1 le|la|les|un|une|l? canal|fosse|coffre|hopital|trou|riviere|cave|urgences|sac|beton|morceaux|cercueil|fleuve|ambulance|rails',
        'arrange|arrangerai|refais|refait|refera|referai|refaire|ravale|ravaler ..1 son|votre|ton|sa|ta|le|la pare_brise|carrosserie|portrait|facade|dentition|face|vitrine|dentier|tronche',
        'plomb|chevrotine|chevrotines|gros_sel|cartouches|balles ..1 pour|dans|au ..2 mollets|fesses|arriere_train|derriere|cul|pattes|jambes|maitres|gosses|gamins|voisins|directeur|toi|vous|suivant|prochain',
        'j|on|nous|garde ..1 ai|a|avons|garde? ..6 @arms|@weapon pour le|la|l|ton|ta|votre|les|vos|vous|toi ..1 @household|gosses|suivant|suivants|prochain|visiteurs|maitres',
        'descends|abats|shoote|degomme|plombe|fume ..1 et ..2 son|le|la|sa ..1 pilote|maitre|proprietaire|chauffeur|chien ..1 avec',
        'encore|prochain|prochaine ..10 et je|j|on sors|prends|charge|degaine ..1 la|le|mon|ma @arms|@weapon',
      ],
    },
    {
      role: 'threat',
      why: 'why_threat_damage',
      severity: 3,
      phrases: [
        'lui|leur|vous|te arrange|arrangerai|explose|demonte|eclate|raye|rayerai|crevera|creve ..1 le|la|les|votre|ton|ta|vos pare_brise|carrosserie|vitrine|pneus|retros|retroviseurs|portiere|capot|facade|boite_aux_lettres',
        'jerrican|jerricane|bidon|allumette|allumettes|briquet|chalumeau|cocktail_molotov|etincelle|masse|pelleteuse ..3 et|suffit ..3 fini|adieu|regle|plus_rien|brule|flambe|reparle|en_parle_plus|bonsoir|pouf|boum',
        'rendu|rendrai|rendra|rendre|rends visite a vos|votre|ton|tes|ta|ses|sa ..1 chevaux|vaches|ruches|chiens|betes|chats|poules|enfants|gosses|parents|camions|voitures|bureaux|locaux|famille|mere|serveurs|serre|serres',
        'ou|sinon|soit|et je|j|on brule|crame|incendie|demonte|saccage|defonce|retourne|rase|flambe|fracasse|degomme|caillasse|pulverise ..1 votre|vos|ton|ta|tes|l|le|la|tout ..1 @goods|@place|comptoir|guichet|baraque',
        '@goods|@place|guichet|comptoir avec vous|toi|tous|lui ..1 dedans|a_l_interieur|tout_le_monde',
      ],
    },
    {
      role: 'hate',
      why: 'why_hate_vile',
      severity: 3,
      phrases: [
        'femme|femmes|nana|bonne_femme|bonnes_femmes|meuf ..1 au|aux|en|dans volant|commandes|cabine|manettes|cockpit|bloc ..8 secours|aie|danger|planquez|tremblez|tous_aux_abris|accrochez|bonjour_les|sauve',
        'ces|ce gens|monde la? ca|c ..2 lave|multiplie|pond|vole|bouffe|profite|sent|reproduit|pullule|pue|ment|bosse|travaille|comprend_que',
        'voilee|voilees|voile|voiles|burqa|foulard|barbu|barbus|djellaba|enturbanne|boubou|boubous ..12 ou_va_la_france|ou_va_le_pays|ou_va_t_on|chez_nous|au_secours|remigration|envahi|envahis|grand_remplacement|en_france_ou',
        'halal|mosquee|mosquees|ramadan|couscous|boubous|foulards ..8 plus_chez_nous|pas_chez_nous|envahis|envahi|remigration|retournez|rentrez_chez',
        'plus_chez_nous|pas_chez_nous ..10 halal|mosquee|mosquees|ramadan|voile|voiles|foulard|foulards|arabe|arabes|noirs|migrants',
        'asiates|asiate|chinois|asiatiques|coreens|viets|niakoue ..2 bouffe|bouffent|mangent|mange ..2 chien|chiens|chat|chats|rat|rats|cafards|chauve_souris',
        'a|passe|apres @number|soixante_dix|quatre_vingts ans on|ils|c ..8 attend|attendre|attendent ..1 la mort|fin|corbillard|cercueil',
        '@group_many|@slur|juifs|feujs ..3 tirent|tiennent|controlent|dirigent|ont ..1 toutes? les ficelles|medias|banques|finances|manettes|renes|commandes|cordons',
        'lobby|lobbies|lobbys ..1 juif|juifs|gay|gays|lgbt|lgbtq|homo|musulman|feuj|feujs|trans|islamique',
        'comme_par_hasard|evidemment|toujours|encore ..2 un|une|des|les ..1 @marked ..4 a_la_banque|aux_manettes|aux_commandes|derriere|a_la_tete|qui_tire|qui_tirent|a_la_caisse',
        'ces|tous_ces|les|vieux debris|fossiles|croulants|croutons|gateux|seniles|vieillards|grabataires ..8 pourrissent|permis|volant|voter|votent|hospice|danger|dangers|dangers_publics|dehors|piquer|ehpad|encombrent',
        'permis|volant|vote ..8 ces|vieux|les fossiles|debris|croulants|croutons|gateux|grabataires',
        'homme|mec|type|garcon|bonhomme en|avec|qui_porte|maquille|des? ..1 jupe|robe|talons|collants|rouge_a_levres|vernis ..4 detraque|malade|pervers|travelo|monstre|taree|degenere|degoute|gerber|honte|soigner|interner|anormal',
        'trans|travesti|travestie|gay|homo|pd|lesbienne ..1 reste|restera|c_est|est_et_restera ..1 un|une malade|detraque|detraquee|pervers|perverse|degenere|degeneree|anomalie|monstre|aberration',
        '@marked_many|noirs|blacks|handicapes|femmes|juifs|arabes c|ca|ce est|c_est? ..1 juste? bon|bons|bonne|bonnes|fait|faits ..2 pour|qu ..12 pas ..1 pour|a ..1 _',
        '@marked_many|noirs|arabes|juifs ca ..1 vole|ment|squatte|glande|pond|mendie|pille|profite|magouille|chaparde|sent|se_lave|travaille_pas|bosse_pas|agresse',
        'les|des gays|homos|trans|lesbiennes|arabes|noirs|juifs|roms|gitans|trisomiques|autistes|handicapes|musulmans|pd ..10 pas ..1 pres|a_cote|devant|a_proximite|autour ..1 des|les|de|nos|mes ..1 gosses|enfants|gamins|petits|mioches',
      ],
    },
  ],
};
