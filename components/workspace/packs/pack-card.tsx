import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import type { PackRow } from '@/utils/messaging/verbs/subscription-verbs';
import { type UpdateMode, updateModes } from '@/utils/packs/subscription/subscription';
import { Section } from '../section';
import { describeFreshness } from './describe-freshness';
import { ProblemWords } from './problem-words';

export interface PackEvents {
  /** One place nearer the top, or further from it. */
  onMove: (by: 1 | -1) => void;
  onRefresh: () => void;
  /** Asks the browser for the store's origin again. */
  onAllow: () => void;
  onMode: (mode: UpdateMode) => void;
  onSeeChanges: () => void;
  onApply: () => void;
  onRemove: () => void;
}

export interface PackCardProps extends PackEvents {
  row: PackRow;
  /** From 1. */
  at: number;
  total: number;
  now: number;
  /** What packs before it replace here, in words. */
  overridden: readonly string[];
  /** Versions, invitation, facts: each behind its own summary. */
  children: ComponentChildren;
}

/** One installed pack: how fresh, what waits, what is wrong with it, and its place among the others. */
export function PackCard({ row, at, total, now, overridden, children, ...on }: PackCardProps) {
  const { t, language } = useI18n();
  const { title, version, brand, subscription } = row;
  const pending = subscription?.pending;
  const problem = subscription?.problem;
  return (
    <Section
      title={`${title} ${version}`}
      actions={
        <span class="w-acts">
          <Chip>{brand}</Chip>
          {total > 1 && (
            <>
              <span class="m-soft m-small">{t('packs_place', { at, total })}</span>
              <IconButton
                small
                icon="up"
                label={t('packs_up', { title })}
                disabled={at === 1}
                onClick={() => on.onMove(-1)}
              />
              <IconButton
                small
                icon="down"
                label={t('packs_down', { title })}
                disabled={at === total}
                onClick={() => on.onMove(1)}
              />
            </>
          )}
          <Menu
            align="end"
            items={[{ id: 'remove', label: t('packs_remove'), icon: 'trash' }]}
            onPick={on.onRemove}
            button={(props) => <IconButton small icon="more" label={t('packs_more', { title })} {...props} />}
          />
        </span>
      }
    >
      {row.sample && <p>{t('packs_sample')}</p>}
      <p class="w-fresh" aria-live="polite">
        {describeFreshness(row, now, language, t)}
        {subscription && (
          <Button small look="quiet" icon="refresh" disabled={subscription.step !== null} onClick={on.onRefresh}>
            {t('packs_refresh')}
          </Button>
        )}
      </p>
      {pending && (
        <Banner
          kind="note"
          actions={
            <>
              <Button small onClick={on.onSeeChanges}>
                {t('packs_see_changes', { version: pending.version })}
              </Button>
              <Button small look="primary" onClick={on.onApply}>
                {t('packs_apply', { version: pending.version })}
              </Button>
            </>
          }
        >
          {t('packs_waits', { version: pending.version })}
        </Banner>
      )}
      {problem && (
        <ProblemWords
          problem={problem}
          actions={
            problem.reason === 'no-permission' && (
              <Button small onClick={on.onAllow}>
                {t('packs_allow', { host: subscription.host })}
              </Button>
            )
          }
        />
      )}
      {!problem && subscription?.expired && <Banner>{t('packs_since_text', { version })}</Banner>}
      {overridden.map((words) => (
        <p key={words} class="m-soft">
          {words}
        </p>
      ))}
      {subscription && (
        <div class="w-narrow">
          <Select
            label={t('packs_mode')}
            value={subscription.mode}
            options={updateModes.map((value) => ({ value, label: t(messageKey('packs_mode', value)) }))}
            onPick={on.onMode}
          />
        </div>
      )}
      {children}
    </Section>
  );
}
