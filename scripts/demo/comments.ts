/** One comment of the demo community. `minutes`: how long ago it was written. */
export interface DemoComment {
  id: number;
  author: string;
  text: string;
  minutes: number;
  parent?: number;
  own?: boolean;
}

/** Invented people, kind and unkind, in French and English: what a team meets on an ordinary day. */
export const demoComments: readonly DemoComment[] = [
  {
    id: 1,
    author: 'Léa Dupont',
    text: 'Merci, la théière bleue est arrivée ce matin, elle est magnifique 😍',
    minutes: 610,
  },
  {
    id: 2,
    author: 'Tamarin — équipe',
    text: 'Avec plaisir Léa, bonne dégustation.',
    minutes: 590,
    parent: 1,
    own: true,
  },
  {
    id: 3,
    author: 'Marc Lenoir',
    text: 'Bonjour, ma commande devait arriver jeudi et toujours rien. Personne ne répond au téléphone, c’est inadmissible. Où est mon colis ?',
    minutes: 560,
  },
  { id: 4, author: 'Kevin R.', text: 'Bande d’incapables, vous êtes vraiment des abrutis.', minutes: 540 },
  {
    id: 5,
    author: 'Emma Clarke',
    text: 'Hello, do you ship the blue teapot to Scotland, and how long does it take?',
    minutes: 530,
  },
  {
    id: 6,
    author: 'Gains Faciles',
    text: 'Gagnez 5000 € par semaine sans rien faire, écrivez-moi sur WhatsApp au +33 6 99 88 77 66 💰💰',
    minutes: 505,
  },
  { id: 7, author: 'Sofia Benali', text: 'Vous êtes ouverts le lundi de Pentecôte à Nantes ?', minutes: 480 },
  { id: 8, author: 'Tom Hughes', text: 'Best tea shop in town, the staff is lovely.', minutes: 470 },
  {
    id: 9,
    author: 'Nadia',
    text: 'Mon numéro de commande est le TAM-204417 et mon mail nadia.roux@courriel.example, répondez-moi svp',
    minutes: 455,
  },
  {
    id: 10,
    author: 'Jean-Pierre Martin',
    text: 'ON SE MOQUE DE NOUS ENCORE UNE FOIS CHEZ VOUS !!!!!!!!',
    minutes: 440,
  },
  { id: 11, author: 'Alice W.', text: 'The lid broke after two days. I want a refund.', minutes: 430 },
  { id: 12, author: 'Robin', text: 'T’es vraiment un c0nn@rd toi, ferme-la', minutes: 420, parent: 10 },
  { id: 13, author: 'Priya Shah', text: 'Is the jasmine tea organic?', minutes: 400 },
  { id: 14, author: 'Bruno', text: 'Bof. Le magasin est propre, sans plus.', minutes: 380 },
  {
    id: 15,
    author: 'deal-hunter',
    text: 'Use my code TEA20 for 20% off at leafy-deals.example, follow me for more',
    minutes: 360,
  },
  {
    id: 16,
    author: 'Camille',
    text: 'Je suis au bout du rouleau, je ne vois plus l’intérêt de continuer à vivre.',
    minutes: 350,
  },
  {
    id: 17,
    author: 'Yanis',
    text: 'Je vais vous attendre à la sortie du magasin et vous allez le regretter.',
    minutes: 330,
  },
  { id: 18, author: 'Olivia Brown', text: 'Your cashier is a stupid cow and you should fire her.', minutes: 320 },
  { id: 19, author: 'Hugo', text: 'Trop bien la démo de samedi, merci à toute l’équipe', minutes: 300 },
  {
    id: 20,
    author: 'Inès',
    text: 'Bonjour, est-ce que le thé vert est en rupture de stock ? Je ne le trouve plus.',
    minutes: 290,
  },
  { id: 21, author: 'Paul', text: 'Sans remboursement sous 48 h je saisis la DGCCRF et mon avocat.', minutes: 270 },
  {
    id: 22,
    author: 'Grace',
    text: 'I’m a reporter with the Harbour Gazette, who can I talk to about the recall?',
    minutes: 250,
  },
  { id: 23, author: 'Mehdi', text: 'Putain ce thé est une tuerie', minutes: 240 },
  {
    id: 24,
    author: 'Anne-Sophie',
    text: 'On arrête tous d’acheter chez eux tant qu’ils ne changent pas leurs emballages.',
    minutes: 220,
  },
  { id: 25, author: 'Liam', text: 'you people are all the same, go back to your country', minutes: 200 },
  { id: 26, author: 'Chloé', text: 'La vendeuse de Lyon a été adorable et très patiente, dites-le-lui.', minutes: 180 },
  { id: 27, author: 'Marius', text: 'Une cliente m’a traité d’imbécile dans la file, c’était pénible.', minutes: 160 },
  {
    id: 28,
    author: 'Zoé <b>test</b>',
    text: '<img src=x onerror="document.title=1"> {{ brand.name }} bonjour',
    minutes: 140,
  },
  {
    id: 29,
    author: 'Ken',
    text: 'My parcel says delivered but I never received it. Please help, it’s a birthday gift for tomorrow.',
    minutes: 90,
  },
  { id: 30, author: 'Fatou', text: 'Petite question : les boîtes sont-elles recyclables ?', minutes: 30 },
];
