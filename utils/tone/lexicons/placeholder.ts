import { compilePhrases } from '../phrases';

/** Notes to oneself left in the text, on the folded draft. */
const fr = String.raw`
  \([^()]{0,60}?(?:avant (?:que je |de |qu'on |la |l')?(?:publi\w*|post\w*|envo\w*|mett\w*|repond\w*|valid\w*)|tu (?:confirmes?|valides?|peux|verifies?|completes?|relis|checkes?|me dis)|vous (?:confirmez|validez) avant|on garde|je laisse|a voir)[^()]{0,60}\)
  lorem ipsum
  a (?:completer|remplir|inserer|personnaliser)
  (?:a|reste a) (?:verifier|valider|confirmer|voir|relire|preciser|demander|caler|checker) (?:avec (?!vous|toi)|par (?!vos|vous|le client)|en interne|aupres d[eu'] ?(?!votre|vos))
  \((?:a |reste a |penser a |attention |nb ?:? ?|note ?:? ?|ps ?:? ?)?(?:verifier|valider|confirmer|voir|relire|preciser|demander|completer|checker|mettre|inserer|ajouter|remplacer|changer|modifier|adapter|corriger)<gap>\)
  (?:inserer|mettre|ajouter|coller|remplacer|indiquer) (?:ici|le lien|la date|le nom|le prenom|l'heure|le numero|l'adresse)(?: ici| du| de)
  (?:lien|nom|date|prenom|heure|montant) (?:ici|a venir|a ajouter|a mettre)
  (?:demander|voir|valider|checker|verifier) (?:a|avec|aupres de) <w> (?:avant|si|le|la|les|pour)
  avant (?:de (?:publier|poster|repondre|valider|l'envoyer|mettre en ligne)|publication|envoi|mise en ligne)(?=\))
  (?:ne pas publier|ne pas envoyer|brouillon|version a relire|reponse type)
  note (?:pour|a) (?:moi|soi|plus tard|l'equipe|relecture|<w>) ?:
  (?:nom|prenom)[ _](?:du |de la |de l')?(?:client|cliente|abonne|user|utilisateur|destinataire|conseiller|magasin)(?= ?[,!:])
`;
const en = String.raw`
  \([^()]{0,60}?(?:before (?:i|we|you|it|this) (?:post|publish|send|reply|goes?|answer)|(?:can|could|will|would) (?:you|someone|somebody|u) (?:please )?(?:confirm|check|fill|verify|add|approve|look)|(?:is|are) (?:this|that|it|these) (?:right|correct|ok|still)|need\w* (?:approval|sign-off|a check|checking|confirming)|placeholder|your call)[^()]{0,60}\)
  lorem ipsum
  (?:to be (?:completed|filled in|inserted|added here))
  (?:insert|add|put|paste|link|name|date|time) (?:the |a )?(?:link|name|date|time|number|details|price|amount|address|discount)? ?(?:here|goes here)(?=[.,)\]!]|$)
  \((?:please |to |need to |must |note ?:? ?|nb ?:? ?|todo ?:? ?)?(?:ask|check|verify|confirm|double-check|add|insert|replace|change|update|fill|run (?:this|it) (?:past|by)|see with|clear (?:it |this )?with|wait for|pending|edit|fix|remove|swap)<gap>\)
  (?:ask|check with|confirm with|clear with|verify with|run (?:this|it) (?:past|by)) <w> (?:if|whether|before|first|that)
  before (?:posting|publishing|sending|we post|we publish|you post|this goes (?:out|live)|going live)(?=\))
  (?:do not|don't) (?:post|publish|send) (?:yet|this)
  note to (?:self|team|me)
  (?:draft|first draft|wip) ?: 
  (?:customer|client|guest|user|first|last|agent|product) name(?= ?[,!:])
`;

export const placeholderPhrases = { fr: compilePhrases(fr), en: compilePhrases(en) };
