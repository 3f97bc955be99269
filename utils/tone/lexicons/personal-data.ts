import { compilePhrases } from '../phrases';

/** Asking for personal data (`asked`), and what shows that the answer goes to a private place (`elsewhere`). */
const frMacros = {
  give: "repond(?:ez|s)|mett(?:ez|re)|mets|post(?:ez|e|er)|laiss(?:ez|e|er)|donn(?:ez|e|er)|indiqu(?:ez|e|er)|communiqu(?:ez|e|er)|partag(?:ez|e|er)|envoy(?:ez|er)|envoie|ecri(?:vez|s|re)|not(?:ez|e|er)|transmett(?:ez|re)|transmets|precis(?:ez|e|er)|fourni(?:r|ssez|s)|commentez|commente|collez|rappel(?:ez|le|er)|confirm(?:ez|e|er)|ajoutez|ajoute|dites|dis|balance|file|il (?:nous|me) faut(?:drait)?|il faudrait|nous avons besoin de|j'ai besoin de|on a besoin de|quel(?:le)?s? (?:est|sont)|c'est quoi|pouvez-vous|peux-tu|pourriez-vous|merci de|veuillez",
  data: "(?!(?:un|une|le|l'|d'|par) ?(?:e-?mail|mail|courriel|message|numero)(?! (?:de|et|perso|client)))(?:votre|ton|ta|vos|tes|le|la|les|un|une|l'|son|d'|de) ?(?:nom complet|nom(?: de famille)?(?: et| ,)|nom et prenom|nom,|prenom et nom|adresse|e-?mail|mail|courriel|telephone|tel|numero|num|portable|mobile|06|07|n°|date de naissance|identifiants?|mot de passe|iban|rib|carte d'identite|carte bancaire|coordonnees|code (?:client|postal|secret|confidentiel)|reference (?:client|de (?:commande|dossier))|coordonnees|passeport|permis|plaque|immatriculation|code d'acces|digicode|cryptogramme)",
};
const enMacros = {
  give: "repl(?:y|ying)|post|drop|leave|share|comment|tell|give|send|put|pop|write|type|provide|confirm|add|paste|text|list|state|let us (?:have|know)|we(?:'ll)? (?:just )?need|i(?:'ll)? (?:just )?need|what(?:'s| is| are)|could (?:you|we|i)|can (?:you|we|i)|please|include",
  data: '(?!(?:an?|the) (?:<w> )?(?:e-?mail|email|text|number|phone)(?! (?:address|number)))(?:your|the|an?|full|both|ur|that|her|his) (?:<w> ){0,2}?(?:full name|name and (?:<w> )?(?:number|address|e-?mail|phone|order|date|account|surname|dob|postcode|booking|customer|subscriber)|surname|address|e-?mail|email|phone|cell|mobile|telephone|number|digits|dob|date of birth|birthday|postcode|post code|zip|zip code|account (?:number|details|no)|order (?:number|no|id|ref)|(?:booking|file|case|claim|order|customer|policy) (?:ref|refs|reference|number|no|id)|card (?:number|details)|password|passport|bank details|sort code|iban|licence plate|license plate|registration|reg|social security|national insurance|policy number|membership (?:number|no)|customer (?:number|id)|pin|login|room number|contact details|details)',
};

const fr = {
  asked: String.raw`
    (?:<give>)(?:-(?:nous|moi))? [^.!?;]{0,60}?<data>
    (?:<data>) (?:en (?:commentaire|reponse|public)|ici|ci-dessous|juste (?:ici|en dessous|dessous)|sous (?:ce|cette|le|la)|dans les commentaires|a la suite)
  `,
  elsewhere: String.raw`
    (?:message prive|messages prives|en prive|prive|en mp|un mp|par mp|mp|dm|dms|par mail|par e-?mail|par courriel|par telephone|par message|messagerie|messenger|whatsapp|formulaire|dans (?:votre|ton|l') ?(?:espace|compte|appli)|sur (?:votre|ton) (?:espace|compte)|espace client|au guichet|a l'accueil|en agence|en boutique|en magasin|jamais|ne <gap>(?:pas|jamais)|n'<gap>(?:pas|jamais)|evitez|supprim\w+|effac\w+|retir\w+|au dos|[\w-]+\.(?:example|fr|com|org|be|ch|ca)|corrigez|modifiez|mettez a jour|changez|il suffit de presenter|presentez|figure|se trouve)
  `,
};
const en = {
  asked: String.raw`
    (?:<give>) [^.!?;]{0,50}?<data>
    (?:<data>) (?:here|below|in (?:the|a) (?:comments?|reply|replies|thread)|under (?:this|here|the)|right here|in public|publicly)
  `,
  elsewhere: String.raw`
    (?:private|privately|dms?|pm|pms|direct message|inbox|message us|by message|in messages?|messenger|whatsapp|by e-?mail|by phone|e?-?mail us|over the phone|form|in (?:your|the) (?:account|app|portal)|at (?:the desk|reception|the counter)|never|not|don't|do not|avoid|delete|remove|hide|[\w-]+\.(?:example|com|org|net|co|uk)|on the back|in the app|correct your|update your|change your|edit your|in store|in branch|caretaker's|serial number)
  `,
};

export const personalDataPhrases = {
  fr: { asked: compilePhrases(fr.asked, frMacros), elsewhere: compilePhrases(fr.elsewhere, frMacros) },
  en: { asked: compilePhrases(en.asked, enMacros), elsewhere: compilePhrases(en.elsewhere, enMacros) },
};
