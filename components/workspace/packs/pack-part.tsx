import type { ComponentChildren } from 'preact';

export interface PackPartProps {
  title: string;
  onOpen?: () => void;
  children: ComponentChildren;
}

/** A part of a pack's card that is closed until it is wanted. */
export function PackPart({ title, onOpen, children }: PackPartProps) {
  return (
    <details class="w-pack-part" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
