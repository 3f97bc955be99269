import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toneGuideSchema } from '@/utils/tone/schema';
import { checkDraft } from '../check-draft';
import type { DraftContext } from '../draft-context';
import { foldText } from '../fold-text';
import { readSentenceModel } from './sentence-model';

const file = new Uint8Array(readFileSync('public/models/tone.bin'));
const model = readSentenceModel(file)!;

describe('the sentence model that ships', () => {
  it('says what a sentence does, in both languages', () => {
    expect(model.read(foldText('Encore faut-il lire la notice avant de se plaindre.'), 'fr').blaming).toBeGreaterThan(
      0.3,
    );
    expect(model.read(foldText("We're so sorry this happened to you."), 'en').empathy).toBeGreaterThan(0.5);
    expect(model.read(foldText('Envoyez-nous votre référence en message privé.'), 'fr').next).toBeGreaterThan(0.5);
  });

  it('gives likelihoods that add up to one, even of nothing', () => {
    for (const text of ['', '…', 'x'.repeat(5000)]) {
      const sum = Object.values(model.read(text, 'fr')).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 5);
    }
  });

  it('is refused when cut short or of another make', () => {
    expect(readSentenceModel(file.subarray(0, 1000))).toBeNull();
    expect(readSentenceModel(new Uint8Array(file.length))).toBeNull();
  });

  it('never marks more than the sentence it means', () => {
    const draft =
      'Bonjour Marc, désolés pour cette attente. Vous n’aviez qu’à vérifier la date vous-même. Écrivez-nous en privé.';
    const context: DraftContext = {
      comment: 'Toujours rien reçu',
      guide: toneGuideSchema.parse({}),
      network: null,
      language: 'fr',
      register: 'vous',
      limit: null,
      model,
    };
    const blamed = checkDraft(draft, context).find(({ rule }) => rule === 'blaming');
    expect(blamed?.span && draft.slice(blamed.span.start, blamed.span.end)).toMatch(/^(?!Bonjour|Écrivez)/);
  });
});

describe('how much a remark weighs', () => {
  const weigh = (draft: string) =>
    checkDraft(draft, {
      comment: 'Votre livreur a cassé mon portail',
      guide: toneGuideSchema.parse({ severities: { aggressive: 'hold' } }),
      network: null,
      language: 'fr',
      register: 'vous',
      limit: null,
      model,
    }).find(({ rule }) => rule === 'aggressive')?.severity;

  it('known words weigh what the guide says', () => {
    expect(weigh('Bonjour, désolés. Vous n’êtes qu’un imbécile.')).toBe('hold');
  });

  it('what only the model hears is a note, whatever the guide asks', () => {
    expect(weigh('Bonjour, désolés. Mettez-la en veilleuse.')).toBe('note');
  });
});
