export interface ProgressProps {
  label: string;
  /** Done so far, of `max`. */
  value: number;
  max: number;
  /** "120 of 400", said beside the bar. */
  text?: string;
}

/** How far along a known amount of work is. */
export function Progress({ label, value, max, text }: ProgressProps) {
  return (
    <div class="m-progress">
      <span class="m-progress-words m-small">
        <span>{label}</span>
        <span class="m-soft">{text}</span>
      </span>
      <progress aria-label={label} value={value} max={max} />
    </div>
  );
}
