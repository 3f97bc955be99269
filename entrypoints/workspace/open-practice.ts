import { browser } from '@/utils/platform/browser';

/** Opens the five practice comments in a tab of their own. */
export function openPractice(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html' as never) });
}
