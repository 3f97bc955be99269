import { expect, type Page, test } from '@playwright/test';
import { type Extension, launchExtension } from '../browser/launch-extension';
import { readLog } from '../browser/read-log';
import { hasWordPress, startWordPress, type WordPress } from '../servers/start-wordpress';

let wp: WordPress;
let extension: Extension;

test.describe.configure({ mode: 'serial' });
test.skip(!hasWordPress(), 'left out: a real WordPress needs Debian’s packages wordpress, mariadb-server and php-cli');

test.beforeAll(async () => {
  wp = await startWordPress();
  extension = await launchExtension({ language: 'fr' });
  await extension.switchOn('127.0.0.1');
  // The form's own script moves the focus while one types: the login is posted as the form would.
  const { request } = extension.context;
  await request.get(`${wp.url}/wp-login.php`);
  const { login, password } = wp.moderator;
  const answer = await request.post(`${wp.url}/wp-login.php`, { form: { log: login, pwd: password, testcookie: '1' } });
  expect(answer.url()).toContain('wp-admin');
});

test.afterAll(async () => {
  await extension?.close();
  await wp?.stop();
});

async function openPage(url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  // Badges come with the comments, which on a front page lie below the window.
  await page.locator(`#comment-${wp.comments.complaint}`).scrollIntoViewIfNeeded();
  await page.locator('.m-badge').first().waitFor();
  return page;
}

/** Opens the card of a comment with the key, the pointer being on it. */
async function openCard(page: Page, item: string): Promise<void> {
  const el = page.locator(item);
  await el.scrollIntoViewIfNeeded();
  await el.hover({ position: { x: 40, y: 20 } });
  await page.keyboard.press('Alt+KeyM');
  await page.locator('.m-card').waitFor();
}

