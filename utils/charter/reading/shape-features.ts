import { hashText } from '@/utils/language/text-hash';
import { bucketOf, featureSeeds } from './feature-hash';

const bucket = (name: string): number => bucketOf(hashText(name, featureSeeds.shape));

const buckets = {
  link: bucket('link'),
  account: bucket('account'),
  tag: bucket('tag'),
  asked: bucket('asked'),
  cried: bucket('cried'),
  emoji: bucket('emoji'),
  figure: bucket('figure'),
  number: bucket('number'),
  money: bucket('money'),
  share: bucket('share'),
  quote: bucket('quote'),
  capitals: bucket('capitals'),
  careless: bucket('careless'),
};
type Shape = keyof typeof buckets;

const lengthBuckets = ['short', 'middling', 'usual', 'long'].map(bucket);
/** Words up to which a comment is short, middling, usual. */
const lengths = [4, 9, 24];

/** Signs that tell by themselves. */
const signs = new Map<number, Shape>(
  Object.entries({ '@': 'account', '#': 'tag', '?': 'asked', '!': 'cried', '€': 'money', $: 'money', '£': 'money' })
    .concat(Object.entries({ '%': 'share', '«': 'quote', '»': 'quote', '"': 'quote', '“': 'quote', '”': 'quote' }))
    .map(([sign, shape]) => [sign.charCodeAt(0), shape as Shape]),
);
/** So many figures or capitals in a row are a number, a shout. */
const manyInARow = 4;
const link = /https?:|www\.|[a-z0-9]\.[a-z]{2,}\b/i;
const emoji = /\p{Extended_Pictographic}/u;
/** From here on a character may be an emoji. */
const firstSymbol = 0x203c;

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xdd);
const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff);

/** What a comment looks like: its length, whether it holds links, figures, quotation marks… Bucket numbers. Linear. */
export function shapeFeatures(original: string, words: number): number[] {
  const shapes = new Set<Shape>();
  let figures = 0;
  let capitals = 0;
  let mayHoldEmoji = false;
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    figures = isFigure(code) ? figures + 1 : 0;
    capitals = isCapital(code) ? capitals + 1 : 0;
    if (figures === 1) shapes.add('figure');
    else if (figures === manyInARow) shapes.add('number');
    if (capitals === manyInARow) shapes.add('capitals');
    if (code >= firstSymbol) mayHoldEmoji = true;
    // Letters, the most of it, are no sign.
    if (code < 65 || code > 122) {
      const shape = signs.get(code);
      if (shape !== undefined) shapes.add(shape);
    }
  }
  if (isSmall(original.charCodeAt(0))) shapes.add('careless');
  if (mayHoldEmoji && emoji.test(original)) shapes.add('emoji');
  if ((original.includes('.') || original.includes(':')) && link.test(original)) shapes.add('link');
  const length = lengths.findIndex((most) => words <= most);
  const found = [lengthBuckets[length < 0 ? lengths.length : length]!];
  for (const shape of shapes) found.push(buckets[shape]);
  return found;
}
