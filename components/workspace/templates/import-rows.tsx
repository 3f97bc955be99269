import { useState } from 'preact/hooks';
import { Chip } from '@/components/ui/chip';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { Table } from '@/components/ui/table';
import type { Column } from '@/components/ui/table-types';
import { describeTemplate } from '@/utils/templates/describe-template';
import type { PlannedTemplate } from '@/utils/templates/plan-import';
import { pageSize } from '../log/log-filters';
import { Pager } from '../log/pager';

export interface ImportRowsProps {
  label: string;
  rows: readonly PlannedTemplate[];
  /** How many things of each entry stay behind. */
  left: ReadonlyMap<number, number>;
  /** Ids ticked; without `onChosen`, nothing can be. */
  chosen: ReadonlySet<string>;
  onChosen?: ((chosen: ReadonlySet<string>) => void) | undefined;
}

/** Templates on their way in, a page at a time. */
export function ImportRows({ label, rows, left, chosen, onChosen }: ImportRowsProps) {
  const { t, language } = useI18n();
  const [page, setPage] = useState(0);
  const at = Math.min(page, Math.floor(Math.max(0, rows.length - 1) / pageSize));
  const shown = rows.slice(at * pageSize, (at + 1) * pageSize);
  const here = new Set(shown.map(({ template }) => template.id));
  const describe = (template: PlannedTemplate['template']) =>
    describeTemplate(template, {
      lang: template.variants[0]!.lang,
      register: null,
      network: 'generic',
      interfaceLanguage: language,
    });
  const columns: Column<PlannedTemplate>[] = [
    {
      id: 'title',
      label: t('import_column_title'),
      fixed: true,
      width: '26%',
      render: ({ template }) => (
        <>
          <strong>{describe(template).title}</strong>
          <div class="m-soft m-small">
            {[template.shortcut && `/${template.shortcut}`, template.folder].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
    },
    {
      id: 'text',
      label: t('import_column_text'),
      render: ({ template, existing }) => (
        <>
          <div class="w-clamp">
            <span class="m-soft m-small">{template.variants.map(({ lang }) => lang).join(' ')}</span>{' '}
            {describe(template).firstLine}
          </div>
          {existing && describe(existing).firstLine !== describe(template).firstLine && (
            <div class="w-clamp m-soft m-small">{t('import_before', { text: describe(existing).firstLine })}</div>
          )}
        </>
      ),
    },
    {
      id: 'remarks',
      label: t('import_column_remarks'),
      width: '26%',
      render: ({ template, where, twinOf, notice, refused }) => {
        const n = left.get(where.entry) ?? 0;
        return (
          <div class="w-chips">
            {twinOf && <Chip kind="attention">{t('import_row_twin', { title: describe(twinOf).title })}</Chip>}
            {template.prompts.length > 0 && <Chip>{t('import_row_asks', { n: template.prompts.length })}</Chip>}
            {n > 0 && <Chip kind="note">{t('import_row_left', { n })}</Chip>}
            {[notice, refused].map((ref) => ref && <p class="m-small">{textOf(t, ref)}</p>)}
          </div>
        );
      },
    },
  ];
  return (
    <>
      <Table
        label={label}
        columns={columns}
        rows={shown}
        rowId={({ template }) => template.id}
        empty={<p class="w-none m-soft">{t('import_none')}</p>}
        {...(onChosen && {
          selected: new Set([...chosen].filter((id) => here.has(id))),
          // What is ticked on other pages stays ticked.
          onSelect: (ids: ReadonlySet<string>) =>
            onChosen(new Set([...[...chosen].filter((id) => !here.has(id)), ...ids])),
        })}
      />
      <Pager label={t('import_pages')} page={at} total={rows.length} onPage={setPage} />
    </>
  );
}
