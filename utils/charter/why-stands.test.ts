import { describe, expect, it } from 'vitest';
import { allMessages } from '@/utils/messages/all-messages';
import type { MessageTable } from '@/utils/messages/message-table';
import { checkItem } from './check-item';
import { compileCharter } from './compile-charter';
import { plainCharter } from './plain-charter';
import { categories, ruleSchema } from './schema';
import { whyStands } from './why-stands';

const brand = { name: 'Moderato', handles: {}, domains: [], contacts: [], variables: {} };
const charter = compileCharter({ charter: plainCharter, brand });

describe('why a mark was not lowered', () => {
  it('is said in both languages for every category that has guards, and for what is read', () => {
    const messages: MessageTable = allMessages;
    for (const category of categories)
      for (const key of ['why_some_list', `why_read_${category}`]) {
        const stands = whyStands({ category, severity: 2, spans: [], why: { key } });
        if (stands) expect(messages[stands.key], stands.key).toBeDefined();
      }
    expect(whyStands({ category: 'flooding', severity: 1, spans: [], why: { key: 'why_flooding' } })).toBeNull();
  });

  it('stands beside the reason of a violation', () => {
    const [violation] = checkItem({ text: 'you stupid idiot' }, charter).violations;
    expect(violation?.stands).toEqual({ key: 'stands_insult' });
  });

  it('is not claimed of a rule that only looks for words', () => {
    const rule = ruleSchema.parse({
      id: 'promo',
      article: '',
      category: 'spam',
      when: { terms: ['promo'] },
      tests: {},
    });
    const own = compileCharter({ charter: { ...plainCharter, rules: [rule] }, brand });
    expect(checkItem({ text: 'une promo' }, own).violations[0]?.stands).toBeUndefined();
  });
});
