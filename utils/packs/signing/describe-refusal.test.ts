import { describe, expect, it } from 'vitest';
import { packTrustMessages } from '@/utils/messages/pack-trust';
import { describeRefusal } from './describe-refusal';
import { trustReasons } from './trust-reasons';

describe('every reason for refusing', () => {
  const table: Record<string, { fr: string; en: string }> = packTrustMessages;

  it.each(trustReasons)('%s says in both languages what happened, what was kept, what to do', (reason) => {
    const texts = table[describeRefusal(reason).key];
    expect(texts?.en.split('. ').length).toBeGreaterThanOrEqual(3);
    expect(texts?.fr.split('. ').length).toBeGreaterThanOrEqual(3);
  });

  it('has its words, and no words are left over', () => {
    expect(Object.keys(table).sort()).toEqual(trustReasons.map((reason) => describeRefusal(reason).key).sort());
  });
});
