import { readFileSync } from 'node:fs';
import type { Language } from '@/utils/community/schema';
import { type SentenceKind, sentenceKinds } from '@/utils/tone/sentences/sentence-kinds';

export interface BankSentence {
  text: string;
  kind: SentenceKind;
}

/** Sentences written for training, one a line: `sentences/<language>-<kind>.txt`. */
export function readBank(language: Language, folder = 'scripts/tone-training/sentences'): BankSentence[] {
  return sentenceKinds.flatMap((kind) =>
    readFileSync(`${folder}/${language}-${kind}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => ({ text, kind })),
  );
}
