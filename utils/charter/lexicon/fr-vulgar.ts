import type { LexiconData } from './sections';

/** French vulgar words, and what tells an exclamation of joy from one of anger. */
export const frVulgar: LexiconData = {
  words: [
    {
      name: 'vulgar',
      reason: 'Exclamations.',
      words: `putain ptn put1 puting putin putaing ptain pitain poutain putaiin putaiiin bordel bdl bordelique borde1 merde merd mrd demer rdem redem dmer merdes merdeuh ptin p_tain fuck fucking nom_de_dieu_de_merde bordel_de_merde putain_de_bordel bdm bon_sang_de_merde vindiou_de_merde tudieu_de_merde chiotte chiottes`,
    },
    {
      name: 'vulgar',
      reason: 'Made from "merde".',
      words:
        'merdique(s) merdouille(s) merdoyer merdoie merder merde_alors merdier(s) merdasse demerde demerder demerdez demerdes emmerde emmerdes emmerdent emmerder emmerdant(e,s,es) emmerdement(s) emmerdez emmerdait emmerdes',
    },
    {
      name: 'vulgar',
      reason: 'Body and bodily functions.',
      words:
        'chier chie chient chiant(e,s,es) chianlie chiasse couille(s) couillade(s) cul bite(s) pisser pisse_froid gerbant foirade_de_merde zgeg zob zobi teub chibre burnes roubignoles roupettes roustons',
    },
    {
      name: 'vulgar',
      reason: 'Sexual verbs used for breaking, failing, tricking.',
      words:
        'niquer nique niques niquee niquees niquent niquait niker nike_sa_mere enculer enculage enculade enculent baiser_la_gueule baises_la_gueule foutre branler branle branlent branlette se_faire_mettre entuber_a_sec sodomiser',
    },
    {
      name: 'vulgar',
      reason: 'Worthless things.',
      words:
        'saloperie(s) connerie(s) conneries couillonnade(s) saloperies putasserie putassier putassiere foutoir_de_merde foutage_de_gueule merdeux daube_de_merde',
    },
    {
      name: 'vulgar',
      reason: 'Chat abbreviations of the above.',
      words:
        'balek batslec balec balecouilles balekouilles rab_les_couilles jmenbalek jmenbranle jmembalek osefdtg ptdr_de_merde fch',
    },
    {
      name: 'vulgar',
      reason: 'Québec church words.',
      words: `tabarnak tabarnac tabarnaque tabernak tabarnack tabarouette_de_marde calisse calice_de crisse criss cristi_de_marde crissement osti ostie esti hostie hostie_de ciboire viarge sacrament saint_ciboire calvaire_de_marde simonaque marde crissent calissent tabarnaks decrisse tabarnouche_de_marde`,
    },
    {
      name: 'vulgar',
      reason: 'Belgium and Switzerland.',
      words: 'nondidju godverdomme godferdom potferdek nom_de_bleu_de_merde verdomme',
    },
    { name: 'mildvulgar', reason: 'Vulgar inside an expression only.', words: 'gueule gueules cul' },
    {
      name: 'positive',
      reason: 'Delight: swearing beside these praises a thing.',
      words: `bon bonne bons bonnes beau belle belles beaux genial(e,es) geniaux excellent(e,es,s) delicieux delicieuse(s) magnifique(s) superbe(s) incroyable(s) adore adorais adorent aime j_aime kiffe kiffer kiff love dinguerie tuerie pepite merveille(s) merveilleux merveilleuse splendide sublime(s) parfait(e,s,es) top nickel bravo merci trop_bien stylee style brille frais chanme chanme tueries regal regale
        regalade banger incroyablement doux douce moelleux canon canons magique bluffant(e) bluffe vivement meilleur(e,s,es) heureux heureuse joie drole drolerie hilarant drolerie emu emue larmes_de_joie frisson frissons claque victoire champion(s) championne jouissif enorme enormes grandiose puissant puissante chef_d_oeuvre bonheur parfaitement jolie joli `,
    },
    { name: 'positive', reason: 'Delight in emoji.', words: '😍 🥰 ✨ 🔥 ❤ ❤ 💖 🤩 👏 🙌 😋 🤤 💕 😘 🎉 💪 👌' },
    {
      name: 'negative',
      reason: 'Annoyance: with these about, swearing is not praise, and a kind word is irony.',
      words: `encore toujours jamais marre ras attends attend attendu attente bug bugs bugge bugue plante planter panne pannes retard retards rembourse remboursement perdu perdue preleve preleve preleves facture hs off nul nulle nuls arnaque casse cassee casse mort_au_bout rien impossible personne arretez arrete semaine(s) 3e 2e 4e troisieme deuxieme quatrieme fois probleme(s) soucis carafe lent lente galere honte honteux pire gonfle saoule soule gache gachee dommage deception
        annule annulee annulation injoignable repond repondez repondent marche_pas pas pourquoi plus pourri merdique merde sav degoute degoutee enerve chiant chiante chier chiottes supprime virer vire fermer ferme froid sature sonne occupe perime moisi cher`,
    },
  ],
  phrases: [
    {
      role: 'profanity',
      why: 'why_profanity_word',
      severity: 1,
      phrases: [
        '@vulgar',
        '^ calvaire|calice|caliss|ciboire|saint_ciboire|cibole|sacrifice que|qu|c|d|de|j|ca|vous|les|il|encore|pas',
        'calvaire|calice|ciboire $',
        'de mes|mon couilles|deux|cul',
        'a la con !de|carne',
        'a|au|aux|de chier|chiottes',
        'a chier',
        'se|foutre|fout|foutez|foutent|fous|foutu|foutus|foutait|payer|paye|payez ..3 la|de|ma|notre gueule|tete_de_gueule',
        'foutage de gueule',
        'plein le|les cul|couilles|fion',
        'fait|font|faites|fais|faire|faisait|fera ..2 chier|iech|chie',
        'casse|cassez|cassent|casser|pete|petent|brise|brisez|brisent ..1 les couilles|burnes|noix|bonbons|roubignoles|glaouis|roustons',
        'rien a foutre|branler|carrer_de',
        'en|s_en|m_en|vous_en foutre|branle|branlez|branlent|bat|bats|torche les? couilles?',
        'bat|bats|bas les couilles|reins_couilles',
        'mon cul',
        'part|partie|parti|partir|vire|va en|a couille|couilles|vrille_de_merde',
        'ca|c pue|chlingue la merde',
        'de merde|marde|chiotte|mes_deux',
        'du cul !de',
        '💩',
      ],
    },
    {
      role: 'praise',
      why: 'why_profanity_word',
      severity: 1,
      phrases: [
        'putain|bordel|ptn|merde|tabarnak|osti|esti|crisse|calisse|oh_putain ..2 que|qu|comme|ce_que c|est|j|c_est ..3 @positive',
        'putain|bordel|ptn|merde|tabarnak|osti|esti|crisse|calisse ..5 @positive',
        '@positive ..3 putain|bordel|ptn|merde|tabarnak|osti|esti|crisse|calisse',
        'putain de|d @positive',
        'putain|bordel|ptn|merde|purin|oh_putain ..1 quel|quelle|quels ..1 concert|soiree|match|but|finale|final|show|voix|film|fin|scene|regal|spectacle|ambiance|vue|morceau|titre|solo|talent|beaute|pied|arret|course|jeu|artiste|claque',
        'concert|soiree|match|show|voix|film|ambiance|frissons ..6 putain|bordel|ptn',
        'osti|esti|crisse|maudit|calisse que|qu ..4 @positive',
        'sa mere|race que? ..3 @positive',
        '@positive ..2 sa|ta mere|race',
      ],
    },
  ],
};
