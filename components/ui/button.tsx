import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { Kbd } from './kbd';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  /** The single key that presses it while its surface has the focus; shown and announced, bound by the surface. */
  keyHint?: string | undefined;
  /** Fills its line, text at the start: a row of choices. */
  wide?: boolean;
  small?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}

/** A button with a word on it. At most one `primary` on a surface: the best next step. */
export function Button({ look = 'secondary', icon, keyHint, wide, small, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={keyHint}
      {...rest}
      class={`m-button m-${look}${wide ? ' m-wide' : ''}${small ? ' m-compact' : ''}`}
    >
      {icon && <Icon name={icon} />}
      <span class="m-button-text">{children}</span>
      {keyHint && <Kbd keys={keyHint} />}
    </button>
  );
}
