import type { MessageRef } from '@/utils/community/schema';

/** Something wrong with a pack, or worth mending. */
export interface PackIssue {
  /** Errors refuse the pack; warnings do not. */
  level: 'error' | 'warning';
  /** Where: "templates[3].variants[0].body"; '' for the whole. */
  path: string;
  message: MessageRef;
  /** Inside the text at `path`, counted from 1; null where it has no lines. */
  at: { line: number; column: number } | null;
}
