import { defineContentScript } from '#imports';
import { engineSites } from '@/utils/sites/engine-sites';
import { runOverlay } from './run-overlay';

/** Hosts recognised by what their pages are built of, and any other page. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (ctx) => runOverlay(engineSites, (end) => ctx.onInvalidated(end)),
});
