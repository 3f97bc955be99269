import type { MessageTable } from './message-table';

/** Why something signed was refused (`utils/packs/signing/trust-reasons.ts`): what happened, what was kept, what to do. */
export const packTrustMessages = {
  pack_trust_malformed: {
    en: 'The address did not answer with a signed manifest, but with something else, such as a web page. The pack you have was kept. Check the address with the person who publishes the pack.',
    fr: 'L’adresse n’a pas répondu par un manifeste signé mais par autre chose, par exemple une page web. Votre pack est conservé tel quel. Vérifiez l’adresse avec la personne qui publie le pack.',
  },
  pack_trust_not_signed: {
    en: 'What this address offers is not signed as it must be. The pack you have was kept. Ask the person who publishes it to publish again from Moderato.',
    fr: 'Ce que propose cette adresse n’est pas signé comme il se doit. Votre pack est conservé tel quel. Demandez à la personne qui le publie de le publier à nouveau depuis Moderato.',
  },
  pack_trust_wrong_key: {
    en: 'This version is signed by a key your team does not know. The pack you have was kept. If the team has a new key, ask for a new link; if not, warn the person who publishes the pack.',
    fr: 'Cette version est signée par une clé que votre équipe ne connaît pas. Votre pack est conservé tel quel. Si l’équipe a changé de clé, demandez un nouveau lien ; sinon, prévenez la personne qui publie le pack.',
  },
  pack_trust_tampered: {
    en: 'This version was changed after it was signed. The pack you have was kept. Warn the person who publishes the pack: someone may have written to its store.',
    fr: 'Cette version a été modifiée après sa signature. Votre pack est conservé tel quel. Prévenez la personne qui publie le pack : quelqu’un a peut-être écrit dans l’espace où il est rangé.',
  },
  pack_trust_newer_format: {
    en: 'This was made by a newer version of Moderato. What you have was kept and works. Please update Moderato.',
    fr: 'Ceci a été créé par une version plus récente de Moderato. Ce que vous avez est conservé et fonctionne. Mettez Moderato à jour.',
  },
  pack_trust_not_this_pack: {
    en: 'This address now announces another pack than the one you joined. The pack you have was kept. Ask the person who publishes it for the right link.',
    fr: 'Cette adresse annonce désormais un autre pack que celui que vous avez rejoint. Votre pack est conservé tel quel. Demandez le bon lien à la personne qui le publie.',
  },
  pack_trust_rollback: {
    en: 'The store offers an older version than the one you have already received. The newer one was kept. If going back was intended, ask the person who publishes the pack to publish the old version as a new one.',
    fr: 'L’espace de stockage propose une version plus ancienne que celle déjà reçue. La plus récente est conservée. Si ce retour est voulu, demandez à la personne qui publie le pack de publier l’ancienne version comme une nouvelle.',
  },
  pack_trust_equivocation: {
    en: 'Two different versions were published under the same number. The one you have was kept. Ask the person who publishes the pack to publish once more: the next number settles it.',
    fr: 'Deux versions différentes ont été publiées sous le même numéro. La vôtre est conservée. Demandez à la personne qui publie le pack de publier une nouvelle fois : le numéro suivant règlera la question.',
  },
  pack_trust_too_large: {
    en: 'This version is larger than the 16 MB Moderato takes. The pack you have was kept. Ask the person who publishes it to split it in two.',
    fr: 'Cette version dépasse les 16 Mo que Moderato accepte. Votre pack est conservé tel quel. Demandez à la personne qui le publie de le partager en deux.',
  },
  pack_trust_content_cut: {
    en: 'The download broke off before the end. The pack you have was kept. Moderato tries again by itself.',
    fr: 'Le téléchargement s’est interrompu avant la fin. Votre pack est conservé tel quel. Moderato réessaie de lui-même.',
  },
  pack_trust_content_changed: {
    en: 'The pack is not the one that was signed: its content was changed. The pack you have was kept. Warn the person who publishes it: someone may have written to its store.',
    fr: 'Le pack n’est pas celui qui a été signé : son contenu a été modifié. Votre pack est conservé tel quel. Prévenez la personne qui le publie : quelqu’un a peut-être écrit dans l’espace où il est rangé.',
  },
  pack_trust_not_utf8: {
    en: 'The pack mixes text encodings and cannot be read safely. The pack you have was kept. The file must be saved as UTF-8 and published again.',
    fr: 'Le pack mélange des encodages de texte et ne peut pas être lu sans risque. Votre pack est conservé tel quel. Le fichier doit être enregistré en UTF-8 puis publié à nouveau.',
  },
  pack_trust_pack_invalid: {
    en: 'This version holds errors, listed below. The pack you have was kept. Send the list to the person who publishes the pack.',
    fr: 'Cette version comporte des erreurs, listées ci-dessous. Votre pack est conservé tel quel. Transmettez la liste à la personne qui publie le pack.',
  },
  pack_trust_content_mismatch: {
    en: 'The file is not the pack and version that were announced. The pack you have was kept. Ask the person who publishes it to publish again.',
    fr: 'Le fichier n’est ni le pack ni la version annoncés. Votre pack est conservé tel quel. Demandez à la personne qui le publie de le publier à nouveau.',
  },
  pack_trust_tests_failed: {
    en: 'In this version a rule or a template does not do what its own examples say; they are listed below. The pack you have was kept. Send the list to the person who publishes the pack.',
    fr: 'Dans cette version, une règle ou un modèle ne fait pas ce que disent ses propres exemples, listés ci-dessous. Votre pack est conservé tel quel. Transmettez la liste à la personne qui publie le pack.',
  },
  pack_trust_link_malformed: {
    en: 'This is not an invitation to a pack. Nothing was changed. Copy the whole link, from https to its very end, and try again.',
    fr: 'Ceci n’est pas une invitation à un pack. Rien n’a été modifié. Copiez le lien en entier, de https jusqu’à la fin, puis réessayez.',
  },
  pack_trust_link_too_long: {
    en: 'This link is too long to be an invitation to a pack. Nothing was changed. Ask for the link again.',
    fr: 'Ce lien est trop long pour être une invitation à un pack. Rien n’a été modifié. Demandez à nouveau le lien.',
  },
  pack_trust_link_not_https: {
    en: 'This link leads to an address that is not encrypted (https). Nothing was changed. Ask for a link that begins with https.',
    fr: 'Ce lien mène à une adresse non chiffrée (sans https). Rien n’a été modifié. Demandez un lien qui commence par https.',
  },
  pack_trust_link_credentials: {
    en: 'This link holds a user name or a password, which an invitation never needs. Nothing was changed. Ask for a link without them, and have that password changed.',
    fr: 'Ce lien contient un identifiant ou un mot de passe, dont une invitation n’a jamais besoin. Rien n’a été modifié. Demandez un lien qui n’en contient pas, et faites changer ce mot de passe.',
  },
  pack_trust_link_no_key: {
    en: 'This link lacks the team’s key, without which nobody can tell a true pack from a false one. Nothing was changed. Copy the whole link, or ask for it again.',
    fr: 'Il manque à ce lien la clé de l’équipe, sans laquelle rien ne distingue un vrai pack d’un faux. Rien n’a été modifié. Copiez le lien en entier, ou demandez-le à nouveau.',
  },
  pack_trust_link_bad_key: {
    en: 'The key in this link is damaged. Nothing was changed. Copy the whole link, or ask for it again.',
    fr: 'La clé contenue dans ce lien est abîmée. Rien n’a été modifié. Copiez le lien en entier, ou demandez-le à nouveau.',
  },
  pack_trust_link_no_pack: {
    en: 'This link does not say which pack it leads to. Nothing was changed. Copy the whole link, or ask for it again.',
    fr: 'Ce lien ne dit pas à quel pack il mène. Rien n’a été modifié. Copiez le lien en entier, ou demandez-le à nouveau.',
  },
  pack_trust_rotation_old_key: {
    en: 'A change of keys is announced, but no key your team trusts has signed it. Your keys and your pack were kept. Ask the person who publishes the pack whether it is true, and for a new link.',
    fr: 'Un changement de clé est annoncé, mais aucune clé connue de votre équipe ne l’a signé. Vos clés et votre pack sont conservés. Demandez à la personne qui publie le pack si c’est exact, et un nouveau lien.',
  },
  pack_trust_rotation_new_key: {
    en: 'A change of keys is announced, but the new key has not signed it. Your keys and your pack were kept. Ask the person who publishes the pack to renew the key again.',
    fr: 'Un changement de clé est annoncé, mais la nouvelle clé ne l’a pas signé. Vos clés et votre pack sont conservés. Demandez à la personne qui publie le pack de renouveler la clé.',
  },
  pack_trust_rotation_none: {
    en: 'There is no change of keys that you do not already follow. Your keys were kept. There is nothing to do.',
    fr: 'Aucun changement de clé que vous ne suiviez déjà. Vos clés sont conservées. Vous n’avez rien à faire.',
  },
  pack_trust_key_file_malformed: {
    en: 'This is not a key file of Moderato, or it is damaged. Your keys were kept. Choose the file that was saved when the key was made.',
    fr: 'Ce n’est pas un fichier de clé de Moderato, ou il est abîmé. Vos clés sont conservées. Choisissez le fichier enregistré lors de la création de la clé.',
  },
  pack_trust_key_file_password: {
    en: 'The password does not open this key file. Your keys were kept. Try again; without the password, a new key and a new link are needed.',
    fr: 'Le mot de passe n’ouvre pas ce fichier de clé. Vos clés sont conservées. Réessayez ; sans le mot de passe, il faudra une nouvelle clé et un nouveau lien.',
  },
  pack_trust_proposal_malformed: {
    en: 'This is not a proposal, or only a part of one. Nothing was changed. Ask your colleague to send the file or the whole link again.',
    fr: 'Ce n’est pas une proposition, ou seulement une partie. Rien n’a été modifié. Demandez à votre collègue de renvoyer le fichier ou le lien entier.',
  },
  pack_trust_proposal_tampered: {
    en: 'This proposal was changed after its author signed it. Nothing was changed. Ask your colleague to send it again.',
    fr: 'Cette proposition a été modifiée après la signature de son auteur. Rien n’a été modifié chez vous. Demandez à votre collègue de la renvoyer.',
  },
  pack_trust_proposal_too_large: {
    en: 'This proposal is larger than the 1 MB Moderato takes. Nothing was changed. Ask your colleague to send it in several parts.',
    fr: 'Cette proposition dépasse le mégaoctet que Moderato accepte. Rien n’a été modifié. Demandez à votre collègue de l’envoyer en plusieurs fois.',
  },
  pack_trust_proposal_no_pack: {
    en: 'This proposal is about a pack that is not installed here. Nothing was changed. Join that pack first, under Packs.',
    fr: 'Cette proposition concerne un pack qui n’est pas installé ici. Rien n’a été modifié. Rejoignez d’abord ce pack, dans Packs.',
  },
  pack_trust_proposal_invalid: {
    en: 'This proposal holds something a pack cannot. Nothing was changed. The list below says what your colleague should mend.',
    fr: 'Cette proposition contient quelque chose qu’un pack ne peut pas contenir. Rien n’a été modifié. La liste ci-dessous dit ce que votre collègue doit corriger.',
  },
} satisfies MessageTable;
