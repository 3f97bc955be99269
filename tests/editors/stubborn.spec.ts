import { expect, test } from '@playwright/test';
import { openEditor } from './open-editor';

const written = { ok: true };

test.describe('editors that do not do as they are told', () => {
  test('text longer than the field takes is not written at all', async ({ page }) => {
    const editor = await openEditor(page, 'stubborn');
    await editor.call('adoptById', 'short');
    expect(await editor.call('insert', ', après', 'caret')).toEqual(written);
    expect(await editor.call('insert', '!', 'caret')).toEqual({ ok: false, reason: 'too-long' });
    expect(await editor.call('read')).toBe('Avant, après');
  });

  test('a field that takes out what was written is a mismatch', async ({ page }) => {
    const editor = await openEditor(page, 'stubborn');
    await editor.call('adoptById', 'digits');
    expect(await editor.call('insert', '12 rue', 'caret')).toEqual({ ok: false, reason: 'mismatch' });
    expect(await editor.call('insert', '7', 'all')).toEqual(written);
  });

  test('an editor that swallows the paste is asked once, never again', async ({ page }) => {
    const editor = await openEditor(page, 'stubborn');
    await editor.call('adoptById', 'deaf');
    expect(await editor.call('insert', 'après', 'caret')).toEqual({ ok: false, reason: 'mismatch' });
    expect(await editor.model()).toBe('Avant 1');
  });

  test('an editor that writes something else is a mismatch, its text left alone', async ({ page }) => {
    const editor = await openEditor(page, 'stubborn');
    await editor.call('adoptById', 'mangles');
    expect(await editor.call('insert', 'merci', 'caret')).toEqual({ ok: false, reason: 'mismatch' });
    expect(await editor.call('read')).toBe('MERCI');
  });

  for (const id of ['untouched', 'never-focused']) {
    test(`where nobody has put a caret the text goes to the end: ${id}`, async ({ page }) => {
      const editor = await openEditor(page, 'stubborn');
      await editor.call('adoptById', id);
      expect(await editor.call('insert', 'Merci', 'caret')).toEqual(written);
      expect(await editor.call('read')).toMatch(/^Déjà là\.[ \u00A0]?Merci$/);
    });
  }

  for (const id of ['password', 'email', 'check', 'chip']) {
    test(`is no editor of ours: ${id}`, async ({ page }) => {
      const editor = await openEditor(page, 'stubborn');
      expect(await editor.call('adoptById', id)).toBeNull();
    });
  }
});
