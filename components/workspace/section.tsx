import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  title: string;
  hint?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A framed part of an area, named by its heading. */
export function Section({ title, hint, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section class="w-section" aria-labelledby={id}>
      <header class="w-section-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {hint && <p class="m-soft w-section-hint">{hint}</p>}
      {children}
    </section>
  );
}
