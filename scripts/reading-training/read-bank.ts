import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@/utils/community/schema';

/** A comment written for training, with its labels by `GUIDELINES.md`. */
export interface BankComment {
  text: string;
  violations: string[];
  signals: string[];
  /** The file and the part of it: comments written in one go are kept on one side of a split. */
  part: string;
}

const folder = 'scripts/reading-training/comments';
/** Comments in one part of a file: about what was written in one go. */
const partLength = 100;
const none = '-';

const list = (labels: string): string[] => (labels === none ? [] : labels.split(','));

/** Reads the comments of a language, one a line: violations, signals and text, parted by tabs. */
export function readBank(language: Language): BankComment[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${language}-`))
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, index) => {
          const [violations = none, signals = none, text = ''] = line.split('\t');
          const part = `${file} ${Math.floor(index / partLength)}`;
          return { text, violations: list(violations), signals: list(signals), part };
        }),
    );
}
