import { Floating } from '@/components/overlay/floating';
import { LogByHand } from '@/components/popup/log-by-hand';
import { describePage } from './describe-page';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import { showError, showToast } from './show-toast';

/** The form to log by hand what happened outside the page, at the window's lower end corner. */
export function LogView({ deps, store }: { deps: OverlayDeps; store: OverlayStore }) {
  if (!store.logging.value) return null;
  const close = (): void => {
    store.logging.value = false;
  };
  const corner = { left: window.innerWidth - 1, top: window.innerHeight - 1, width: 1, height: 1 };
  return (
    <Floating anchor={corner} width={360}>
      <div
        class="m-card m-card-body"
        role="dialog"
        aria-label={deps.translate('popup_log_by_hand')}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <LogByHand
          network={deps.site.id}
          onCancel={close}
          onLog={async ({ action, network, comment }) => {
            close();
            const line = {
              ...describePage(deps),
              network,
              action,
              item: null,
              comment,
              rules: [],
              toneBefore: [],
              handleMs: null,
            };
            try {
              await deps.call('log.attempt', { ...line, outcome: 'done' });
              showToast(store, deps.translate('popup_logged'));
            } catch (error) {
              showError(store, deps, error);
            }
          }}
        />
      </div>
    </Floating>
  );
}
