import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { callBackground } from '@/utils/messaging/call-background';
import { type ListedTemplate, listTemplates } from '@/utils/packs/layer-editing/list-templates';
import { invertChanges, type TemplateChange } from '@/utils/packs/layer-editing/template-change';
import type { Template } from '@/utils/templates/schema';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface TemplateAccess {
  packId: string;
  /** Every template in use, by id; null while they are read. */
  listed: ReadonlyMap<string, ListedTemplate> | null;
  /** The pack's own, by id. */
  published: ReadonlyMap<string, Template>;
  reload(): Promise<void>;
  /** Writes and offers the way back. @param text what was done. False when it was refused, and said so */
  save(changes: readonly TemplateChange[], text: string): Promise<boolean>;
}

/** The templates of a pack as this machine has them, and the way to change them. */
export function useTemplateLayer(packId: string, page: PageActions): TemplateAccess {
  const { t } = useI18n();
  const { data, reload } = useAnswer('layer.read', { packId }, page.tell);
  const listed = useMemo(() => data && listTemplates(data.published.templates, data.layer), [data]);
  const published = useMemo(
    () => new Map(data?.published.templates.map((template) => [template.id, template])),
    [data],
  );
  const put = async (changes: readonly TemplateChange[]) => {
    try {
      await callBackground('templates.save', { packId, changes: [...changes] });
    } finally {
      // Refused because of another window: what that one wrote is shown.
      await reload();
    }
  };
  return {
    packId,
    listed,
    published,
    reload,
    save: (changes, text) =>
      page.run(async () => {
        await put(changes);
        const undo = () => void page.run(() => put(invertChanges(changes)));
        page.show({ text, action: { label: t('ui_undo'), run: undo } });
      }),
  };
}
