import { describe, expect, it } from 'vitest';
import { acceptFinding, listAccepted, restoreFinding } from './accept-finding';
import { checkDraft } from './check-draft';
import { toneGuideSchema } from './schema';

const published = toneGuideSchema.parse({ severities: { jargon: 'warn' } });
const rulesIn = (draft: string, guide = published) =>
  checkDraft(draft, {
    comment: 'Bonjour, où est mon colis ?',
    guide,
    network: null,
    language: 'fr',
    register: null,
    limit: null,
  }).map(({ rule, span }) => `${rule}${span ? ` ${draft.slice(span.start, span.end)}` : ''}`);

describe('“not for this team”', () => {
  const draft = 'Bonjour Léa, MERCI BEAUCOUP de votre message, nous revenons vers vous TRÈS VITE. À bientôt.';
  const marked = rulesIn(draft).find((line) => line.startsWith('all-caps'))!;
  const words = marked.slice('all-caps '.length);

  it('lets these very words through, whatever their accents and spaces, and no others of the rule', () => {
    const guide = acceptFinding(published, { rule: 'all-caps', words });
    expect(rulesIn(draft, guide)).not.toContain(marked);
    expect(rulesIn('Bonjour Léa, VOTRE COLIS ARRIVE DEMAIN MATIN. À bientôt.', guide).join()).toContain('all-caps');
  });

  it('switches a rule off where there are no words to let through', () => {
    expect(rulesIn('Votre colis est arrivé.').join()).toContain('missing-greeting');
    const guide = acceptFinding(published, { rule: 'missing-greeting', words: null });
    expect(rulesIn('Votre colis est arrivé.', guide).join()).not.toContain('missing-greeting');
  });

  it('is taken back: the guide is again as it was published', () => {
    const both = acceptFinding(acceptFinding(published, { rule: 'jargon', words: null }), {
      rule: 'jargon',
      words: 'SAV',
    });
    expect(listAccepted(published, both)).toEqual([
      { rule: 'jargon', words: null },
      { rule: 'jargon', words: 'SAV' },
    ]);
    const one = restoreFinding(both, published, { rule: 'jargon', words: 'sav' });
    expect(restoreFinding(one, published, { rule: 'jargon', words: null })).toEqual(published);
  });

  it('is said once, however often it is asked', () => {
    const once = acceptFinding(published, { rule: 'jargon', words: 'SAV' });
    expect(acceptFinding(once, { rule: 'jargon', words: 'sav' })).toBe(once);
  });
});
