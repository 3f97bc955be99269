import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What would be here, and how it gets here. */
  children: ComponentChildren;
  action?: ComponentChildren;
}

/** An empty place that teaches what belongs in it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="m-empty">
      <span class="m-empty-icon">
        <Icon name={icon} size={24} />
      </span>
      <h3>{title}</h3>
      <p class="m-soft">{children}</p>
      {action}
    </div>
  );
}
