import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { MarkKind } from './mark-kind';
import { SeverityMark } from './severity-mark';

export interface BannerProps {
  kind?: MarkKind;
  /** What happened, what still works, what to do: one or two lines. */
  children: ComponentChildren;
  actions?: ComponentChildren;
  dismissLabel?: string;
  onDismiss?: () => void;
}

/** One quiet line of trouble or news, where the person already looks. Never a modal. */
export function Banner({ kind = 'attention', children, actions, dismissLabel, onDismiss }: BannerProps) {
  return (
    <div class="m-banner" role="status" data-kind={kind}>
      <SeverityMark kind={kind} />
      <div class="m-banner-text">{children}</div>
      {actions && <div class="m-banner-actions">{actions}</div>}
      {onDismiss && (
        <button type="button" class="m-icon-button m-compact" aria-label={dismissLabel} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
