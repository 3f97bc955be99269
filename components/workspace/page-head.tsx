import type { ComponentChildren } from 'preact';

export interface PageHeadProps {
  title: string;
  /** One line: what is here. */
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** Title of an area, and what can be done with all of it. */
export function PageHead({ title, children, actions }: PageHeadProps) {
  return (
    <header class="w-head">
      <div class="w-head-words">
        <h1>{title}</h1>
        {children && <div class="m-soft">{children}</div>}
      </div>
      {actions && <div class="w-head-acts">{actions}</div>}
    </header>
  );
}
