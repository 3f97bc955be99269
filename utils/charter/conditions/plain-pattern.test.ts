import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { plainPattern } from './plain-pattern';

const shipped = [
  '(?i)\\bMT[- ]?\\d{6,8}\\b',
  "(?i)\\b(?:j['’]ai (?:[89]|1[0-7]) ans|je suis en (?:cm1|cm2|6e)|i['’]?(?: a)?m (?:[89]|1[0-7]) (?:years old|yo\\b))",
  '(?i)\\bTAMA[- ]?\\d{4}\\b',
];
const texts = ['MT-204417', 'mt 2044178 merci', 'J’ai 12 ans', "i'm 9 yo", 'TAMA 4417', 'tama44', 'rien', '', 'ſ MT-1'];

describe('a quick look before a rule’s pattern is run', () => {
  it.each(shipped)('says no only where the pattern says no: %s', (pattern) => {
    const quick = plainPattern(pattern);
    if (quick === null) throw new Error('should be simple enough');
    const exact = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    for (const text of texts) if (exact.matcher(text).find()) expect(quick(text)).toBe(true);
    expect(quick('rien de tel ici')).toBe(false);
  });
  it.each(['(a+)+b', 'a*', 'a{2,}', '(?:ab){2,3}', 'x.y', '[^a]b', '(?s)a', '\\pL', '\\Qa\\E', 'a(?=b)', '^a', 'a??'])(
    'has no opinion on %s',
    (pattern) => expect(plainPattern(pattern)).toBeNull(),
  );
});
