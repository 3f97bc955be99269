import { describe, expect, it } from 'vitest';
import { abuseDetectors } from '@/tests/specify-abuse';
import { bareContext } from '@/utils/charter/bare-context';
import { analyseText } from '@/utils/language/analyse-text';
import { abuseMessages } from '@/utils/messages/charter-why-abuse';

function check(comment: string) {
  const text = analyseText(comment);
  return abuseDetectors
    .flatMap((detector) => detector.detect(text, bareContext))
    .map(({ category, severity, spans, why }) => ({
      category,
      severity,
      why: why.key,
      words: spans.map(({ start, end }) => comment.slice(start, end)),
    }));
}

describe('what is shown of an abusive comment', () => {
  it('points at the words as they were written, disguise included', () => {
    expect(check('Merci au gros c0nn4rd du quai 3')).toMatchObject([
      { category: 'insult', words: [expect.stringContaining('c0nn4rd')] },
    ]);
    expect(check('this b*llocks of a timetable')).toMatchObject([{ category: 'profanity', words: ['b*llocks'] }]);
  });

  it('says the reason, and to whom the words go', () => {
    expect(check('Les migrants sont des cafards')[0]?.why).toBe('why_hate_vile');
    expect(check('women belong in the kitchen')[0]?.why).toBe('why_hate_inferior');
    expect(check('your driver is a clown')[0]?.why).toBe('why_insult_staff');
    expect(check('Fermez la').map(({ why }) => why)).toEqual(['why_insult_dismissal']);
  });

  it('has each of its reasons in both languages', () => {
    for (const { en, fr } of Object.values(abuseMessages)) {
      expect(en).toMatch(/\.$/);
      expect(fr).toMatch(/\.$/);
    }
  });

  it('grades threats and slurs as serious, vulgar words as a note', () => {
    expect(check('je vais te tuer')[0]?.severity).toBe(3);
    expect(check('keep the pikeys out')[0]?.severity).toBe(3);
    expect(check('quelle merde ce colis')[0]?.severity).toBe(1);
  });

  it('says one thing of a category, with all its words', () => {
    const [only, ...others] = check('Abruti de livreur, connard de facteur');
    expect(others).toEqual([]);
    expect(only?.words).toHaveLength(2);
  });
});

describe('what is not the author’s own abuse', () => {
  it.each([
    'Il m’a traité de connard devant ma fille',
    'Votre agent a crié « casse-toi, gros porc » à mon père',
    'Somebody shouted "shut up you moron" at my nan',
    'Your courier called me a stupid cow',
    'Quel idiot je suis, il était dans ma poche',
    'I was such a muppet, the lid was on',
    'You are not thieves, I know that',
    'Stop saying that refugees are parasites',
    'Dire que les Roms sont tous des voleurs, c’est raciste',
  ])('%s', (comment) => {
    expect(check(comment)).toEqual([]);
  });

  it('still counts a quotation that others are told to repeat', () => {
    expect(check('everyone type "pig face" under her live').map(({ category }) => category)).toContain('harassment');
  });
});

describe('hostile text', () => {
  it('stays cheap whatever is pasted', () => {
    const text = analyseText('je te vais la le tous sur '.repeat(4000));
    const started = performance.now();
    for (const detector of abuseDetectors) detector.detect(text, bareContext);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
