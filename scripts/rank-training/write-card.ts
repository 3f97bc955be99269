import { formatTable } from '../charter-eval/format-table';
import type { ModelFigures } from './measure-model';
import { trainingSets } from './training-sets';

interface CardFacts {
  figures: readonly ModelFigures[];
  perSet: ReadonlyMap<string, number>;
  threshold: number;
  bytes: number;
  /** Clean comments the threshold was set on. */
  heldOut: number;
}

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);
const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** The model card: what it is, what it learnt from, how well it does, where it is known to fail. */
export function writeCard(facts: CardFacts): string {
  return `# Ranking model

A linear model over hashed words, pairs of words and runs of 2–5 letters (2^18 buckets, one signed byte each, ${facts.bytes} bytes). Written by \`npm run model:train\`; the same data gives the same file.

## What it is for

It orders the queue and adds "worth a look" to a comment in which no rule of the charter saw anything. It never names a category, never hides, never decides. A person reads every comment it marks.

## What it learnt from

${formatTable(
  ['set', 'comments', 'weight of each', 'licence'],
  trainingSets.map((set) => [
    set.file,
    String(facts.perSet.get(set.file) ?? 0),
    set.harsh === undefined ? String(set.weight) : `${set.weight} clean, ${set.harsh} not`,
    set.licence,
  ]),
)}

No text of these sets is in the model's file; it holds sums over hashed letters. Attribution: HatemojiBuild by Hannah Rose Kirk and others (CC BY 4.0); GoEmotions by Google (Apache-2.0); EDOS, Toxic Spans, Davidson, MLMA, FTR, Surge AI and ToxiFrench by their authors; comments of Wikipedia's talk pages by its contributors.

## Figures

On comments it never saw. *Order*: chance that a comment that breaks a charter comes before one that does not (1 is perfect, 0.5 is chance). Threshold ${facts.threshold.toFixed(3)}, set on ${facts.heldOut} clean everyday comments kept out of training so that at most 1.2 % of them are marked. Reading a normalised comment takes a few microseconds.

${formatTable(
  ['set', 'comments', 'order', 'breaking a charter: marked', 'clean: marked'],
  facts.figures.map((one) => [
    one.set,
    String(one.comments),
    share(one.auc),
    percent(one.marked),
    percent(one.falselyMarked),
  ]),
)}

## Known failures

- Sentences that name a group without attacking it, counter-speech and quoted abuse are ranked too high: that is why it names nothing.
- French is a tenth of what it learnt from: it ranks French less well than English.
- Davidson's labels are biased against African-American English; its comments weigh a third of the others, and the bias is not gone.
- Spam, fraud, personal data and threats without a harsh word: it knows nothing of them.
- Labels of public sets are noisy: people agree on seven to eight comments out of ten.
`;
}
