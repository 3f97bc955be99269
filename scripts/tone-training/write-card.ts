import type { Language } from '@/utils/community/schema';
import type { CrossCheck } from './cross-check';

export interface CardFigures {
  bytes: number;
  drafts: Record<Language, number>;
  comments: Record<Language, number>;
  sentences: Record<Language, CrossCheck>;
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** The card of the tone model: what it is for, what it learnt from, how well it reads, what it misses. */
export function writeCard({ bytes, drafts, comments, sentences }: CardFigures): string {
  const row = (name: string, language: Language) => {
    const { examples, kind, side } = sentences[language];
    return `| ${name} | ${examples} | ${comments[language]} | ${drafts[language]} | ${percent(kind)} | ${percent(side)} |`;
  };
  return `# Tone model

Two linear models in one file for each language, over hashed words, pairs and triples of words, pairs of their beginnings, opening words and runs of 3–5 letters (2^14 buckets, half a byte each, ${bytes} bytes). One says what a sentence of a reply does (ten ways to go wrong, five civil ones), the other what a comment wants. Written by \`npm run model:train\`; the same sentences give the same file.

## What it is for

It adds to the lists of the tone engine where no known wording shows, and clears what they mistake. It points out; it never blocks and never rewrites. A person decides.

## What it learnt from

Sentences, comments and labelled drafts written for this project, all invented: no customer, no network and no published data set is in them. Same licence as the project. Sentences are in \`scripts/tone-training/sentences\`, comments in \`scripts/tone-training/comments\`, drafts in \`tests/tone-drafts.jsonl\`. Labels of a draft say what is in it, not where: each goes to the sentence the model so far finds likeliest.

| language | sentences | comments | drafts | right kind of 15 | right side, civil or not |
| --- | --- | --- | --- | --- | --- |
${row('French', 'fr')}
${row('English', 'en')}

The last two columns read a fifth of the sentences when trained without it, five times over, without the drafts. Sentences alone, out of any reply: the engine also has the comment, the neighbouring sentences and the lists. What the whole engine does with new drafts is in \`docs/tone-engine.md\`.

## What it misses

- Irony without a marked word, and civil sentences said to mock.
- Which of two hostile kinds a sentence is: an attack read as a reproach, a denial read as a closed door.
- Acknowledgements by an image no sentence of the bank resembles, and plain facts that sound like a reproach.
- Belittling by a comparison, and gendered or ageist turns hidden in a long sentence.
- Slang, regional words and spelling beyond the few it has met. Other languages than French and English.
`;
}
