import { describe, expect, it } from 'vitest';
import type { DetectorContext } from '@/utils/charter/detector';
import { signalDetectors } from '@/utils/charter/signals';
import { analyseText } from '@/utils/language/analyse-text';

const context: DetectorContext = {
  item: null,
  brand: { names: [], domains: [], contacts: [] },
  watch: { mentions: ['Atelier Rivage'], competitors: ['Nordline'] },
  recent: [],
};
const signalsOf = (text: string) =>
  signalDetectors
    .filter((one) => one.detect(analyseText(text), context).length > 0)
    .map((one) => one.signal)
    .sort()
    .join(' ');

/** Each comment with every signal it gives, in alphabetical order. */
const comments: readonly (readonly [string, string])[] = [
  ['Le lave-vaisselle est tombé en panne au bout de trois mois et personne ne répond', 'complaint'],
  ["J'ai payé 60 euros pour une coupe ratée", 'complaint'],
  ['Encore une livraison déposée chez le voisin sans prévenir', 'complaint'],
  ["Mon gâteau d'anniversaire est arrivé écrasé, super la fête", 'complaint'],
  ['vous augmentez les prix et vous réduisez les portions', 'complaint'],
  ["l'appli plante dès que je clique sur payer", 'complaint'],
  ["Franchement déçue, la couleur n'a rien à voir avec la photo", 'complaint'],
  ['Le vendeur nous a ignorés pendant vingt minutes', 'complaint'],
  ['Chambre sale, draps tachés, petit-déj froid. À éviter.', 'complaint'],
  ["La semelle s'est décollée à la première sortie", 'complaint'],
  ["Ça fait trois mails que j'envoie, autant parler à un mur", 'complaint'],
  ['my order came with half the pieces missing', 'complaint'],
  ['Paid sixty quid for a haircut a toddler could have done', 'complaint'],
  ['Paid for a sea view. Got a bin store and a seagull.', 'complaint'],
  ['The washing machine packed in after three months and nobody answers', 'complaint'],
  ['Another parcel dumped behind the bins in the rain', 'complaint'],
  ['the app closes every time i press pay', 'complaint'],
  ['Your prices go up and the portions shrink, funny that', 'complaint'],
  ['The waiter forgot us for forty minutes', 'complaint'],
  ['Room was filthy, sheets stained, breakfast cold', 'complaint'],
  ['Three emails in, I might as well talk to the wall', 'complaint'],
  ['The soles came off on the first walk', 'complaint'],
  ['Lovely, my 6:02 train is now the 7:40', 'complaint'],
  ['colour looks nothing like the picture, sending it back', 'complaint'],
  ['I pay for premium and still get ads every five minutes', 'complaint'],
  ['they left me on hold until the battery died', 'complaint'],
  ["Ma commande n'est toujours pas là, vous pouvez me dire où elle en est ?", 'complaint question'],
  ["Where is my refund? It's been five weeks", 'complaint question'],
  ['Bonjour, êtes-vous ouverts le 11 novembre ?', 'question'],
  ["Quelqu'un sait si la taille 38 est dispo en magasin ?", 'question'],
  ['c koi la dif entre les 2 modèles ?', 'question'],
  ['Peut-on venir avec un chien ?', 'question'],
  ['Je voudrais savoir comment modifier mon adresse de facturation', 'question'],
  ['Il y aura une deuxième date à Bruxelles ?', 'question'],
  ['Are you open on bank holidays?', 'question'],
  ['Can I bring my dog along?', 'question'],
  ['does this come in a size 12 or only smaller', 'question'],
  ['How long does the battery last on a full charge?', 'question'],
  ['Anyone know whether the small one fits a standard desk?', 'question'],
  ['Will there be a second date in Dublin?', 'question'],
  ["Un grand merci à l'équipe, tout était parfait", 'praise'],
  ['Ce fromage est une pure merveille', 'praise'],
  ['Livraison rapide, emballage soigné, rien à dire', 'praise'],
  ['Trop fière de bosser avec vous, quelle équipe', 'praise'],
  ["Mes enfants ont adoré, on revient l'an prochain", 'praise'],
  ["je valide à 100 %, meilleur achat de l'année", 'praise'],
  ['la coiffeuse a fait des miracles', 'praise'],
  ['Huge thanks to the team, everything was perfect', 'praise'],
  ['This cheese is pure heaven', 'praise'],
  ["Fast delivery, neat packaging, can't fault it", 'praise'],
  ["My kids loved it, we'll be back next year", 'praise'],
  ["best purchase I've made all year, hands down", 'praise'],
  ['the hairdresser worked miracles on me', 'praise'],
  ['You lot are absolute stars', 'praise'],
  [
    "Fuite d'eau dans la cuisine depuis ce matin, le plombier n'est pas venu, ça coule chez le voisin",
    'complaint urgent',
  ],
  ['Water is pouring through my ceiling and your emergency line rings out', 'complaint urgent'],
  ['The charger just caught fire on my bedside table', 'complaint urgent'],
  ['Mon avocat prendra contact avec vous, le délai légal est dépassé', 'complaint legal'],
  ['Signalement fait sur SignalConso, à vous de jouer', 'complaint legal'],
  ['Je vais saisir le médiateur de la consommation si rien ne bouge', 'complaint legal'],
  ['My solicitor will be in touch, the statutory deadline has passed', 'complaint legal'],
  ['Reported to the ombudsman this morning, over to you', 'complaint legal'],
  ['See you in small claims then', 'complaint legal'],
  ["Ouest-France m'a rappelée ce matin au sujet de votre chantier", 'complaint press'],
  ['Told the whole story to a BBC reporter, it airs Monday', 'complaint press'],
  ["Hello, I'm writing a feature on queues for the local paper, who can comment?", 'press question'],
  ['The Gazette called me back about your building site', 'complaint press'],
  ['Plus personne ne devrait acheter chez eux, faites passer', 'boycott complaint'],
  ['On boycotte tous tant que les salaires ne bougent pas', 'boycott complaint'],
  ['partagez en masse pour que tout le monde voie comment ils traitent leurs clients', 'boycott complaint'],
  ['Nobody should shop here again, spread the word', 'boycott complaint'],
  ["Let's all boycott them until wages go up", 'boycott complaint'],
  ['share this everywhere so people see how they treat customers', 'boycott complaint'],
  ["je n'en peux plus de cette vie, j'ai envie d'en finir", 'distress urgent'],
  ['Mon père a un couteau et il frappe maman, aidez-nous', 'distress urgent'],
  ["J'ai avalé des médicaments et je regrette", 'distress urgent'],
  ["plus personne ne m'attend, autant disparaître ce soir", 'distress urgent'],
  ["I can't take this life any more, I just want to end it", 'distress urgent'],
  ["My dad has a knife and he's hitting mum, help us", 'distress urgent'],
  ["I took a load of pills and now I'm scared", 'distress urgent'],
  ["nobody would notice if I was gone, tonight's the night", 'distress urgent'],
  ['Rendez-vous samedi devant le stade, ça va chanter', ''],
  ["@lucie regarde, c'est exactement ta cuisine", ''],
  ['Perso je mets une pincée de sel et je laisse reposer une nuit', ''],
  ['Le tuto est dans la rubrique aide, deuxième onglet', ''],
  ["moi j'ai le bleu et ma sœur le vert", ''],
  ['See you all at the stadium on Saturday', ''],
  ["@lucy look, that's literally your kitchen", ''],
  ['I add a pinch of salt and let it rest overnight', ''],
  ['The tutorial is under help, second tab', ''],
  ["I've got the blue one and my sister has the green", ''],
  ['premier', ''],
  ['first time here', ''],
  ['Le parquet gondole un mois après la pose, bravo les artistes', 'complaint'],
  ['Six appels, six conseillers, six versions différentes', 'complaint'],
  ["le micro-ondes chauffe tout sauf l'assiette", 'complaint'],
  ["on dirait du carton, à 18 € l'assiette ça pique", 'complaint'],
  ["La caissière discutait avec sa copine pendant qu'on attendait", 'complaint'],
  ['Commandé en rouge, reçu en orange fluo', 'complaint'],
  ['vos bornes de recharge sont hors service une fois sur deux', 'complaint'],
  ['Toujours le même disque : « votre appel est important »', 'complaint'],
  ["J'ai vieilli de dix ans dans votre file d'attente", 'complaint'],
  ['The floor is bubbling a month after you laid it, nice work lads', 'complaint'],
  ['Six calls, six agents, six different stories', 'complaint'],
  ['My suitcase is touring Europe without me', 'complaint'],
  ['the microwave heats everything but the plate', 'complaint'],
  ['tastes like cardboard and eighteen quid a plate stings', 'complaint'],
  ['Cashier was chatting to her mate while we stood there', 'complaint'],
  ['Ordered red, got neon orange', 'complaint'],
  ['half your chargers are out of order on any given day', 'complaint'],
  ['Same old recording: your call is important to us', 'complaint'],
  ['I aged ten years in your queue', 'complaint'],
  ["It's been ten days, when are you planning to fix the boiler?", 'complaint question'],
  ['vous faites du sans gluten ?', 'question'],
  ['Quel est le délai pour un échange ?', 'question'],
  ['stp la date de sortie c quand', 'question'],
  ['Do you do gluten free?', 'question'],
  ['pls when is the release date', 'question'],
  ["Chapeau la boulangère, son kouign-amann m'a fait pleurer", 'praise'],
  ["service au top, on s'est sentis comme à la maison", 'praise'],
  ['Mon chat en raffole', 'praise'],
  ["j'en ai déjà commandé deux autres", 'praise'],
  ['Hats off to the baker, her croissants made me cry', 'praise'],
  ['top service, felt right at home', 'praise'],
  ['My cat goes mad for it', 'praise'],
  ['already ordered two more', 'praise'],
  ['Odeur de brûlé dans le compteur que vous avez posé hier', 'complaint urgent'],
  ["Coincés dans votre parking depuis une heure, la barrière ne s'ouvre pas, bébé à bord", 'complaint urgent'],
  ['Burning smell from the meter you fitted yesterday', 'complaint urgent'],
  ["Trapped in your car park for an hour, barrier won't lift, baby on board", 'complaint urgent'],
  ['Mise en demeure envoyée ce matin en recommandé', 'complaint legal'],
  ['On se retrouve au tribunal', 'complaint legal'],
  ['Letter before action posted this morning', 'complaint legal'],
  ['Consumer rights people have my file now', 'complaint legal'],
  ['La presse locale adore mon histoire de moisissures', 'complaint press'],
  ['Rédacteur pour un magazine conso, à qui envoyer mes questions ?', 'press question'],
  ['The local press loves my mould story', 'complaint press'],
  ['Writer for a consumer magazine, who takes questions?', 'press question'],
  ["Gardons notre argent tant qu'ils maltraitent les poules", 'boycott complaint'],
  ['Que cette photo fasse le tour du pays', 'boycott complaint'],
  ['Keep your wallets shut until they stop mistreating hens', 'boycott complaint'],
  ['Let this photo go round the whole country', 'boycott complaint'],
  ['je suis au bord du pont et je sais pas à qui parler', 'distress urgent'],
  ["il m'a enfermée et il a pris mon téléphone", 'distress urgent'],
  ["I'm standing on the bridge and don't know who to talk to", 'distress urgent'],
  ['he locked me in and took my phone', 'distress urgent'],
  ['Je prends le métro ligne 4 tous les matins', ''],
  ['mdr toi et tes recettes', ''],
  ['lol you and your recipes', ''],
  ["Celui de gauche est plus joli que l'autre", ''],
  ['Left one is prettier than the right one', ''],
];

