/**
 * French offers and trades without a selling word: places left, a trade and a number, likes for likes. Joined to the
 * lists of both languages in `phrases/read-cues.ts`. Notation: `phrases/compile-cue.ts`; " / " separates phrases.
 */
export const roundaboutFr = {
  'ad-strong': `
chez ..4 il reste|restent ..6 venez|passez|contactez|appelez|reservez|visiter|inscrivez / il|elle me|nous reste ..10 venez|passez|contactez|appelez|reservez|ecrivez|mp|dm|inscrivez|inscriptions / plus que ..1 creneaux|places|dates|seances ..10 deplace|mp|ecrivez|contactez|reservez|devis|dm|domicile / chez|au|aux ..4 on|nous vous|te prend|prenons|recoit|recevons|accueille|accueillons|repare|reparons|chouchoute|chouchoutons|depanne ..4 dans|sans|des|le|de|meme|journee|tout|rdv|rendez / chez ..2 meme|deux rue|trottoir|quartier|pas|place ..6 @money|moins|mieux|moitie
reparation|reparations|cours|nettoyage|depannage|toilettage|tonte|demenagement|debarras|traiteur|retouches|ramonage|vitrerie|jardinage|peinture|soutien|baby_sitting|elagage|plomberie|serrurerie|couture|repassage|coiffure|massages ..1 de|d|tous|a|toutes|scolaire !mon|ma|mes|votre|vos|la|l|le|notre|ce|cette ..8 @num @num @num / travail soigne ..6 @num @num / reparation|reparations|cours|nettoyage|depannage|toilettage|tonte|demenagement|debarras|retouches|ramonage|jardinage|elagage|repassage ..6 demandez|contactez|appelez|ecrivez !le|la|votre|vos|un|une|moi|vous / tous niveaux ..4 @num @num @num
on|nous ouvre|ouvrons|inaugure|inaugurons ..10 offert|offerte|offerts|offertes|gratuit|gratuite|promo|reduction / mes|nos dates|creneaux|agenda|carnets ..4 ouvert|ouverts|ouverte|ouvertes|dispo|disponibles|libres / mes|nos bracelets|bijoux|bougies|creations|tableaux|savons|sacs|tricots|ceramiques|poteries|illustrations|aquarelles|affiches|stickers|bonnets|doudous|confitures ..3 en|dispo|disponibles|sont ..1 ligne|vente|dispo|disponibles / petit|p'tit tour sur ..1 ma|notre|mon page|boutique|site|compte|profil|insta / je|j couds|tricote|peins|sculpte|brode|restaure|retape|tapisse|grave|tourne ..8 profil|mesure|commande|bio|page|vente / ma|mon|notre micro_brasserie|microbrasserie|brasserie|ferme|domaine|vignoble|librairie|galerie|compagnie|asso|troupe|fanfare|chorale ..4 organise|propose|ouvre|vend|joue|expose ..8 entree|libre|gratuit|gratuite|vendredi|samedi|dimanche|soir / passe|viens|interviens|arrive dans l|la heure|journee ..6 @money|compris|devis|soir / mon|ma mari|femme|frere|soeur|fils|cousin|pere|copain ..1 fait|vend|repare|fabrique|realise|pose|livre ..6 moitie|moins|mp|ecrivez|contactez|appelez|dm|devis / tarifs|tarif|infos|resa|reservations|renseignements|catalogue ..1 en|par mp|dm|message_prive|prive / notre|mon|nos gite|gites|camping|hotel|chambre_d_hotes|chambres_d_hotes|auberge|yourte ..5 encore|reste|dispo|disponible|libre|libres ..3 / je|nous|on vide|debarrasse|debarrassons|vidons|nettoie|nettoyons|demousse|demousses ..2 caves|cave|greniers|maisons|garages|appartements|toitures|gouttieres|facades / moi|nous je|on debarrasse|vide|repare|garde|promene|tonds|taille ..6 infos|devis|contact|mp|dm
`,
  'ad-rebate': `
@percent avec|en|via|grace
`,
  'spam-trade': `
chaque abonne|abonnement|like|partage compte|aide / abonne|abonnee|abonnes|abo pour ..1 abonne|abonnee|abonnes|abo / je|on te|vous|t suis|follow|rends en retour / follow|suis|suivez|abonne ..6 je|j te|vous suis|follow ..1 en_retour|aussi|direct|derriere / je|on rends|rend ..1 le|les|tous|chaque follow|follows|like|likes|abo|abos / je|j like|likes|aime|commente|m_abonne ..6 si|quand tu|vous|t ..1 likes|like|likez|aimes|commentes|commentez|abonnes|suis|rends / commente|like|aime|likez|commentez ..1 la|le|les|ma|mes mienne|miennes|photo|photos|video ..1 je ..1 commente|like|aime|rends / on s entraide ..3 petits|comptes|createurs / like|likez|aime|commente mes|ma|mon ..3 je ..2 tiens|tiennes|rends|retour
`,
  'scam-fee-sure': `
frais ..1 d|de huissier|notaire|greffe|mise_a_disposition|dossier|deblocage ..6 coupon|coupons|prepaye|prepayee|transcash|pcs|neosurf|paysafecard|recharge|mandat / gain|lot|prix|heritage|cadeau|sort|selectionne|selectionnee|gagnant|gagnante ..14 coupon|coupons|prepaye|prepayee|transcash|pcs|neosurf|paysafecard
`,
  'scam-gain-sure': `
double|triple|quadruple|multiplie ..1 mes|mon|ma economies|epargne|capital|mise|salaire|argent|placement ..12 plateforme|coach|trading|crypto|methode|application|mme|mr|madame|monsieur|grace|@time
`,
  'ad-not': `
code|codes ..10 marche|fonctionne|passe|valide|reconnu|accepte|expire pas|plus|jamais / code|codes ..6 refuse|invalide|expire|rejete|perime|recu / ne|n ..1 marche|fonctionne|passe pas
`,
  'complaint-strong': `
du vol $ / vol organise|manifeste|pur|caracterise|qualifie
`,
} as const;
