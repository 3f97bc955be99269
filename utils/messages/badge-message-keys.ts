import { categories, signals } from '@/utils/charter/schema';
import { actions } from '@/utils/log/schema';
import type { MessageKey } from './all-messages';

const named = (list: string, values: readonly string[]): MessageKey[] =>
  values.map((value) => `${list}_${value.replaceAll('-', '_')}` as MessageKey);

/**
 * What a badge may say, and in which language: all that most pages ever need of the messages. A page is told these by the
 * background, for the first message a page asks the browser for makes it wait until all of them were read from disk.
 */
export const badgeMessageKeys: readonly MessageKey[] = [
  'interface_language',
  'overlay_worth_a_look',
  'overlay_calm',
  'overlay_badge_history',
  'overlay_badge_done',
  'overlay_done',
  'overlay_team_answered',
  'overlay_team_answered_ago',
  'overlay_article',
  'overlay_badge_more',
  ...named('category', categories),
  ...named('signal', signals),
  ...named('action', actions),
];
