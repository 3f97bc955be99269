import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import type { MergeChoice, MergedPack } from '@/utils/packs/compare/merge-packs';
import { ChangeLine } from '../packs/change-line';
import { PackPart } from '../packs/pack-part';
import { Section } from '../section';
import { MergeItem } from './merge-item';

export interface MergeViewProps {
  /** What the other published. */
  version: string;
  merged: Pick<MergedPack, 'conflicts' | 'issues'>;
  /** What one side alone changed, taken as it is. */
  mine: readonly PackChange[];
  theirs: readonly PackChange[];
  onChoose: (keys: readonly string[], choice: MergeChoice) => void;
  /** The terms and the button that publishes. */
  children: ComponentChildren;
}

/** Parts of a side shown; the rest is counted. */
const most = 100;

/** Two versions made one, item by item: nothing is lost, and nothing is decided by itself. */
export function MergeView({ version, merged, mine, theirs, onChoose, children }: MergeViewProps) {
  const { t } = useI18n();
  const list = useRef<HTMLFieldSetElement>(null);
  const { conflicts, issues } = merged;
  const left = conflicts.filter(({ choice }) => choice === null).length;
  const keys = conflicts.map(({ key }) => key);
  const go = (from: Element, by: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-merge]') ?? [])];
    const next = items[items.findIndex((item) => item.contains(from)) + by];
    const radio = next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input');
    radio?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = event.target instanceof Element && event.target.closest<HTMLElement>('[data-merge]');
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = { m: 'mine', t: 'theirs' }[event.key.toLowerCase()] as MergeChoice | undefined;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? (choice ? 1 : 0);
    if (by === 0) return;
    event.preventDefault();
    if (choice) onChoose([item.dataset.merge ?? ''], choice);
    go(item, by);
  };
  return (
    <>
      <Section
        title={t('merge_title', { version })}
        hint={t('merge_text')}
        actions={
          conflicts.length > 1 && (
            <span class="w-acts">
              <Button small onClick={() => onChoose(keys, 'mine')}>
                {t('merge_all_mine')}
              </Button>
              <Button small onClick={() => onChoose(keys, 'theirs')}>
                {t('merge_all_theirs')}
              </Button>
            </span>
          )
        }
      >
        <p aria-live="polite">
          <strong>
            {conflicts.length === 0
              ? t('merge_none')
              : left > 0
                ? t('merge_left', { n: left, total: conflicts.length })
                : t('merge_decided')}
          </strong>{' '}
          {conflicts.length > 0 && <span class="m-soft m-small">{t('merge_keys')}</span>}
        </p>
        <fieldset ref={list} class="w-merge" aria-label={t('merge_open')} onKeyDown={onKeyDown}>
          {conflicts.map((conflict) => (
            <MergeItem key={conflict.key} conflict={conflict} onChoose={(choice) => onChoose([conflict.key], choice)} />
          ))}
        </fieldset>
        {(
          [
            ['merge_only_mine', mine],
            ['merge_only_theirs', theirs],
          ] as const
        ).map(
          ([title, changes]) =>
            changes.length > 0 && (
              <PackPart key={title} title={`${t(title)} (${changes.length})`}>
                {changes.slice(0, most).map((change) => (
                  <ChangeLine key={`${change.area} ${change.id}`} change={change} />
                ))}
                {changes.length > most && <p class="m-soft">{t('changes_more', { n: changes.length - most })}</p>}
              </PackPart>
            ),
        )}
        <p class="m-soft m-small">{t('merge_kept')}</p>
        {issues.length > 0 && (
          <Banner kind="serious">
            <p>{t('merge_broken')}</p>
            <ul class="w-faults">
              {issues.slice(0, 20).map(({ path, message }) => (
                <li key={`${path} ${message.key}`}>
                  <code>{path}</code> {textOf(t, message)}
                </li>
              ))}
            </ul>
          </Banner>
        )}
      </Section>
      {left === 0 && issues.length === 0 && children}
    </>
  );
}
