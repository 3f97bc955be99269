import type { CardArticle, CardData } from '@/components/overlay/card-types';
import type { Verdict } from '@/utils/charter/schema';
import type { Item, Language, Span } from '@/utils/community/schema';
import type { ItemHistory } from '@/utils/messaging/protocol';

/** Saturday noon: every "ago" of the gallery is counted from here. */
export const now = Date.parse('2026-11-21T12:00:00Z');

const before = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

const words = {
  fr: {
    angry:
      'Troisième semaine sans nouvelles de ma commande, vous êtes vraiment des clowns. Je sais où est votre boutique, je passe demain et ça va mal finir.',
    question: 'Bonjour, est-ce que la taille 42 revient en stock avant Noël ?',
    sad: 'De toute façon plus rien n’a de sens en ce moment, je n’ai plus envie de continuer.',
    calm: 'Bien reçu, merci pour votre rapidité.',
    long: 'Je tiens à raconter mon expérience en détail, parce que je pense que d’autres clients sont dans le même cas et que personne ne leur répond. J’ai commandé le 2 novembre, on m’a promis une livraison le 5, puis le 9, puis le 12, et à chaque fois le transporteur dit qu’il n’a rien reçu. Franchement, bande de clowns, répondez au moins au téléphone.',
    clowns: 'clowns',
    threat: 'Je sais où est votre boutique, je passe demain et ça va mal finir',
    note: 'Cliente fidèle depuis 2019, déjà dédommagée en mars.',
  },
  en: {
    angry:
      'Third week without news of my order, you really are clowns. I know where your shop is, I am coming tomorrow and it will end badly.',
    question: 'Hello, will size 9 be back in stock before Christmas?',
    sad: 'Nothing makes sense any more these days, I do not feel like going on.',
    calm: 'Got it, thank you for being so quick.',
    long: 'Let me tell you the whole story, because I think other customers are in the same boat and nobody answers them. I ordered on 2 November, was promised delivery on the 5th, then the 9th, then the 12th, and each time the carrier says nothing was handed over. Frankly, you clowns, at least pick up the phone.',
    clowns: 'clowns',
    threat: 'I know where your shop is, I am coming tomorrow and it will end badly',
    note: 'Loyal customer since 2019, already compensated in March.',
  },
};

export type ItemName = 'angry' | 'question' | 'sad' | 'calm' | 'long';

const names: Record<ItemName, [string, string | null]> = {
  angry: ['Marie-Charlotte de La Rochefoucauld-Montbel', '@mcdelarochefoucauld'],
  question: ['Karim B.', '@karim_b'],
  sad: ['Léo', null],
  calm: ['Anne Dupont', '@anne.dupont'],
  long: ['Jean-Philippe', '@jphi'],
};

export function fakeItem(name: ItemName, language: Language): Item {
  const [author, handle] = names[name];
  return {
    id: name,
    network: 'facebook',
    kind: 'comment',
    text: words[language][name],
    author: { id: name, name: author, handle, profileUrl: null },
    permalink: null,
    publishedAt: before(74),
    parentId: null,
    depth: 0,
    isOwn: false,
  };
}

const calm: Verdict = { language: 'fr', violations: [], signals: [], rank: 0, worthALook: false, suggest: [] };

export function fakeVerdict(name: ItemName, language: Language): Verdict {
  const text = words[language][name];
  const span = (part: string): Span[] => {
    const start = text.indexOf(part);
    return start < 0 ? [] : [{ start, end: start + part.length }];
  };
  const insult = {
    category: 'insult' as const,
    severity: 2 as const,
    ruleId: 'insult',
    articleId: 'respect',
    spans: span(words[language].clowns),
    why: { key: 'why_insult' },
  };
  const threat = {
    category: 'threat' as const,
    severity: 3 as const,
    ruleId: 'threat',
    articleId: 'safety',
    spans: span(words[language].threat),
    why: { key: 'why_threat' },
  };
  const signal = (each: 'complaint' | 'question' | 'distress' | 'urgent') => ({ signal: each, spans: [] });
  if (name === 'angry')
    return { ...calm, violations: [threat, insult], signals: [signal('complaint'), signal('urgent')] };
  if (name === 'long') return { ...calm, violations: [insult], signals: [signal('complaint')] };
  if (name === 'question') return { ...calm, signals: [signal('question')] };
  if (name === 'sad') return { ...calm, signals: [signal('distress')] };
  return calm;
}

export const fakeArticles: Record<Language, CardArticle[]> = {
  fr: [
    {
      id: 'respect',
      number: '3.2',
      title: 'Le respect des personnes',
      text: 'On critique un produit, un service, une décision. On n’insulte pas ceux qui y travaillent ni les autres clients.',
    },
    {
      id: 'safety',
      number: '4.1',
      title: 'La sécurité de chacun',
      text: 'Toute menace, même sur le ton de la plaisanterie, est retirée et conservée.',
    },
  ],
  en: [
    {
      id: 'respect',
      number: '3.2',
      title: 'Respect for people',
      text: 'Criticise a product, a service, a decision. Do not insult those who work on it, nor other customers.',
    },
    {
      id: 'safety',
      number: '4.1',
      title: 'Everyone’s safety',
      text: 'Any threat, even as a joke, is removed and kept on record.',
    },
  ],
};

export const fakeHistory = (language: Language): ItemHistory => ({
  count: 3,
  flags: 1,
  onItem: [
    { id: '1', at: before(12), agent: 'Claire', action: 'reply', outcome: 'sent', comment: '' },
    { id: '2', at: before(1500), agent: 'Sofiane', action: 'note', outcome: 'done', comment: words[language].note },
  ],
});

/** A card's data, with what varies from scene to scene. */
export function fakeCard(name: ItemName, language: Language, rest: Partial<CardData> = {}): CardData {
  const fr = language === 'fr';
  return {
    item: fakeItem(name, language),
    networkLabel: 'Facebook',
    brand: 'Maison Azur',
    verdict: fakeVerdict(name, language),
    history: { count: 0, flags: 0, onItem: [] },
    answer: null,
    articles: fakeArticles[language],
    helpLines: [
      {
        text: fr
          ? '3114, numéro national de prévention du suicide, jour et nuit'
          : 'Samaritans, 116 123, day and night',
        url: 'https://3114.fr',
      },
    ],
    steps: [
      { id: 'reply', template: { id: 'late', title: fr ? 'Retard de livraison' : 'Late delivery' } },
      { id: 'flag', articleNumber: '4.1' },
      { id: 'hand-over' },
      { id: 'note' },
      { id: 'skip' },
    ],
    natives: ['hide', 'delete', 'report'],
    me: 'Moi',
    now,
    done: null,
    ...rest,
  };
}
