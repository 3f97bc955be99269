import { expect, test } from '@playwright/test';
import { type Extension, launchExtension } from '../browser/launch-extension';

let extension: Extension;

test.beforeAll(async () => {
  extension = await launchExtension({ language: 'fr' });
});

test.afterAll(() => extension?.close());

/** Stands for the model no test browser carries, with the browser's own rules: a download on a click only, told as it goes. */
function installModel(): void {
  let downloaded = false;
  const model = {
    availability: async () => (downloaded ? 'available' : 'downloadable'),
    async create({ monitor }: { monitor(monitor: EventTarget): void }) {
      if (!downloaded && !navigator.userActivation.isActive)
        throw new DOMException('a click is needed', 'NotAllowedError');
      const target = new EventTarget();
      monitor(target);
      for (const loaded of [0, 0.5, 1]) target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      downloaded = true;
      return { prompt: async () => 'dans les meilleurs délais', destroy: () => undefined };
    },
  };
  Object.assign(globalThis, { LanguageModel: model });
}

const draft = 'Bonjour Marc, votre colis arrive demain sans faute, nous vous écrivons ce soir.';

async function openBubble(withModel: boolean) {
  const page = await extension.context.newPage();
  if (withModel) await page.addInitScript(installModel);
  await page.goto(`chrome-extension://${extension.id}/practice.html`);
  await page.locator('[data-reply]').first().click();
  const field = page.locator('[data-practice-id] textarea').first();
  await field.click();
  // At once: of a draft checked half-typed, the bubble would be another's.
  await page.keyboard.insertText(draft);
  await page.locator('.m-meter', { hasText: 'remarque' }).waitFor();
  const bubble = page.locator('.m-bubble');
  await page.keyboard.press('Alt+KeyT');
  for (let step = 0; step < 5 && !(await bubble.textContent())?.includes('sans faute'); step += 1) {
    await page.keyboard.press('Alt+KeyT');
  }
  await expect(bubble).toContainText('sans faute');
  return { page, field, bubble };
}

test('where the browser has no model, nothing speaks of one', async () => {
  const { page, bubble } = await openBubble(false);
  await expect(bubble.getByRole('button', { name: 'Garder' })).toBeVisible();
  await expect(bubble).not.toContainText('plus douce');
  await page.close();
});

test('a softer wording is asked for, agreed to, labelled, and written on a click only', async () => {
  const { page, field, bubble } = await openBubble(true);
  await bubble.getByRole('button', { name: 'Formulation plus douce' }).click();
  await expect(bubble).toContainText('plusieurs gigaoctets');
  await bubble.getByRole('button', { name: 'Télécharger' }).click();
  await expect(bubble).toContainText('dans les meilleurs délais');
  await expect(bubble).toContainText('modèle intégré à votre navigateur');
  await expect(field).toHaveValue(draft);
  await bubble.getByRole('button', { name: 'Utiliser ces mots' }).click();
  await expect(field).toHaveValue(/dans les meilleurs délais/);
  await page.close();
});
