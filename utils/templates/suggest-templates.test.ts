import { describe, expect, it } from 'vitest';
import { categories, signals, type Verdict } from '@/utils/charter/schema';
import { templateMessages } from '@/utils/messages/templates';
import { templateSchema } from './schema';
import { suggestTemplates } from './suggest-templates';

const one = (id: string, more: object = {}) =>
  templateSchema.parse({ id, title: { fr: id }, variants: [{ lang: 'fr', body: 'x' }], ...more });
const templates = [
  one('late', { answers: ['complaint'] }),
  one('care', { answers: ['distress'] }),
  one('warning'),
  one('english', { answers: ['complaint'], variants: [{ lang: 'en', body: 'x' }] }),
  one('only-x', { answers: ['complaint'], networks: ['x'] }),
  one('plain'),
];
const verdict = (part: Partial<Verdict>): Verdict => ({
  language: 'fr',
  violations: [],
  signals: [],
  rank: 0,
  worthALook: false,
  suggest: [],
  ...part,
});
const suggest = (
  part: Partial<Verdict>,
  habits: { usage?: [string, number][]; favourites?: string[]; recents?: string[] } = {},
) =>
  suggestTemplates(
    templates,
    {
      verdict: verdict(part),
      lang: 'fr',
      network: 'facebook',
      usage: new Map(habits.usage),
      favourites: new Set(habits.favourites),
      recents: habits.recents ?? [],
    },
    10,
  );

describe('proposing templates for a comment', () => {
  it('proposes what answers the complaint, in its language first, and not what is for another network', () => {
    const ids = suggest({ signals: [{ signal: 'complaint', spans: [] }] }).map((one) => one.id);
    expect(ids).toEqual(['late', 'english']);
  });

  it('puts what the broken rule suggests first and says so', () => {
    const [first] = suggest({ suggest: ['warning'], signals: [{ signal: 'complaint', spans: [] }] });
    expect(first).toEqual({ id: 'warning', reason: { key: 'template_reason_rule' } });
  });

  it('puts care before the charter', () => {
    expect(suggest({ suggest: ['warning'], signals: [{ signal: 'distress', spans: [] }] })[0]?.id).toBe('care');
  });

  it('remembers favourites and habits when the comment says nothing', () => {
    const list = suggest({}, { favourites: ['plain'], recents: ['late'], usage: [['warning', 5]] });
    expect(list.map((one) => one.reason.key)).toEqual([
      'template_reason_favourite',
      'template_reason_recent',
      'template_reason_often',
    ]);
  });

  it('has words for everything a template can answer', () => {
    const missing = [...categories, ...signals].filter(
      (id) => !(`template_reason_${id.replaceAll('-', '_')}` in templateMessages),
    );
    expect(missing).toEqual([]);
  });

  it('puts the one about the matter before the general one that answers everything', () => {
    const answers = ['complaint', 'question', 'urgent'];
    const both = [one('account', { answers }), one('delay', { answers: ['complaint'] })];
    const said = verdict({
      signals: [
        { signal: 'complaint', spans: [] },
        { signal: 'question', spans: [] },
      ],
    });
    const context = { verdict: said, lang: 'fr', network: 'facebook', usage: new Map(), recents: [] } as const;
    const relevance = new Map([
      ['delay', 0.7],
      ['account', 0.2],
    ]);
    const ids = suggestTemplates(both, { ...context, favourites: new Set(), relevance }, 2).map(({ id }) => id);
    expect(ids).toEqual(['delay', 'account']);
  });
});
