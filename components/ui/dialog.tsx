import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from './i18n-context';
import { IconButton } from './icon-button';
import { useFocusReturn } from './use-focus-return';

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the primary one last. */
  actions?: ComponentChildren;
  wide?: boolean;
  /** Where it stands, in px of the viewport; absent: in the middle. */
  at?: { left: number; top: number };
}

/**
 * A modal dialog in the browser's top layer: the rest is inert, Escape closes, the focus comes back. What has
 * `autofocus` inside gets the focus first.
 */
export function Dialog({ title, onClose, children, actions, wide, at }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useFocusReturn(ref);
  useLayoutEffect(() => ref.current?.showModal(), []);
  const { t } = useI18n();
  return (
    <dialog
      ref={ref}
      class={`m-dialog${wide ? ' m-dialog-wide' : ''}`}
      style={at && { margin: 0, left: `${at.left}px`, top: `${at.top}px` }}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="m-dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton small icon="close" label={t('ui_close')} onClick={onClose} />
      </div>
      <div class="m-dialog-body">{children}</div>
      {actions && <footer class="m-dialog-foot">{actions}</footer>}
    </dialog>
  );
}
