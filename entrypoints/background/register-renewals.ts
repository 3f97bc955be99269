import type { Database } from '@/utils/db/database';
import { browser } from '@/utils/platform/browser';
import { announcePackNews } from '@/utils/platform/pack-news';
import { findRenewals } from './find-renewals';

const alarm = 'publish.renewals';
const day = 24 * 60;

/**
 * Looks once a day, and when the browser starts, whether something published from here is to be signed anew: then a mark on
 * the button in the toolbar leads to the line in the popup. Called synchronously when the background starts.
 */
export function registerRenewals(db: Database): { look(): Promise<void> } {
  const look = async (): Promise<void> => {
    const due = await findRenewals(db, Date.now());
    await browser.action.setBadgeText({ text: due.length > 0 ? String(due.length) : '' });
    if (due.length > 0) announcePackNews({ type: 'publications.changed' });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look();
  });
  browser.runtime.onStartup.addListener(() => void look());
  void browser.alarms.get(alarm).then((known) => {
    if (!known) void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: day });
  });
  return { look };
}
