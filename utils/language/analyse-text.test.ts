import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text';

/** Any string at all: code units one by one, lone surrogates included, and the signs disguises are made of. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...'aeconrd413@$!*._- \n\u200b\u0301🍆éЖс', '\ud83c\uddeb', '\ud800'), { maxLength: 200 })
    .map((parts) => parts.join('')),
);

describe('a text read once', () => {
  it('never throws, and every range of it points into what was written', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), fc.nat(300), (original, a, b) => {
        const text = analyseText(original);
        const span = text.toOriginal(Math.min(a, b), Math.max(a, b));
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(original.length);
        if (original.length > 0) expect(span.end).toBeGreaterThan(span.start);
        for (const layer of text.layers()) {
          expect(layer.from.length).toBeGreaterThanOrEqual(layer.text.length);
          for (let i = 0; i < layer.text.length; i += 1) {
            expect(layer.to[i]!).toBeGreaterThan(layer.from[i]!);
            expect(layer.to[i]!).toBeLessThanOrEqual(original.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cuts tokens in order, each inside its sentence', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const text = analyseText(original);
        let end = 0;
        for (const token of text.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.norm.slice(token.start, token.end)).toBe(token.norm);
          const sentence = text.sentences[token.sentence]!;
          expect(sentence.start).toBeLessThanOrEqual(token.start);
          expect(sentence.end).toBeGreaterThanOrEqual(token.end);
          end = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text, also on texts made to be slow', () => {
    const hostile = ['a ', 'a.', '1 ', '@a', '1a', 'f*', '.', 'é', 'аb', '\u0301', 'a-', '🍆a', 'http', 'w'];
    const milliseconds = (original: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 4; run += 1) {
        const start = performance.now();
        analyseText(original).layers();
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    // Four times the text: four times the time, sixteen if it were quadratic. On a busy machine one try proves
    // nothing: the text is slow only if it is slow every time.
    const isLinear = (text: string): boolean => milliseconds(text) < milliseconds(text.slice(0, 20_000)) * 9 + 10;
    for (const part of hostile) {
      const text = part.repeat(80_000 / part.length);
      expect(
        [1, 2, 3, 4, 5].some(() => isLinear(text)),
        part,
      ).toBe(true);
    }
  });

  it.each([
    ['ＦＵＬＬ 𝓯𝓾𝓵𝓵 𝕗𝕦𝕝𝕝', 'full full full'],
    ['c\u200bo\u00adn\u2060n\ufe0fard', 'connard'],
    ['sаlе аrаbе', 'sale arabe'],
    ['Été à Noël, ça cœur', 'ete a noel, ca coeur'],
    ['b0ugn0ule', 'bougnoule'],
    ['n@ughty pu$$y m€rde', 'naughty pussy merde'],
    ['nooooon', 'non'],
    ['connnnard', 'connard'],
    ['bande de ratsssss', 'bande de rats'],
    ['L4M3 m3rd3', 'lame merde'],
    ['fуck le Мuсліm', 'fuck le muclim'],
    ['un c o n n a r d fini', 'un connard fini'],
    ['un c.o.n.n.a.r.d et c-o-n', 'un connard et con'],
    ['n i q u e  t a  m è r e', 'nique ta mere'],
    ['ⒸⓄⓃ 🅲🅾🅽 ᴄᴏɴ', 'con con con'],
  ])('reads %j as %j', (original, norm) => {
    expect(analyseText(original).norm).toBe(norm);
  });

  it.each([
    '3 km',
    '10h30',
    '1er',
    '2000',
    'a55',
    'r2-d2',
    'jean@exemple.fr',
    'http://x.fr/a1b',
    'il y a un an',
    'привет как дела',
    '1 2 3 4 5',
    'mp3 et ps5',
    'f4f b2b',
  ])('leaves %j as it is', (original) => {
    expect(analyseText(original).norm).toBe(original);
  });

  it('keeps emojis as tokens, flags whole', () => {
    expect(analyseText('vas-y🖕🏽 🇫🇷!').tokens.map((token) => token.norm)).toEqual(['vas', 'y', '🖕', '🇫🇷']);
  });

  it('shows the very words that were written', () => {
    const original = 'Quel  c o n n a r d, vraiment';
    const text = analyseText(original);
    const token = text.tokens.find((one) => one.norm === 'connard')!;
    const span = text.toOriginal(token.start, token.end);
    expect(original.slice(span.start, span.end)).toBe('c o n n a r d');
    expect(text.toNorm(span)).toEqual({ start: token.start, end: token.end });
  });
});

describe('its language', () => {
  it.each([
    ['Je ne suis pas du tout content de la livraison, merci de me répondre', 'fr'],
    ['jsuis tjs en attente pr mon colis svp', 'fr'],
    ['I am still waiting for my parcel and nobody answers the phone', 'en'],
    ['ur app is trash pls fix it asap, im so done with this', 'en'],
    ['Das ist nicht gut und ich warte noch auf mein Paket', 'other'],
    ['привет как дела у вас сегодня', 'other'],
  ])('%j is %s', (text, language) => {
    expect(analyseText(text).language).toBe(language);
  });

  it('is both when the text is short, one when it is plain', () => {
    expect(analyseText('merci !').tryLanguages).toHaveLength(2);
    expect(analyseText('Je ne suis pas du tout content de la livraison').tryLanguages).toEqual(['fr']);
  });

  it('is believed when the caller knows', () => {
    expect(analyseText('merci', 'en').tryLanguages).toEqual(['en']);
  });
});
