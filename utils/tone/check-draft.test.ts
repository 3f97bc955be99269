import { describe, expect, it } from 'vitest';
import { toneMessages } from '@/utils/messages/tone';
import { checkDraft } from './check-draft';
import { describeFindings } from './describe-findings';
import type { DraftContext } from './draft-context';
import { findingSchema, toneGuideSchema } from './schema';

const context = (over: Partial<DraftContext> = {}): DraftContext => ({
  comment: 'Ma commande est arrivée cassée',
  guide: toneGuideSchema.parse({}),
  network: 'facebook',
  language: 'fr',
  register: 'vous',
  limit: null,
  ...over,
});

describe('Checking a draft', () => {
  it('finds nothing to say of a warm answer that opens a way', () => {
    const draft = 'Bonjour Léa, nous sommes désolés. Envoyez-nous une photo en message privé et nous la remplaçons.';
    expect(checkDraft(draft, context())).toEqual([]);
  });

  it('gives valid findings in the order of the text, what is missing last', () => {
    const draft = 'Bonjour [prénom], OUVREZ LES YEUX !!! Tu peux le lire dans votre compte.';
    const findings = checkDraft(draft, context());
    for (const finding of findings) expect(() => findingSchema.parse(finding)).not.toThrow();
    const starts = findings.map((f) => f.span?.start ?? Number.POSITIVE_INFINITY);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const rules = new Set(findings.map((f) => f.rule));
    for (const rule of ['placeholder', 'all-caps', 'punctuation-excess', 'register-mix', 'missing-empathy']) {
      expect(rules).toContain(rule);
    }
  });

  it('follows the severities of the guide, and is silent on what it switches off', () => {
    const guide = toneGuideSchema.parse({ severities: { 'missing-empathy': 'hold', 'missing-next-step': 'off' } });
    const findings = checkDraft('Bonjour Léa.', context({ guide }));
    expect(findings.find((f) => f.rule === 'missing-empathy')?.severity).toBe('hold');
    expect(findings.some((f) => f.rule === 'missing-next-step')).toBe(false);
  });

  it('asks for no greeting where the guide asks for none', () => {
    const guide = toneGuideSchema.parse({ require: { greeting: false } });
    const findings = checkDraft('Désolés, écrivez-nous en privé.', context({ guide }));
    expect(findings.some((f) => f.rule === 'missing-greeting')).toBe(false);
  });

  it('says nothing of a blank draft', () => {
    expect(checkDraft(' \n ', context())).toEqual([]);
  });

  it('has words in both languages for everything it says', () => {
    const table: Record<string, { en: string; fr: string }> = toneMessages;
    const drafts = ['Bonjour [prénom], OUVREZ LES YEUX !!! Tu peux le lire dans votre compte, bande de clowns.', 'lol'];
    for (const draft of drafts) {
      for (const finding of checkDraft(draft, context())) expect(table[finding.message.key]).toBeDefined();
    }
  });

  it('describes findings as sentences without unfilled values', () => {
    const draft = 'Bonjour [prénom] 🎉🎉🎉🎉🎉, désolés, appelez-nous.';
    const { id, findings } = describeFindings('d1', checkDraft(draft, context()), 'fr');
    expect(id).toBe('d1');
    expect(findings.map((f) => f.rule)).toContain('placeholder');
    for (const { message } of findings) expect(message).not.toMatch(/[{}]/);
  });

  it('stays quick on a long hostile draft', () => {
    const draft = 'vous avez la '.repeat(3000);
    const started = performance.now();
    checkDraft(draft, context());
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('takes no offence at the name it greets', () => {
    const rules = (draft: string) =>
      checkDraft(draft, { ...context(), language: 'en', register: null }).map((finding) => finding.rule);
    expect(rules('Hi Karen, sorry for the wait: your refund left today and should show by Friday.')).toEqual([]);
    expect(rules('Hi Oscar, sorry for the wait: your refund left today and should show by Friday.')).toEqual([]);
  });
});
