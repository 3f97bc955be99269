import { describe, expect, it } from 'vitest';
import type { DetectorContext } from '@/utils/charter/detector';
import { analyseText } from '@/utils/language/analyse-text';
import { harassment } from './harassment';
import { hate } from './hate';
import { insult } from './insult';
import { profanity } from './profanity';
import { sexual } from './sexual';
import { threat } from './threat';

const context: DetectorContext = {
  item: null,
  brand: { names: [], domains: [], contacts: [] },
  watch: { mentions: [], competitors: [] },
  recent: [],
};
const detectors = [harassment, hate, insult, profanity, sexual, threat];

/** What is said sideways, beside what customers say of visits, tools, animals and lawsuits → comments. */
const cases: Record<string, readonly string[]> = {
  nothing: [
    "Quelle est l'adresse du directeur pour lui envoyer un courrier ?",
    'Votre adresse sur Google est fausse, elle tourne en boucle sur le GPS',
    "Moi aussi j'ai une tronçonneuse de chez vous, elle démarre au quart de tour",
    "Votre élagueur a oublié sa tronçonneuse, qu'il repasse la chercher",
    "Mon chien attend le livreur derrière la porte, il l'adore",
    'Il reste plus rien de votre ancien service client, quel dommage',
    'Bientôt votre resto sera complet tous les soirs',
    'Je passe te voir ce soir avec un gâteau',
    'À quelle heure vous fermez le rideau ce soir ?',
    'La prochaine fois je laisse un avis une étoile',
    'Mon avocate vous écrit lundi pour la toiture, et vous allez la sentir passer.',
    'On vous attend devant le juge, ça va saigner',
    'Le médiateur va vous démolir, préparez vos arguments',
    '17e soir de concert sous les étoiles, merci',
    "Je dors dans ma voiture devant l'hôtel parce que personne n'ouvre",
    "J'ai changé de serrure grâce à vous, merci",
    'La dinde en cocotte était sèche',
    "Une plante verte à l'accueil, c'est joli",
    "L'enclume en fonte est arrivée",
    'Un éléphant en costume dans votre spectacle, les enfants ont adoré',
    "Cet imbécile de GPS m'a envoyé dans un champ",
    'Quel idiot de distributeur, il a avalé ma carte',
    "oh putain le final à l'orgue, j'ai chialé comme un gosse",
    "Bordel ce solo de batterie, je m'en remets pas",
    'Bordel de merde, cette mousse au chocolat est à tomber par terre',
    'Bon sang de merde, ce parfum, je plane',
    'P*tain la claque, ce documentaire',
    'Montrez vos 🍑 et vos 🍈 du marché en live !',
    "Le décolleté de la robe est trop profond, je peux l'échanger ?",
    'Le kiné a des mains en or',
    'Déçus par cette crèche, on cherche une place ailleurs',
    "J'ai suivi le compte @atelier et j'ai eu 20 %, merci",
    "J'aime vos photos, un like à chacune",
    "C'est une femme chirurgienne qui m'a opérée, merveilleuse",
    'Plus de carte bleue à la caisse depuis lundi',
    "Vos blagues sur les Roms, rangez-les. C'est du racisme",
    "Je reposte la photo de mon chat chaque jour jusqu'à ce qu'on le retrouve",
    "J'ai du plomb dans l'aile avec vos horaires",
    "J'ai des cartouches d'encre pour les profs et pour le directeur",
    "12 € de frais d'huissier pour une lettre, c'est honteux",
    "Le concert m'a tué, quelle énergie",
    'Je vais étrangler mon imprimante',
    "Ma grand-mère sourde et aveugle a adoré l'audiodescription",
    "Quel âne ce personnage du film, on l'adore",
    'Billet 4512, rang C, place 17, merci pour la soirée',
  ],
  threat: [
    "Remboursez ou l'adresse du gérant sera sur tous les groupes Facebook de la ville",
    'Sans réponse avant vendredi, le domicile de votre directrice fait le tour de Telegram',
    'Rappelez-moi, sinon tout le village saura où dort le patron',
    "J'ai l'adresse de votre technicien, dommage si elle se retrouvait en ligne",
    "Moi aussi j'ai une hache, qu'il revienne un peu",
    "Dites à votre poseur que j'ai une masse et du temps libre",
    "Le livreur peut revenir, mon fusil l'attend derrière la porte",
    'Mon voisin a une pelle et moi un grand jardin, dites-le à votre commercial',
    'Il ne restera rien de votre agence',
    'Ce soir il ne restera que des cendres de votre entrepôt',
    'Quand on en aura fini avec vous, il ne restera que les murs',
    'Attends-toi à une visite',
    'Tu vas recevoir de la visite mon grand',
    "On se verra à la sortie, t'inquiète pas",
    'tu vas avoir une petite visite, ferme bien ta porte',
    'Il ferait bien de regarder sous sa voiture avant de démarrer',
    "Une vitrine, c'est fragile, pensez-y",
    'Ça brûle bien, une paillote…',
    'On verra si vous ferez toujours les malins avec des béquilles',
    'je vais lui apprendre la politesse à ma façon à votre vigile',
    "La prochaine fois c'est pas un avis que je laisse, c'est un poing",
    "L'avocat c'est pour les faibles, moi je viens avec la batte",
  ],
  harassment: [
    '17e soir sous ton balcon',
    "troisième nuit devant chez toi, ta lampe s'éteint à 23h10",
    'Je dors dans ma voiture en bas de chez toi pour être sûr de te voir',
    "J'ai pris le même train que toi, tu lisais, tu m'as pas vu",
    'Encore passée devant ta boulangerie, tu ne levais pas les yeux, je reviendrai demain',
    "Tes volets étaient fermés ce matin, t'es malade ? je m'inquiète, moi je suis toujours là",
    "Ton nouveau numéro, je l'ai déjà",
    'je sais que tu descends le chien à 22 h',
    "Tu m'as bloqué partout mais ton vélo est toujours au même endroit",
    "Épisode 14 de « on n'oublie pas » : Mégane et son gâteau effondré. Je reposte la photo chaque jour jusqu'au prochain concours, Mégane.",
    'va te pendr sa fera plézir a tt le mond',
    'va te pendre ça fera de la place',
    'On est déjà trente à lui avoir mis une étoile, qui continue ?',
    "Jour 9, je remets la vidéo de Tom qui se vautre, il l'a supprimée, pas moi",
    "son adresse insta c'est @lea.dr, bon appétit",
    "Tant qu'elle aura pas fermé son compte on lâche rien",
  ],
  insult: [
    'La vétérinaire de garde ? Une dinde en blouse.',
    "L'infirmière de nuit : une enclume en sabots",
    'Le vigile ? Un bulot en costume',
    "L'accueil, c'est une huître avec un badge",
    'Une brêle à la caisse, une autre à la compta',
    'ce contrôleur, quelle endive',
    'Le chauffagiste a dû trouver son CAP dans un paquet de céréales',
    'Un vrai charlot, le moniteur de ski',
    'Vous êtes des pieds nickelés',
    'espèces de grosses feignasses de la mairie',
    "t'es bête à manger du foin",
    'Ta cervelle doit flotter dans le formol',
    'Le plâtrier, un as du travail bâclé et un cerveau de moineau',
    'Ma pauvre fille, va apprendre à compter',
  ],
  sexual: [
    "montre tes 🍈🍈 en live et je m'abonne direct",
    'tu me montres tes 🍒 ?',
    "avec un décolleté pareil, l'opticienne peut me faire tous les fonds d'œil qu'elle veut, et le reste à genoux",
    "Qu'elle vienne me border la nouvelle hôtesse, je dors nu",
    "si le kiné a les mains aussi habiles au lit, je prends l'abonnement complet",
    'je veux bien être le micro de la chanteuse',
    'ton 🍑 mérite une fessée',
    'je lui lécherais bien la crème sur le ventre à la pâtissière',
    'nos nuits seraient chaudes toi et moi la brune du guichet 4',
    "mate-moi ce cul, merci le short de l'arbitre",
    "Tes lèvres autour d'autre chose que la flûte",
    'Quel joli petit derrière, cette serveuse, on en mangerait',
  ],
  hate: [
    'encore les feujs qui tirent les ficelles du jury, comme par hasard',
    "Les Portugais, c'est bon pour porter les sacs de ciment, pas pour diriger un conservatoire",
    'Les vieux ça devrait pas voter',
    "Une femme arbitre, on aura tout vu, qu'elle retourne à son repassage",
    'Comme par hasard encore un Juif à la banque',
    'Un trans reste un malade',
    'Les gays, à la télé ça va, mais pas près des gosses',
    'On est plus chez nous à la cantine, que du halal',
    'Vos serveurs pakis sentent le curry à trois mètres',
    'Ces gens-là, ça se lave pas, ça se multiplie',
    'Encore une voilée au guichet, où va la France',
    'À 80 ans on rend les clés et on attend la mort',
    "Mettez pas de Noirs dans vos pubs, ça me coupe l'appétit",
    'les Asiates ça bouffe du chien, méfiez-vous de la viande',
  ],
  profanity: [
    "Putain j'ai pleuré de rage, trois heures au téléphone",
    'putain cette queue depuis une heure',
    "Putain que c'est long votre truc",
    'Font chier avec leurs cookies à chaque page',
    "C'est quoi ce bordel avec les horaires",
  ],
};

describe('what the abuse detectors say of French comments that go round about it', () => {
  for (const [expected, comments] of Object.entries(cases)) {
    it.each(comments)(`${expected}: %s`, (comment) => {
      const text = analyseText(comment, 'fr');
      const found = detectors.flatMap((detector) => detector.detect(text, context)).map(({ category }) => category);
      expect([...new Set(found)].join(' ') || 'nothing').toBe(expected);
    });
  }
});
