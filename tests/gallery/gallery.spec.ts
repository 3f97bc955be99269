import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type GalleryServer, serveGallery } from './serve-gallery';

const system = '/usr/bin/chromium';
test.use({
  browserName: 'chromium',
  launchOptions: { args: ['--no-sandbox'], ...(existsSync(system) && { executablePath: system }) },
  contextOptions: { reducedMotion: 'reduce' },
});

let gallery: GalleryServer;
test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(() => gallery.close());

async function open(page: Page, scene: string, params: Record<string, string> = {}): Promise<void> {
  await page.goto(gallery.urlOf(scene, params));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

const act = (page: Page) => expect.poll(() => page.evaluate(() => document.documentElement.dataset.act));

test('no scene has an accessibility problem, in either theme, wide or narrow', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(gallery.urlOf(''));
  const scenes = await page.locator('li a:first-child').allTextContents();
  expect(scenes.length).toBeGreaterThan(15);
  for (const scene of scenes) {
    for (const [theme, look, width] of [
      ['light', 'white', 1000],
      ['dark', 'black', 1000],
      ['light', 'white', 400],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await open(page, scene, { theme, look });
      // The thread behind stands for a foreign page: its own faults are not ours.
      const { violations } = await new AxeBuilder({ page })
        .exclude('.thread')
        .disableRules(['region', 'landmark-one-main', 'page-has-heading-one'])
        .analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(faults, `${scene}, ${theme}, ${width}`).toEqual([]);
    }
  }
});

test('nothing sticks out of a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  for (const scene of [
    'card-threat',
    'picker-missing',
    'bubble',
    'remarks',
    'strip',
    'guard',
    'toasts',
    'keys',
    'controls',
    'data',
  ]) {
    await open(page, scene);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, scene).toBeLessThanOrEqual(320);
    const cut = await page
      .locator('.m-floating, .m-strip, .m-dialog, .m-toast')
      .evaluateAll((boxes) =>
        boxes.map((box) => box.getBoundingClientRect()).filter(({ left, right }) => left < 0 || right > 320),
      );
    expect(cut, scene).toEqual([]);
  }
});

test.describe('the card', () => {
  test('takes the focus and obeys single letters', async ({ page }) => {
    await open(page, 'card-threat');
    await expect(page.getByRole('dialog')).toBeFocused();
    for (const [key, done] of [
      ['r', 'step reply late'],
      ['f', 'step flag'],
      ['H', 'step hand-over'],
      ['?', 'help'],
      ['Escape', 'close'],
    ] as const) {
      await page.keyboard.press(key);
      await act(page).toBe(done);
    }
  });

  test('never hides or deletes on one key: the digit only leads to the button', async ({ page }) => {
    await open(page, 'card-threat');
    await page.keyboard.press('2');
    await expect(page.getByRole('button', { name: /^Supprimer/ })).toBeFocused();
    await act(page).toBeUndefined();
    await page.keyboard.press('Enter');
    await act(page).toBe('native delete');
  });

  test('writes a note in its place; Escape leaves the note, not the card', async ({ page }) => {
    await open(page, 'card-threat');
    await page.keyboard.press('n');
    await page.getByLabel('Note sur ce commentaire').fill('Rappelé ce matin');
    await page.keyboard.press('Escape');
    await act(page).toBeUndefined();
    await page.keyboard.press('n');
    await page.getByLabel('Note sur ce commentaire').fill('Rappelé ce matin');
    await page.keyboard.press('Control+Enter');
    await act(page).toBe('note Rappelé ce matin');
  });

  test('keeps the focus going round inside', async ({ page }) => {
    await open(page, 'card-threat');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: /^Signaler à Facebook/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Raccourcis' })).toBeFocused();
  });

  test('says why, in the charter’s words, and takes “this is wrong”', async ({ page }) => {
    await open(page, 'card-threat');
    await page.getByText('Pourquoi, et ce que dit la charte').nth(1).click();
    await expect(page.getByText('On n’insulte pas ceux qui y travaillent')).toBeVisible();
    await page.getByRole('button', { name: 'C’est une erreur' }).click();
    await act(page).toBe('wrong 1');
    await expect(page.getByText('Écarté pour ce commentaire')).toBeVisible();
  });

  test('says first that a colleague answered, and gives help lines on distress', async ({ page }) => {
    await open(page, 'card-answered');
    await expect(page.getByText('Réponse déjà envoyée par Claire (il y a 12 min).')).toBeVisible();
    await open(page, 'card-distress');
    await expect(page.getByRole('link', { name: /3114/ })).toBeVisible();
  });

  test('keeps the best next step in sight in a low window', async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 640 });
    await open(page, 'card-threat');
    await expect(page.getByRole('button', { name: /Retard de livraison/ })).toBeInViewport({ ratio: 1 });
  });
});

