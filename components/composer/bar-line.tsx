import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';

export interface BarLineProps {
  /** Where the bar lies. */
  bar: { left: number; top: number; width: number; side: 'above' | 'below' };
  icon: IconName;
  text: string;
  action?: ComponentChildren;
}

/** Heights as drawn by `composer.css`, px. */
const lineHeight = 30;
const barHeight = 34;

/** One quiet line beside the bar, on the side away from the composer where there is room. */
export function BarLine({ bar, icon, text, action }: BarLineProps) {
  const above = bar.top - lineHeight - 2;
  const top = bar.side === 'above' && above >= 2 ? above : bar.top + barHeight + 2;
  return (
    <div
      class="m-repeat m-small"
      role="status"
      style={{ left: `${bar.left}px`, top: `${top}px`, maxWidth: `${bar.width}px` }}
    >
      <Icon name={icon} size={14} />
      <span class="m-cut" title={text}>
        {text}
      </span>
      {action}
    </div>
  );
}
