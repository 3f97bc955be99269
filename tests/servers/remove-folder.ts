import { rmSync } from 'node:fs';

/**
 * Removes a scratch folder with all that is in it. A process that was just ended may still put a file into a folder while
 * it is being emptied; the system then says "not empty", and it is emptied again.
 */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
