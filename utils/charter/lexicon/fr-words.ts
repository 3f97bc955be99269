import type { WordSection } from './sections';

/** French words that phrases refer to: persons, modifiers, body parts, everyday things. */
export const frWords: readonly WordSection[] = [
  { name: 'you', reason: 'Second person as subject or object, chat spellings included.', words: 'tu t toi vous vs te' },
  {
    name: 'be_you',
    reason: 'To be, second person, with usual misspellings.',
    words: 'es est etes ete etais etiez seras serez restes restez',
  },
  { name: 'be', reason: 'To be, third person.', words: 'est sont etait etaient sera seront reste restent' },
  {
    name: 'adv',
    reason: 'Adverbs that may stand between the verb and the insult; negations are left out on purpose.',
    words: `vraiment trop tellement juste que qu quand meme bien completement totalement tres si aussi franchement carrement toujours encore sacrement absolument clairement sincerement simplement rien assez decidement un_peu ptet surement visiblement manifestement grave hyper super archi ultra plus purement tous toutes tout toute n ne vrmt vrm tro`,
  },
  {
    name: 'det',
    reason: 'Determiners, before a noun.',
    words:
      'un une des le la les l ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs de d du',
  },
  {
    name: 'mod',
    reason: 'Adjectives that come before the noun and carry the insult on.',
    words: `gros grosse(s) grand(s,e,es) petit(s,e,es) ptit(s,e,es) vieux vieille(s) vrai(s,e,es) sale(s) pauvre(s) beau bel belle(s) beaux bon bonne(s) sacre(s,e,es) foutu(s,e,es) immense(s) parfait(s,e,es) sombre(s) sinistre(s) triste(s) jeune(s) enorme(s) triple(s) double(s) maudit(s,e,es) fichu(s,e,es) simple(s) satane(s,e,es) fieffe(s,e,es) vulgaire(s) fucking petit_gros`,
  },
  {
    name: 'person',
    reason: 'Nouns for a person, staff included.',
    words: `technicien(s,ne,nes) livreur(s) livreuse(s) vendeur(s) vendeuse(s) caissier(s) caissiere(s) conseiller(s) conseillere(s) gerant(s,e,es) directeur(s) directrice(s) patron(s,ne,nes) chef(s) cheffe(s) manager(s) manageur(s) employe(s,e,es) serveur(s) serveuse(s) hotesse(s) receptionniste(s)
      facteur(s) factrice chauffeur(s) conducteur(s) conductrice(s) controleur(s) controleuse(s) vigile(s) agent(s,e,es) operateur(s) operatrice(s) responsable(s) stagiaire(s) interimaire(s) standardiste(s) teleconseiller(s) teleconseillere(s) moderateur(s) moderatrice(s) modo(s) admin(s) cm community_manager dev(s) developpeur(s) ingenieur(s)
      cuisinier(s) cuisiniere(s) cuistot(s) plombier(s) electricien(s) macon(s) installateur(s) reparateur(s) depanneur(s) ouvrier(s) ouvriere(s) coach(s) prof(s) professeur(s) arbitre(s) presentateur(s) presentatrice(s) animateur(s) animatrice(s) chanteur(s) chanteuse(s) influenceur(s) influenceuse(s) youtubeur(s) youtubeuse(s) streamer(s) streamuse acteur(s) actrice(s) journaliste(s) journaleux
      gars mec(s) type(s) bonhomme(s) nana(s) fille(s) meuf(s) dame(s) monsieur madame bonne_femme bonnes_femmes gonzesse(s) gens personnel equipe(s) staff collegue(s) client(s,e,es) voisin(s,e,es) abonne(s,e,es) fan(s) supporter(s) maire(s) ministre(s) president(e,s) depute(s) politicien(s) juge(s) avocat(s,e) medecin(s) docteur(s) infirmier(s) infirmiere(s) pharmacien(s,ne) dentiste(s) coiffeur(s) coiffeuse(s) banquier(s) banquiere guichetier(s) guichetiere(s) secretaire(s)
      homme(s) femme(s) bonnhomme auteur(s) autrice redacteur(s) redactrice joueur(s) joueuse(s) entraineur(s) gardien(s,ne) portier(s) agents_de_securite gerante proprietaire(s) proprio(s) bailleur(s) syndic assistant(s,e,es) pilote(s) steward(s) demenageur(s) monteur(s) poseur(s) jardinier(s) boulanger(s) boulangere boucher(s) barman(s) barmaid(s) cousin(s,e) individu(s) humain(s) etre_humain etres_humains commerciaux commercial(e,es) preposee(s) prepose(s) commis chum(s) blonde(s)`,
  },
  {
    name: 'animal',
    byNumber: true,
    reason: 'Animals said of a person after "sale", "gros", "vieux".',
    words:
      'rat(s) chien(s,ne,nes) porc(s) truie(s) vache(s) cochon(s,ne) singe(s) macaque(s) guenon(s) cafard(s) bique(s) chouette chacal(s) hyene(s) vipere(s) crapaud(s) vermine(s) bete(s) baleine(s) thon(s) dinde(s) chameau(x) rapace(s) punaise(s) cloporte(s)',
  },
  {
    name: 'friendly',
    reason: 'Company or love words: "bande de copains", "pauvre chou" insult nobody.',
    words:
      'pote(s) copain(s) copine(s) ami(s,e,es) jeunes joyeux_lurons lurons musiciens potos poto frangines cousins familles passionnes roulement gaza tissu papier frequence(s) gosses enfants gamins roulements arret peinture route papiers led bd dessinee terre collegues son coquins veinards chanceux',
  },
  {
    name: 'thing',
    reason: 'Things a brand sells or runs: vulgar words about them insult nobody.',
    words:
      'appli(s) application(s) site(s) produit(s) service(s) jeu(x) bug(s) film(s) serie(s) livre(s) musique(s) chanson(s) temps journee(s) telephone(s) ordinateur(s) connexion(s) reseau mise_a_jour maj train(s) bus avion(s) voiture(s) bagnole(s) appareil(s) machine(s) colis commande(s) livraison(s) facture(s) abonnement(s) forfait(s) compte(s) mail(s) courriel(s) message(s) page(s) pub(s) publicite(s) qualite prix promo(s) emballage(s) chatbot robot(s) formulaire(s) systeme(s) logiciel(s) ecran(s) batterie(s) chargeur(s) cable(s) pizza(s) burger(s) plat(s) repas cafe(s) hotel(s) chambre(s) magasin(s) boutique(s) carte(s) version(s) recette(s) emission(s) video(s) boite(s) entreprise(s) marque(s) idee(s) question(s) situation(s) histoire(s) politique(s) decision(s) choix systeme excuse(s) reponse(s) accident(s)',
  },
  {
    name: 'brainpart',
    reason: 'Where a person is said to have nothing.',
    words: 'crane tete caboche ciboulot cerveau cervelle citron cigare caboches tetes',
  },
  {
    name: 'team',
    reason: 'Services said for the people in them.',
    words:
      'sav service_client service_clients service_apres_vente equipe(s) direction boite agence personnel moderation support hotline standard guichet accueil comptoir comite gouvernement mairie administration hierarchie entreprise vous rh com',
  },
  {
    name: 'degrading_you',
    reason: 'Adjectives that degrade whoever is told them.',
    words:
      'debile(s) stupide(s) idiot(e,s,es) bete(s) con(s) conne(s) nul(s,le,les) naze(s) nase(s) minable(s) pathetique(s) pitoyable(s) inutile(s) incapables ignare(s) inculte(s) illettre(s) abruti(s,e,es) tare(s,e,es) tordu(s,e) moche(s) laid(e,es,s) hideux hideuse repugnant(e,s,es) degueulasse(s) immonde(s) abject(s) puant(s) mongol(s) attarde(s,e,es) lache(s) cingle(e,s,es) teube(s) niais facho(s) decerebre(s) bouches cons nazebroques',
  },
  {
    name: 'degrading_staff',
    reason: 'Adjectives that degrade the people of a shop; "incompétent" or "désagréable" are criticism.',
    words:
      'debile(s) stupide(s) idiot(e,s,es) con(s) conne(s) naze(s) nase(s) minable(s) pathetique(s) ignare(s) illettre(s) abruti(s,e,es) cretin(s) tare(s,e,es) moche(s) hideux hideuse puant(e,s,es) crasseux crasseuse mongol(s) mongolien(s,ne,nes) attarde(s,e,es) cingle(s,e,es) teube(s) decerebre(s,e,es) sans_cerveau trisomique(s) demeure(s,e,es) analphabete(s)',
  },
];
