import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What would be here, and how it gets here. */
  children: ComponentChildren;
  action?: ComponentChildren;
  /** Level of its title: one below the heading it stands under. */
  level?: 2 | 3;
}

/** An empty place that teaches what belongs in it. */
export function EmptyState({ icon, title, children, action, level = 3 }: EmptyStateProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div class="m-empty">
      <span class="m-empty-icon">
        <Icon name={icon} size={24} />
      </span>
      <Title>{title}</Title>
      <p class="m-soft">{children}</p>
      {action}
    </div>
  );
}
