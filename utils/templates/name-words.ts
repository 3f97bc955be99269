const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Titles, without accents or the final point. With one word behind it, that word is a surname. */
export const titles = words(
  'm mr mme mlle mrs ms miss dr docteur doctor pr prof professeur professor me maitre sir monsieur madame mademoiselle rev pere soeur',
);

/** Particles: a name that begins with one shows no first name. */
export const particles = words(
  'de du des d da di do dos del della van von der den ten ter bin ben ibn el al la le les los las san saint sainte st mac mc y e et and',
);

/** Words of companies, groups and services: wherever they stand, the name is nobody's to greet. */
export const organisationWords = words(`
sarl sas sasu eurl sci snc ltd limited inc llc plc gmbh corp cie company group groupe holding agence agency cabinet
association asso club collectif collective comite federation fondation foundation syndicat mairie office
officiel officielle official boutique shop store magasin marche restaurant resto bistro brasserie cafe coffee
pub hotel gite camping pizzeria boulangerie patisserie boucherie fromagerie traiteur epicerie garage auto autos cars
taxi transport transports institut institute salon coiffure coiffeur beauty beaute studio atelier ateliers photo photos
photographe photographie photography films production productions prod media magazine radio tv news journal actu blog
blogueuse podcast music band school ecole college lycee universite university academy academie centre center clinique
clinic pharmacie hospital services service solutions consulting conseil conseils immobilier immo realty bati batiment
construction renovation plomberie electricite menuiserie jardins gardens gardening gardener paysage paysagiste
pepiniere fleurs fleuriste flowers florist nature deco design decor brothers partners associes team equipe crew squad
fans groupes community communaute user utilisateur utilisatrice client cliente customer compte account anonymous anonyme
unknown inconnu visiteur visitor member membre admin moderator moderateur support facebook instagram google youtube tiktok
twitter deleted supprime consommateur consommatrice citoyen citoyenne`);

/** Everyday words that pseudonyms are made of; some are surnames too ("Sophie Petit"), so they count only without a known first name before them. */
export const everydayWords = words(`
fils freres sons bar market co green bio vert verte home maison house ville city garden jardin fleur flower page fan local
guide guest invite aide help lover lovers addict girl boy guy man woman lady dude kid kids baby mom mum mommy mummy
dad daddy granny grandma grandpa maman papa mamie mami mamy papi papy tata tonton mere fille garcon
super happy sad angry crazy lazy busy little big tiny old young petit petite petits grand grande gros grosse vieux
vieille joli jolie beau belle bon bonne dark black white blue red pink gold golden silver king queen prince princess
princesse reine roi chef captain capitaine just only mon ma mes ton ta tes notre nos votre vos un une the my your our
not no yes oui non pas sans avec chez chat chats chien chiens cat cats dog dogs wolf loup ours bear tiger lion
monde world life vie love amour coeur heart soleil sun moon lune star etoile stars angel demon ghost shadow ninja
gamer gaming player dj pirate dragon phoenix warrior hunter random test tester bot spam promo deal deals bons plans
francais francaise english british`);
