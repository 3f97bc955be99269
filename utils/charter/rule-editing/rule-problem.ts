import type { MessageRef } from '@/utils/community/schema';

/** What keeps a rule from being saved, or is worth a second look. */
export interface RuleProblem {
  level: 'error' | 'warning';
  /** Where in the rule: "when.any[0].regex"; '' for the whole. */
  path: string;
  message: MessageRef;
}
