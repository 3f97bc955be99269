import { expect, type Page, test } from '@playwright/test';
import { readLog } from '../browser/read-log';
import { stageDemo } from '../browser/stage-demo';

const stage = stageDemo();

async function openReply(message: number): Promise<Page> {
  const page = await stage.open();
  await reply(page, message);
  return page;
}

async function reply(page: Page, message: number): Promise<void> {
  await page.locator(`#message-${message} > .reply`).click();
  await page.locator(`#message-${message} [contenteditable]`).click();
  await page.locator('.m-bar').waitFor();
}

/** The middle of words in the editor. */
async function findWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('[contenteditable]')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`“${wanted}” is not in the editor`);
  }, words);
}

const draft = 'Bonjour Marc, VOTRE COLIS ARRIVE demain sans faute. Nous revenons vers vous ce soir.';

test('pointing at underlined words opens their bubble, and leaves the focus in the draft', async () => {
  const page = await openReply(3);
  await page.keyboard.insertText(draft);
  await page.locator('.m-meter[data-kind="attention"]').waitFor();
  const { x, y } = await findWords(page, 'sans faute');
  await page.mouse.move(x, y, { steps: 4 });
  const bubble = page.locator('.m-bubble');
  await expect(bubble).toContainText('Promet trop');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(page.locator('[contenteditable]')).toContainText('ce soir.!');
  await expect(bubble).toBeHidden();
  await page.mouse.move(x, y - 200);
  await page.mouse.move(x, y, { steps: 4 });
  await bubble.waitFor();
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await page.mouse.click(x, y);
  await bubble.waitFor();
  await bubble.getByRole('button', { name: 'Garder' }).click();
  await expect(bubble).toBeHidden();
  await page.close();
});

test('“not for this team” changes the guide on this machine; undone at once or in the workspace', async () => {
  const page = await openReply(3);
  // At once: a draft checked half-typed would be counted half.
  await page.keyboard.insertText(draft);
  const meter = page.locator('.m-meter');
  const count = async () => Number.parseInt((await meter.textContent()) ?? '', 10);
  await meter.locator('text=remarques').waitFor();
  const all = await count();
  await page.keyboard.press('Alt+KeyT');
  const bubble = page.locator('.m-bubble');
  await expect(bubble).toContainText('Tout en majuscules');
  await bubble.getByRole('button', { name: 'Pas pour cette équipe' }).click();
  await expect.poll(count).toBe(all - 1);
  await page.locator('.m-toast button', { hasText: 'Annuler' }).click();
  await expect.poll(count).toBe(all);
  await page.keyboard.press('Alt+KeyT');
  await bubble.getByRole('button', { name: 'Pas pour cette équipe' }).click();
  await expect.poll(count).toBe(all - 1);

  const workspace = await stage.extension.open('workspace.html#/tone');
  const section = workspace.locator('.w-section, section', { hasText: 'Écarté sur ce poste' }).last();
  await expect(section).toContainText('VOTRE');
  await section.getByRole('button', { name: 'Relever à nouveau' }).click();
  await expect(workspace.locator('main')).not.toContainText('VOTRE');
  await workspace.close();
  await page.locator('[contenteditable]').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect.poll(count).toBe(all);
  await page.close();
});

test('the same text again in one thread is pointed out, quietly, with a way to make it one’s own', async () => {
  const page = await openReply(3);
  const same = (name: string) => `Bonjour ${name}, merci de votre message, notre équipe vous répond en privé ce soir.`;
  for (const [message, name] of [
    [3, 'Marc'],
    [10, 'Jean-Pierre'],
  ] as const) {
    if (message !== 3) await reply(page, message);
    await page.keyboard.type(same(name));
    await page.locator(`#message-${message} .send`).click();
    await readLog(stage.extension, (rows) =>
      rows.some(({ outcome, item }) => outcome === 'sent' && item?.author.name.startsWith(name)),
    );
  }
  await reply(page, 7);
  await page.keyboard.type(same('Sofia'));
  const line = page.locator('.m-repeat');
  await expect(line).toContainText('2 fois dans ce fil');
  await line.getByRole('button', { name: 'Personnaliser' }).click();
  // The caret goes behind the greeting.
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorOffset)).toBe('Bonjour Sofia,'.length);
  await page.keyboard.type(' oui, nous ouvrons le lundi de Pentecôte,');
  await expect(page.locator('#message-7 [contenteditable]')).toContainText('Bonjour Sofia, oui, nous ouvrons');
  await expect(line).toBeHidden();
  await page.close();
});