test('a moderator sees on the moderation screen which comments need them, and why', async () => {
  const page = await openPage(wp.moderationUrl);
  await openCard(page, `#comment-${wp.comments.insult}`);
  const card = page.locator('.m-card');
  await expect(card).toContainText('Kevin');
  await expect(card).toContainText('Insulte envers une personne');
  await expect(card).toContainText(/Article \d/);
  await expect(card.locator('mark, .m-words').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await openCard(page, `#comment-${wp.comments.spam}`);
  await expect(card).toContainText(/Spam|Arnaque/);
  await page.close();
});

test('the pending spam is marked as spam with WordPress’s own control, and logged with its rule', async () => {
  const page = await openPage(wp.moderationUrl);
  await openCard(page, `#comment-${wp.comments.spam}`);
  await page.locator('.m-natives button', { hasText: 'Classer en spam' }).click();
  await expect(page.locator(`#comment-${wp.comments.spam}`)).toBeHidden();
  const log = await readLog(extension, (rows) =>
    rows.some(({ action, outcome }) => action === 'spam' && outcome === 'done'),
  );
  const line = log.find(({ action }) => action === 'spam');
  expect(line?.rules.length).toBeGreaterThan(0);
  expect(line?.item?.author.name).toBe('CasinoBonus');
  await page.goto(`${wp.moderationUrl}?comment_status=spam`);
  await expect(page.locator(`#comment-${wp.comments.spam}`)).toBeVisible();
  await page.close();
});

test('a reply goes through template, tone and WordPress’s own button, appears on the site and is in the log', async () => {
  const page = await openPage(wp.moderationUrl);
  await openCard(page, `#comment-${wp.comments.complaint}`);
  await page.keyboard.press('KeyR');
  await page.locator('.m-picker').waitFor();
  await page.keyboard.type('colis perdu');
  await page.locator('.m-picker-text', { hasText: 'Bonjour Marc' }).waitFor();
  await page.keyboard.press('Enter');
  const editor = page.locator('#replyrow textarea#replycontent');
  await expect(editor).toHaveValue(/^Bonjour Marc/);
  await editor.press('End');
  await page.keyboard.type(' Vous n’aviez qu’à lire nos conditions !!!');
  await expect(page.locator('.m-bar')).toContainText('remarque');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type(
    'Bonjour Marc, nous sommes désolés pour cette attente. Écrivez-nous en message privé, nous retrouvons votre colis.',
  );
  await page.locator('#replyrow .save').click();
  await expect(page.locator('#the-comment-list')).toContainText('nous retrouvons votre colis');
  const log = await readLog(extension, (rows) =>
    rows.some(({ action, outcome }) => action === 'reply' && outcome === 'sent'),
  );
  const sent = log.find(({ outcome }) => outcome === 'sent');
  expect(sent?.item?.author.name).toBe('Marc Lenoir');
  expect(sent?.comment).toContain('nous retrouvons votre colis');
  expect(sent?.editedShare).toBeGreaterThan(0.3);
  await page.goto(wp.postUrl);
  await expect(page.locator('body')).toContainText('nous retrouvons votre colis');
  await page.close();
});

for (const theme of ['twentytwentyone', 'twentytwentythree'] as const) {
  test(`on the front page with ${theme}, a comment is answered in its language through WordPress’s own form`, async () => {
    wp.setTheme(theme);
    const page = await openPage(wp.postUrl);
    await openCard(page, `#comment-${wp.comments.question}`);
    await expect(page.locator('.m-card')).toContainText('Emma Clarke');
    await page.keyboard.press('KeyR');
    await page.locator('.m-picker-text', { hasText: 'Emma' }).waitFor();
    await page.keyboard.type('étranger');
    await page.locator('.m-picker-text', { hasText: 'Hi Emma' }).waitFor();
    await page.keyboard.press('Enter');
    await expect(page.locator('textarea#comment')).toHaveValue(/^Hi Emma/);
    await expect(page.locator('#comment_parent')).toHaveValue(String(wp.comments.question));
    await page.keyboard.press('Control+KeyZ');
    await expect(page.locator('textarea#comment')).toHaveValue('');
    await page.keyboard.press('Control+Shift+KeyZ');
    await expect(page.locator('textarea#comment')).toHaveValue(/^Hi Emma/);
    // WordPress refuses the same text twice; a person adds a word of their own anyway.
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` Kind regards, the ${theme} team`);
    await page.locator('#commentform input[type="submit"], #commentform button[type="submit"]').click();
    await expect(page.locator('body')).toContainText(`the ${theme} team`);
    await readLog(extension, (rows) =>
      rows.some(({ outcome, comment }) => outcome === 'sent' && comment.includes(`the ${theme} team`)),
    );
    await page.close();
  });
}

test('hostile comments are shown as text and change nothing in the page', async () => {
  const page = await openPage(wp.moderationUrl);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openCard(page, `#comment-${wp.comments.hostile}`);
  await expect(page.locator('.m-card')).toContainText('{{ brand.name }}');
  await page.keyboard.press('KeyR');
  await page.locator('.m-picker-text').waitFor();
  await expect(page.locator('.m-picker-text')).not.toContainText('<script>');
  await page.keyboard.press('Escape');
  expect(dialogs).toEqual([]);
  expect(await page.locator('.m-card img, .m-card script, .m-card b').count()).toBe(0);
  await page.close();
});

test('where the site opens its reply form on another page, the reply goes on there', async () => {
  const page = await extension.context.newPage();
  // Without WordPress's own script the reply link is an ordinary link.
  await page.route('**/comment-reply*.js*', (route) => route.abort());
  await page.goto(wp.postUrl);
  await openCard(page, `#comment-${wp.comments.complaint}`);
  await page.keyboard.press('KeyR');
  await page.locator('.m-picker').waitFor();
  await page.keyboard.type('colis perdu');
  await page.locator('.m-picker-text', { hasText: 'Bonjour Marc' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/replytocom/);
  await expect(page.locator('textarea#comment')).toHaveValue(/^Bonjour Marc/);
  const [line] = await readLog(extension, (rows) => rows[0]?.outcome === 'inserted');
  expect(line?.item?.author.name).toBe('Marc Lenoir');
  await page.close();
});
