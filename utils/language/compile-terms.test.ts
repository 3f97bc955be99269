import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text';
import { compileTerms } from './compile-terms';

const terms = [
  'con',
  'connard',
  'nique ta mère',
  'arnaq*',
  '*phobe',
  'fuck',
  'fuck you',
  '🖕',
  'pute',
  'conne',
  'merde',
  'salope',
  'abruti',
  'bitch',
  'put1',
  'gypsy',
];
const automaton = compileTerms(
  terms.map((term, id) => ({ term, id, except: term === 'con' ? ['chili con carne'] : undefined })),
);

function found(original: string): string[] {
  return automaton
    .find(analyseText(original))
    .map((hit) => `${terms[hit.id]}: ${original.slice(hit.span.start, hit.span.end)}`);
}

describe('terms found in a text', () => {
  it.each([
    ['Quel con !', ['con: con']],
    ['NIQUE TA MERE', ['nique ta mère: NIQUE TA MERE']],
    ['nique, ta mère', ['nique ta mère: nique, ta mère']],
    ['#NiqueTaMère', ['nique ta mère: NiqueTaMère']],
    ['des arnaqueurs', ['arnaq*: arnaqueurs']],
    ['un islamophobe', ['*phobe: islamophobe']],
    ['toi🖕🏽', ['🖕: 🖕🏽']],
    ['put1 de bus', ['put1: put1']],
  ])('%j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each(['dispute', 'concombre', 'Connecticut', 'un cône', 'Nique. Ta mère', 'a chili con carne', 'reconnu', 'écon'])(
    'nothing in %j: whole words only, no phrase across sentences, cancelled in a longer one',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each([
    ['connnnnard', 'connard'],
    ['cooooonnnnard', 'connard'],
    ['puuuute', 'pute'],
    ['c0nn4rd', 'connard'],
    ['m€rd3', 'merde'],
    ['@bruti', 'abruti'],
    ['b!tch', 'bitch'],
    ['s41ope', 'salope'],
    ['p u t e', 'pute'],
    ['p.u.t.e', 'pute'],
    ['sal-ope', 'salope'],
    ['f*ck', 'fuck'],
    ['f**k', 'fuck'],
    ['f***', 'fuck'],
    ['m#rde', 'merde'],
    ['p_te', 'pute'],
    ['salo🍆e', 'salope'],
    ['соnnаrd', 'connard'],
    ['fуck', 'fuck'],
    ['gурsу', 'gypsy'],
    ['m\u200be\u200br\u200bd\u200be', 'merde'],
  ])('sees through %j', (text, term) => {
    expect(found(`toi ${text} va`)).toContain(`${term}: ${text}`);
  });

  it('resolves a masked word inside a phrase', () => {
    expect(found('f*** you all')).toContain('fuck you: f*** you');
  });

  it.each(['C# et F#', 'prix* ttc', 'jean_paul', 'a*b*c', '10*20', 'etc. et-ce'])(
    'does not read a mask into %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('finds a term wherever it stands between separators, and points at it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...terms.filter((term) => /^[a-z]+$/.test(term))),
        fc.stringMatching(/^[wxz ,]{0,30}$/),
        fc.stringMatching(/^[wxz ,]{0,30}$/),
        (term, before, after) => {
          const text = `${before} ${term} ${after}`;
          expect(found(text)).toContain(`${term}: ${term}`);
        },
      ),
    );
  });

  it('points inside the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'cons putemrd*f.-_1@ \u200b🖕', '\ud800', 'nique ta '), { maxLength: 60 }),
        (parts) => {
          const original = parts.join('');
          for (const hit of automaton.find(analyseText(original))) {
            expect(hit.span.start).toBeGreaterThanOrEqual(0);
            expect(hit.span.end).toBeGreaterThan(hit.span.start);
            expect(hit.span.end).toBeLessThanOrEqual(original.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
