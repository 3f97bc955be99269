import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { loadPanel } from '@/utils/platform/site-switch';

/** The surfaces come into a page when somebody wants them there: most pages are only read. */
export function panelHandlers(): Pick<Handlers, 'panel.load'> {
  return {
    async 'panel.load'(_request, { tabId, frameId }) {
      if (tabId === null) throw new AppError('not-allowed', 'panel.load');
      await loadPanel(tabId, frameId);
      return null;
    },
  };
}
