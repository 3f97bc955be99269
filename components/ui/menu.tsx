import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { Kbd } from './kbd';
import { usePopup } from './use-popup';

export interface MenuItem {
  id: string;
  label: string;
  /** What it will do, in a second line. */
  hint?: string;
  icon?: IconName;
  keyHint?: string;
  danger?: boolean;
  /** Makes it a choice with a tick, on or off. */
  checked?: boolean;
}

export interface MenuProps {
  items: readonly MenuItem[];
  onPick: (id: string) => void;
  /** Stays open after a pick: for several ticks in a row. */
  staysOpen?: boolean;
  align?: 'start' | 'end';
  /** The button that opens it; spread `props` on it. */
  button: (props: {
    ref: Ref<HTMLButtonElement>;
    'aria-haspopup': 'menu';
    'aria-expanded': boolean;
    onClick: () => void;
  }) => ComponentChildren;
}

function listRows(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}

/** A button and its list of things to do. Arrows, Home, End, first letter, Enter; Escape gives the focus back. */
export function Menu({ items, onPick, staysOpen, align = 'start', button }: MenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  usePopup(opener, list, open, { align });
  useLayoutEffect(() => {
    if (open) listRows(list.current)[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = listRows(list.current);
    const at = all.indexOf(event.target as HTMLElement);
    const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
    const next =
      { ArrowDown: all[(at + 1) % all.length], ArrowUp: all.at(at - 1), Home: all[0], End: all.at(-1) }[event.key] ??
      (letter &&
        [...all.slice(at + 1), ...all].find((row) => row.textContent?.trim().toLowerCase().startsWith(letter)));
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (next) next.focus();
    if (next || event.key === 'Escape') event.preventDefault();
  };
  return (
    <>
      {button({ ref: opener, 'aria-haspopup': 'menu', 'aria-expanded': open, onClick: () => setOpen(!open) })}
      {open && (
        <div
          ref={list}
          id={id}
          popover="manual"
          role="menu"
          tabIndex={-1}
          class="m-menu"
          onKeyDown={onKeyDown}
          onFocusOut={(event) => {
            const to = event.relatedTarget as Node | null;
            if (!to || (!list.current?.contains(to) && to !== opener.current)) setOpen(false);
          }}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              {...(item.checked === undefined
                ? { role: 'menuitem' as const }
                : { role: 'menuitemcheckbox' as const, 'aria-checked': item.checked })}
              aria-keyshortcuts={item.keyHint}
              tabIndex={-1}
              class={`m-menu-item${item.danger ? ' m-danger-text' : ''}`}
              onClick={() => {
                if (!staysOpen) close();
                onPick(item.id);
              }}
            >
              {item.checked !== undefined && <span class="m-menu-tick">{item.checked && <Icon name="check" />}</span>}
              {item.icon && <Icon name={item.icon} />}
              <span class="m-menu-words">
                {item.label}
                {item.hint && <span class="m-soft m-small">{item.hint}</span>}
              </span>
              {item.keyHint && <Kbd keys={item.keyHint} />}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
