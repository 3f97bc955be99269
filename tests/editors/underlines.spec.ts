import { expect, type Page, test } from '@playwright/test';
import { type Colour, countPixels } from './count-pixels';
import { editorPages } from './editor-pages';
import { type OpenEditor, openEditor } from './open-editor';

/** The colour of a remark that holds the sending. */
const held: Colour = [0xd6, 0x45, 0x45];
const text = 'Calmez-vous.\nVotre colis arrive demain.';
const words = [
  { words: 'Calmez-vous', weight: 'hold' },
  { words: 'colis', weight: 'note' },
] as const;

async function boxOf(editor: OpenEditor, index: number) {
  const [box] = await editor.call('boxes', index);
  if (!box) throw new Error(`underline ${index} is not drawn`);
  return box;
}

/** Pixels of the underline at the foot of the words; a wave goes a little under the line. */
async function drawnUnder(editor: OpenEditor, index: number): Promise<number> {
  const { x, y, width, height } = await boxOf(editor, index);
  return countPixels(editor.page, { x, y: y + height * 0.6, width, height: height * 0.4 + 6 }, held);
}

/** The words the page's highlights cover, by name. */
const highlighted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const view = (document.querySelector('iframe')?.contentWindow ?? window) as Window & typeof globalThis;
    return Object.fromEntries(
      [...view.CSS.highlights].map(([name, set]) => [name, [...set].map((range) => `${range}`)]),
    );
  });

for (const { id } of editorPages.filter(({ driver }) => driver !== 'textarea')) {
  test.describe(`underlines: ${id}`, () => {
    test('words are underlined, the editor’s DOM stays as it was', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', text, 'caret');
      const markup = await editor.call('markup');
      await editor.call('underline', [...words]);
      expect(await highlighted(page)).toMatchObject({ 'draft-hold': ['Calmez-vous'], 'draft-note': ['colis'] });
      expect(await editor.call('markup')).toBe(markup);
      expect(await drawnUnder(editor, 0)).toBeGreaterThan(30);
      const { x, y } = await boxOf(editor, 1);
      expect(await editor.call('underlineAt', x + 3, y + 3)).toBe(1);
      expect(await editor.call('underlineAt', x + 3, y + 300)).toBeNull();
    });

    test('they follow typing, and go with their words', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', text, 'caret');
      await editor.call('underline', [...words]);
      await page.keyboard.press('Home');
      await page.keyboard.type('Donc. ');
      const both = { 'draft-hold': ['Calmez-vous'], 'draft-note': ['colis'] };
      await expect.poll(() => highlighted(page)).toMatchObject(both);
      const at = (await editor.model()).indexOf('colis');
      await editor.call('replace', at, at + 5, 'colis', 'paquet');
      await expect.poll(() => highlighted(page)).toMatchObject({ 'draft-hold': ['Calmez-vous'], 'draft-note': [] });
    });

    test('they come back when the page clears them, and end when told', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', text, 'caret');
      await editor.call('underline', [...words]);
      await page.evaluate(() => {
        const view = (document.querySelector('iframe')?.contentWindow ?? window) as Window & typeof globalThis;
        view.CSS.highlights.clear();
      });
      await expect.poll(() => highlighted(page)).toMatchObject({ 'draft-hold': ['Calmez-vous'] });
      await editor.call('endUnderlines');
      expect(await highlighted(page)).toMatchObject({ 'draft-hold': [], 'draft-note': [] });
    });
  });
}

for (const { id } of editorPages.filter(({ driver }) => driver === 'textarea')) {
  test.describe(`underlines: ${id}`, () => {
    test('words are underlined in a layer of ours, clicks go through', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', text, 'caret');
      await editor.call('underline', [...words]);
      expect(await drawnUnder(editor, 0)).toBeGreaterThan(30);
      await editor.leave();
      const { x, y, width, height } = await boxOf(editor, 0);
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.keyboard.type('|');
      await expect.poll(() => editor.model()).toMatch(/^Calm?e?z?-?v?o?u?\|/);
    });

    test('they follow typing, and go with their words', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', text, 'caret');
      await editor.call('underline', [...words]);
      const before = await boxOf(editor, 1);
      const at = (await editor.model()).indexOf('Votre');
      await editor.call('replace', at, at + 5, 'Votre', 'Donc votre');
      await expect.poll(async () => (await boxOf(editor, 1)).x).toBeGreaterThan(before.x + 10);
      await editor.call('insert', 'Merci', 'all');
      await expect.poll(() => editor.call('boxes', 1)).toEqual([]);
    });

    test('they move with the field and end when told', async ({ page }) => {
      const editor = await openEditor(page, id);
      await editor.call('insert', text, 'caret');
      await editor.call('underline', [...words]);
      const before = await boxOf(editor, 0);
      await page.evaluate(() => {
        document.body.style.paddingTop = '90px';
      });
      await expect.poll(async () => (await boxOf(editor, 0)).y).toBe(before.y + 90);
      await editor.call('endUnderlines');
      expect(await editor.call('boxes', 0)).toEqual([]);
      expect(await countPixels(page, { x: 0, y: 0, width: 800, height: 600 }, held)).toBe(0);
    });
  });
}

test.describe('underlines: long text in a textarea', () => {
  const filler =
    'Une phrase assez longue pour que le champ la coupe où il veut, avec des mots de plusieurs longueurs. ';
  const long = `${filler.repeat(6)}\nCalmez-vous.\n\n${filler.repeat(6)}`;

  test('lines break where the field breaks them', async ({ page }) => {
    const editor = await openEditor(page, 'textarea');
    await editor.call('insert', `${long}Calmez-vous`, 'caret');
    await editor.call('underline', [{ words: 'Calmez-vous.', weight: 'hold' }]);
    for (const width of ['500px', '320px', '743px']) {
      const heights = await page.evaluate((width) => {
        const field = document.querySelector('textarea') as HTMLTextAreaElement;
        field.style.width = width;
        const mirror = document.querySelector('#our-layer')?.shadowRoot?.querySelector('div > div') as HTMLElement;
        return new Promise<[number, number]>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve([field.scrollHeight, mirror.offsetHeight]))),
        );
      }, width);
      expect(heights[1]).toBe(heights[0]);
    }
  });

  test('scrolled out of the field they are not drawn, scrolled in they are', async ({ page }) => {
    const editor = await openEditor(page, 'textarea');
    await editor.call('insert', long, 'caret');
    await editor.call('underline', [{ words: 'Calmez-vous', weight: 'hold' }]);
    const all = { x: 0, y: 0, width: 800, height: 600 };
    const scrollTo = (top: number) =>
      page.evaluate((top) => document.querySelector('textarea')?.scrollTo({ top, behavior: 'instant' }), top);
    await scrollTo(0);
    await expect.poll(() => countPixels(page, all, held)).toBe(0);
    await scrollTo(170);
    await expect.poll(() => countPixels(page, all, held)).toBeGreaterThan(30);
  });
});