describe('signals of a comment', () => {
  it.each(comments)('« %s » gives: %s', (text, expected) => expect(signalsOf(text)).toBe(expected));
});

describe('idioms and irony', () => {
  it.each([
    'Mort de rire devant votre pub',
    'I nearly died laughing at that ad',
    "Cette glace est à mourir, j'en veux encore",
    "Encore une heure de cette musique d'attente et je me jette par la fenêtre",
  ])('« %s » is no distress', (text) => expect(signalsOf(text)).not.toContain('distress'));
  it.each(['Bravo pour le retard, quelle efficacité', 'Brilliant, another outage on match day'])(
    '« %s » is no praise',
    (text) => {
      expect(signalsOf(text)).toBe('complaint');
    },
  );
  it.each(['On se fout de qui ?', 'Are you kidding me?'])('« %s » asks for no answer', (text) => {
    expect(signalsOf(text)).not.toContain('question');
  });
});

describe('a cry for help', () => {
  it.each([
    'Could you help me, please?',
    'Can someone help me please?',
    'Please help me with my refund.',
    'Please help us, our order never came',
    'My app crashes, please help me.',
    'Someone help me choose between the blue and the red',
    'please call me back',
    'Can someone get back to me?',
    'Could someone come on Monday?',
    'Aidez-moi svp, je n’arrive pas à me connecter',
    'Vous pouvez m’aider svp ? aidez moi',
    'À l’aide, je ne retrouve plus ma facture',
  ])('« %s » is a customer’s: no distress', (text) => expect(signalsOf(text)).not.toContain('distress'));
  it.each([
    'Help me',
    'somebody help me please',
    'Please help us we are trapped',
    'Help me please, he’s going to kill me',
    'Could you help me? He hits my mum every night',
    'can someone call an ambulance to the store',
    'aidez moi svp',
    'Aidez-moi, il me frappe',
    'Pouvez-vous m’aider ? Je veux mourir',
  ])('« %s » is distress', (text) => expect(signalsOf(text)).toContain('distress'));
});

describe('watched names', () => {
  it('finds a name of the charter, whatever its capitals', () => {
    expect(signalsOf('vu chez ATELIER RIVAGE hier')).toContain('mention');
    expect(signalsOf('nordline fait pareil')).toContain('competitor');
  });
  it('wants the whole name', () => expect(signalsOf('un atelier au bord du rivage')).toBe(''));
  it('points at the name', () => {
    const text = 'je préfère Nordline';
    const found = signalDetectors.find((one) => one.signal === 'competitor')!.detect(analyseText(text), context);
    expect(found.map((span) => text.slice(span.start, span.end))).toEqual(['Nordline']);
  });
});
