import { expect, it } from 'vitest';
import { analyseText } from '@/utils/language/analyse-text';
import { findHits } from './find-hits';

const pointedAt = (text: string): string[] =>
  findHits(analyseText(text)).map(({ span }) => text.slice(span.start, span.end));

it.each([
  ['Sale c*nnard', 'c*nnard'],
  ['You absolute *sshole', '*sshole'],
  ['This b**** at the till', 'b****'],
  ['Quel bo rd el ce soir', 'bo rd el'],
  ['what a dou che bag', 'dou che bag'],
])('in « %s » the mark covers « %s », signs and spaces included', (text, written) => {
  expect(pointedAt(text).some((words) => words.includes(written))).toBe(true);
});

it.each(['*really* good', 'five stars *****', 'le bord de mer', 'sorry, I meant you*', 'la mer de glace'])(
  'reads nothing into « %s »',
  (text) => {
    expect(pointedAt(text)).toEqual([]);
  },
);
