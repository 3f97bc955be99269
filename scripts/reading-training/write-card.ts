import { readingHeads } from '@/utils/charter/reading/reading-heads';
import { formatTable } from '../charter-eval/format-table';
import { f1, type ReadingFigures } from './measure-heads';
import { publicSets } from './public-sets';

/** What was learnt in a language, and how well, on comments of ours kept out of training. */
export interface CardLanguage {
  comments: number;
  others: number;
  lists: ReadingFigures;
  both: ReadingFigures;
}

interface CardFacts {
  bytes: number;
  fr: CardLanguage;
  en: CardLanguage;
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** The model card: what it is, what it may and may not do, what it learnt from, how well it does, where it fails. */
export function writeCard({ bytes, fr, en }: CardFacts): string {
  const columns = [fr.lists, fr.both, en.lists, en.both];
  return `# Reading model

A linear model for each language over hashed words, pairs of words, their beginnings, runs of 3–5 letters, what words are about (\`utils/charter/reading/fields-fr.ts\`, \`fields-en.ts\`), the classes of the word lists, the look of the comment, and what the lists found in it: 2^16 buckets, half a byte each, ${readingHeads.length} outputs, ${bytes} bytes. Written by \`npm run model:train\`; the same comments give the same file.

## What it is for

It weighs what the lists of the charter engine found, and finds what they name in no turn of phrase they know. It names nothing by itself: a category is found only with words of the lists as its evidence, and is then marked with these words and said to be *read*; hate needs a group of people named. Only a rule of the charter makes it a violation. It never hides and never decides.

## What it learnt from

${fr.comments} French and ${en.comments} English comments written and labelled for this project (\`scripts/reading-training/comments\`), all invented: no customer and no real person is in them. Half break a charter, a third only look like it. With less weight, our other labelled comments, sentences that name, praise or attack groups of people (\`frames\`), and public sets for what ordinary comments look like and for hate:

${formatTable(
  ['set', 'weight of each', 'licence'],
  publicSets.map(({ file, weight, licence }) => [file, String(weight), licence]),
)}

No text of these sets is in the model's file; it holds sums over hashed letters. Attribution: HatemojiBuild by Hannah Rose Kirk and others (CC BY 4.0); GoEmotions by Google (Apache-2.0); EDOS, Toxic Spans, Davidson, MLMA, FTR, Surge AI and ToxiFrench by their authors; comments of Wikipedia's talk pages by its contributors.

## Figures

Our comments, each read by a model that has not learnt from what was written in the same go. They were written to be hard: figures of ordinary evaluation sets are in \`docs/charter-engine.md\`.

${formatTable(
  ['F1', 'fr, lists', 'fr, read', 'en, lists', 'en, read'],
  [
    ...readingHeads.map((head) => [head, ...columns.map(({ heads }) => f1(heads[head]).toFixed(2))]),
    ['categories', ...columns.map(({ categories }) => f1(categories).toFixed(2))],
    ['signals', ...columns.map(({ signals }) => f1(signals).toFixed(2))],
    ['innocent comments marked', ...columns.map(({ clean, marked }) => percent(marked / clean))],
  ],
)}

## Known failures

- Veiled threats and innuendo told in innocent words; irony; allusions to what stood in the thread before.
- A turn that means its opposite by one small word: counter-speech and quotations without quotation marks.
- Advertising that sounds like advice, and advice that sounds like advertising.
- Slang, regional words and disguises beyond those met. Other languages than French and English.
- It learnt from comments written by few hands: what they never thought of, it does not know.
`;
}
