import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPhrases } from './find-phrases';
import { foldText } from './fold-text';
import { aggressivePhrases } from './lexicons/aggressive';
import { blameThirdPartyPhrases } from './lexicons/blame-third-party';
import { blamingPhrases } from './lexicons/blaming';
import { defensivePhrases } from './lexicons/defensive';
import { dismissivePhrases } from './lexicons/dismissive';
import { exclusionaryPhrases } from './lexicons/exclusionary';
import { jargonPhrases } from './lexicons/jargon';
import { overPromisePhrases } from './lexicons/over-promise';
import { passiveAggressivePhrases } from './lexicons/passive-aggressive';
import { informalPhrases } from './lexicons/too-informal';
import { compilePhrases, type PhraseSet } from './phrases';

const lists: [string, PhraseSet][] = (['fr', 'en'] as const).flatMap((lang): [string, PhraseSet][] => [
  [`aggressive ${lang}`, aggressivePhrases[lang]],
  [`blame-third-party ${lang}`, blameThirdPartyPhrases[lang]],
  [`exclusionary ${lang}`, exclusionaryPhrases[lang]],
  ...Object.entries({
    ...blamingPhrases[lang],
    ...defensivePhrases[lang],
    ...dismissivePhrases[lang],
    ...jargonPhrases[lang],
    ...overPromisePhrases[lang],
    ...passiveAggressivePhrases[lang],
    ...informalPhrases[lang],
  }).map(([name, set]): [string, PhraseSet] => [`${name} ${lang}`, set]),
]);
const drafts = readFileSync('tests/tone-drafts.jsonl', 'utf8')
  .split('\n')
  .filter((line, index) => line !== '' && index % 20 === 0)
  .map((line) => foldText((JSON.parse(line) as { draft: string }).draft));

describe('A phrase list', () => {
  it('finds whole words, families, gaps and either spelling of a space', () => {
    const set = compilePhrases('(?:calm|cool) down\nno <w> at all\n<pet> <gap>mess', { pet: 'cat|dog' });
    expect(findPhrases(set, 'so, calm\ndown; there is no doubt at all')).toEqual([
      { start: 4, end: 13 },
      { start: 24, end: 39 },
    ]);
    expect(findPhrases(set, 'the dog made a mess')).toEqual([{ start: 4, end: 19 }]);
    expect(findPhrases(set, 'calmdown, recalm down')).toEqual([]);
  });

  it('prefers the phrase that proposes other words', () => {
    const set = compilePhrases(
      'wheelchair[- ]bound\nwheelchair-bound visitors\nwheelchair[- ]bound => wheelchair-using',
    );
    expect(findPhrases(set, 'our wheelchair-bound visitors')).toEqual([
      { start: 4, end: 20, replacement: 'wheelchair-using' },
    ]);
  });

  it('refuses a family that does not exist', () => {
    expect(() => compilePhrases('<nobody> said').live('x')).toThrow('unknown macro');
  });

  it.each(lists)('of %s compiles, line by line', (_name, set) => {
    for (const phrase of set.all()) expect(() => phrase.regex).not.toThrow();
  });

  it.each(lists)('of %s passes over no draft that one of its phrases matches', (_name, set) => {
    for (const draft of drafts) {
      const live = new Set(set.live(draft));
      const missed = set.all().filter((phrase) => !live.has(phrase) && phrase.regex.test(draft));
      expect(missed).toEqual([]);
    }
  });
});