test.describe('the picker', () => {
  test('chooses by arrows, inserts with Enter, appends with Shift and Enter', async ({ page }) => {
    await open(page, 'picker');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toContainText('Passer en message privé');
    await page.keyboard.press('Enter');
    await act(page).toBe('insert dm');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Enter');
    await act(page).toBe('append refund');
    await page.keyboard.press('Escape');
    await act(page).toBe('close');
  });

  test('goes to the missing value first, then inserts', async ({ page }) => {
    await open(page, 'picker-missing');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Numéro de commande')).toBeFocused();
    await page.keyboard.type('A-1');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Dépôt')).toBeFocused();
    await page.getByLabel('Dépôt').selectOption('Lille');
    await expect(page.getByRole('button', { name: /^Insérer/ })).toBeEnabled();
    await page.getByRole('combobox', { name: 'Rechercher un modèle' }).press('Enter');
    await act(page).toBe('insert late');
  });

  test('never inserts a template with a mistake', async ({ page }) => {
    await open(page, 'picker-error');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Insérer' })).toBeDisabled();
    await act(page).toBeUndefined();
  });

  test('works in 400 × 300', async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 300 });
    await open(page, 'picker');
    for (const shown of [
      page.getByRole('combobox'),
      page.getByRole('option', { selected: true }),
      page.getByRole('button', { name: 'Insérer' }),
    ]) {
      await expect(shown).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByText('Bonjour Marie,').last()).toBeInViewport();
  });
});

test('the tone bubble replaces with Enter, keeps with K, goes on with arrows', async ({ page }) => {
  await open(page, 'bubble');
  await page.keyboard.press('Enter');
  await act(page).toBe('replace blaming');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  await act(page).toBe('keep over-promise');
});

test('the send guard offers to fix first; Escape sends nothing', async ({ page }) => {
  await open(page, 'guard');
  await expect(page.getByRole('button', { name: 'Reprendre le texte' })).toBeFocused();
  await page.keyboard.press('Escape');
  await act(page).toBe('close');
  await page.keyboard.press('Enter');
  await act(page).toBe('fix personal-data');
});

test('a badge says its line on focus, and is 24 px to the pointer', async ({ page }) => {
  await open(page, 'badges');
  const badge = page.getByRole('button', { name: 'Menace · art. 4.1 · 4 repères' });
  await badge.focus();
  await expect(page.locator('.m-tooltip')).toHaveText('Menace · art. 4.1 · 4 repères');
  const hit = await badge.evaluate((el) => {
    const { left, top } = el.getBoundingClientRect();
    const root = el.getRootNode() as ShadowRoot;
    return root.elementFromPoint(left - 2, top - 2)?.closest('button') === el;
  });
  expect(hit).toBe(true);
});

test('j and k move through the strip while it has the focus', async ({ page }) => {
  await open(page, 'strip');
  await page.getByRole('button', { name: /12 à regarder/ }).focus();
  await page.keyboard.press('j');
  await act(page).toBe('next');
  await page.keyboard.press('k');
  await act(page).toBe('previous');
});

test('a menu opens, moves, and gives the focus back', async ({ page }) => {
  await open(page, 'controls');
  const opener = page.getByRole('button', { name: 'Plus d’actions' });
  await opener.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Copier' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Supprimer' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('table rows go by keyboard: arrows, Space, Shift', async ({ page }) => {
  await open(page, 'data');
  const rows = page.locator('tbody tr');
  await rows.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+a');
  await expect(page.locator('tr[aria-selected="true"]')).toHaveCount(9);
  await page.getByRole('button', { name: 'Auteur' }).click();
  await expect(page.getByRole('columnheader', { name: 'Auteur' })).toHaveAttribute('aria-sort', 'ascending');
});
