import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { allMessages, type MessageKey } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import { sayRef } from './say-ref';

const french = (key: MessageKey, values?: Record<string, string | number>) =>
  formatMessage(allMessages[key].fr, 'fr', values);
const complain = (pattern: string): string => {
  try {
    RE2JS.compile(pattern);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('why an expression cannot be read', () => {
  it.each(['(a', 'a)', '[a', '*a', 'a**', 'a{1,2000}', '[z-a]', 'a\\', '\\8', '(?=a)', '(?P<n>a)(?P<n>b)'])(
    'is said in the reader’s language: %s',
    (pattern) => {
      const detail = complain(pattern);
      expect(detail).not.toBe('');
      expect(sayRef(french, { key: 'pack_issue_regex', values: { detail } })).not.toMatch(
        /missing|invalid|unexpected|trailing|duplicate|error/,
      );
    },
  );

  it('shows the place it is about', () => {
    expect(sayRef(french, { key: 'pack_issue_regex', values: { detail: complain('b(?=a)') } })).toContain('`(?=`');
  });

  it('leaves every other message as it is', () => {
    expect(sayRef(french, { key: 'pack_issue_double', values: { name: 'missing closing )' } })).toContain('missing');
  });
});
