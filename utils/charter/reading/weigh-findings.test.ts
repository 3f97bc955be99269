import { describe, expect, it } from 'vitest';
import { analyseText } from '@/utils/language/analyse-text';
import { bareContext } from '../bare-context';
import { listFindings } from './list-findings';
import type { ReadingHead } from './reading-heads';
import type { ReadingModel } from './reading-model';
import { readingWords } from './reading-words';
import { weighFindings } from './weigh-findings';

/** A model that gives these margins and doubts below -2; every word brings as much as its length. */
function modelOf(margins: Partial<Record<ReadingHead, number>>): ReadingModel {
  return {
    read: (text) => ({
      words: readingWords(text, 'en'),
      margin: (head) => margins[head] ?? -1,
      doubt: () => -2,
      weigh: () => Float32Array.from(text.tokens, ({ norm }) => norm.length),
    }),
  };
}

function weigh(words: string, margins: Partial<Record<ReadingHead, number>>) {
  const text = analyseText(words, 'en');
  const { detections, signals } = weighFindings(text, listFindings(text, bareContext), modelOf(margins));
  const quote = ({ start, end }: { start: number; end: number }) => words.slice(start, end);
  return {
    categories: [...detections.keys()],
    words: [...detections.values()].flat().flatMap(({ spans }) => spans.map(quote)),
    why: [...detections.values()].flat().map(({ why }) => why.key),
    signals: [...signals.keys()],
  };
}

describe('lists and reading together', () => {
  it('leaves what the lists found where the reading only hesitates', () => {
    expect(weigh('you are an idiot', { insult: -1.5 }).categories).toContain('insult');
  });

  it('lets it fall where the comment clearly reads like nothing of the kind', () => {
    expect(weigh('you are an idiot', { insult: -3 }).categories).not.toContain('insult');
  });

  it('lets what is grave, or in disguise, fall less easily', () => {
    expect(weigh('go and kill yourself', { harassment: -2.5 }).categories).toContain('harassment');
    expect(weigh('go and kill yourself', { harassment: -4 }).categories).not.toContain('harassment');
    expect(weigh('you are an 1d1ot', { insult: -4 }).categories).toContain('insult');
  });

  it('raises what a guard lowered only on surer grounds', () => {
    expect(weigh('I am such an idiot', { insult: 0.5 }).categories).toEqual([]);
    expect(weigh('I am such an idiot', { insult: 1.5 }).categories).toEqual(['insult']);
  });

  it('asks for an attack beside the group before it says hate', () => {
    expect(weigh('there were muslims in the queue', { hate: 5 }).categories).toEqual([]);
    expect(weigh('there were muslims like vermin in the queue', { hate: 5 }).categories).toContain('hate');
  });

  it('finds what no turn of phrase names, with the words of the lists it is read from', () => {
    const found = weigh('a wardrobe would have listened longer', { insult: 1 });
    expect(found.categories).toEqual(['insult']);
    expect(found.words).toContain('wardrobe');
    expect(found.why).toEqual(['why_read_insult']);
  });

  it('names nothing where none of these words stands, however sure the model is', () => {
    expect(weigh('we will see about it in november', { hate: 9, sexual: 9, profanity: 9 }).categories).toEqual([]);
  });

  it('takes no quoted word as evidence', () => {
    expect(weigh('my neighbour shouted “muslims out of here now”', { hate: 5 }).categories).toEqual([]);
  });

  it('adds and removes signals, which accuse nobody, by the reading alone', () => {
    expect(weigh('three weeks and still no sofa', { complaint: 2 }).signals).toContain('complaint');
    expect(weigh('where is my parcel?', { question: -3 }).signals).not.toContain('question');
  });

  it('leaves personal data, capitals and floods to the lists', () => {
    expect(weigh('CALL ME NOW ON 07700 900123 OR ELSE I WILL WAIT', {}).categories).toContain('personal-data');
  });
});
