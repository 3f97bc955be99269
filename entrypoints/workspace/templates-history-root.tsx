import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { TemplateHistory } from '@/components/workspace/templates/template-history';
import { callBackground } from '@/utils/messaging/call-background';
import type { OldTemplate } from '@/utils/messaging/protocol';
import { invertChanges } from '@/utils/packs/layer-editing/template-change';
import type { Template } from '@/utils/templates/schema';
import type { TemplateAccess } from './templates-use-layer';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface TemplateHistoryRootProps {
  page: PageActions;
  access: TemplateAccess;
  current: Template;
}

/** Joins the history of a template to the wordings kept. */
export function TemplateHistoryRoot({ page, access, current }: TemplateHistoryRootProps) {
  const { t } = useI18n();
  const { packId } = access;
  const { data, reload } = useAnswer('templates.versions', { packId, templateId: current.id }, page.tell);
  const saved = useRef(current);
  useEffect(() => {
    // Saved meanwhile: there is one wording more.
    if (saved.current !== current) void reload();
    saved.current = current;
  });
  if (!data) return <Skeleton lines={6} />;
  const restore = (version: OldTemplate) =>
    page.run(async () => {
      const change = await callBackground('templates.restore', { packId, versionId: version.id });
      await access.reload();
      const undo = () =>
        void page.run(async () => {
          await callBackground('templates.save', { packId, changes: invertChanges([change]) });
          await access.reload();
        });
      page.show({ text: t('templates_restored'), action: { label: t('ui_undo'), run: undo } });
    });
  return (
    <TemplateHistory
      current={current}
      versions={data}
      now={Date.now()}
      onRestore={(version) => void restore(version)}
    />
  );
}
