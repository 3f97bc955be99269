/** Leaves what a component asked for where a test can read it: the last act, in words. */
export function record(...act: readonly (string | number | undefined)[]): void {
  document.documentElement.dataset.act = act.filter((part) => part !== undefined).join(' ');
}
