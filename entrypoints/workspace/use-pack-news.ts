import { useEffect } from 'preact/hooks';
import { observePackNews } from '@/utils/platform/pack-news';

/** Asks anew whenever the background says that something about packs is different. @param reload keeps its identity */
export function usePackNews(reload: () => unknown): void {
  useEffect(() => observePackNews(() => void reload()), [reload]);
}
