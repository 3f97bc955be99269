import type { Interaction } from '@/utils/log/schema';
import type { Extension } from './launch-extension';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data: { rows: Interaction[] } }> };
};

/** The log, newest first, once it is as asked. @throws Error with what it held when it never was */
export async function readLog(
  extension: Extension,
  isSo: (rows: Interaction[]) => boolean = () => true,
  seconds = 20,
): Promise<Interaction[]> {
  const page = await extension.open('popup.html');
  const deadline = Date.now() + seconds * 1000;
  let rows: Interaction[] = [];
  try {
    while (Date.now() < deadline) {
      const answer = await page.evaluate(() => chrome.runtime.sendMessage({ verb: 'log.query', input: {} }));
      rows = answer.data.rows;
      if (isSo(rows)) return rows;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await page.close();
  }
  const seen = rows.map(({ action, outcome, comment }) => `${action} ${outcome} ${comment.slice(0, 40)}`);
  throw new Error(`the log never became as expected: ${seen.join(' | ') || 'empty'}`);
}
