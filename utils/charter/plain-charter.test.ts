import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkItem } from './check-item';
import { compileCharter } from './compile-charter';
import { plainCharter } from './plain-charter';

const brand = { name: 'Lune', handles: {}, domains: [], contacts: [], variables: {} };
const charter = compileCharter({ charter: plainCharter, brand });
/** Pieces that detectors react to, mixed with what breaks naive code. */
const piece = fc.constantFrom(
  ...'connard,fuck you,sale,06 12 34 56 78,a@b.fr,www.x.com,gagnez 500 €,!!!!!!,AAAA,f*ck,n.u.l,😀🔪,\ud800,\u200b,\n,«,",(,tu es,you are,va,kill,code PROMO20'.split(
    ',',
  ),
);

describe('the whole engine, on any text', () => {
  it('never throws, points inside the text, shows words for what it finds, ranks within 0–100', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const verdict = checkItem({ text }, charter);
          expect(verdict.rank).toBeGreaterThanOrEqual(0);
          expect(verdict.rank).toBeLessThanOrEqual(100);
          expect(new Set(verdict.violations.map((one) => one.ruleId)).size).toBe(verdict.violations.length);
          for (const { spans } of verdict.violations) expect(spans.length).toBeGreaterThan(0);
          for (const { spans } of [...verdict.violations, ...verdict.signals]) {
            let end = 0;
            for (const span of spans) {
              expect(span.start).toBeGreaterThanOrEqual(end);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
              end = span.end;
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is not slowed down by a text made to slow it down', () => {
    const parts = [
      'a ',
      'tu es un ',
      '0 ',
      'a@',
      'www.',
      'f*',
      '!',
      '« ',
      'you ',
      '06.',
      '( ',
      'A',
      'je vais te ',
      '1 rue ',
    ];
    for (const part of parts) {
      const text = part.repeat(20_000 / part.length);
      const start = performance.now();
      checkItem({ text }, charter);
      expect(performance.now() - start, part).toBeLessThan(2000);
    }
  });
});
