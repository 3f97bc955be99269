import { describe, expect, it } from 'vitest';
import { allMessages } from '@/utils/messages/all-messages';
import type { MessageTable } from '@/utils/messages/message-table';

const texts = Object.entries(allMessages as MessageTable);
/** Placeholders are filled elsewhere: their signs are not the text's. */
const bare = (text: string): string => text.replace(/\{\w+(?:\|([^{}|]*)\|([^{}|]*))?\}/g, '$1 $2');
const french = texts.map(([key, { fr }]) => [key, bare(fr)] as const);
const both = texts.flatMap(([key, { fr, en }]) => [[key, bare(fr)] as const, [key, bare(en)] as const]);

const listKeys = (wrong: (text: string) => boolean, of = french): string[] =>
  of.filter(([, text]) => wrong(text)).map(([key]) => key);
const thin = '\u202F';
const fixed = '[\u202F\u00A0]';

describe('French texts', () => {
  it('set a narrow no-break space before ; : ! ?', () => {
    // Times of day, addresses and other signs stuck to what follows are no punctuation.
    const wrong = new RegExp(`[^${thin}\\s!?][;:!?](?=\\s|$|»)|[ \\u00A0][;:!?]`);
    expect(listKeys((text) => wrong.test(text))).toEqual([]);
  });

  it('set no-break spaces inside « »', () => {
    const wrong = new RegExp(`«(?!${fixed})|(?<!${fixed})»`);
    expect(listKeys((text) => wrong.test(text))).toEqual([]);
  });

  it('use the curved apostrophe and no straight quotation mark', () => {
    expect(listKeys((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
    expect(listKeys((text) => /"/.test(text))).toEqual([]);
  });

  it('address the reader as vous', () => {
    const familiar = /(?<![\p{L}’«\u202F\u00A0]|« )(?:tu|tes|toi)(?![\p{L}’])/iu;
    // But where the word itself is the choice.
    expect(listKeys((text) => familiar.test(text)).filter((key) => !key.endsWith('register_tu'))).toEqual([]);
  });
});

describe('texts in both languages', () => {
  it('hold no exclamation mark', () => {
    expect(listKeys((text) => text.includes('!'), both)).toEqual([]);
  });

  it('are never three dots', () => {
    expect(listKeys((text) => text.includes('...'), both)).toEqual([]);
  });

  it('use the curved apostrophe in English too', () => {
    expect(listKeys((text) => /\p{L}'\p{L}/u.test(text), both)).toEqual([]);
  });
});
