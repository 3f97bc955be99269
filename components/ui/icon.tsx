import { type IconName, iconPaths } from './icon-paths';

/** A 16 px drawing beside or instead of a word. Always hidden from screen readers: the control it sits in is named. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const path: string = iconPaths[name];
  const filled = path.startsWith('*');
  return (
    <svg
      class="m-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={filled ? path.slice(1) : path} />
    </svg>
  );
}
