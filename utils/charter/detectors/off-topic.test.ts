import { specifyDetector } from '@/tests/specify-detector';
import { offTopic } from './off-topic';

specifyDetector(offTopic, {
  fr: {
    match: [
      'Hors sujet, mais quelqu’un connaît un bon dentiste à Metz ?',
      'Bonjour. Rien à voir avec la vidéo, mais vous recrutez ?',
    ],
    pass: [
      'Je reste sur le sujet de la livraison',
      'Ce hors-série est magnifique',
      'La couleur n’a rien à voir avec la photo',
    ],
  },
  en: {
    match: ['Off topic: does anybody sell a used piano round here?', 'Sorry for the off-topic, are you hiring?'],
    pass: [
      'The topic was covered well',
      'The colour has nothing to do with the picture',
      'Switch it off. Topic closed.',
    ],
  },
});
