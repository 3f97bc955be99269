import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { MarkKind } from './mark-kind';
import { SeverityMark } from './severity-mark';

export interface ChipProps {
  kind?: MarkKind;
  children: ComponentChildren;
  /** Makes it a button that filters, pressed or not. */
  onPress?: () => void;
  pressed?: boolean;
  /** Puts a cross at its end, with these words for its name. */
  removeLabel?: string;
  onRemove?: () => void;
}

/** A small fact, a filter or a tag. */
export function Chip({ kind, children, onPress, pressed, removeLabel, onRemove }: ChipProps) {
  const inside = (
    <>
      {kind && <SeverityMark kind={kind} />}
      <span class="m-cut">{children}</span>
    </>
  );
  if (onPress) {
    return (
      <button type="button" class="m-chip m-chip-button" data-kind={kind} aria-pressed={pressed} onClick={onPress}>
        {inside}
      </button>
    );
  }
  return (
    <span class="m-chip" data-kind={kind}>
      {inside}
      {onRemove && (
        <button type="button" class="m-chip-remove" aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
