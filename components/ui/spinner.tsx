/** Something is under way; `label` says what, in sight or for screen readers only. */
export function Spinner({ label, showLabel = false }: { label: string; showLabel?: boolean }) {
  return (
    <span class="m-spinner" role="status">
      <span class="m-spinner-dot" aria-hidden="true" />
      <span class={showLabel ? '' : 'm-hidden'}>{label}</span>
    </span>
  );
}
