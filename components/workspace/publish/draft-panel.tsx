import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { Spinner } from '@/components/ui/spinner';
import type { PlanRow } from '@/utils/messaging/verbs/publish-verbs';
import { packAreas } from '@/utils/packs/compare/pack-parts';
import { formatRoute } from '../route';
import { Section } from '../section';
import { DraftReview } from './draft-review';
import { IssueList } from './issue-list';

export interface DraftPanelProps {
  packId: string;
  /** Null while it is compared and tested. */
  plan: PlanRow | null;
  onSee: () => void;
  /** The terms, and the button that publishes: shown where there is something sound to publish. */
  children: ComponentChildren;
}

/** The next version: what changes in it, what is wrong with it, on what terms it goes out. */
export function DraftPanel({ packId, plan, onSee, children }: DraftPanelProps) {
  const { t } = useI18n();
  if (!plan)
    return (
      <Section title={t('pub_next')}>
        <Spinner showLabel label={t('pub_checking')} />
      </Section>
    );
  const { from, changes, first } = plan;
  const errors = plan.issues.filter(({ level }) => level === 'error');
  const remarks = plan.issues.filter(({ level }) => level === 'warning');
  if (changes.length === 0 && !first)
    return (
      <Section title={t('pub_next')}>
        <EmptyState
          icon="template"
          title={t('pub_nothing', { version: from })}
          action={
            <a class="m-button m-secondary" href={formatRoute('templates', { pack: packId })}>
              {t('pub_nothing_templates')}
            </a>
          }
        >
          {t('pub_nothing_text')}
        </EmptyState>
      </Section>
    );
  return (
    <Section title={t('pub_next')}>
      {first && changes.length === 0 && <p>{t('pub_first')}</p>}
      {changes.length > 0 && (
        <div class="w-fresh">
          <strong>{t('pub_changes', { n: changes.length, version: from })}</strong>
          {packAreas
            .map((area) => ({ area, n: changes.filter((change) => change.area === area).length }))
            .filter(({ n }) => n > 0)
            .map(({ area, n }) => (
              <Chip key={area}>{t('pub_area_count', { area: t(`changes_area_${area}`), n })}</Chip>
            ))}
          <Button small onClick={onSee}>
            {t('pub_see')}
          </Button>
        </div>
      )}
      {changes.length > 0 && <DraftReview packId={packId} review={plan.review} />}
      {errors.length > 0 ? (
        <Banner kind="serious">
          <p>{t('pub_errors', { n: errors.length })}</p>
          <IssueList packId={packId} issues={errors} />
        </Banner>
      ) : (
        <p class="m-soft">{t('pub_sound')}</p>
      )}
      {remarks.length > 0 && (
        <details class="w-pack-part">
          <summary>{t('pub_warnings', { n: remarks.length })}</summary>
          <IssueList packId={packId} issues={remarks} />
        </details>
      )}
      {errors.length === 0 && children}
    </Section>
  );
}
