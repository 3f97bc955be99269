import type { Extension } from './launch-extension';

/** Stops the extension's background as the browser does when it is idle or short of memory. */
export async function stopWorker(extension: Extension): Promise<void> {
  const page = await extension.open('popup.html');
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.close();
}
