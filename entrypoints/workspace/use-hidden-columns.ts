import { useState } from 'preact/hooks';
import { hiddenAtFirst } from '@/components/workspace/log/log-columns';

const key = 'log.hiddenColumns';

function readStored(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : hiddenAtFirst;
  } catch {
    return hiddenAtFirst;
  }
}

/** The columns put away, kept in this browser for the next visit. */
export function useHiddenColumns(): [ReadonlySet<string>, (hidden: ReadonlySet<string>) => void] {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(readStored()));
  return [
    hidden,
    (next) => {
      setHidden(next);
      localStorage.setItem(key, JSON.stringify([...next]));
    },
  ];
}
