import type { MessageTable } from './message-table';

/** Why a finding of the charter engine was not lowered: the guards of its category, none of which held. */
export const standsMessages = {
  stands_insult: {
    en: 'It counts: nobody is quoted, and it is not said of oneself, of a thing, of a character or in affection.',
    fr: 'Cela compte : personne n’est cité, et ce n’est dit ni de soi, ni d’une chose, ni d’un personnage, ni par affection.',
  },
  stands_profanity: {
    en: 'It counts: nobody is quoted, and no delight is told with it.',
    fr: 'Cela compte : personne n’est cité, et ce n’est pas un cri de joie.',
  },
  stands_hate: {
    en: 'It counts: nobody is quoted, and the comment does not speak against such words.',
    fr: 'Cela compte : personne n’est cité, et le commentaire ne dénonce pas de tels propos.',
  },
  stands_harassment: {
    en: 'It counts: nobody is quoted, nobody lost is being looked for, and it is not said of oneself.',
    fr: 'Cela compte : personne n’est cité, personne de disparu n’est recherché, et ce n’est pas dit de soi.',
  },
  stands_threat: {
    en: 'It counts: nobody is quoted, and it is no game, no lawsuit, no fear and no warning of a hazard.',
    fr: 'Cela compte : personne n’est cité, et ce n’est ni un jeu, ni un procès, ni une crainte, ni un danger signalé.',
  },
  stands_sexual: {
    en: 'It counts: nobody is quoted, and it is no question of health.',
    fr: 'Cela compte : personne n’est cité, et ce n’est pas une question de santé.',
  },
  stands_personal_data: {
    en: 'It counts: it is no contact point of the brand, no price, no date and no time.',
    fr: 'Cela compte : ce n’est ni un contact de la marque, ni un prix, ni une date, ni une heure.',
  },
  stands_spam: {
    en: 'It counts: no link leads to a page of the brand, and nobody is being warned of one.',
    fr: 'Cela compte : aucun lien ne mène à une page de la marque, et personne n’est mis en garde.',
  },
  stands_scam: {
    en: 'It counts: the comment neither warns of a scam nor asks whether one is real.',
    fr: 'Cela compte : le commentaire ne met pas en garde contre une arnaque et ne demande pas si c’en est une.',
  },
  stands_advertising: {
    en: 'It counts: the comment does not only tell of a purchase, it offers something.',
    fr: 'Cela compte : le commentaire ne raconte pas seulement un achat, il propose quelque chose.',
  },
  stands_shouting: {
    en: 'It counts: it is no acronym, no name and no single stressed word.',
    fr: 'Cela compte : ce n’est ni un sigle, ni un nom, ni un seul mot appuyé.',
  },
  stands_read: {
    en: 'It counts: two in three comments that read so are rightly marked, and these words are not quoted.',
    fr: 'Cela compte : deux commentaires sur trois qui se lisent ainsi sont signalés à raison, et ces mots ne sont pas cités.',
  },
  stands_read_hate: {
    en: 'It counts: three in four comments that read so are rightly marked, a group is attacked, and nobody is quoted.',
    fr: 'Cela compte : trois commentaires sur quatre qui se lisent ainsi sont signalés à raison, un groupe est attaqué, et personne n’est cité.',
  },
} satisfies MessageTable;
