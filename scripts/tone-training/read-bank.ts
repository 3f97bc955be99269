import { readFileSync } from 'node:fs';
import type { Language } from '@/utils/community/schema';

export interface BankSentence<K extends string = string> {
  text: string;
  kind: K;
}

/** Sentences or comments written for training, one a line: `<bank>/<language>-<kind>.txt`. */
export function readBank<K extends string>(
  bank: 'sentences' | 'comments',
  language: Language,
  kinds: readonly K[],
): BankSentence<K>[] {
  return kinds.flatMap((kind) =>
    readFileSync(`scripts/tone-training/${bank}/${language}-${kind}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => ({ text, kind })),
  );
}
