import type { Page } from '@playwright/test';
import type { InputOf, Verb } from '@/utils/messaging/protocol';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data: unknown }> } };

/** Asks the background as a page of ours does; throws when it refuses. */
export async function ask<V extends Verb>(page: Page, verb: V, input: InputOf<V>): Promise<unknown> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, input });
  if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer)}`);
  return answer.data;
}

const lines = [
  {
    author: 'Marie-Charlotte de La Rochefoucauld',
    network: 'facebook',
    action: 'reply',
    outcome: 'sent',
    text: 'Où est mon colis ?',
  },
  { author: 'Karim B.', network: 'instagram', action: 'flag', outcome: 'done', text: 'Bande de crétins.' },
  { author: '=cmd()', network: 'instagram', action: 'flag', outcome: 'done', text: 'Achetez ici, "vite", pas cher' },
  { author: 'Léo', network: 'x', action: 'reply', outcome: 'failed', text: 'Vous livrez en Belgique ?' },
  { author: 'Éloïse', network: 'x', action: 'note', outcome: 'done', text: 'Merci pour tout.' },
] as const;

/** Five lines of the log: two networks more than once, two flags, one failure. */
export async function seedLog(page: Page): Promise<void> {
  for (const [at, { author, network, action, outcome, text }] of lines.entries()) {
    await ask(page, 'log.attempt', {
      network,
      host: `${network}.example`,
      action,
      outcome,
      comment: action === 'reply' ? 'Bonjour, nous regardons.' : '',
      item: {
        id: `item-${at}`,
        network,
        kind: 'comment',
        text,
        author: { id: author, name: author, handle: null, profileUrl: null },
        permalink: `https://${network}.example/${at}`,
        publishedAt: null,
        parentId: null,
        depth: 0,
        isOwn: false,
      },
      rules: action === 'flag' ? [{ ruleId: 'insultes', articleId: 'insultes', category: 'insult' }] : [],
      toneBefore: [],
      handleMs: 40_000,
    });
  }
}
