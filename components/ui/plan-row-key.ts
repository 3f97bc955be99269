/** What a key pressed on a row asks of the table. */
export type RowKeyPlan =
  | { do: 'focus'; at: number; extend: boolean }
  | { do: 'toggle' }
  | { do: 'all' }
  | { do: 'none' }
  | { do: 'open' }
  | null;

/**
 * Plans a key on row `at` of `count`: arrows, Page up and down (ten rows), Home and End move, with Shift they take the
 * rows along; Space chooses, Ctrl or ⌘ + A chooses all, Escape none, Enter opens.
 */
export function planRowKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  at: number,
  count: number,
): RowKeyPlan {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') return { do: 'all' };
  if (event.key === ' ') return { do: 'toggle' };
  if (event.key === 'Enter') return { do: 'open' };
  if (event.key === 'Escape') return { do: 'none' };
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  }[event.key];
  if (to === undefined) return null;
  return { do: 'focus', at: Math.max(0, Math.min(count - 1, to)), extend: event.shiftKey };
}
