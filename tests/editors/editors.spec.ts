import { expect, test } from '@playwright/test';
import { editorPages } from './editor-pages';
import { openEditor, written } from './open-editor';

const line = 'Léa, merci beaucoup';
const emoji = 'Bravo 👍🏽 🇫🇷 👨‍👩‍👧‍👦 🙂';
const paragraphs = 'Bonjour Léa,\n\nMerci de votre message.\nÀ bientôt\n\n\nL’équipe';

for (const { id, driver, ...page } of editorPages) {
  const oneLine = 'oneLine' in page;
  /** What the editor must hold of a text of several lines. */
  const asHeld = (text: string): string => (oneLine ? text.replace(/\s*\n\s*/g, ' ') : text);

  test.describe(id, () => {
    test('is recognised', async ({ page }) => {
      const editor = await openEditor(page, id);
      expect(await editor.call('adopt')).toBe(driver);
    });

    test('one line', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.leave();
      expect(await editor.call('insert', line, 'caret')).toEqual(written);
      expect(await editor.model()).toBe(line);
    });

    test('paragraphs and blank lines', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.leave();
      expect(await editor.call('insert', paragraphs, 'caret')).toEqual(written);
      expect(await editor.model()).toBe(asHeld(paragraphs));
    });

    test('emoji, families and flags', async ({ page }) => {
      const editor = await openEditor(page, id);
      expect(await editor.call('insert', emoji, 'caret')).toEqual(written);
      expect(await editor.model()).toBe(emoji);
      expect(await editor.call('read')).toBe(emoji);
    });

    test('goes on where the caret was, typing goes on after it', async ({ page }) => {
      const editor = await openEditor(page, id);
      await page.keyboard.type('Avant après');
      for (let left = 'après'.length; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
      await editor.leave();
      expect(await editor.call('insert', 'milieu ', 'caret')).toEqual(written);
      await page.keyboard.type('puis ');
      await expect.poll(() => editor.model()).toBe('Avant milieu puis après');
    });

    test('typing goes on after several lines', async ({ page }) => {
      const editor = await openEditor(page, id);
      await page.keyboard.type('Avant ');
      await editor.leave();
      expect(await editor.call('insert', paragraphs, 'caret')).toEqual(written);
      await page.keyboard.type(' suite');
      await expect.poll(() => editor.model()).toBe(asHeld(`Avant ${paragraphs} suite`));
    });

    test('replaces the selection', async ({ page }) => {
      const editor = await openEditor(page, id);
      await page.keyboard.type('Bonjour Monsieur Martin');
      await page.keyboard.press('Control+ArrowLeft');
      await page.keyboard.press('Control+Shift+ArrowLeft');
      await editor.leave();
      expect(await editor.call('insert', 'Madame ', 'caret')).toEqual(written);
      expect(await editor.model()).toBe('Bonjour Madame Martin');
    });

    test('replaces everything', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', paragraphs, 'caret');
      await editor.leave();
      expect(await editor.call('insert', 'Bonjour,\n\nAutre réponse', 'all')).toEqual(written);
      expect(await editor.model()).toBe(asHeld('Bonjour,\n\nAutre réponse'));
    });

    test('undo brings the text before back', async ({ page }, info) => {
      const editor = await openEditor(page, id);
      await page.keyboard.type('Avant ');
      const before = await editor.model();
      await editor.leave();
      // A person needs longer than this to choose a reply; Quill joins to one step what happens within a second.
      await page.waitForFunction(() => window.isUndoReady());
      expect(await editor.call('insert', paragraphs, 'caret')).toEqual(written);
      let presses = 0;
      for (; presses < 20 && (await editor.model()) !== before; presses += 1) await page.keyboard.press('Control+z');
      expect(await editor.model()).toBe(before);
      info.annotations.push({ type: 'note', description: `yes (${presses})` });
    });

    test('reads what the editor holds', async ({ page }) => {
      const editor = await openEditor(page, id);
      expect(await editor.call('read')).toBe('');
      await editor.call('insert', `${paragraphs}\n\n${emoji}`, 'caret');
      expect(await editor.call('read')).toBe(await editor.model());
    });

    test('inserts nothing twice, two at once one after the other', async ({ page }) => {
      const editor = await openEditor(page, id);
      expect(await editor.call('insertTwice', 'Un deux. ', 'Trois quatre.')).toEqual([written, written]);
      expect(await editor.model()).toBe('Un deux. Trois quatre.');
    });

    test('never posts, never fakes a key', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', paragraphs, 'caret');
      await editor.call('insert', paragraphs, 'all');
      await editor.call('replace', 0, 7, 'Bonjour', 'Salut');
      expect(await editor.posted()).toBe(0);
    });

    test('replaces a word where it stands', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', paragraphs, 'caret');
      const held = asHeld(paragraphs);
      const start = held.indexOf('message');
      expect(await editor.call('replace', start, start + 7, 'message', 'retour 🙂')).toEqual(written);
      expect(await editor.model()).toBe(held.replace('message', 'retour 🙂'));
      await page.keyboard.type('!');
      await expect.poll(() => editor.model()).toBe(held.replace('message', 'retour 🙂!'));
    });

    test('deletes words, and the whole draft', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', paragraphs, 'caret');
      const held = asHeld(paragraphs);
      const start = held.indexOf('de votre ');
      expect(await editor.call('replace', start, start + 9, 'de votre ', '')).toEqual(written);
      expect(await editor.model()).toBe(held.replace('de votre ', ''));
      expect(await editor.call('insert', '', 'all')).toEqual(written);
      expect(await editor.model()).toBe('');
    });

    test('leaves words that are no longer there', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', line, 'caret');
      expect(await editor.call('replace', 0, 3, 'Léo', 'Luc')).toEqual({ ok: false, reason: 'mismatch' });
      expect(await editor.model()).toBe(line);
    });

    test('finds the words on the page', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', `${paragraphs}\n${emoji}`, 'caret');
      const text = await editor.call('read');
      for (const words of ['Léa', 'message', 'équipe', '👨‍👩‍👧‍👦', '🇫🇷']) {
        const start = text.indexOf(words);
        expect(await editor.call('rangeText', start, start + words.length)).toBe(driver === 'textarea' ? null : words);
      }
      const across = text.slice(text.indexOf('Léa'), text.indexOf('message') + 7);
      const found = await editor.call('rangeText', text.indexOf('Léa'), text.indexOf('message') + 7);
      expect(found?.replace(/\s/g, '') ?? null).toBe(driver === 'textarea' ? null : across.replace(/\s/g, ''));
    });

    for (const when of ['at-once', 'next-frame', 'on-paste'] as const) {
      test(`editor taken away ${when}`, async ({ page }) => {
        const editor = await openEditor(page, id);
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        const outcome = await editor.call('insertWhileRemoved', line, when);
        expect(outcome).toEqual({ ok: false, reason: 'gone' });
        expect(errors).toEqual([]);
      });
    }

    test('says when it is read-only', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', line, 'caret');
      await page.evaluate(() => window.setReadOnly());
      expect(await editor.call('insert', 'Autre', 'all')).toEqual({ ok: false, reason: 'read-only' });
      expect(await editor.model()).toBe(line);
    });
  });
}
