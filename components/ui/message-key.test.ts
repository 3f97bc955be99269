import { describe, expect, it } from 'vitest';
import { stepKeys } from '@/components/overlay/card-types';
import { areas } from '@/components/workspace/route';
import { categories, containables, signals } from '@/utils/charter/schema';
import { languages, registerSchema } from '@/utils/community/schema';
import { outcomeFilters } from '@/utils/log/match-query';
import { actions } from '@/utils/log/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { shortcutCommands } from '@/utils/settings/shortcut-commands';
import { nativeActionIds } from '@/utils/sites/site-adapter';
import { findingRules } from '@/utils/tone/schema';
import { messageKey } from './message-key';

describe('every value of a closed list has its words', () => {
  it.each([
    ['category', categories],
    ['signal', signals],
    ['severity', [1, 2, 3]],
    ['action', actions],
    ['outcome', outcomeFilters],
    ['area', areas],
    ['language', languages],
    ['register', registerSchema.options],
    ['holds', containables],
    ['finding', findingRules],
    ['shortcut', shortcutCommands],
    ['overlay_step', Object.keys(stepKeys)],
    ['overlay_native', nativeActionIds],
  ] as const)('%s', (list, values) => {
    for (const value of values) expect(Object.keys(allMessages)).toContain(messageKey(list, value));
  });
});
