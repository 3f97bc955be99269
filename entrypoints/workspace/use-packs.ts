import { useCallback, useEffect, useState } from 'preact/hooks';
import { callBackground } from '@/utils/messaging/call-background';
import type { PackState } from '@/utils/messaging/protocol';
import type { Pack } from '@/utils/packs/schema';
import { usePackNews } from './use-pack-news';
import type { PageActions } from './use-page';

/** The installed packs, whole; null while they are read. The first is the one in use. */
export function usePacks(page: PageActions): { state: PackState; pack: Pack }[] | null {
  const [packs, setPacks] = useState<{ state: PackState; pack: Pack }[] | null>(null);
  const load = useCallback(async () => {
    const states = await callBackground('pack.state', {});
    return Promise.all(states.map(async (state) => ({ state, pack: await callBackground('pack.read', state) })));
  }, []);
  const reload = useCallback(() => load().then(setPacks, page.tell), [load, page]);
  useEffect(() => void reload(), [reload]);
  usePackNews(reload);
  return packs;
}
