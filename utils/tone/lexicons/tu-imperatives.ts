/**
 * Second person singular orders that a reply may open a clause with, folded. Forms that are as often a noun or a third
 * person at that place ("note", "passe", "reste") are kept: after a mark or a linking word they nearly always order.
 */
export const tuImperatives = [
  'abonne-toi|achete|active|aide|ajoute|appelle|apporte|arrete|assure-toi|attends|bascule|branche|cherche|choisis|choppe|clique|coche',
  'commande|commence|commente|compte|confirme|connecte-toi|consulte|contacte|continue|copie|cours|debranche|decouvre|decris|demande',
  'depeche-toi|desactive|deconnecte-toi|dis|donne|dors|ecoute|ecris|efface|enleve|entre|envoie|essaie|essaye|evite|explique|fais|ferme',
  'file|fonce|garde|glisse|goute|hesite|imagine|indique|inscris-toi|installe|jette|kiffe|laisse|lance|lis|mets|mentionne|montre|note',
  "oublie|n'oublie pas|n'hesite pas|ne t'inquiete pas|ouvre|partage|passe|pense|prepare|prends|precise|previens|profite|raconte|rajoute|ramene|rapporte",
  'rappelle|recharge|reclame|recommence|recupere|redemarre|refais|regarde|relance|relis|remets|remplis|rends|renseigne|renvoie|repars|repasse',
  "repete|reponds|reprends|reserve|reste|retente|retourne|reviens|saisis|sache|selectionne|serre|signale|sors|souris|suis|suis-nous|supprime|t'inquiete",
  'tape|telecharge|tente|tiens|tiens-nous|tourne|transmets|trouve|utilise|va|vas-y|valide|verifie|vide|viens|vise|vois|balance|tague|rejoins|inquiete',
].join('|');
