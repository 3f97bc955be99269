import type { Language } from '@/utils/community/schema';
import type { ReviewDetail, ReviewRow, ShownItem } from '@/utils/messaging/verbs/review-verbs';
import type { ProposedItem } from '@/utils/packs/proposals/proposal-schema';

export const reviewNow = Date.parse('2026-11-20T12:00:00Z');

const exception: Extract<ProposedItem, { kind: 'exception' }> = {
  kind: 'exception',
  ruleId: 'insultes',
  text: 'Vous êtes des clowns, et c’est un compliment : quel spectacle ce soir. Nadia, table 12.',
  words: ['clowns'],
};
const body = {
  before: 'Bonjour, nous regrettons la gêne occasionnée.',
  after: 'Bonjour, c’est une erreur de notre part.',
};
const wording: ProposedItem = { kind: 'wording', templateId: 'late', lang: 'fr', register: 'vous', ...body };

const showItem = (item: ProposedItem, rest: Partial<ShownItem>): ShownItem => ({
  item,
  state: 'ready',
  changes: [],
  said: null,
  texts: [],
  edited: false,
  ...rest,
});
const changed = (id: string, field: string, before: string, after: string): ShownItem => {
  const change = {
    kind: 'changed',
    area: 'template',
    id,
    title: { fr: 'Retard de livraison', en: 'Late delivery' },
  } as const;
  const one = { ...change, before: {}, after: {}, fields: [{ field, before, after }] };
  return showItem(
    { kind: 'part', area: 'template', id, title: change.title, before: {}, after: {} },
    { said: one, changes: [one], texts: [{ path: ['after', 'variants', 0, 'body'], value: after }] },
  );
};

const row = (id: string, rest: Partial<ReviewRow>): ReviewRow => ({
  id,
  packId: 'azur',
  packTitle: 'Maison Azur',
  direction: 'in',
  state: 'open',
  at: '2026-11-20T11:20:00Z',
  word: '',
  author: 'Inès',
  note: '',
  review: null,
  kinds: ['exception'],
  names: ['clowns'],
  items: 1,
  ...rest,
});

export const fakeReviewRows = (language: Language): ReviewRow[] => {
  const fr = language === 'fr';
  const late = fr ? 'Retard de livraison' : 'Late delivery';
  return [
    row('1', {}),
    row('2', {
      direction: 'out',
      state: 'returned',
      author: 'Camille',
      review: { reviewer: 'Awa', state: 'changes', comments: 2 },
      kinds: ['part'],
      names: [late, 'Respect', fr ? 'Registre' : 'Register'],
      items: 6,
    }),
    row('3', { kinds: ['wording'], names: [late], direction: 'out', state: 'sent', author: 'Camille' }),
    row('4', {
      state: 'accepted',
      kinds: ['accept'],
      names: ['SAV'],
      author: 'Jean-Baptiste de Kermadec-Saint-Hilaire',
    }),
    row('5', { state: 'rejected', word: fr ? 'Déjà couvert par l’article 3.' : 'Article 3 says it already.' }),
  ];
};

/** A proposal of one item, one whose item was changed meanwhile, a draft on its way back from its reviewer. */
export function fakeReview(what: 'exception' | 'moved' | 'review', language: Language): ReviewDetail {
  const fr = language === 'fr';
  const shown =
    what === 'exception'
      ? [showItem(exception, { texts: [{ path: ['text'], value: exception.text }] })]
      : what === 'moved'
        ? [{ ...changed('late', '', body.before, body.after), item: wording, state: 'moved' as const }]
        : [
            changed('late', 'variants.fr.vous', body.before, body.after),
            { ...changed('refund', 'folder', '', 'Colis'), edited: true },
          ];
  const review = { reviewer: 'Awa', state: 'submitted' as const };
  const comment = {
    item: 0,
    author: 'Awa',
    at: '2026-11-20T11:40:00Z',
    text: fr ? 'Plus chaleureux, s’il vous plaît.' : 'Warmer, please.',
  };
  const note = fr ? 'Le mot est affectueux chez nos habitués.' : 'Our regulars mean it kindly.';
  const base = row('1', { kinds: [shown[0]!.item.kind], items: shown.length, note });
  return {
    ...base,
    review: what === 'review' ? { ...review, comments: 1 } : null,
    proposal: {
      id: 'f3b0c442-98fc',
      pack: 'azur',
      version: '2.3.0',
      author: 'Inès',
      at: '2026-11-20T11:20:00Z',
      note,
      items: shown.map(({ item }) => item),
      ...(what === 'review' && { review: { ...review, comments: [comment] } }),
    },
    fingerprint: 'kPrK qmxV WaYV A9ww BPUv',
    shown,
  };
}
