import { defineContentScript } from '#imports';
import { mountPanel } from '../overlay.content/mount-panel';
import { findRunning } from '../overlay.content/running';

/** Everything with a surface; loaded into a page when somebody first wants it there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const running = findRunning();
    if (running?.page && !running.panel) running.panel = mountPanel(running.page);
  },
});
