/** What people write under a shop's posts, kind and unkind. Three quarters of the comments are made of calm ones alone. */
export const calmSentences = {
  fr: [
    'Bonjour, est-ce que la boutique de Lyon est ouverte le dimanche ?',
    'J’ai commandé la théière bleue la semaine dernière et elle est arrivée bien emballée.',
    'Merci pour votre réponse, c’est très gentil 😊',
    'Quelqu’un sait si le couvercle passe au lave-vaisselle ?',
    'On l’a offerte à ma belle-mère, elle l’adore.',
    'Le vert est un peu plus foncé que sur la photo mais ça reste très joli.',
    'Je n’ai toujours pas reçu mon colis alors que le suivi dit livré depuis mardi.',
    'Pouvez-vous me dire où en est ma commande, s’il vous plaît ?',
    'Les prix ont encore augmenté, dommage.',
    'Hâte de voir la nouvelle collection en vrai !',
    'Vu en magasin hier, la finition est superbe.',
    'La vendeuse nous a très bien conseillés, merci à elle.',
  ],
  en: [
    'Hello, do you ship to Ireland and how long does it take?',
    'I bought the small kettle last month and I use it every single day.',
    'Thanks for getting back to me so quickly 👍',
    'Does anybody know whether the lid is dishwasher safe?',
    'We gave it to my grandmother for her birthday and she loves it.',
    'The green is a bit darker than in the picture, but still lovely.',
    'My parcel is still not here although the tracking says it was delivered on Tuesday.',
    'Could you tell me where my order is, please?',
    'Prices went up again, what a pity.',
    'Looking forward to seeing the new collection in the shop!',
    'Saw it yesterday, the finish is beautiful.',
    'The staff gave us very good advice, thank you.',
  ],
};

export const harshSentences = {
  fr: [
    'Vous êtes vraiment des c0nnards, rendez-moi mon argent.',
    'SERVICE CLIENT NUL !!!!! JE VAIS PORTER PLAINTE !!!',
    'Espèce d’idiot, apprends à lire avant de répondre.',
    'Gagnez 500 € par jour depuis chez vous, écrivez-moi sur WhatsApp 👉 https://gains-rapides.example/go',
    'Mon numéro c’est le 06 12 34 56 78, appelez-moi.',
    'Tu vas voir ce qui va t’arriver si je te croise.',
  ],
  en: [
    'You are a bunch of idi0ts, give me my money back.',
    'WORST SERVICE EVER!!!!! I AM CALLING MY LAWYER!!!',
    'Shut up, moron, learn to read before you answer.',
    'Earn $500 a day from home, text me on WhatsApp 👉 https://quick-money.example/go',
    'My number is +44 7700 900123, call me.',
    'You will see what happens to you when I find you.',
  ],
};

export const draftSentences = {
  fr: [
    'Bonjour Léa, merci de nous avoir écrit et de votre patience.',
    'Nous comprenons tout à fait votre agacement et nous regardons votre dossier avec le transporteur.',
    'Vous auriez dû vérifier l’adresse avant de commander !!!',
    'Votre colis sera forcément chez vous demain matin, c’est promis.',
    'Pourriez-vous nous indiquer votre numéro de commande en message privé ?',
    'Comme je te l’ai déjà dit, ce n’est pas notre faute mais celle du transporteur.',
    'Belle journée à vous, l’équipe de la Maison.',
  ],
  en: [
    'Hello Emma, thank you for writing to us and for your patience.',
    'We understand how annoying this is and we are looking into it with the carrier.',
    'You should have checked the address before you ordered!!!',
    'Your parcel will definitely arrive tomorrow morning, we guarantee it.',
    'Could you send us your order number in a private message?',
    'As I already told you, this is not our fault but the carrier’s.',
    'Have a lovely day, the team.',
  ],
};
