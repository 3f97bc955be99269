import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { callBackground } from '@/utils/messaging/call-background';
import { invertPart, type PartChange } from '@/utils/packs/layer-editing/part-change';
import { applyPackLayer } from '@/utils/packs/pack-layer';
import type { Pack } from '@/utils/packs/schema';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface PartAccess {
  packId: string;
  published: Pack;
  /** With what this machine changed in it, rules apart. */
  drafted: Pack;
  /** Writes and offers the way back. @param text what was done. False when it was refused, and said so */
  save(change: PartChange, text: string): Promise<boolean>;
}

/** A pack as it came and as it is drafted here, and the way to write its parts; null while it is read. */
export function usePartLayer(packId: string, page: PageActions): PartAccess | null {
  const { t } = useI18n();
  const { data, reload } = useAnswer('layer.read', { packId }, page.tell);
  const drafted = useMemo(() => data && applyPackLayer(data.published, data.layer), [data]);
  if (!data || !drafted) return null;
  const put = async (change: PartChange) => {
    try {
      await callBackground('parts.save', { packId, change });
    } finally {
      // Refused because of another window: what that one wrote is shown.
      await reload();
    }
  };
  return {
    packId,
    published: data.published,
    drafted,
    save: (change, text) =>
      page.run(async () => {
        await put(change);
        const undo = () => void page.run(() => put(invertPart(change)));
        page.show({ text, action: { label: t('ui_undo'), run: undo } });
      }),
  };
}
