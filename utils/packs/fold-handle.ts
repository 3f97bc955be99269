/** An account as it is compared: without its @, its letters' case and the spaces around it. */
export function foldHandle(handle: string): string {
  return handle.normalize('NFKC').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}
