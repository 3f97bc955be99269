import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; label: string; count?: number }[];
  current: Id;
  onPick: (id: Id) => void;
  /** What the current tab shows. */
  children: ComponentChildren;
}

/** One place, several views. Left and right arrows move between them. */
export function Tabs<Id extends string>({ label, tabs, current, onPick, children }: TabsProps<Id>) {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent, at: number) => {
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const to = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!to) return;
    event.preventDefault();
    onPick(to.id);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${tabs.indexOf(to)}"]`)?.focus();
  };
  return (
    <>
      <div ref={bar} class="m-tabs" role="tablist" aria-label={label}>
        {tabs.map((tab, at) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${at}`}
            data-tab={at}
            class="m-tab"
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onPick(tab.id)}
            onKeyDown={(event) => go(event, at)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="m-tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-tab-${tabs.findIndex((tab) => tab.id === current)}`}
      >
        {children}
      </div>
    </>
  );
}
