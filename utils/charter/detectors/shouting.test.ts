import { specifyDetector } from '@/tests/specify-detector';
import { shouting } from './shouting';

specifyDetector(shouting, {
  fr: {
    match: [
      'RENDEZ MOI MON ARGENT BANDE DE MENTEURS',
      'JE VEUX PARLER À UN RESPONSABLE TOUT DE SUITE',
      "c'est quand la suite !!!!!!!!",
      'Vous répondez ou pas ??????',
      'vraiment ?!?!?!?!',
      "QU'EST CE QUE C'EST QUE CE SERVICE",
      'mais pourquoi !!!!!!!',
    ],
    pass: [
      'La SNCF, la RATP et la CAF font pareil',
      "C'est GÉNIAL, merci à tous",
      'SAV, CGV, RIB : tout y est',
      'Le TGV INOUI de 8 h est OK',
    ],
  },
  en: {
    match: [
      'WHY IS NOBODY ANSWERING THE PHONE',
      'THIS IS THE BEST DAY OF MY LIFE',
      'best song ever!!!!!!!!!!',
      'hello??????? anyone there',
      'I WANT MY REFUND AND I WANT IT NOW',
      'STOP SENDING ME THESE EMAILS',
    ],
    pass: [
      'Merci !!! Trop bien !!!',
      'OK TOP',
      'The BBC, ITV and NHS all called me',
      'That is SO good, well done',
      'Really??? no way!!!',
      'LOL OMG',
      'VAT, PDF and ID attached',
      'I have an HP PC and a LG TV',
    ],
  },
});
