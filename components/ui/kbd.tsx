/** A key as it is printed on the keyboard. Hidden from screen readers: the control carries `aria-keyshortcuts`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span class="m-kbd" aria-hidden="true">
      {keys}
    </span>
  );
}
