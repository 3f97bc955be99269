import { describe, expect, it } from 'vitest';
import { expandShortcut } from './expand-shortcut';

const atEnd = (draft: string) => expandShortcut(draft, draft.length);

describe('typing /shortcut in a draft', () => {
  it('is seen at the start, after a space and on a new line', () => {
    expect(atEnd('/retard')).toEqual({ query: 'retard', span: { start: 0, end: 7 } });
    expect(atEnd('Bonjour /Ret')).toEqual({ query: 'ret', span: { start: 8, end: 12 } });
    expect(atEnd('Bonjour,\n/')).toEqual({ query: '', span: { start: 9, end: 10 } });
  });

  it('looks at what is before the caret only', () => {
    expect(expandShortcut('/ret et la suite', 4)?.query).toBe('ret');
  });

  it.each(['https://a.example/retard', 'et/ou', '12/03', 'retard', '/re tard', '', '//x'])('is not “%s”', (draft) => {
    expect(atEnd(draft)).toBeNull();
  });

  it('does not look further back than a shortcut is long', () => {
    expect(atEnd(`/${'a'.repeat(60)}`)).toBeNull();
  });
});
