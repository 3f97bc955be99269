import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { Tabs } from '@/components/ui/tabs';
import type { NotCarried } from '@/utils/templates/importers/draft';
import type { PlannedTemplate } from '@/utils/templates/plan-import';
import { Section } from '../section';
import { ImportNotices } from './import-notices';
import { ImportRows } from './import-rows';

export type ImportTarget = 'team' | 'private';

export interface ImportPreviewProps {
  plan: readonly PlannedTemplate[];
  notCarried: readonly NotCarried[];
  problems: readonly NotCarried[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  /** What would be written now, with the templates that come along. */
  count: number;
  target: ImportTarget;
  onTarget: (target: ImportTarget) => void;
  onWrite: () => void;
}

const kinds = ['new', 'changed', 'same', 'refused'] as const;

/** What a file would bring, and what of it stays behind: to be looked at before anything is written. */
export function ImportPreview(props: ImportPreviewProps) {
  const { plan, notCarried, problems, chosen, onChosen, count, target, onTarget, onWrite } = props;
  const { t } = useI18n();
  const groups = useMemo(
    () =>
      Object.fromEntries(
        kinds.map((kind) => [kind, plan.filter((one) => (one.refused ? 'refused' : one.kind) === kind)]),
      ),
    [plan],
  ) as Record<(typeof kinds)[number], PlannedTemplate[]>;
  const left = useMemo(() => {
    const counts = new Map<number, number>();
    for (const { where } of notCarried) counts.set(where.entry, (counts.get(where.entry) ?? 0) + 1);
    return counts;
  }, [notCarried]);
  const [picked, setPicked] = useState<(typeof kinds)[number] | null>(null);
  const tab = picked ?? kinds.find((kind) => groups[kind].length > 0) ?? 'new';
  const some = kinds.filter((kind) => groups[kind].length > 0 || kind === tab);
  return (
    <>
      {problems.length > 0 && (
        <Section title={t('import_problems', { n: problems.length })}>
          <ImportNotices notices={problems} open />
        </Section>
      )}
      {plan.length > 0 && (
        <Section title={t('import_kinds')}>
          <Tabs
            label={t('import_kinds')}
            current={tab}
            onPick={setPicked}
            tabs={some.map((id) => ({ id, label: t(`import_kind_${id}`), count: groups[id].length }))}
          >
            <div class="w-import-rows">
              <p class="m-soft">{t(`import_kind_${tab}_hint`)}</p>
              <ImportRows
                key={tab}
                label={t(`import_kind_${tab}`)}
                rows={groups[tab]}
                left={left}
                chosen={chosen}
                onChosen={tab === 'new' || tab === 'changed' ? onChosen : undefined}
              />
            </div>
          </Tabs>
        </Section>
      )}
      <Section title={t('import_left', { n: notCarried.length })} hint={t('import_left_hint')}>
        {notCarried.length > 0 ? <ImportNotices notices={notCarried} /> : <p>{t('import_left_none')}</p>}
      </Section>
      {plan.length > 0 && (
        <div class="w-import-end">
          <Select
            label={t('import_target')}
            value={target}
            options={(['team', 'private'] as const).map((value) => ({ value, label: t(`import_target_${value}`) }))}
            onPick={onTarget}
          />
          <Button look="primary" disabled={count === 0} onClick={onWrite}>
            {t('import_write', { n: count })}
          </Button>
        </div>
      )}
    </>
  );
}
