/** Words a phrase may name by their class: `@time`, `@month`… Normalised: lower case, no diacritics. */
const classes: Record<string, string> = {
  time: 'minute minutes min mins mn heure heures h hour hours hr hrs jour jours j day days semaine semaines sem week weeks wk wks mois month months an ans annee annees year years yr yrs soir soirs matin matins nuit nuits night nights fortnight seconde secondes seconds trimestre',
  day: 'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday hier demain yesterday tomorrow weekend',
  month:
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december noel christmas paques easter',
  num: 'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent cents mille quinzaine dizaine douzaine one two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen couple several plusieurs half',
  currency:
    'euro euros eur balles francs franc chf dollar dollars usd bucks buck pound pounds quid gbp piasses cad fcfa cfa centimes cents pence p tenner fiver grand k',
  ordinal:
    'deuxieme 2e 2eme seconde second troisieme 3e 3eme quatrieme 4e 4eme cinquieme 5e sixieme 6e septieme huitieme dixieme enieme nieme 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh tenth umpteenth nth',
  person:
    'friends friend people contacts contact amis ami personnes personne groupes groups group videos video pages page comments commentaires accounts comptes proches others',
  be: 'est sont etait etaient suis es sera is are was were be been s re m etes sommes ete',
  have: 'ai as a avons avez ont avait avais have has had ve d',
  off: 'refus refuse refusent refuses refused refusing',
  service:
    'factrice postwoman mailman delivers rembourse remboursez rembourser poubelle poubelles bin bins pound quid depot panier conseiller conseillere conseillers conseilleres vendeur vendeuse vendeurs vendeuses serveur serveuse serveurs serveuses caissier caissiere caissieres technicien technicienne techniciens livreur livreurs livreuse chauffeur chauffeurs conducteur conducteurs controleur controleurs facteur guichetier guichetiere receptionniste standardiste hotesse steward gerant gerante patron patronne directeur directrice responsable equipe personnel employe employee employes employees collegue collegues vigile agent agents infirmiere infirmier medecin prof coach moniteur guide ouvreur ouvreuse banquier assureur conseil accueil guichet agence magasin boutique rayon caisse comptoir standard hotline sav service support site appli application commande colis livraison facture contrat abonnement remboursement caution garantie dossier compte carte billet billets ticket tickets reservation rendez rdv panne retard prix tarif amende pv cantine repas menu plat table chambre salle seance cours train bus tram metro avion vol quai ligne reseau box fibre connexion forfait gaz eau courant electricite chauffage compteur chaudiere sinistre expertise devis creme serum produit article taille advisor adviser agent agents seller salesman saleswoman cashier waiter waitress server driver drivers courier couriers postman postie technician engineer engineers fitter plumber receptionist clerk manager managers owner landlord landlady bouncer doorman guard guards inspector conductor nurse doctor teacher trainer instructor guide usher host hostess barista chef cook staff team crew colleague colleagues employee employees customer counter desk checkout till reception branch shop store helpline hotline support app website site order parcel delivery bill contract subscription refund deposit warranty case account card ticket tickets booking appointment delay price fare fine canteen lunch meal menu plate table room class session lesson train bus tram tube plane flight platform line network router broadband fibre fiber connection plan gas water power electricity heating meter boiler claim quote cream serum product item size bloke',
  product:
    'frigo refrigerateur four machine lave linge vaisselle telephone portable tablette ordinateur ecran tele television canape matelas lit table chaise chaussure chaussures veste robe pantalon pull montre casque ecouteurs enceinte velo trottinette voiture appareil aspirateur robot cafetiere bouilloire imprimante console jeu appli application app site logiciel compte colis commande livraison facture carte abonnement box internet wifi reseau connexion chauffage chaudiere gaz eau courant electricite compteur train bus metro tram avion vol bagage valise chambre hotel sav service hotline standard conseiller vendeur vendeuse serveur serveuse fridge oven washer dishwasher phone tablet laptop screen tv sofa couch mattress bed chair shoe shoes boots jacket dress watch headphones speaker bike scooter car appliance vacuum kettle printer game website account parcel order delivery package bill card subscription router broadband network connection heating boiler gas water power electricity meter plane flight luggage suitcase room service helpline advisor waiter waitress chatbot update',
};

/** Class names of each word; looked up once a word. */
export const wordClasses: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(' ')) found.set(word, (found.get(word) ?? new Set<string>()).add(name));
  }
  return found;
})();
