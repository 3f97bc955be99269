import type { MessageTable } from './message-table';

/** Why each finding may land badly. Calm and concrete: what a reader will feel or miss, and what helps. */
export const toneMessages = {
  tone_aggressive: {
    en: 'The reader may take this as an attack. State the fact, and leave the person out of it.',
    fr: 'Le lecteur peut y voir une attaque. Dites le fait, sans viser la personne.',
  },
  tone_blaming: {
    en: 'This puts the fault on the customer. Say what can be done now instead of who did what.',
    fr: 'Ces mots mettent la faute sur le client. Dites ce qui peut être fait maintenant plutôt que qui a fait quoi.',
  },
  tone_dismissive: {
    en: 'This closes the subject. A reason or another way keeps the conversation open.',
    fr: 'Ces mots ferment le sujet. Une raison ou une autre voie laisse l’échange ouvert.',
  },
  tone_dismissive_curt: {
    en: 'So short an answer may read as indifference. A word for the person and one step forward would change it.',
    fr: 'Une réponse si brève peut passer pour de l’indifférence. Un mot pour la personne et une suite la changeraient.',
  },
  tone_passive_aggressive: {
    en: 'This can be read as irony. Give the information plainly.',
    fr: 'Cela peut se lire comme de l’ironie. Donnez l’information simplement.',
  },
  tone_too_informal: {
    en: 'This wording is looser than the house style. Plain words suit every reader.',
    fr: 'Ces mots sont plus familiers que le ton de la maison. Des mots simples conviennent à tous.',
  },
  tone_jargon: {
    en: 'A customer may not know “{words}”. Say it in everyday words, or explain it.',
    fr: 'Un client peut ne pas connaître « {words} ». Dites-le avec des mots courants, ou expliquez-le.',
  },
  tone_all_caps: {
    en: 'Capitals read as shouting. Lower case says the same calmly.',
    fr: 'Les capitales se lisent comme un cri. En minuscules, la phrase dit la même chose avec calme.',
  },
  tone_punctuation_excess: {
    en: 'Repeated marks sound insistent. One is enough.',
    fr: 'Les signes répétés donnent un ton insistant. Un seul suffit.',
  },
  tone_emoji_excess: {
    en: '{n} {n|emoji|emojis} in one reply distract from what it says. Keep the one that helps.',
    fr: '{n} {n|émoji|émojis} dans une réponse détournent de ce qu’elle dit. Gardez celui qui aide.',
  },
  tone_register_mix: {
    en: '“Tu” and “vous” are mixed for the same person. Keep one of them all through.',
    fr: 'Le « tu » et le « vous » se mélangent pour une même personne. Gardez l’un des deux du début à la fin.',
  },
  tone_register_house_vous: {
    en: 'The house says “vous” here.',
    fr: 'Ici, la maison vouvoie.',
  },
  tone_register_house_tu: {
    en: 'The house says “tu” here.',
    fr: 'Ici, la maison tutoie.',
  },
  tone_missing_greeting: {
    en: 'The reply opens without a greeting or a name. A word of welcome makes it personal.',
    fr: 'La réponse commence sans salutation ni prénom. Un mot d’accueil la rend plus personnelle.',
  },
  tone_missing_empathy: {
    en: 'The person tells of a problem and finds no word for it. An apology or an acknowledgement comes first.',
    fr: 'La personne raconte un problème et ne trouve aucun mot pour cela. Une excuse ou un signe de compréhension d’abord.',
  },
  tone_missing_empathy_distress: {
    en: 'The person may be in distress. Begin with a word for them, then say who can help.',
    fr: 'La personne est peut-être en détresse. Commencez par un mot pour elle, puis dites qui peut aider.',
  },
  tone_missing_next_step: {
    en: 'The problem is left where it is. Add an action, a link, a contact or a time.',
    fr: 'Le problème reste en l’état. Ajoutez une action, un lien, un contact ou un délai.',
  },
  tone_over_promise: {
    en: 'This commits the brand without reserve. Say what is usual, or what you are about to do.',
    fr: 'Ces mots engagent la marque sans réserve. Dites ce qui est habituel, ou ce que vous allez faire.',
  },
  tone_personal_data_shown: {
    en: 'Everyone will read this personal detail. Give it in a private message.',
    fr: 'Tout le monde lira cette donnée personnelle. Donnez-la en message privé.',
  },
  tone_personal_data_asked: {
    en: 'Asked for here, this detail would be public. Ask for it in a private message.',
    fr: 'Demandée ici, cette donnée serait publique. Demandez-la en message privé.',
  },
  tone_exclusionary: {
    en: 'Some readers may feel set aside by these words. Name the need or the thing, not the kind of person.',
    fr: 'Certains lecteurs peuvent se sentir mis à part. Nommez le besoin ou la chose, pas une catégorie de personnes.',
  },
  tone_defensive: {
    en: 'This argues with what the person lived. Start from their experience, then add what you know.',
    fr: 'Ces mots contredisent ce que la personne a vécu. Partez de son expérience, puis ajoutez ce que vous savez.',
  },
  tone_placeholder: {
    en: '“{words}” is still to be filled in.',
    fr: '« {words} » reste à compléter.',
  },
  tone_hard_to_read: {
    en: 'This sentence has {n} words and several turns. Two or three short ones would be read to the end.',
    fr: 'Cette phrase compte {n} mots et plusieurs détours. Deux ou trois phrases courtes seraient lues jusqu’au bout.',
  },
  tone_blame_third_party: {
    en: 'For the customer, colleagues and partners are you. Say what happened without naming a culprit.',
    fr: 'Pour le client, collègues et partenaires, c’est vous. Dites ce qui s’est passé sans désigner de coupable.',
  },
  tone_too_long: {
    en: '{n} {n|character|characters} too many: this network takes {max}.',
    fr: '{n} {n|caractère|caractères} de trop : ce réseau en accepte {max}.',
  },
  tone_avoid_term: {
    en: 'The tone guide avoids “{words}”.',
    fr: 'Le guide de ton évite « {words} ».',
  },
  tone_avoid_term_reason: {
    en: 'The tone guide avoids “{words}”: {reason}',
    fr: 'Le guide de ton évite « {words} » : {reason}',
  },
} satisfies MessageTable;
