import { defineEditableDriver } from './define-editable-driver';

/**
 * Slate (Discord, Twitch). Paste only: the browser's command changes the screen but not the model. Slate looks at the
 * selection at most every 100 ms and shows nothing when it has; a paste before that is swallowed without a trace, so this
 * one editor gets a time.
 */
export const slate = defineEditableDriver({
  id: 'slate',
  detect: (el) => el.matches('[data-slate-editor="true"]'),
  syncMs: 120,
});
