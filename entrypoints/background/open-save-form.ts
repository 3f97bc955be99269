import { browser } from '@/utils/platform/browser';

const size = { width: 560, height: 720 };

/** The form that makes a template of a selected text: a small window beside the page, a tab where there are no windows. */
export async function openSaveForm(): Promise<void> {
  const url = browser.runtime.getURL('/workspace.html#templates?view=save' as never);
  if (browser.windows) await browser.windows.create({ url, type: 'popup', ...size });
  else await browser.tabs.create({ url });
}
