import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import type { OldTemplate } from '@/utils/messaging/protocol';
import type { Template } from '@/utils/templates/schema';
import { formatWhen } from '../log/format-when';
import { TemplateDiff } from './template-diff';

export interface TemplateHistoryProps {
  current: Template;
  /** Newest first. */
  versions: readonly OldTemplate[];
  now: number;
  onRestore: (version: OldTemplate) => void;
}

/** What a template was, and what changed since; each can be put back. */
export function TemplateHistory({ current, versions, now, onRestore }: TemplateHistoryProps) {
  const { t, language } = useI18n();
  const [picked, setPicked] = useState<number | null>(null);
  const shown = versions.find(({ id }) => id === picked) ?? versions[0];
  if (!shown) {
    return (
      <EmptyState icon="clock" title={t('templates_history_none')}>
        {t('templates_history_none_text')}
      </EmptyState>
    );
  }
  return (
    <div class="w-history">
      <ol class="w-history-list">
        {versions.map((version) => (
          <li key={version.id}>
            <button
              type="button"
              class="w-history-line"
              aria-pressed={version === shown}
              onClick={() => setPicked(version.id)}
            >
              <span>{formatWhen(version.at, now, language)}</span>
              <span class="m-soft m-small">{version.agent || t('templates_history_someone')}</span>
            </button>
          </li>
        ))}
      </ol>
      <section class="w-history-main" aria-label={t('templates_history_diff')}>
        <div class="w-history-acts">
          <p class="m-soft m-small">{t('templates_history_hint')}</p>
          <Button icon="undo" onClick={() => onRestore(shown)}>
            {t('templates_restore')}
          </Button>
        </div>
        <TemplateDiff before={shown.template} after={current} />
      </section>
    </div>
  );
}
