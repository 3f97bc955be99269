import { describe, expect, it } from 'vitest';
import { describeVerdict } from './describe-verdict';
import type { Verdict } from './schema';

const verdict: Verdict = {
  language: 'fr',
  violations: [
    {
      category: 'spam',
      severity: 2,
      ruleId: 'r1',
      articleId: 'a1',
      spans: [{ start: 0, end: 5 }],
      why: { key: 'charter_why_words', values: { words: 'promo' } },
    },
  ],
  signals: [{ signal: 'question', spans: [] }],
  rank: 57,
  worthALook: false,
  suggest: [],
};

describe('a verdict on the command line', () => {
  it('says why as a sentence in the language of the item', () => {
    expect(describeVerdict('7', verdict)).toEqual({
      id: '7',
      lang: 'fr',
      violations: [
        {
          category: 'spam',
          severity: 2,
          rule: 'r1',
          article: 'a1',
          spans: [{ start: 0, end: 5 }],
          why: 'Une règle de votre charte vise «\u00a0promo\u00a0».',
        },
      ],
      signals: [{ signal: 'question', spans: [] }],
      rank: 57,
    });
    expect(describeVerdict('7', { ...verdict, language: 'other' }).violations[0]!.why).toContain(
      'A rule of your charter',
    );
  });

  it('says why nothing lowered it, after the reason', () => {
    const [violation] = verdict.violations;
    const stands = { key: 'stands_spam' };
    const [described] = describeVerdict('7', { ...verdict, violations: [{ ...violation!, stands }] }).violations;
    expect(described?.why).toMatch(/«\u00a0promo\u00a0»\. Cela compte : aucun lien/);
  });
});
