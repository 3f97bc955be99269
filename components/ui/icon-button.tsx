import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label'> {
  icon: IconName;
  /** What it does, in words: its accessible name and its tooltip. */
  label: string;
  keyHint?: string | undefined;
  small?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a drawing only. Its words come up on hover and on focus. */
export function IconButton({ icon, label, keyHint, small, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keyHint={keyHint}>
      <button
        type="button"
        aria-label={label}
        aria-keyshortcuts={keyHint}
        {...rest}
        class={`m-icon-button${small ? ' m-compact' : ''}`}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
