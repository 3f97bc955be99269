import type { WordSection } from './sections';

/** Emojis and international words, the same in both languages. */
export const sharedWords: readonly WordSection[] = [
  {
    name: 'emoji_degrading soft nasty',
    reason: 'Animals and dirt a person is called by emoji.',
    words: '🐷 🐖 🐽 🐒 🐵 🦍 🦧 🐀 🐁 🐍 🐄 🐮 🐴 🫏 🪳 🐳 🐋 🦨 🐛 🐸 🤡 💩 🗑 🥴 🐑 🐩',
  },
  {
    name: 'threatemoji',
    reason: 'Weapons and death: a threat when said for somebody.',
    words: '🔪 🔫 💣 🪓 🧨 ⚰ 🩸 🗡',
  },
  {
    name: 'apeemoji',
    reason: 'Apes: said of people in a picture, they liken a group to animals.',
    words: '🐒 🐵 🦍 🦧 🙈 🙉 🙊',
  },
  {
    name: 'missing',
    reason: 'A search for somebody or something lost.',
    words:
      'mon_chat mon_chien ma_chienne mon_chaton mon_velo mon_doudou disparu disparue disparus perdu perdue retrouver recherche missing lost found_safe stray reward',
  },
  {
    name: 'health',
    reason: 'Questions of health and of the body.',
    words: `allaitement allaite allaiter preservatif preservatifs latex gyneco gynecologue sage_femme grossesse enceinte vaginal vaginale mycose herpes endometriose mammographie cancer statue statues sculpture sculptures buste bronze tableau fresque nu_artistique regles menopause prostate urologue contraception pilule soutien_gorge
      breastfeeding breastfeed nursing condom condoms gyno midwife pregnancy pregnant thrush endometriosis mammogram period periods menopause urologist contraceptive pump biopsy gp doctor`,
  },
];
