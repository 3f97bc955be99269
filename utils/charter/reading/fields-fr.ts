/**
 * What French words are about, one field each: what a comment says of others is told by fields where its very words were
 * never met. Folded words; a star stands for any ending. Neither praise nor blame: only the model weighs them.
 */
export const fieldsFr: Record<string, string> = {
  i: 'je j moi me m mon ma mes perso jsuis chuis jai',
  we: 'nous notre nos on',
  thou: 'tu t toi te ton ta tes',
  you: 'vous votre vos vou',
  it: 'il elle lui celui celle iel sa son ses',
  them: 'ils elles eux leur leurs ceux celles ces',
  negation: 'pas ne n jamais rien aucun aucune ni sans plus personne nan',
  like: 'tel telle genre style pareil aussi autant semblable imitation ressembl* dirait croirait digne',
  compare: 'moins mieux pire plus davantage meilleur* plutot',
  intensely:
    'tres trop vraiment grave tellement super hyper mega carrement franchement totalement completement absolument sacrement bien si tant ultra',
  hedge: 'peut etre parait semble apparemment disons presque plutot parfois crois pense',
  ask: 'qui que quoi quel quelle quels quelles comment combien pourquoi quand ou esk kel kan',
  polite:
    'bonjour bonsoir bjr slt salut coucou svp stp merci mrc merki cordialement madame monsieur mme mr pardon excusez',
  laugh: 'mdr lol ptdr xd haha hahaha hihi rire rigol* rir* marr* mort morte blague* humour drole* ironie',
  say: 'dit disait dire dis disent disant repond* repondu balanc* lance traite traiter traitent appel* cri* hurl* ecri* ecrit ecrivait racont* sorti lache*',
  counter:
    'racisme raciste* sexisme sexiste* homophob* transphob* validisme antisemit* islamophob* xenophob* discrimin* prejuge* cliche* stereotyp* halte stop honte assez tolerance respect* droits egalite solidar* combat* lutte lutter lutt* victime* deno* condamn*',
  quote: 'mot mots propos phrase insulte insultes insulte* terme termes expression titre citation cite',
  staff:
    'vendeu* serveu* caissi* conseill* technicien* livreu* chauffeu* conduct* controleu* facteur* factrice* guichetier* receptionnist* standardist* hotesse* steward* gerant* patron* patronne direct* responsable* equipe equipes personnel employe* salarie* collegue* vigile* agent* infirmi* medecin* docteur* prof profs professeur* coach* moniteu* guide* ouvreu* banqui* assureu* plombier* electricien* macon* coiffeu* boucher* boulang* poissonni* pharmacien* dentist* veterinair* notair* avocat* secretair* stagiair* apprenti* interimair* maire mairesse adjoint* elu elus elue depute* ministr* president* journalist* animat* present* chanteu* acteur* actric* youtubeu* streameu* influenceu* joueu* arbitr* gardien* concierge* menager* jardini* peintr* moderat* modo modos admin cuisini* chef barman traiteur* photograph* bibliothecair* archivist* pilot* capitain* marin* puericultric* educat* instit* maitress* surveillant* proviseur* commercia* demarcheu* developpeu* graphist* cm community manager facilitat*',
  chief: 'patron* direct* chef* gerant* responsable* maire president* ministr* boss ceo pdg dirigeant*',
  client:
    'client* usager* abonne* adherent* membre* voisin* voyageu* passager* locatair* patient* eleve* etudiant* supporter* spectateu* visiteu* lecteu* habitant* commentateu* posteu* auteur* autrice*',
  kin: 'mere maman pere papa fils fille frere soeur tante oncle cousin* mari femme epou* enfant* gosse* bebe* mome* mamie papi papy papet famille parents copain* copine* ami* amie* pote* conjoint* compagn* marmaille daron* daronne fiston chien* chat* chatte*',
  woman: 'femme* fille* meuf* dame* nana* gonzesse* demoiselle* miss maman* blonde* epouse* bonne* feminist*',
  man: 'homme* mec* type* gars garcon* monsieur messieurs bonhomme keum* gaillard*',
  person: 'gens personne* individu* monde humain* humanite etre* tete* quelqu autrui foule peuple population',
  old: 'vieux vieille* vieillard* vioque* vioc* retraite* senior* age agee ages agees ancien* boomer* cheveux grisonnant* ehpad hospice momie* fossile* senil* perim*',
  young: 'jeune* ado ados adolescent* gamin* mioche* morveu* generation* zoomer*',
  origin:
    'arabe* maghrebin* algerien* marocain* tunisien* africain* noir* noire* black* blanc* blanche* asiatique* chinois* chinetoque* vietnamien* coreen* japonais* juif* juive* feuj* rom roms gitan* manouche* tzigan* turc* turque* kurde* syrien* afghan* malien* senegalais* congolais* portugais* polonais* roumain* russe* ukrainien* ruski* antillais* creole* etranger* immigr* migrant* refugi* clandestin* exile* reubeu* rebeu* renoi* babtou* gaulois* francais* belge* wallon* flamand* suisse* quebecois* anglais* allemand* italien* espagnol* mexicain* indien* pakistanais* bride* beur* metisse* metis autochtone* amerindien* bled pays frontier* origine* ethnie* race races couleur peau accent* nationalit* etrangere*',
  faith:
    'musulman* islam islamist* mosquee* voile voilee* voiles hijab* burkini* burqa* coran imam* ramadan aid juif* juive* synagogue* kippa* casher catho* chretien* eglise* messe cure pretre* protestant* temoin* jehovah bouddhist* hindou* sikh* athee* religion* religieu* croyant* dieu priere* halal',
  queer:
    'gay gays homo homos homosexuel* lesbien* lesbienne* gouine* bi bisexuel* trans transgenre* transsexuel* travesti* drag binaire* lgbt* lgbtq* pride queer pede* tarlouz* tapett* fiott* tante enb pacs* mariage genre pronom* hetero* tarlouse* inverti*',
  disabled:
    'handicap* fauteuil* roulant* aveugle* sourd* sourde* muet* malvoyant* trisomiqu* trisomie autist* autisme tsa tdah dyslexi* dyspraxi* bipolair* schizo* epilepti* paraplegi* invalide* infirme* mongol* mongolien* gogol* debile* attard* neuroatypi* amput* begu* canne pmr prothese*',
  fat: 'gros grosse* obese* obesite dodu* baleine* vache* cachalot* kilos regime ventre gras gras* ventru* patapouf* bouboule*',
  beast:
    'rat rats cafard* vermine* parasite* sangsue* rapace* vautour* hyene* porc porcs cochon* truie* chien* chienne* singe* macaque* gorille* guenon* chameau* ane anes bourrique* mulet* mouton* veau* boeuf* vache* chevre* bouc dinde* dindon* oie* poule* poulet* coq pintade* pigeon* corbeau* perroquet* moule* huitre* poisson* requin* crabe* crapaud* grenouille* serpent* vipere* cobra* limace* escargot* larve* ver vers punaise* puce* tique* pou poux mouche* moustique* guepe* bete* animal animaux betail troupeau* meute* bestiole* insecte* nuisible* hamster* taupe* loutre* phoque* morue* thon* bigorneau* paresseu* bernard mollusque* protozoaire* amibe* microbe* virus bacterie* pangolin* buse* autruche* lama* gnou*',
  beastly:
    'essaim* grouill* pullul* infest* envahi* envahiss* invasion* deferl* prolifer* reprodui* pond* pondent horde* submer* remplac* coloni* nettoy* desinfect* eradiqu* exterminat* karcher',
  plant:
    'legume* patate* navet* courge* courgette* poireau* chou choux betterave* carotte* concombre* radis endive* cornichon* citrouille* potiron* oignon* banane* poire* prune* noix gland* cruche* plante* cactus fougere* ficus herbe* mauvaise buche* souche* branche* rameau tronc mousse champignon* algue* gourde* asperge* melon* haricot* topinambour* blette* artichaut*',
  object:
    'table* chaise* tabouret* porte* poignee* serpillere* serpilliere* torchon* eponge* balai* seau* bassine* poubelle* sac sachet* bouchon* bouteille* cruche* louche* passoire* cuillere* couteau* fourchette* casserole* poele* theiere* cafetiere* bouilloire* toaster* four* frigo* lampe* ampoule* bougie* cintre* manche* marteau* clou* tournevis* enclume* brique* parpaing* pave* caillou* galet* poteau* panneau* plot* borne* balise* paillasson* serviette* coussin* matelas* rideau* tapis chaussette* pantoufle* botte* parapluie* valise* carton* boite* tiroir* agrafeuse* gomme* stylo* trombone* pince* vis boulon* ventouse* bouee* ancre* rame* palme* disquette* minitel cassette* imprimante* souris* prise* pile* pneu* volant moquette* plinthe* carrelage etagere* escabeau* echelle*',
  food: 'pain* baguette* biscotte* croissant* beurre* fromage* camembert* raclette* yaourt* flan* puree* soupe* pate* nouille* riz semoule couscous* kebab* merguez saucisse* jambon* lardon* steak* boeuf gigot* poulet* poisson* crevette* moule* huitre* oeuf* omelette* creme* gateau* tarte* crepe* gaufre* bonbon* chocolat* confiture* miel moutarde* vinaigre* sauce* compote* gelee* andouille* andouillette* boudin* rillette* paupiette* quenelle* cafe the vin biere* eau lait',
  cook: 'cuisine* recette* plat* menu* cuisson four cuit cuire mijot* rot* grill* pane* fouet* epice* tian gratin* entrecote* boucherie traiteur tablier',
  stupid:
    'con conne cons connes connard* connasse* idiot* imbecile* abruti* cretin* debile* stupid* bete betes betise* ane anes niais* neuneu* nigaud* simplet* simple borne bornee* inculte* ignare* ignorant* illettre* analphabet* inept* gogol* teube* boloss* bouffon* clown* guignol* pitre* rigolo* charlot* nul nulle nuls nulles naze* tocard* loser* rate ratee minable* mediocre* incapable* incompeten* bras casse casses manchot* boulet* empote* cruche* tarte gourde* cornichon* andouille* truffe* patate nouille* ahuri* demeure* arriere* attarde* zero neurone* cerveau* cervelle* qi intelligence reflechi* lumiere* lumineu* ampoule* aigle foudre fleche fleches poudre inventer invente fil',
  brain:
    'neurone* cerveau* cervelle* qi intelligence esprit crane tete matiere grise connexion* cables cable* branche* allum* eteint* etage ascenseur lumiere* wifi reseau bocal* vide vides creux creuse* pois petit courant',
  liar: 'voleu* arnaqueu* escroc* menteu* tricheu* fraudeu* bandit* voyou* truand* crapul* filou* magouill* mafi* racket* profiteu* parasite* assiste* pique* vole vol voler volent arnaqu* escroqu* ment mens mentir mensong* baratin* charlatan* imposteu* hypocrit* traitr* vendu* corrompu* pourri* ordure* raclure* dechet* rebut*',
  ugly: 'moche* laid* laide* laideron* hideu* affreu* difform* gueule* tronche* trogne* face facies visage nez dents sourire regard boutons acne rid* chauve* nain* nabot* binoclard* lunettes barbe* moustach* perruque* maquillag* coiffure dent dentier pif',
  lazy: 'faineant* feignant* flemmard* glandeu* glande branleu* paresseu* sieste* dort dorment dormir mou molle* mous limace lent* lente* larve* avachi* affal* bailler baill* canape',
  rude: 'impoli* malpoli* grossier* arrogant* meprisant* meprise* hautain* aimable* agressif* agressive* desagreabl* odieu* infect* mechant* mesquin* egoist* radin* avare* lache laches couard* pretentieu* orgueil* suffisan* pimbeche* megere* harpie* sorciere* vipere* poison* pest* teigne* chieu* chiant* emmerd* saoul* lourd* lourde* relou* pervers* vicieu* detraqu* tare* malade* fou folle fous cingle* dingue* psychopath* psycho fele* hysteri* mytho* parano*',
  filth:
    'merde* merdi* crotte* caca pipi urine* pue pues puent puer puant* schling* degueu* degout* sale sales salete* crade* crasseu* crasse* vomi* gerb* nause* ecoeur* immonde* ordure* fumier* fosse egout* chiotte* toilette* wc cuvette* latrine* poubelle* dechet* pourri* moisi* moisissure* puanteur* fange boue bave* morve* crachat* odeur* sentir sent douche* laver lave savon hygien*',
  swear:
    'putain* ptn pt1 bordel* merde* mrd foutre foutu* fous fout chier chie chiant* chiotte* bordel nique* niqu* encule* connerie* conneri* couille* burne* cul culs bite* queue chatte branl* zob salop* pute* putes catin* batard* fdp ntm tg pd bougre sacrebleu crisse criss calisse caliss tabarnak tabernac ostie osti calvaire ciboire saperlipopette puree zut mince fichtre',
  shutup:
    'gueule ferme fermez fermer tais taisez taire bec tg silence degage* degagez ouste creve crevez crever va retourne* retournez rentre* rentrez',
  kill: 'tue tuer tues tuez tuerai tuera mort morte meurs meurt mourir mourra mourez creve crever crevera buter bute fume fumer flingu* descendre egorg* etrangl* pend* pendre pendu* corde noyer noie* assassin* massacr* execut* liquid* cadavre* cercueil* tomb* cimetiere* enterr* obseques* funerail* morgue deces suicid*',
  hit: 'frapp* tap* cogn* gifl* baff* claqu* claque* tarte* torgnol* coup coups poing* pied* tabass* defonc* demont* demoli* eclat* massacr* derouill* fracass* casser casse* casserai gueule dents genou* genoux rotule* os jambe* cote* machoire* crane* nez bagarr* baston battre bats cravach* fouett* punir punition correction lecon lecons raclee bosse* bleu* sang saign*',
  weapon:
    'arme* fusil* flingue* pistolet* carabine* revolver* kalach* couteau* lame* hache* machette* batte* barre marteau* masse pelle* fourche* tronconneuse* bombe* grenade* explosif* cocktail molotov matraque* poing americain cutter* seringue* acide* poison* corde* cartouche* balle* munition* pierre* pave*',
  fire: 'feu feux incendi* brul* bruler brulera cramer crame* flamb* flamme* essence* bidon* allumette* briquet* cendre* explos* sauter petrole* jerrican* fumee torche* barbecue',
  damage:
    'vitrine* vitre* carreau* pneu* crev* carrosserie* ray* voiture* bagnole* caisse camion* camionnette* scooter* velo* facade* rideau porte* serrure* jardin* toit* boutique* local locaux detrui* sabot* vandal* tagu* degat* degrad* casse*',
  follow:
    'suis suivre suivi suivie suivrai suit guett* attend* attendrai attends attendrons surveill* espionn* observ* regard* trace* piste* repere* retrouv* trouv* trouverai chercher cherche* croise* croiser pister planqu* embusqu* devant derriere sortie coin ruelle* parking* trottoir* nuit ombre*',
  know: 'sais sait savons savoir connais connait connaissons vu vue note notee photo* plaque* immatricul* adresse* domicile* habit* habites habite vis vit loge* etage* porte* numero* rue ecole* creche* horaire* bus ligne arret trajet* routine prend prends gare* balcon* volet* chien fille fils femme mere',
  home: 'maison* appart* domicile* chez adresse* rue immeuble* palier* digicode* sonnette* interphone* boite jardin* garage* cave* escalier* etage* fenetre* volet* quartier* village* porte paillasson',
  warn: 'gare attention mefie* mefiez prudent* prudence prevenu* avert* avertis conseil conseille regret* regretter* amer* paier* paiera* payer* cher cheres compte* comptes regler regle dommage arriver* arrive* arriverait accident* malheur* vite tombe* tomber glisse* dernier* derniere fin fini* finit finira longtemps bientot surprise* visite* passer passe* viens venir viendrai viendra rends rendre retour boomerang karma',
  target:
    'partag* partage* tourne* tourner faites diffus* relay* affich* balanc* nom noms prenom profil* photo* video* capture* visage compte* page tag* taggu* identif* signal* signalez masse tous ensemble inond* spamm* bombard* harcel* harcele* acharn* lynch* pourri* pourrir boycott* virer vire* virez licenci* degage* note* etoile* avis appel* appelez ecriv* ecrivez coup fil messages boite patron employeur raid cible* lache* lachez montrez trouvez retrouv* cafardez',
  mock: 'rire rires rigol* moqu* mock* humili* ridicul* honte* hont* gene genant* cringe pitie piti* pathetiqu* ratee* rater* gamelle* chute* episode* saison* numero serie compte rappel* oubli* jamais souvenez memorable montage* replay chaque semaine celebr* anniversaire*',
  exclude:
    'dehors virer expuls* charter* bateau* avion* rentr* retourn* pays chez frontier* interdi* interdire separ* part ailleurs banni* bannir exclu* exclure reserv* place* cuisine fourneau* maison* zoo cage* ghetto* camp camps mur* quota* permis droit vote* voter travail boulot* metier* tri selection* admett* laiss* entrer',
  inferior:
    'inferieur* superieur* race* nature* naturel* anormal* normal* malad* malade* soign* traitement* anomalie* erreur* degener* sauvage* primiti* civilis* barbare* arrier* evolu* incapable* moins valent vaut valoir merit* capabl* faits faites fait doue* logique instinct hormon* emoti* sensibl* faible* fragile* douce* obeir obei* soumis* servir menage vaisselle repass* enfant* potiche* decorat* quotas diversite',
  danger:
    'terrorist* terroris* bombe* djihad* criminel* delinqu* delinquance violeur* viol viols voleur* dealer* drogue* dealeu* egorgeu* couteau* danger* menace* securite insecurite invasion* grand remplacement remplacer demographi* natalite ennemi* complot* control* dirige* tirent ficelles banque* medias finance* argent lobby* propagande endoctrin* contagi* propag* pervert* pedo* pedophil* predateu*',
  profit:
    'alloc* allocation* caf rsa assist* logement* impot* impots taxe* profit* profiter crochets subvention* prioritair* privileg* avantage*',
  hostile:
    'haine hais hait deteste* detester degout* supporte* supporter sentir blair* marre problem* faute coupable* gach* ruin* detrui* foutu* faux exist* debarrass* honte fleau peste poison* ennemi* guerre defend* pire pires jamais confiance odeur* bruyant* loin pres gosses enfants',
  generic:
    'tous toutes tout chaque toujours jamais majorite 90 99 moitie un une ces ceux celles typique* evidemment forcement sait cause nature partout encore meme memes',
  lust: 'sexy bonne bonnes canon bombe* chaud* chaude* coquin* coquine* cochon* cochonne* excit* bande bander envie* desir* nu nue nus nues nude* culotte* string* soutif* lingerie* decollete* sein seins nichon* nibard* poitrine* fesse* cul cuisse* jambe* bouche* levre* langue* corps courbe* forme* leggings jupe* short* lit draps oreiller* drap couette dessous baiser baise* sucer suce* lecher leche* pomper niquer prendre prend ken toucher touche* caress* embrass* bisou* mordre croquer croqu* deshabill* strip* gemir jouir coucher couche dormir nuit massage* masse fantasm* fantasme*',
  adult:
    'porno* porn x xxx onlyfans mym cam cams webcam escort* escorte* plan plans cul libertin* sexcam gratuit 18 adulte* profil bio lien mp pv snap telegram photo* video* prive* intime* rencontre* celibatair* discret* dispo disponible* soir coquin* seul* ennui* compagnie generos* sugar daddy tarif* tendre* calin* cougar* mature*',
  medical:
    'gyneco* mammograph* sein seins frottis regles menstru* cycle endometriose grossesse* enceinte allaitement allait* accouch* preservatif* contracept* pilule* ist vih depist* prostat* erect* libido sexualite sexolog* cancer* tumeur* operation* chirurg* hopital* urgences medicament* traitement* ordonnance* vaccin* psy psychiatr* psycholog* depress* therap* kine* radio*',
  link: 'lien liens link url http https www site bio epingle* profil page clique* cliquer clic ici com fr net org blog chaine canal groupe whatsapp wattsap watsapp telegram insta instagram tiktok youtube facebook fb snap twitch discord',
  follow4:
    'abo abonn* abonne* abonnez follow* f4f l4l sub sub4sub rt like* likes aime* aimez partag* repost* commente* identifi* tague* taguer rend rends renvoi* echange* soutien soutenir soutenez vote* votez petition* signe* signez concours sondage* clique*',
  chain:
    'copi* coller colle recopi* partag* transmet* envoi* envoye* contacts amis chaine bonheur malheur chance malchance brise* casse ignore* priere amen ange* jours mur statut facebook meta conditions autorise declar*',
  prize:
    'gagn* gagnant* gagne* felicit* tirage* sort lot lots cadeau* cadeaux bon bons carte* iphone* voucher* coupon* reclam* recompens* jackpot loto loterie* million* heritag* heriti* legs don donation* offert* gratuit* selectionn* chanceu* elu frais',
  invest:
    'crypto* bitcoin* btc ethereum usdt forex trading trade* trader* invest* placement* rendement* rentabl* benefic* profit* capital doubl* tripl* multipli* semaine jour retir* retrait* plateforme* signal signaux robot* bot mentor* formation* revenu* passif* gain* gagner argent libert* financ*',
  loan: 'pret prets preter credit* emprunt* taux banque* bancaire* refus interdit* fiche* garant* dossier serieux serieuse rapide* 24h 48h remboursem* particulier* financement* urgent besoin',
  healer:
    'marabout* voyant* voyance* medium* guerisseu* retour affectif amour aime* envout* sorts sort rituel* magie* magi* desenvout* maitre papa docteur dr spirituel* esprit* pouvoir* talisman* bague* chance impuissance couple* mari femme revenu* resultat* garanti* consult*',
  support:
    'support* assistance* service* centre* help* officiel* verif* verification* valid* confirm* compte* suspend* suspendu* bloqu* desactiv* piratag* pirat* hack* recuper* recuperation* expert* code codes mot passe identifiant* mdp securit* mise jour cliquez formulaire* remboursement* colis retenu* douane* livraison* frais amende* impots ameli carte vitale cpf',
  job: 'emploi* recrut* embauch* travail job jobs teletravail domicile heure* jour* salaire* euros etudiant* mamans complement* revenu* candidat* candidature* cv poste* mission* contact* postul* interess*',
  shop: 'boutique* magasin* resto* restaurant* salon* atelier* cabinet* institut* pizzeria* boulangerie* garage* agence* ecole* club* salle* ferme* epicerie* ets entreprise* boite societe* marque* enseigne* studio* concurrent* face cote voisin* chez etsy vinted shopify amazon leboncoin',
  promote:
    'code* promo* remise* reduc* reduction* rabais solde* offre* offert* essai* essay* decouvr* decouvrez venez viens passez passe testez teste* commandez command* reserv* rdv devis gratuit* livr* tarif* prix abordabl* artisan* artisanal* fait main local locaux qualite* nouveau* nouveaute* lancement* lance* ouvre* ouvert* stock* dispo disponible* catalog* parrain* parrainage* filleul* affili* invit* lien sponsor*',
  own: 'notre nos mien mienne propose* propos* vends vend vendre fais faisons realis* cree* creation* creons fabriqu* ecrit sors sorti* publie* mets mettre donne donnons anime* tiens tenons dirige* ouvre* gere* cousin* cousine copine frere soeur voisin* pote fils fille mari femme tante neveu',
  create:
    'chaine* video* videos clip* album* single* son sons rap ep mixtape podcast* episode* livre* roman* ebook* recueil* blog* article* newsletter* cours formation* coaching stage* masterclass webinaire* appli* jeu stream* live* twitch patreon tipeee cagnotte* concert* expo* spectacle* portfolio* photo* tableau* bijou* bougie* savon* tricot* gateau* cupcake*',
  recommend:
    'recommand* conseill* essay* meilleur* top mieux genial* geniaux satisfait* content* contente* adore* super extra fiable* serieu* pro sauve* sauver merci* grace trouve* decouvert* change* change vie resultat* incroyable* bluffant*',
  money:
    'euro* eur balles argent* fric thune* sous cash virement* paypal western union mandat* carte iban rib compte* paiement* payer paie* paye* montant* somme* francs chf dollars fcfa pcs neosurf transcash ticket* recharge*',
  contact:
    'contact* appel* telephon* tel joign* ecri* ecrivez mail* email* courriel* gmail hotmail mp pv dm inbox message* prive* numero num 06 07 sms whatsapp telegram repond* adresse*',
  id: 'numero* num commande* dossier* client* contrat* sinistre* ref reference* facture* abonne* adherent* securite sociale nir siret immatricul* plaque* passeport* badge* reservation* iban rib carte* cvv cryptogramme',
  good: 'bon bonne bons bonnes super genial* excellent* parfait* top magnifi* beau belle sublime* delicieu* incroyabl* formidabl* merveill* adorabl* gentil* sympa* charmant* souriant* aimabl* professionnel* rapide* efficace* impeccabl* nickel recommand* ravi* content* heureu* satisf* adore* aime* bravo felicit* merci* chapeau coeur kiff* regal* tuerie dinguerie pepite* geniale magique* fier* fiere* douceur*',
  bad: 'mauvais* nul* nulle* pourri* naze* decev* deception* decu* horribl* catastroph* scandal* honte* inadmissibl* inaccept* lamentabl* pitoyabl* mediocr* bacle* rate* loupe* casse* panne* defect* defaillant* bug* bugge* plante* lent* lente* retard* attente attend* file queue cher chere arnaqu* vol degueu* froid* froide* sale* bruyant* perdu* manqu* vide* ferme* annul* refus* rembours* reclam* probleme* souci* galere* marre insupportabl* jamais impossibl* aucun* toujours encore personne repond*',
  wait: 'attend* attente* file queue heure* minutes semaine* mois jours depuis toujours retard* delai* relanc* relance* patient* repond* reponse* rappel* silence standard repondeur',
  law: 'avocat* plainte* porter tribunal* juge* justice proces juridique* droit* loi legal* illegal* dgccrf conciliat* mediat* mediateur* prud* assign* mise demeure huissier* commissair* signal* cnil ufc choisir 60 millions recommande* defenseur droits association* consommat* gendarm* police commissariat prefecture* poursui*',
  press:
    'journal* journalist* presse media* tele tv tf1 radio* reporter* article* enquete* redaction* interview* temoign* emission* reportage* capital julien courbet parisien figaro monde mediapart antenne diffus* chronique* blog* podcast*',
  boycott:
    'boycott* vide* vider plus achet* acheter rachet* centime* panier* resili* resilier desabonn* desinstall* quitter quitt* fuir fuyez evitez eviter partag* tournant rt virale viral buzz savoir ensemble massiv* concurrence',
  urgent:
    'urgent* urgence* vite immediat* maintenant aujourd soir demain heure* matin coinc* bloqu* bloque enferm* dehors fuite* gaz incend* fumee feu electricit* electrocut* panne malais* ambulance samu pompier* 112 15 18 115 danger* risque* bebe* enfant* seul* froid sans chauffage insuline respir* allerg* train avion depart part decoll* minutes',
  despair:
    'envie finir fini vivre vie mourir suicid* sauter pont disparait* disparaitre partir tenir tiens craque* craquer bout peux plus force* forces espoir* seul* seule solitude vide noir tunnel sens fatigue* epuis* pleur* larmes nuit* dormir couper veines scarif* boites cachets comprimes medocs avale* adieu pardonn* fardeau poids manquerai personne peur peurs frapp* bat coups mari compagnon violent* viol* maltrait* enferm*',
  care: 'courage soutien* pense* pensees ecoute* ecout* aide* aider parler parlez appelez 3114 condoleances repose paix prenez soin',
  smalltalk:
    'weekend vacances meteo soleil pluie match film serie saison noel anniversaire rentree fete soiree cafe apero bisous bises',
  sport:
    'match* equipe* but buts joueu* arbitr* championnat* coupe finale* stade* gagn* perd* tir tirs penalty maillot* supporter* entrain* ligue* derby course* marathon* velo* rugby foot* basket* hand* tennis',
  fiction:
    'film* serie* saison* episode* personnage* heros heroine* mechant* zombie* vampire* jeu jeux partie* niveau boss manette* respawn ennemi* tue kill level map skin roman* polar* meurtre* intrigue* acteur* actric* scene* tome*',
  garden:
    'jardin* rosier* pucer* limace* taupe* mauvaises herbes desherb* tailler taille* rateau* pelouse* tondeuse* compost semis potager* tomate* graine* arros* rempot* bouture*',
  tool: 'perceuse* marteau* visseu* scie* tournevis* cle cles pince* chignole* ponceuse* clou* vis cheville* niveau etabli* tuyau* joint* robinet* chaudiere* pompe* queue boulon* raccord*',
  public:
    'maire* mairie gouvernement* ministre* depute* politique* politicien* banquier* patron* syndicat* parti elu* elus europe etat prefet* president* riche* milliardair* lobby* actionnair*',
};
