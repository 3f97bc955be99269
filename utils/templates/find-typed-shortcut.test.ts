import { describe, expect, it } from 'vitest';
import { findTypedShortcut } from './find-typed-shortcut';

const atEnd = (draft: string) => findTypedShortcut(draft, draft.length);

describe('a /shortcut ended by a space', () => {
  it('is the slash, the word and the space', () => {
    expect(atEnd('/retard ')).toEqual({ shortcut: 'retard', span: { start: 0, end: 8 } });
    expect(atEnd('Bonjour,\n/Retard ')).toEqual({ shortcut: 'retard', span: { start: 9, end: 17 } });
  });

  it('knows the no-break space editors draw at the end of a line', () => {
    expect(atEnd('Bonjour /retard\u00A0')?.span).toEqual({ start: 8, end: 16 });
  });

  it('is found where the caret is, whatever follows', () => {
    expect(findTypedShortcut('/dm et la suite', 4)?.shortcut).toBe('dm');
  });

  it.each(['/retard', '/ ', 'et/ou ', '12/03 ', 'https://a.example/x ', '/retard\n', '', ' '])(
    'is not “%s”',
    (draft) => {
      expect(atEnd(draft)).toBeNull();
    },
  );
});
