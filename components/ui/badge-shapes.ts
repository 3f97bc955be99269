/** The drawings a badge needs besides the marks, on the icons' 16 px grid; apart, so that a page need not load them all. */
export const badgeShapes = {
  check: 'm3 8.5 3.5 3.5L13 4.5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.5V8l2.5 2',
} as const;
