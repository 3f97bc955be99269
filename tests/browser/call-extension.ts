import type { Page } from '@playwright/test';
import type { InputOf, ResponseOf, Verb } from '@/utils/messaging/protocol';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data: unknown } | undefined> };
};

/** Asks the background as one of our own pages does. @throws with the answer when it is a refusal */
export async function callExtension<V extends Verb>(page: Page, verb: V, input: InputOf<V>): Promise<ResponseOf<V>> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { verb, input });
  if (!answer?.ok) throw new Error(`${verb}: ${JSON.stringify(answer)}`);
  return answer.data as ResponseOf<V>;
}
