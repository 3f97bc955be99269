import type { MessageTable } from './message-table';

/** Why a comment was marked for what it pushes or shows: spam, scam, advertising, personal data, noise. */
export const charterWhyContentMessages = {
  why_spam_trade: {
    en: 'Trades follows, likes or subscriptions.',
    fr: 'Échange d’abonnements ou de mentions «\u202fj’aime\u202f».',
  },
  why_spam_chain: { en: 'A chain message to copy or forward.', fr: 'Une chaîne à recopier ou à transférer.' },
  why_spam_engagement: { en: 'Sells followers, views or reviews.', fr: 'Vente d’abonnés, de vues ou d’avis.' },
  why_spam_repost: { en: 'Posts the same message again and again.', fr: 'Republie sans cesse le même message.' },
  why_spam_link: { en: 'A link that has nothing to do with the subject.', fr: 'Un lien sans rapport avec le sujet.' },
  why_spam_adult: { en: 'Pushes an adult profile or link.', fr: 'Renvoie vers un profil ou un lien pour adultes.' },
  why_spam_promotion: {
    en: 'Promotion with a link or in exchange for follows.',
    fr: 'Une promotion avec un lien ou contre des abonnements.',
  },
  why_scam_prize: {
    en: 'A prize that must be claimed or paid for.',
    fr: 'Un «\u202fgain\u202f» à réclamer ou à payer.',
  },
  why_scam_fee: {
    en: 'Asks for a fee before something is released.',
    fr: 'Demande des frais avant de débloquer quelque chose.',
  },
  why_scam_loan: { en: 'An offer of private loans.', fr: 'Une offre de prêts entre particuliers.' },
  why_scam_gain: { en: 'Promises gains that are too good to be true.', fr: 'Promet des gains irréalistes.' },
  why_scam_job: { en: 'Money for next to no work.', fr: 'De l’argent contre presque aucun travail.' },
  why_scam_spell: {
    en: 'Spells, clairvoyance or miracle cures for sale.',
    fr: 'Sorts, voyance ou remèdes miracles à vendre.',
  },
  why_scam_recovery: {
    en: 'Sends people to somebody who “recovers” accounts or money.',
    fr: 'Renvoie vers quelqu’un qui «\u202frécupère\u202f» comptes ou argent.',
  },
  why_scam_support: {
    en: 'Poses as customer service or asks for secret codes.',
    fr: 'Se fait passer pour un service client ou demande des codes secrets.',
  },
  why_advertising_business: { en: 'Promotes another business.', fr: 'Fait la promotion d’une autre entreprise.' },
  why_advertising_self: { en: 'Promotes the author’s own page or trade.', fr: 'L’auteur fait sa propre promotion.' },
  why_advertising_code: { en: 'A promo or referral code.', fr: 'Un code promo ou de parrainage.' },
  why_personal_data_phone: { en: 'A telephone number in public.', fr: 'Un numéro de téléphone en public.' },
  why_personal_data_email: { en: 'An e-mail address in public.', fr: 'Une adresse e-mail en public.' },
  why_personal_data_iban: { en: 'Bank account details in public.', fr: 'Des coordonnées bancaires en public.' },
  why_personal_data_card: { en: 'A payment card number in public.', fr: 'Un numéro de carte bancaire en public.' },
  why_personal_data_identity: { en: 'An identity number in public.', fr: 'Un numéro d’identité en public.' },
  why_personal_data_address: { en: 'A postal address in public.', fr: 'Une adresse postale en public.' },
  why_personal_data_reference: {
    en: 'An order, file or customer number in public.',
    fr: 'Un numéro de commande, de dossier ou de client en public.',
  },
  why_shouting_capitals: { en: 'Written almost wholly in capitals.', fr: 'Presque tout est écrit en capitales.' },
  why_shouting_marks: {
    en: 'A long run of exclamation or question marks.',
    fr: 'Une longue suite de points d’exclamation ou d’interrogation.',
  },
  why_flooding_thread: {
    en: 'The same text was posted before in this thread.',
    fr: 'Le même texte a déjà été publié dans ce fil.',
  },
  why_flooding_text: { en: 'The same words again and again.', fr: 'Les mêmes mots répétés sans fin.' },
  why_off_topic: { en: 'Says itself that it is off topic.', fr: 'Se dit lui-même hors sujet.' },
} satisfies MessageTable;
