import { useI18n } from '@/components/ui/i18n-context';
import type { RuleLayer } from '@/utils/charter/rule-layer';
import { callBackground } from '@/utils/messaging/call-background';
import type { ResponseOf } from '@/utils/messaging/protocol';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface RuleLayerAccess {
  /** Null while it is read. */
  data: ResponseOf<'rules.read'> | null;
  reload(): Promise<void>;
  /** Puts the next layer in its place and offers the way back. @param text what was done */
  write(next: RuleLayer, text: string): Promise<boolean>;
}

/** What this machine changes in the rules of a pack. */
export function useRuleLayer(packId: string, page: PageActions): RuleLayerAccess {
  const { t } = useI18n();
  const { data, reload } = useAnswer('rules.read', { packId }, page.tell);
  const put = async (layer: RuleLayer) => {
    await callBackground('rules.write', { layer });
    await reload();
  };
  return {
    data,
    reload,
    write: (next, text) =>
      page.run(async () => {
        const before = data?.layer;
        await put(next);
        page.show({
          text,
          ...(before && { action: { label: t('ui_undo'), run: () => void page.run(() => put(before)) } }),
        });
      }),
  };
}
