import { bucketOf, featureSeeds, hashText } from './feature-hash';

const shapes: readonly [name: string, pattern: RegExp][] = [
  ['link', /https?:|www\.|[a-z0-9]\.[a-z]{2,4}\b/i],
  ['account', /@/],
  ['tag', /#/],
  ['asked', /\?/],
  ['cried', /!/],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['figure', /\d/],
  ['number', /\d{4}/],
  ['money', /[€$£]/],
  ['share', /%/],
  ['quote', /[«»"“”]/],
  ['capitals', /[A-ZÀ-Ý]{4}/],
  ['careless', /^[a-zà-ÿ]/],
];
const shapeBuckets = new Map(shapes.map(([name]) => [name, bucketOf(hashText(name, featureSeeds.shape))]));
const lengthBuckets = ['short', 'middling', 'usual', 'long'].map((name) =>
  bucketOf(hashText(name, featureSeeds.shape)),
);
/** Words up to which a comment is short, middling, usual. */
const lengths = [4, 9, 24];

/** What a comment looks like: its length, whether it holds links, figures, quotation marks… Bucket numbers. */
export function shapeFeatures(original: string, words: number): number[] {
  const length = lengths.findIndex((most) => words <= most);
  const found = [lengthBuckets[length < 0 ? lengths.length : length]!];
  for (const [name, pattern] of shapes) if (pattern.test(original)) found.push(shapeBuckets.get(name)!);
  return found;
}
