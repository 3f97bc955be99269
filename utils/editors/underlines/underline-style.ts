import type { UnderlineWeight } from './underline';

/** Told apart by thickness as well as by colour; each colour keeps 3:1 on white and on black. */
const looks: Record<UnderlineWeight, { color: string; thickness: number }> = {
  note: { color: '#5b8a93', thickness: 1 },
  warn: { color: '#b9770e', thickness: 2 },
  hold: { color: '#d64545', thickness: 3 },
};

/** The declarations that draw one weight, for a `::highlight()` rule as for an element of the mirror. */
export function underlineStyle(weight: UnderlineWeight): string {
  const { color, thickness } = looks[weight];
  return `text-decoration: ${color} wavy underline ${thickness}px; text-decoration-skip-ink: none;`;
}
