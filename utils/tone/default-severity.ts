import type { FindingRule, FindingSeverity } from './schema';

/**
 * How strongly each finding asks for attention when the guide says nothing. `hold` is kept for what cannot be taken
 * back once published: an unfilled field, personal data, a banned word, a text that the network would refuse.
 */
export const defaultSeverity = {
  placeholder: 'hold',
  'personal-data': 'hold',
  'avoid-term': 'hold',
  'too-long': 'hold',
  aggressive: 'warn',
  blaming: 'warn',
  dismissive: 'warn',
  'passive-aggressive': 'warn',
  'register-mix': 'warn',
  'over-promise': 'warn',
  exclusionary: 'warn',
  defensive: 'warn',
  'missing-empathy': 'warn',
  'blame-third-party': 'warn',
  'missing-next-step': 'warn',
  'too-informal': 'warn',
  jargon: 'note',
  'all-caps': 'note',
  'punctuation-excess': 'note',
  'emoji-excess': 'note',
  'missing-greeting': 'note',
  'hard-to-read': 'note',
  'not-personal': 'note',
} satisfies Record<FindingRule, FindingSeverity>;
