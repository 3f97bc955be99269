import { defineContentScript } from '#imports';
import { socialSites } from '@/utils/sites/social-sites';
import { runOverlay } from '../overlay.content/run-overlay';

/** Networks recognised by their own hosts. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (ctx) => runOverlay(socialSites, (end) => ctx.onInvalidated(end)),
});
