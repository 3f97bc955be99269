import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Extension } from '../../tests/browser/launch-extension';
import { OverlayWorld } from './overlay-world';

interface LogLine {
  action: string;
  outcome: string;
  item: { author: { name: string } } | null;
  comment: string;
}

/** What happened, for the summary. */
export interface MainJobReport {
  lines: string[];
  screenshots: string[];
}

/**
 * Does the main job on the demo community as a person would, by keyboard, on the released build: read, open, reply in the
 * comment's language, soften, send with the site's own button, flag, find it in the log.
 * @throws Error of the first step that failed
 */
export async function driveMainJob(extension: Extension, url: string, folder: string): Promise<MainJobReport> {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  const screenshots: string[] = [];
  const page = await extension.context.newPage();
  const world = await OverlayWorld.attach(page);
  const shoot = async (name: string, of: Page = page): Promise<void> => {
    const file = join(folder, `${name}.png`);
    await of.screenshot({ path: file });
    screenshots.push(file);
  };

  await page.goto(url);
  await world.untilShown('m-badge');
  await shoot('1-badges');
  const comments = await page.locator('.message').count();
  await page.keyboard.press('Alt+KeyQ');
  const all = await world.until('every comment read', (state) => state.read >= comments);
  lines.push(`${all.read} comments read of ${comments} on the page, ${all.waiting} that need somebody`);
  lines.push(`${all.flagged.length} flagged:`);
  for (const { author, category, articleId, words } of all.flagged) {
    lines.push(`  ${author}: ${category}, article ${articleId ?? 'none'}, “${words.join('” “').slice(0, 70)}”`);
  }
  if (all.flagged.length < 5) throw new Error('fewer than five comments flagged');
  await page.keyboard.press('Alt+KeyQ');

  const reply = async (author: string, search: string, greeting: string, name: string): Promise<string> => {
    const message = page.locator('.message', { has: page.getByRole('link', { name: author, exact: true }) });
    await message.scrollIntoViewIfNeeded();
    await message.hover();
    await page.keyboard.press('Alt+KeyM');
    await world.until('the card', (state) => state.card !== null);
    await world.untilShown('m-card-foot');
    await shoot(`${name}-card`);
    await page.keyboard.press('KeyR');
    await world.until('the picker', (state) => state.picker);
    await world.untilShown('m-picker');
    await page.keyboard.type(search);
    await world.untilShown('m-picker-text');
    await shoot(`${name}-picker`);
    await page.keyboard.press('Enter');
    const editor = message.locator('[contenteditable]');
    await editor.filter({ hasText: greeting }).waitFor({ timeout: 15_000 });
    await world.until('the tone check of the draft', (state) => state.draft?.includes(greeting) === true);
    const text = await editor.innerText();
    lines.push(`reply to ${author} inserted and read back, ${text.length} characters: “${text.slice(0, 60)}…”`);
    return text;
  };

  await reply('Marc Lenoir', 'perdu', 'Bonjour Marc', '2-french');
  await page.keyboard.type(' Merci de patienter !!!');
  const toned = await world.until('a remark on the tone', (state) =>
    state.findings.some(({ rule }) => rule === 'punctuation-excess'),
  );
  lines.push(`tone: ${toned.findings.map(({ rule, severity }) => `${rule} (${severity})`).join(', ')}`);
  await shoot('3-tone');
  const index = toned.findings.findIndex(({ rule }) => rule === 'punctuation-excess');
  for (let i = 0; i <= index; i++) await page.keyboard.press('Alt+KeyT');
  await world.untilShown('m-bubble');
  await shoot('4-remark');
  await page.keyboard.press('Enter');
  await world.until('the words replaced', (state) => state.draft?.includes('!!!') === false);
  lines.push('remark accepted: the words were replaced in the site’s editor');
  await page.locator('.reply-box .send').click();
  await page.locator('.message.answer', { hasText: 'Merci de patienter' }).waitFor();
  await reply('Emma Clarke', 'étranger', 'Emma', '5-english');
  await page.locator('.reply-box .send').click();

  const kevin = page.locator('#message-4');
  await kevin.scrollIntoViewIfNeeded();
  await kevin.hover();
  await page.keyboard.press('Alt+KeyM');
  await world.until('the card of the insult', (state) => state.card !== null);
  await world.untilShown('m-card-foot');
  await page.keyboard.press('KeyF');

  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  const log = await readLog(popup, 3);
  lines.push(`${log.length} interactions logged:`);
  for (const { action, outcome, item } of log) lines.push(`  ${action}, ${outcome}: ${item?.author.name ?? ''}`);
  if (!log.some(({ action, outcome }) => action === 'reply' && outcome === 'sent'))
    throw new Error('no reply was logged as sent');
  if (!log.some(({ action, outcome }) => action === 'flag' && outcome === 'done'))
    throw new Error('the flag was not logged');
  await popup.reload();
  await popup.locator('.m-log-line').first().waitFor();
  await shoot('6-popup', popup);
  await popup.close();
  await shoot('7-flagged');
  return { lines, screenshots };
}

/** The log as the popup sees it, once it holds `count` settled lines. */
async function readLog(popup: Page, count: number): Promise<LogLine[]> {
  const deadline = Date.now() + 20_000;
  let rows: LogLine[] = [];
  while (Date.now() < deadline) {
    const answer = await popup.evaluate(() => chrome.runtime.sendMessage({ verb: 'log.query', input: {} }));
    rows = answer.data.rows;
    if (rows.filter(({ outcome }) => outcome === 'sent' || outcome === 'done').length >= count) return rows;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited 20 s for ${count} settled interactions; the log holds ${JSON.stringify(rows).slice(0, 800)}`);
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ data: { rows: LogLine[] } }> } };
