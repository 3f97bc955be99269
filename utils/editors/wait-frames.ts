/** Without a drawn frame for this long the tab is not shown; going on is right, nobody is typing there. */
const hiddenTabMs = 250;

/** Waits for `count` animation frames: the time an editor takes to redraw after a change of selection or of text. */
export async function waitFrames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, hiddenTabMs);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
