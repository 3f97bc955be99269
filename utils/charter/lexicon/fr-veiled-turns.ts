import type { LexiconData } from './sections';

/** French threats and stalking said in passing: tools one owns too, visits to expect, addresses that will travel. */
export const frVeiledTurns: LexiconData = {
  words: [
    {
      name: 'publicplace',
      reason: 'What has an address or a number anybody may know: its being online threatens nobody.',
      words:
        'magasin(s) boutique(s) siege site(s) agence(s) hotel restaurant resto salle cinema ecole mairie gite stade theatre expo exposition concert evenement depot relais entrepot bureau bureaux cabinet musee pharmacie livraison facturation suivi commande dossier telephone serie client contrat service sav standard reservation societe entreprise centre marche festival atelier point mail courriel ip retour expedition',
    },
    {
      name: 'household',
      reason: 'Who is not a shop: their address is theirs.',
      words:
        'patron patronne gerant gerante directeur directrice chef cheffe responsable conseiller conseillere technicien technicienne vendeur vendeuse caissier caissiere livreur livreuse prof moniteur monitrice coach maire proprio president presidente juge arbitre medecin infirmiere stagiaire employe employee fille fils femme mari mere pere parents gosses enfants copine copain modo moderateur moderatrice community_manager cm patrons dirigeant dirigeante pdg assureur banquier notaire syndic',
    },
    {
      name: 'arms',
      reason: 'Tools that hurt when they are named to somebody one is angry with.',
      words:
        'tronconneuse hache batte fusil carabine machette masse merlin serpe faux fourche pioche pelle barre_a_mine barre_de_fer pied_de_biche cle_a_molette cle_anglaise marteau couteau calibre flingue pistolet sabre katana cric faucille scie debroussailleuse taser matraque arbalete nerf_de_boeuf gourdin manche_de_pioche rouleau_a_patisserie chevrotines chevrotine cartouches cartouche fusil_de_chasse couteau_de_chasse couteaux',
    },
    {
      name: 'goods',
      reason: 'What somebody answers for, and may find in ruins.',
      words:
        'agence boutique magasin vitrine vitrines entrepot chapiteau resto restaurant bar camion camions camionnette bagnole voiture voitures bureau bureaux locaux local baraque guichet stand terrasse paillote salon atelier hangar cabane devanture serre serres tente tentes roulotte peniche bateau studio cabinet garage guitoune kiosque enseigne facade comptoir yourte gymnase ecole',
    },
    {
      name: 'flammable',
      reason: 'What burns.',
      words:
        'bois paille paillote chaume toit_de_chaume papier carton bache toile chapiteau grange hangar cabane roulotte yourte chalet rideaux depot archives foin tente entrepot',
    },
    {
      name: 'limb',
      reason: 'Parts of a body a threat asks after.',
      words:
        'genoux rotules doigts dents jambes machoire mains tibias chevilles nuque yeux sourire visage nez cotes os',
    },
    {
      name: 'court',
      reason: 'Who speaks for the law: "vous allez la sentir passer" is then a lawsuit.',
      words:
        'avocat avocate avocats avocates maitre tribunal tribunaux juge juges justice audience prudhommes prud_hommes assignation assigne assignes mise_en_demeure mediateur mediatrice dgccrf ufc que_choisir plainte plaintes proces procedure huissier huissiere greffe requete juriste juridique conciliateur recours class_action inspection_du_travail inspecteur_du_travail ombudsman cnil urssaf fisc referee commissariat gendarmerie procureur test_achats signalconso',
    },
    {
      name: 'watched',
      reason: 'Windows and doors somebody stands before.',
      words:
        'balcon fenetre fenetres porte portail volets immeuble rue palier maison boite_aux_lettres lucarne lampe velux cave parking rez_de_chaussee interphone',
    },
  ],
  phrases: [
    {
      role: 'threat',
      why: 'why_threat_address',
      severity: 3,
      phrases: [
        'adresse|domicile|numero|adresses ..1 perso|personnelle|personnel|prive|privee ..6 tourne|tournera|circule|circulera|partira|part|fait|fera|sera|finit|finira|atterrit|atterrira|retrouve|retrouvera|balade|sort|sortira|sortirait|fuite|fuitera ..6 groupe|groupes|reseaux|forum|forums|sur|tour|partout|dehors|public|internet|telegram|snap|facebook|whatsapp|leboncoin',
        'adresse|domicile|adresses ..1 de|du|d|des votre|vos|ton|ta|tes|la|le|l|ma? @household|@person ..4 tourne|tournera|circule|circulera|part|partira|fait|fera|sera|finit|finira|atterrit|atterrira|retrouve|retrouvera|balade|sort|sortira|fuite|fuitera ..4 groupe|groupes|reseaux|forum|forums|sur|tour|partout|dehors|public|internet|telegram|snap|facebook|whatsapp|leboncoin',
        'je|on|j|nous ..1 mets|met|mettrai|lache|lacherai|balance|poste|publie|diffuse|affiche|colle|imprime|leak|leake|depose ..1 l adresse|identite ..1 perso|personnelle|privee? de|du|d votre|ta|ton|vos|la|le|l? @household|@person ..8 sur|partout|en_ligne|groupe|groupes|public',
        'ai|a|avons|connais|connait|garde ..1 l adresse de|du|d votre|ta|ton|vos|la|le|l? @household|@person ..4 dommage|bete|triste|ballot|sinon|internet|groupe|reseaux|gare|reflechissez|reflechis|a_vous_de_voir|a_toi_de_voir',
        'sinon|ou|soit|avant|minuit|vendredi|demain ..10 tout|toute|tous|tt ..1 le|la|les|l? monde|quartier|village|ville|immeuble|ecole|internet|rue ..1 saura|sauront|va_savoir|connaitra ou ..1 habite|dort|vit|crechent|creche|gare|se_gare|habitent|va_a_l_ecole',
        'connais|connait|sais|sait|ai|garde|avons ..2 prenom|nom|plaque ..2 rue|adresse|immeuble|digicode|plaque|etage ..6 digicode|voir|jouer|sinon|etage|vous|toi|plaque|voiture',
      ],
    },
    {
      role: 'threat',
      why: 'why_threat_person',
      severity: 3,
      phrases: [
        '<!mon|ma|notre|mes chien|chiens|chat|chats|chevaux|betes|ruches|poules|poissons ..8 antigel|mort_aux_rats|poison|strychnine|boulette|boulettes|insecticide|javel|cigue',
        'boulette|boulettes|antigel|mort_aux_rats|poison ..6 pour|a|au|devant|par_dessus ..1 tes|ton|vos|votre|ses|son|la|le ..1 chien|chiens|chat|chats|jardin|portail|gamelle|cloture',
        'attends|attend|guette|guettons que|qu ..4 soit|sera|sorte|rentre|reste ..1 tout|toute? seul|seule|seuls|de_dos',
        'devrait|faudrait|suffirait|suffit|pourrait ..3 couper|desserrer|sectionner|trafiquer|saboter|limer|devisser ..2 freins|boulons|cable|cables|durite|direction|ecrous',
        'perdras|perdrez|perdra|perdre|perdront ..1 plus|davantage|autre_chose que|qu ..1 ton|votre|son|ta|ses|tes|un|leur ..1 boulot|job|place|emploi|poste|travail|permis|licence|client|dents',
        'accident ..1 de|bete|malheureux|est_si chasse|bete|malheureux|vite_arrive|domestique ..2 !grave|corporel|declare',
        'personne|nul ne? ..1 te|vous|le|la ..1 retrouvera|cherchera|trouvera ..3 foret|bois|lac|etang|jamais|la_bas|beton|carriere|marais',
        'on ..1 a|connait|sait ..1 des|les|quelques ..1 gars|mecs|types|gens|copains|amis pour|qui ..2 ca|regler|reglent|s_occupent|s_en_occupent|aiment_cogner|font_mal',
        'qu|que il|elle|ils|elles|on ..2 repasse|revienne|reviennent|repassent|ose|remette|rapplique|ramene|pointe|approche|vienne|remettent ..3 un_peu|seulement|voir|tiens|donc|pour_voir|qu_il|juste ..8 @arms|chien|chiens|poing|poings|cave|pelle',
        'qu|que il|elle|ils|elles ..1 repasse|revienne|reviennent|repassent|ose|rapplique|vienne|approche !la|le|l|les|chercher|recuperer|prendre|reprendre|finir|terminer|reparer ..3 !oublie* moi|j|je|ma|mon|une|un|l|et ..5 @arms',
        '@arms ..3 qu|que il|elle|ils|elles ..2 repasse|revienne|reviennent|repassent|ose|rapplique|vienne|approche|remette !la|le|l|les|en|chercher|prendre|avec',
        'moi_aussi|nous_aussi|moi|aussi ..1 j|on ..1 ai|a ..1 un|une|ma|mon @arms ..2 !de|qui|du|chez|votre|vous|pareil|depuis|et_elle ..1 revienne|repasse|vienne|approche|viens|reviens|venez|revenez|passe|passez|t|te|vous|lui',
        'revenez|reviens|repasse|repassez|passez|passe|approchez|approche|viens|venez|rapplique ..1 donc|seulement|voir|un_peu|pour_voir|encore ..4 @arms ..3 sortie|pret|prete|charge|chargee|affutee|derriere|attend|demarre|aiguisee',
        'revenir|repasser|venir|approcher|revient|repasse|revienne ..4 mon|ma|notre|une|un @arms|chiens|rottweiler|molosse ..1 l|les|vous|t|te attend|attendra|attendent|accueille|accueillera',
        'dis|dites|previens|prevenez|rappelez|rappelle|passez_le_mot|informe|informez ..4 que|qu ..2 j|je|on|moi ..1 ai|a|garde|possede ..1 un|une|ma|mon|le|la|des ..1 @arms',
        '@arms ..6 terrain|jardin|bois|foret|cave|congelateur|coffre|champ|etang|puits ..6 entendeur|voisins|personne|dites|dis|tranquille|profond|discret|temps_libre',
        '@arms et ..3 temps|temps_libre|rien_a_perdre|du_temps|insomnies|patience|colere',
        'lui|leur|vous|te|t garde|reserve|prepare ..1 un|une|le|mon|ma|du ..1 chien_de_ma_chienne|accueil ..4 @arms|poing|dehors',
        'attends|attend|attendez ..1 toi|vous ..1 a recevoir|avoir? ..1 une|de_la|ma|notre|ma_petite|ta|la|ce_qu|des|a_ce|petite visite|visites|on|represailles|surprises|suite_et !de|d|du|guidee|mystere|expert|controle|huissier|l|la|pour|mes|ma|a|en|familiale|parents|on|nous|dimanche',
        'attends|attendez ..1 toi|vous ..1 a ..1 me|nous|m voir ..1 debarquer|chez|devant|arriver ..3 !pour|avec|au',
        'vas|allez|vont|va|risques|risquez|risque|faut ..1 recevoir|avoir ..1 de_la|une|ma|notre|petite ..1 visite|visiteurs|visites ..1 !de|d|guidee|medicale|du|chez|pour|en|cette|la|au|aux',
        'passe|passer|passera|passerai|viens|viendrai|viendra|viendront|reviens|vient|venir|arrive ..1 ..10 pas pour ..1 ..2 boire|prendre|parler|discuter|les|la|te|un|cafe|rigoler|acheter|manger|bavarder ..2 the|cafe|meteo|champignons|fleurs|apero|discuter|tricoter|bavarder|rigoler|parler|croissants',
        'visite|visites ..2 et|mais|c_est ..1 pas pour|un|une|de ..3 cafe|the|courtoisie|parler|discuter|apero|prendre|boire',
        'verra|reverra|retrouvera|croisera|voit|revoit|retrouve|attend|attendra ..2 a la sortie ..3 t_inquiete|inquiete|fais_pas|mon|ma|tu|toi|vous_verrez|comptez|vous_etes|t_es|et|seul|bouffon|petit',
        'viendra|revient|reviendra|viendrons|reviendrons|vient|debarque|sera|serons|seront ..2 a|plusieurs|nombreux|dix|quinze|cinq|six|quatre|trois ..6 prepare|preparez|prevoyez|prevois|sortez|achetez ..3 pansements|pansement|compresses|platre|platres|glace_pour|sutures|fil_et_aiguille|beton|civiere|civieres|ambulance',
        'sais|connais|jsais ..1 a? quelle heure|quelle_heure ..1 vous|tu|il|elle|ils|votre|ton ..2 fermez|fermes|ferme|finit|finis|finissez|sors|sort|sortez|rentre|rentres|rentrez|debauche|baissez|eteignez ..4 soir|bientot|demain|rideau|seul|seule|boutique|caisse|nuit|tout_a_l_heure',
        'sais|connais|jsais ..1 a? quelle heure|quelle_heure ..1 vous|tu|il|elle|ils ..2 fermez|fermes|ferme|finit|finis|sors|sort|sortez|rentre|rentres ..1 le|la|seul|seule? ..1 rideau|seul|seule|boutique $',
        'ferait|ferais|feriez|feraient|devrait|devrais|devriez ..1 bien|mieux? de? ..1 regarder|verifier|inspecter|jeter|controler|surveiller ..3 sous|freins|dos|retro|retroviseur|retros|derriere ..2 sa|son|ta|ton|votre|lui|toi|vous|ses|tes|vos ..1 voiture|bagnole|lit|dos|epaule|capot|moto|freins|epaules|lui|toi|vous',
        'bien|tranquilles|tranquille dormir|dormez|dors|profiter|profite ..1 cette|ta|votre|sa nuit ..2 c|ce|la ..2 derniere|est_la',
        'aimez|aime|aimes|tiens|tenez|tient ..1 a? ..1 vos|tes|ses|votre|ton|son @limb ..1 !en|de|du|pour ..1 alors|rappel*|rembourse*|repond*|fais|faites|reflechi*|non|hein|bien',
        '^ vous|tu aimez|aimes|tenez|tiens ..1 vos|tes genoux|rotules|tibias|doigts|phalanges $',
        'malin|malins|fier|fiers|beau|belle|rire|rigoler|sourire|courir|marcher|danser ..3 avec|sur|sans ..1 des|tes|vos|ses|de|une|deux? ..1 bequilles|platre|dents_en_moins|fauteuil_roulant|dents|machoire_cassee|attelle|minerve|plus_de_dents|paille ..1 !de|neuves|blanches',
        'passer|passerai|passera|passerons ..2 l|le|son|ton|cette envie|gout|sourire|arrogance ..1 de|d? ..1 sourire|rire|rigoler|recommencer|ricaner|frauder|repondre|ouvrir|mentir|rouler',
        'vais|va|allons|j|je|on ..1 lui|leur|t|te|vous ..1 apprendre|apprendrai|apprends|enseigner ..1 la|le|les|a ..1 politesse|respect|manieres|vie|parler|vivre|savoir_vivre ..2 a_ma_facon|a_ma_maniere|a_l_ancienne|dehors|en_face|sur_le_parking|avec|a_coups|moi_meme|derriere',
        'souviendra|souviendras|souviendrez|souvenir|souviendront|connaissance|gouter|goutera|gouteras|rencontrer|rencontrera|embrasser|embrassera|baiser ..3 mon|ma|mes|de ..1 pare_buffle|pare_chocs|pare_choc|phalanges|poing|poings|pompes|rangers|semelle|semelles|@arms|batte|genou|calandre|chevaliere',
        'prochaine|prochain fois ..3 c|ce|on|je ..6 pas ..4 avis|commentaire|mot|message|lettre|mail|plainte ..8 poing|coup|baffe|droite|pave|batte|essence|poings|feu|@arms|claque|tarte',
        'vitrine|vitrines|vitre|pare_brise|terrasse ..2 c|ce|est ..1 est? ..1 fragile|vite_casse|casse_vite|vite_brise|fin ..1 reflechi*|pensez|pense|reflechis|hein|attention_a_vous|songez|dommage|ca|sachez|je_dis_ca|tu_sais|vous_savez|n_est_ce',
        'ca|cela|c brule|flambe|part|prend|crame|brulent ..1 vite|bien|facilement|en_fumee|tout_seul|comme ..2 un|une|le|la|l|les|du|de? ..1 @flammable ..1 reflechi*|pensez|pense|hein|vous_savez|tu_sais|je_dis|sachez|songez|$',
        'ca|cela|c brule|flambe|crame vite|bien|facilement ..1 un|une|votre|vos|ton|les|des ..1 @flammable|@goods $',
      ],
    },
    {
      role: 'threat',
      why: 'why_threat_damage',
      severity: 3,
      phrases: [
        'votre|vos|ton|ta ..1 @goods|chalet|maison|grange|bateau|moulin|yacht ..3 assure|assuree|assures ..1 contre|pour|tous le|l|les? feu|incendie|incendies|vandalisme|risques',
        'esperez|espere|espere_pour|verifiez|verifie|relisez ..4 assurance|assures|assure|contrat_d_assurance ..4 feu|incendie|vandalisme|bris_de_glace|couvre_l_incendie',
        'restera|resteras|restera_t_il|restait|resterait ..1 plus|pas|que|rien|moins|grand_chose ..1 rien|grand_chose|que|pierre|une|un|des|les|grand? ..4 de|d|du ..1 votre|vos|ton|ta|tes|vous|toi|leur|sa|lui ..1 @goods|vous|ni|$',
        'restera|resterait ..1 rien|plus_rien|pas_grand_chose|que_dalle|que_des_cendres|que_les_murs|que_les_cendres|que_la_poussiere|que_des_miettes ..3 de|d ..1 vous|toi|votre|ton|vos|ta|tes ..1 @goods|$|equipe|tronche|gueule|bande|clique|et',
        'restera ..2 que|qu ..1 des|les|un|une|le|la ..1 cendres|murs|ruines|gravats|decombres|tas_de_cendres|poussiere|carcasse|squelette|fumee ..2 de|d|du ..2 votre|vos|ton|ta|vous|leur',
        'aura|aurai|aurons fini|termine ..1 avec ..1 vous|toi|votre|lui|elle ..6 restera|resteront|rest*|cendres|murs|pleur*|reconn*',
        '@goods ..6 pierre sur pierre',
        'restera|reste pas|plus ..1 pierre sur pierre ..3 de|d|votre|vos',
        'bientot|demain|lundi ..1 votre|ton|ta|vos @goods ..1 ce|ca|il|elle|ils ..2 sera|fera|seront ..2 un|une|des|qu|plus ..1 parking|tas|ruine|cendrier|terrain|ruines|cendres|feu|barbecue|brasier|trou ..1 !gratuit|couvert|de_joie|rempli',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_stalk',
      severity: 3,
      phrases: [
        'collectionne|garde|imprime|punaise|classe|archive|stocke|developpe ..3 photos|photo|captures|videos|cliches de toi',
        'dossier|album|carnet|tableau|mur ..2 sur|de|avec|couvert_de toi|tes ..1 photos|allees|horaires|sorties|$',
        'je|j ..1 te|t vois|regarde|observe|ecoute ..1 meme? ..1 quand|pendant_que|dormir tu|dormir|manger ..1 dors|fermes|eteins|ranges|manges|rentres|$',
        '@number|premier|premiere|deuxieme|troisieme|quatrieme|cinquieme|enieme|encore|2e|3e|4e|5e|10e soir|nuit|matin|soiree|jour|dimanche|soirs|nuits|matins ..2 sous|devant|en_bas_de|derriere|face_a|a|en_face_de ..1 ton|ta|tes|chez_toi|chez_elle|sa|ses|son ..1 @watched|toi|elle|bureau|boulot|ecole|salon|fac|salle|$|lampe|rideaux',
        'dors|dormi|reste|campe|attends|planque|gare|poste|assis ..6 devant|en_bas|sous|derriere|face ..2 chez_toi|toi|ton|ta|tes ..1 @watched|immeuble|rue|toi|$|pour|jusqu|a|parce|a_te|bureau',
        'en_bas|devant|derriere|sous|face ..1 de|a? chez_toi|toi ..8 te|t|ta ..1 voir|regarder|croiser|attendre|guetter|attends|vois|regarde|lumiere|lampe',
        'tu|t ..1 as|es|a ..1 change|demenage ..1 de|d|la|ta|tes|les|ton|en ..1 serrure|serrures|digicode|code|trajet|horaires|volets|rideaux|salle|parfum|coiffeur ..2 mignon|adorable|dommage|j_ai_vu|inutile|je_sais|rien|mais|pour_moi|j|bien|drole|touchant|malin',
        'pris|prends|monte|suis|etais|descendu|assis ..2 le|la|dans|meme|ton ..1 meme|ton train|bus|metro|tram|wagon|rame|rer|ascenseur|ferry ..1 que toi ..10 tu|t|te|ton|ta|pas|vu|cou|cheveux',
        'pris|prends|monte|suis|etais ..2 le|la|dans|meme|ton ..1 meme? train|bus|metro|tram|wagon|rame que toi',
        'passe|passee|repasse|repassee|reste|restee|venu|venue|revenu|revenue ..2 devant|sous|par|chez ..1 ton|ta|tes ..2 @watched|boulangerie|boulot|bureau|salon|boutique|travail|ecole|salle|fac|magasin|guichet|caisse|comptoir ..10 tu|t|te|reviendrai|demain|lumiere|seul|seule',
        'tes volets|rideaux|stores ..2 etaient|sont|etait|restent ..1 fermes|ouverts|tires|baisses|ferme ..10 je|j|moi|t|te|malade',
        'demande|eu|trouve|obtenu|recupere|note|appris ..1 tes|ton|ta horaires|planning|emploi_du_temps|adresse|numero|jours_de_repos|itineraire|trajet ..2 a|par|grace|aupres|chez ..2 ta|ton|ta_collegue|tes|une|un|la|le',
        'nouveau|nouvelle numero|adresse|appart|appartement|compte|voiture|boulot|maison|plaque|immeuble ..2 je|j ..1 l|le|la|les? ..1 ai|connais|sais|tiens|vois deja|aussi|quand_meme|trouve|trouvee|depuis',
        'ton|ta|tes nouveau|nouvelle|nouveaux numero|adresse|appart|appartement|compte|boulot|maison|copain|mec ..2 je|j',
        'sais|jsais ..1 que tu|elle ..1 descends|descend|sors|sort|promenes|promene|rentres|rentre|dors|finis|cours|vas|va|prends|prend|gares|es|est ..1 le|la|les|ton|ta|seul|seule|au|a|toujours ..3 chien|poubelles|heure|h|soir|seul|seule|matin|bus|parc|lundi|mardi|jeudi|vendredi|@number',
        'bloque|bloques|bloquee|bloquer ..1 partout|sur_tout|de_partout|encore ..4 mais|sauf|or|toujours ..3 ta|ton|tes|ta_mere|je|tu|t ..8',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_call',
      severity: 3,
      phrases: [
        'on remet|recommence|rebelote|repart|remettra ca? ..8 son|sa|ses ..1 live|stream|page|profil|compte|mur|video',
        'qu|que il|elle|tu|ils ait|aies|aie|aient ..1 peur|honte|la_trouille|trop_peur de|a ..1 sortir|rentrer|dormir|ouvrir|revenir|se_montrer|poster|chaque',
        'pourrissez|pourrissons|pourrir|saturez|saturons|inondez ..1 lui|leur|son|sa|ses ..1 la|le|les? ..1 vie|boite|telephone|page|compte|standard|live|commentaires|messagerie',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_suicide',
      severity: 3,
      phrases: [
        'irait|serait|tournerait|respirerait|porterait|se_porterait ..1 mieux|bien_mieux si|sans ..1 tu|t|vous|toi ..6 veines|corde|gorge|respirer|exister|disparaissais|coupais|pendais|sautais|la|tirais|arretais_de_respirer',
      ],
    },
    {
      role: 'sexual',
      why: 'why_sexual_remark',
      severity: 2,
      phrases: [
        'levres|bouche|langue|mains|doigts ..2 autour|sur|dans ..2 d|de autre_chose|mon|ma|moi|queue|bite ..3 !instrument|flute|verre',
        'levres|bouche|langue ..3 autre chose ..2 que|qu',
        'paierais|payerais|donnerais|paye|paie ..8 nue|toute_nue|tout_nu|en_petite_tenue|sans_rien|topless|seins_nus',
        'joli|petit|beau|mignon|sacre|superbe|quel ..1 derriere|popotin|arriere_train|posterieur|fessier|croupe ..6 serveuse|serveur|@person|elle|croquer*|mangerai*|mangerait|mordr*|cette|il',
        'envoyez|envoie|montre|montrez|veux|attends|poste ..2 photo|photos|selfie|selfies ..2 de vous|toi|elle en maillot|lingerie|bikini|sous_vetements|petite_tenue|culotte|string|nuisette|deshabille',
        'contre|pour|en_echange|derriere ..2 une|un|ta|ton ..1 pipe|fellation|gaterie|turlutte|branlette',
      ],
    },
    {
      role: 'hate',
      why: 'why_hate_vile',
      severity: 3,
      phrases: [
        '@group_many ..3 on? sait|connait ..1 comment|ou ..1 ca ..1 finit|termine|mene|commence',
        'vrai|vraie|vrais|vraies homme|femme|hommes|femmes|mec|fille ..8 pas ..2 cette|ce|ces|une|un|cet ..1 chose|truc|machin|creature|moitie|travelo|hybride|erreur',
        'cachez|cache|planquez|comptez|surveillez|rentrez ..1 vos|ton|tes|votre|les ..1 poules|portefeuille|portefeuilles|sacs|sac|cuivre|velos|velo|bijoux|outils ..8 roms|gitans|arabes|noirs|roumains|manouches|gens_du_voyage|maghrebins|albanais',
        'roms|gitans|arabes|noirs|roumains|manouches|gens_du_voyage|maghrebins|albanais ..8 cachez|cache|planquez|comptez|surveillez|rentrez ..1 vos|ton|tes|votre|les ..1 poules|portefeuille|portefeuilles|sacs|sac|cuivre|velos|velo|bijoux|outils',
      ],
    },
    {
      role: 'insult',
      why: 'why_insult_image',
      severity: 2,
      phrases: [
        'eleve|elevee|eleves|elevees par|chez des|une|un|les ..1 loups|cochons|ours|porcs|hyenes|singes|sauvages|chiens|anes|betes|vaches',
        'daube|merde|ordure|erreur|catastrophe|bouse|plaie|poubelle|nullite|dechet|tache|blague humaine|ambulante|ambulant|sur_pattes|vivante|humain',
        '@person ..8 un|une vrai|vraie|veritable|pur|pure @mod? legume|larve|mollusque|limace|loque|zombie|boulet|plaie|moule|huitre',
        '@person|chorale|equipe|direction|bureau|comite ressemble|ressemblent|fait|font ..1 penser? a ..1 un|une|des ..1 elevage|troupeau|colonie|basse_cour|poulailler|menagerie|asile|cirque|meute',
      ],
    },
  ],
};
