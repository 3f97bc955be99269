import type { WordSection } from './sections';

/** French words that degrade a person. Spelling is normalised: lower case, no diacritics. */
export const frInsults: readonly WordSection[] = [
  {
    name: 'insult',
    byNumber: true,
    reason: 'Vulgar names: said of persons only, wherever they stand.',
    words: `connard(s,e,es) connasse(s) conard(s) conasse(s) konnard(s) konar connar enfoire(s,e,es) encule(s,e,es) enkule(s) salaud(s) salop(s) salope(s) salopard(s,e,es) salaupe
      batard(s,e,es) fumier(s) trouduc(s) trou_duc trou_du_cul trous_du_cul trou_de_balle trous_de_balle couille_molle couilles_molles branleur(s) branleuse(s) branlo(s)
      petasse(s) pouffiasse(s) poufiasse(s) pouffe(s) grognasse(s) greluche(s) radasse(s) merdeux merdeuse(s) pisseuse(s) chieur(s) chieuse(s) emmerdeur(s) emmerdeuse(s)
      sac_a_merde sacs_a_merde sous_merde(s) chiure(s) crevure(s) raclure(s) charogne(s) enflure(s) boursouflure(s) fouille_merde fouteur_de_merde fouteurs_de_merde fouteuse_de_merde
      casse_couille(s) peigne_cul(s) leche_cul(s) leche_botte(s) suce_boules vide_couilles garage_a_bites sac_a_foutre sac_a_vin mange_merde(s) tete_de_merde gueule_de_con`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Names built on family: "fils de …".',
    words: `fils_de_pute(s) fille_de_pute fils_de_chien fils_de_chienne fils_de_catin fils_de_rat fils_de_viol fils_de_tapin fils_de_putain fils_de_garce fils_de_lache fils_de_clown fils_de_p enfant_de_pute enfants_de_putes
      enfant_de_putain enfants_de_putain enfant_de_chienne enfants_de_chienne fin_de_race fins_de_race`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Names built on a head, a face or a brain.',
    words: `tete_de_con tetes_de_con tete_de_noeud tetes_de_noeud tete_de_gland tetes_de_gland tete_de_bite tete_de_cul tete_de_rat tete_de_porc tete_de_piaf tete_a_claques tetes_a_claques tete_de_nazi
      face_de_cul face_de_rat face_de_pet face_de_craie face_de_merde face_de_pizza face_de_crapaud gueule_de_rat gueule_de_cul gueule_de_travers sale_gueule sales_gueules tronche_de_cake tronche_de_rat tronche_de_cul
      mou_du_bulbe mous_du_bulbe bas_du_plafond gros_bebe grand_bebe gros_bebes cervelle_de_moineau cervelle_d_oiseau cervelle_de_piaf cervelle_de_poule cerveau_de_moineau cerveau_d_huitre sans_cervelle sans_cerveau ecervele(s,e,es) decerebre(s,e,es) lobotomise(s,e,es)`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Stupidity: nouns said of persons only.',
    words: `abruti(s,e,es) cretin(s,e,es) imbecile(s) inbecile(s) imbecil couillon(s,ne,nes) corniaud(s) conno connaud ducon dugland glandu(s) glandus trepane(s) ahuri(s,e,es) debilos bas_du_front
      tebe(s) teube(s) tebeu(s) gogol(s) gogole(s) golmon(s) golemon(s) pauvre_con pauvre_conne pauvres_cons pauvres_connes pov_con pov_conne povcon gros_con gros_cons grosse_conne grosses_connes petit_con petits_cons petite_conne ptit_con ptite_conne
      sale_con sales_cons sale_conne vieux_con vieux_cons vieille_conne jeune_con sombre_con sombre_conne roi_des_cons reine_des_connes triple_buse triple_andouille`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Worth and manners: names for people held in contempt.',
    words: `bouffon(s,ne,nes) baltringue(s) blaireau(x) boloss bolos bolosse(s) tocard(s,e,es) toquard(s,e,es) cassos kassos guignol(s) guignolo(s) charlot(s) pignouf(s) gougnafier(s) goujat(s) malotru(s) mufle(s) sagouin(s,e,es) plouc(s)
      beauf(s) bouseux bouseuse(s) pequenot(s) pequenaud(s,e,es) cul_terreux bachi_bouzouk cloporte(s) avorton(s) vermisseau(x) larbin(s) bon_a_rien bonne_a_rien bons_a_rien bonnes_a_rien bonarien moins_que_rien
      propre_a_rien propres_a_rien vaurien(s,ne,nes) bras_casse bras_casses branquignol(s) branquignole(s) pied_nickele pieds_nickeles fripouille(s) gredin(s) scelerat(s) canaille(s) racaille(s) caillera(s) morveux morveuse(s)
      lopette(s) femmelette(s) mauviette(s) chiffe_molle chiffes_molles dechet_humain dechets_humains dechet_de_la_societe rebut_de_la_societe rebut_de_l_humanite ordure_humaine pourriture(s) parasite_social honte_de_la_profession
      gros_degueulasse gros_degueulasses gros_porc gros_porcs grosse_truie gros_lard gros_tas grosse_vache gros_thon grosse_baleine grosse_dinde boudin_sur_pattes gros_boudin gros_sac vieux_pervers gros_pervers sale_pervers consanguin(s,e,es) degenere(s,e,es)
      sale_type sale_race sale_ordure sale_merde sale_mioche grosse_merde petite_merde pauvre_type pauvres_types pauvre_merde pauvres_merdes pauvre_tache pauvre_naze pauvre_nul pauvre_cloche pauvre_cruche pauvre_mec pauvre_meuf pauvre_folle pauvre_taree`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Chat abbreviations that cannot mean anything else.',
    words:
      'ntm ftg fdpt slp bdc fdpp connrd cnnrd fdput slpe encl enkl batar bouff1 krevar(s) crevard(s,e,es) mythos mytho(s) tasspe(s) tass teup teupu tepu(s) keh kehba kahba kahbas tchoin(s) tchoins zemel(s)',
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Québec: names heard in quarrels.',
    words: `niaiseux niaiseuse(s) deux_de_pique trou_de_cul trous_de_cul mangeux_de_marde mangeur_de_marde mange_marde gnochon(s,ne,nes) tarla(s) toton(s,ne,nes) twit(s) nono(s) nounoune(s) crosseur(s) crosseuse(s) pas_de_colonne osti_d_epais
      esti_d_epais ostie_d_epais osti_de_con esti_de_cave osti_de_cave crisse_de_cave gros_epais maudit_epais maudit_cave maudit_niaiseux gros_cave fif(s) fifi(s) ostie_de_folle trou_d_cul sans_dessein(s) gros_colon maudit_colon plein_de_marde`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Belgium and Switzerland: names heard in quarrels.',
    words:
      'baraki(s) barakie(s) biesse(s) dikkenek(s) dikke_nek architruc(s) smeerlap(s) labbekak schieve_lavabo snul(s) snulle(s) zievereer bobet(s) bobette(s) niolu(s) taborniau(x) toyet(s) toyete(s) totche(s) tobet(s) bofiot(s)',
  },
  {
    name: 'insult',
    byNumber: true,
    onlyIfSure: true,
    reason: 'Spellings that are also English words.',
    words: 'conne(s) pouf(s) moron(s)',
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Stupidity, milder or also an adjective: the words around must aim at a person.',
    words: `idiot(s,e,es) debile(s) stupide(s) niais(e,es) simplet(s) attarde(s,e,es) demeure(s) illettre(s,e,es) analphabete(s) inculte(s) ignare(s) ignorant(s,e,es) benet(s) neuneu(s) nigaud(s,e,es) andouille(s) cruche(s) gourde(s) bourrique(s) buse(s) brele(s) tanche(s) quiche(s) truffe(s) cornichon(s) nouille(s) patate(s) courge(s)
      cloche(s) ane(s) con cons fdp branque(s) teteux tartignole(s) mongol(s,e) mongolien(s,ne,nes) triso(s) trisomique(s) autiste(s) gland(s) glands tete_de_linotte tete_de_mule tetes_de_mule`,
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Dishonesty: harsh of people ("bande de voleurs"), fair of deeds ("c’est du vol").',
    words: `voleur(s) voleuse(s) escroc(s) arnaqueur(s) arnaqueuse(s) voyou(s) bandit(s) truand(s) gangster(s) brigand(s) mafieux mafieuse(s) filou(s) fraudeur(s) charlatan(s) imposteur(s) margoulin(s) profiteur(s) profiteuse(s) rapace(s) vautour(s) requin(s) menteur(s) menteuse(s)
      hypocrite(s) tricheur(s) tricheuse(s) lache(s) traitre(s,sse) vendu(s) corrompu(s) pourri(s) crapule(s) mercenaire(s) ordure(s) peau_de_vache dragon(s) radin(s,e,es) pingre(s) rapiat(s) magouilleur(s) magouilleuse(s) malfrat(s) detrousseur(s) pilleur(s) mafia faux_cul(s) faux_jeton(s)`,
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Incompetence and laziness.',
    words: `incapable(s) incompetent(s,e,es) inutile(s) empote(s,e,es) nul nuls nulle nulles nullard(s,e,es) nullite(s) nullos naze(s) nase(s) minable(s) mediocre(s) loser(s) looser(s) loseur(s) cancre(s) amateur(s) manche(s) boulet(s) plaie(s) mollasson(s,ne,nes) mou(s) feignant(s,e,es) feignasse(s)
      faineant(s,e,es) flemmard(s,e,es) glandeur(s) glandeuse(s) planque(s) tire_au_flanc tire_au_cul zigoto(s) rigolo(s) plaisantin(s) comique(s) zouave(s) zozo(s) clown(s) pantin(s) marionnette(s) fantoche(s) saltimbanque(s) bricoleur(s) gratte_papier scribouillard(s) rond_de_cuir sous_fifre(s) assiste(s) cas_social cas_sociaux`,
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Character and mind.',
    words: `tare(s,e,es) cingle(s,e,es) timbre(s,e,es) detraque(s,e,es) tordu(s,e,es) pervers perverse(s) obsede(s,e) psychopathe(s) sociopathe(s) barjot(s) barjo(s) barge(s) sauvage(s) barbare(s) facho(s) collabo(s) kapo(s) tyran(s) bourreau(x) dictateur(s) petit_chef petits_chefs
      snob(s) snobinard(s,e,es) bourge(s) pedant(s,e) pretentieux pretentieuse(s) pimbeche(s) peste(s) teigne(s) garce(s) harpie(s) megere(s) sorciere(s) chialeuse(s) pleureuse(s) pleurnichard(s,e,es) chochotte(s) potiche(s) cagole(s) bimbo(s) poufs mouchard(s) balance(s) poucave(s) poukave(s) rageux rageuse(s) haineux
      frustre(s,e,es) aigri(s,e,es) jaloux trolls sans_couilles gamin(s,e,es) mioche(s) miserable(s) monstre(s) demon(s) obsedes sangsue(s) ivrogne(s) alcoolo(s) poivrot(s,e) pochtron(s,ne) toxico(s) drogue(s,e,es) clodo(s) clochard(s,e) puceau(x) cocu(s)`,
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Sexual contempt: insults once aimed, otherwise words of a trade or of vulgar speech.',
    words:
      'pute(s) prostituee(s) catin(s) trainee(s) garce(s) chaudasse(s) allumeuse(s) michto(s) michtonneuse(s) puta cochonne(s) obsede_sexuel cagole(s)',
  },
  {
    name: 'nasty',
    byNumber: true,
    reason: 'Looks and dirt.',
    words:
      'rate(s,e,es) moche(s) laid(s,e,es) laideron(s) affreux hideux hideuse(s) repugnant(s,e,es) degueulasse(s) degoutant(s,e,es) immonde(s) ignoble(s) puant(s,e,es) crasseux crasseuse(s) pouilleux pouilleuse(s) boudin(s) ordure(s) dechet(s) merde(s) tache(s) vermine(s) epave(s) epouvantail(s) debris gros grosse(s) obese(s) patapouf(s) bouboule(s) vieux_machin vieux_schnock vieux_croulant vieille_bique vieille_peau vieille_chouette vieille_taupe vieux_fossile vieux_bouc',
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    onlyIfSure: true,
    reason: 'Québec adjectives used as names.',
    words: 'epais epaisse(s) innocent(s,e,es) cave(s) colon(s) tata(s) quetaine(s) crotte(s) crotteux bozo(s)',
  },
  {
    name: 'soft',
    byNumber: true,
    reason: 'Animals and objects: an insult only when a person is called one.',
    words: `rat(s) babouin(s) rat_d_egout rats_d_egout raton(s) cochon(s) porc(s) truie(s) vache(s) veau(x) dinde(s) dindon(s) poule(s) pintade(s) chien(s) chienne(s) chacal(s) chacals hyene(s) vipere(s) serpent(s) crapaud(s) limace(s) larve(s) mollusque(s) moule(s) huitre(s) bulot(s) thon(s) morue(s) baleine(s) singe(s) macaque(s) guenon(s) gorille(s)
      anesse(s) mule(s) mouton(s) cafard(s) cancrelat(s) parasite(s) punaise(s) tique(s) fossile(s) dinosaure(s) momie(s) robot(s) zombie(s) poubelle(s) serpilliere(s) paillasson(s) torchon(s) caniche(s) toutou(s) perroquet(s) pingouin(s) fantome(s) jambon(s) saucisse(s) navet(s) endive(s) concombre(s) poireau(x) limande(s)
      bigorneau(x) banane(s) poire(s) tarte(s) legume(s) bouse(s) crotte(s) etron(s) erreur_de_la_nature erreur_de_casting coquille_vide zero(s) cas_desespere blague(s) blagues plante_verte plante_en_pot chevre(s) dindes volaille(s) bestiau(x) bete(s)`,
  },
  {
    name: 'degrading',
    reason: 'Adjectives that degrade a person named right before or after.',
    words: `debile(s) stupide(s) idiot(e,s,es) bete(s) con conne(s) nul(s,le,les) naze(s) nase(s) minable(s) pathetique(s) pitoyable(s) ignare(s) inculte(s) illettre(s) analphabete(s) abruti(s,e,es) tare(s,e,es) tordu(s,e) moche(s) laid(e,es,s) hideux hideuse repugnant(e,s,es) degueulasse(s) degoutant(e,s,es)
      immonde(s) abject(s,e,es) puant(e,s,es) crasseux crasseuse vereux vereuse mongol(s) attarde(s,e,es) lache(s) vicieux vicieuse cingle(e,s,es) teube(s) niais(e,es) facho(s) decerebre(s,e) limite(s,e,es) simplet(s) bouche(s,e) analphabetes stupides demeure(s)`,
  },
];
