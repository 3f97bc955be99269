import type { FindingRule } from '../schema';

/** What a sentence of a reply may do wrong, by the finding it leads to. */
export const stanceKinds = [
  'aggressive',
  'blaming',
  'dismissive',
  'passive-aggressive',
  'defensive',
  'blame-third-party',
  'over-promise',
  'exclusionary',
  'jargon',
  'too-informal',
] as const satisfies readonly FindingRule[];
export type StanceKind = (typeof stanceKinds)[number];

/** What it may do well: feel with the reader, open a way, answer, thank, or say a plain fact. */
export const civilKinds = ['empathy', 'next', 'answer', 'thanks', 'fact'] as const;
export type CivilKind = (typeof civilKinds)[number];

export const sentenceKinds = [...stanceKinds, ...civilKinds] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** What a whole comment wants: that something be put right, an answer, or nothing but company (praise, jokes, remarks). */
export const commentKinds = ['complaint', 'question', 'light'] as const;
export type CommentKind = (typeof commentKinds)[number];
