import { aggressiveRule } from './rules/aggressive';
import { allCapsRule } from './rules/all-caps';
import { avoidTermRule } from './rules/avoid-term';
import { blameThirdPartyRule } from './rules/blame-third-party';
import { blamingRule } from './rules/blaming';
import { defensiveRule } from './rules/defensive';
import { dismissiveRule } from './rules/dismissive';
import { emojiExcessRule } from './rules/emoji-excess';
import { exclusionaryRule } from './rules/exclusionary';
import { hardToReadRule } from './rules/hard-to-read';
import { jargonRule } from './rules/jargon';
import { missingEmpathyRule } from './rules/missing-empathy';
import { missingGreetingRule } from './rules/missing-greeting';
import { missingNextStepRule } from './rules/missing-next-step';
import { overPromiseRule } from './rules/over-promise';
import { passiveAggressiveRule } from './rules/passive-aggressive';
import { personalDataRule } from './rules/personal-data';
import { placeholderRule } from './rules/placeholder';
import { punctuationExcessRule } from './rules/punctuation-excess';
import { registerMixRule } from './rules/register-mix';
import { tooInformalRule } from './rules/too-informal';
import { tooLongRule } from './rules/too-long';
import type { ToneRule } from './tone-rule';

/** Every rule of the engine. A new one is its file in `rules/`, its id in `schema.ts` and its line here. */
export const toneRules: readonly ToneRule[] = [
  placeholderRule,
  personalDataRule,
  avoidTermRule,
  aggressiveRule,
  blamingRule,
  dismissiveRule,
  passiveAggressiveRule,
  defensiveRule,
  blameThirdPartyRule,
  exclusionaryRule,
  overPromiseRule,
  registerMixRule,
  tooInformalRule,
  jargonRule,
  allCapsRule,
  punctuationExcessRule,
  emojiExcessRule,
  hardToReadRule,
  tooLongRule,
  missingGreetingRule,
  missingEmpathyRule,
  missingNextStepRule,
];
