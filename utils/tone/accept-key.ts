import { foldText } from './fold-text';
import type { FindingRule } from './schema';

/** What makes two marked passages the same one: the rule, and the words whatever their case, accents and spaces. */
export function acceptKey(rule: FindingRule, words: string): string {
  return `${rule} ${foldText(words).replace(/\s+/g, ' ').trim()}`;
}
