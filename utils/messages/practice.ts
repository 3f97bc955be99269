import type { MessageTable } from './message-table';

/** The practice page: five comments, five things to try. */
export const practiceMessages = {
  practice_title: { en: 'Practise on five comments', fr: 'S’exercer sur cinq commentaires' },
  practice_intro: {
    en: 'A page of Maison Tamarin, an invented shop. Nothing here reaches anybody.',
    fr: 'Une page de Maison Tamarin, une maison inventée. Rien d’ici ne parvient à personne.',
  },
  practice_post: {
    en: 'Our autumn teapots are here. Which colour is yours?',
    fr: 'Nos théières d’automne sont arrivées. Quelle est votre couleur\u202f?',
  },
  practice_comments: { en: 'Comments', fr: 'Commentaires' },
  practice_reply: { en: 'Reply', fr: 'Répondre' },
  practice_reply_to: { en: 'Reply to {name}', fr: 'Répondre à {name}' },
  practice_send: { en: 'Send', fr: 'Envoyer' },
  practice_your_reply: { en: 'Your reply to {name}', fr: 'Votre réponse à {name}' },
  practice_rough: {
    en: 'This reply was begun in a hurry: soften it.',
    fr: 'Cette réponse a été commencée à la hâte\u202f: adoucissez-la.',
  },
  practice_insult: {
    en: 'You are a bunch of idiots, your teapots are rubbish and so are you.',
    fr: 'Bande de crétins, vos théières sont nulles et vous aussi.',
  },
  practice_complaint: {
    en: 'Three weeks waiting for my parcel and no answer to my two messages. I am really disappointed.',
    fr: 'Trois semaines que j’attends mon colis, et aucune réponse à mes deux messages. Je suis vraiment déçue.',
  },
  practice_complaint_draft: {
    en: 'Hello Nadia, you should have read the terms. We are looking into your order today.',
    fr: 'Bonjour Nadia, vous n’aviez qu’à lire les conditions. Nous regardons votre commande aujourd’hui.',
  },
  practice_question: { en: 'Is the shop open on Sundays?', fr: 'La boutique est-elle ouverte le dimanche\u202f?' },
  practice_todo: { en: 'Five things to try', fr: 'Cinq choses à essayer' },
  practice_progress: { en: '{n} of 5 done', fr: '{n} sur 5' },
  practice_done_word: { en: 'done', fr: 'fait' },
  practice_flag: { en: 'Flag a comment', fr: 'Signaler un commentaire' },
  practice_flag_how: {
    en: 'Press the mark beside Tom’s comment (or {card} with the pointer on it), then Flag.',
    fr: 'Ouvrez le repère à côté du commentaire de Tom (ou {card}, le pointeur dessus), puis Signaler.',
  },
  practice_fr: { en: 'Answer in French', fr: 'Répondre en français' },
  practice_fr_how: {
    en: 'On Hélène’s comment, choose Reply in the card, pick a template with Enter, then send.',
    fr: 'Sur le commentaire d’Hélène, choisissez Répondre dans la fiche, un modèle avec Entrée, puis envoyez.',
  },
  practice_en: { en: 'Answer in English', fr: 'Répondre en anglais' },
  practice_en_how: {
    en: 'On Owen’s comment: the templates follow its language by themselves.',
    fr: 'Sur le commentaire d’Owen\u202f: les modèles suivent d’eux-mêmes sa langue.',
  },
  practice_soften: { en: 'Soften a sentence', fr: 'Adoucir une phrase' },
  practice_soften_how: {
    en: 'Reply to Nadia: a draft is there. Open the underlined words ({finding}) and change them.',
    fr: 'Répondez à Nadia\u202f: un brouillon vous attend. Ouvrez les mots soulignés ({finding}) et changez-les.',
  },
  practice_find: { en: 'Find it in the log', fr: 'La retrouver dans le journal' },
  practice_find_how: { en: 'Open one of your lines there.', fr: 'Ouvrez-y une de vos lignes.' },
  practice_open_log: { en: 'Open the log', fr: 'Ouvrir le journal' },
  practice_all_done: { en: 'That is all there is to know.', fr: 'Vous savez l’essentiel.' },
  practice_all_done_text: {
    en: 'Your practice lines are in the log under “Practice only”. They can go now.',
    fr: 'Vos lignes d’exercice sont dans le journal, sous «\u202fExercices seulement\u202f». Elles peuvent partir maintenant.',
  },
  practice_clean: { en: 'Remove the practice lines', fr: 'Retirer les lignes d’exercice' },
  practice_cleaned: {
    en: '{n} practice {n|line|lines} removed.',
    fr: '{n} {n|ligne d’exercice retirée|lignes d’exercice retirées}.',
  },
} satisfies MessageTable;
