import { useEffect, useMemo, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { formatRoute } from '@/components/workspace/route';
import type { ImportTarget } from '@/components/workspace/templates/import-preview';
import { ImportView, type ImportViewProps } from '@/components/workspace/templates/import-view';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { decodeText } from '@/utils/platform/decode-text';
import { type PlannedTemplate, planImport } from '@/utils/templates/plan-import';
import { planImportChanges } from '@/utils/templates/plan-import-changes';
import { saveInParts } from './save-in-parts';
import { useImport } from './templates-use-import';
import type { PageActions } from './use-page';

export interface TemplatesImportRootProps {
  page: PageActions;
  packId: string;
  /** Every template in use, by id. */
  listed: ReadonlyMap<string, ListedTemplate>;
  /** Reads them anew. */
  reload: () => Promise<void>;
}

/** Larger files are told so before they are read. */
const largest = 100_000_000;

/** What is ticked at first: what is new and says something nobody else says. */
const tick = (plan: readonly PlannedTemplate[]) =>
  new Set(
    plan.flatMap(({ template, kind, twinOf, refused }) => (kind === 'new' && !twinOf && !refused ? template.id : [])),
  );

/** Joins the import to the files and to the pack's layer; nothing is written before the person has seen what. */
export function TemplatesImportRoot({ page, packId, listed, reload }: TemplatesImportRootProps) {
  const { t, language } = useI18n();
  const { reading, read, forget } = useImport(language, page.tell);
  const [target, setTarget] = useState<ImportTarget>('team');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState<ImportViewProps['progress']>(null);
  const result = reading?.result ?? null;
  const toPrivate = target === 'private';
  const plan = useMemo(
    () => (result ? planImport(result.templates, listed.values(), toPrivate) : []),
    [result, listed, toPrivate],
  );
  useEffect(() => setChosen(tick(plan)), [plan]);
  const changes = useMemo(() => planImportChanges(plan, chosen, toPrivate), [plan, chosen, toPrivate]);

  const onFile = (file: File) => {
    if (file.size > largest) return page.show({ text: t('import_file_large') });
    void page.run(async () => read(file.name, decodeText(new Uint8Array(await file.arrayBuffer()))));
  };
  const write = () =>
    page.run(async () => {
      const total = changes.length;
      setWriting({ doing: 'writing', done: 0, total });
      try {
        const undo = await saveInParts(packId, changes, (done) => setWriting({ doing: 'writing', done, total }));
        const takeBack = () =>
          void page.run(async () => {
            await undo();
            await reload();
          });
        page.show({ text: t('import_done', { n: total }), action: { label: t('ui_undo'), run: takeBack } });
      } finally {
        setWriting(null);
      }
      await reload();
      location.hash = formatRoute('templates');
    });
  return (
    <ImportView
      file={reading && { name: reading.name }}
      format={reading?.format ?? null}
      onFile={onFile}
      onPaste={(text) => read('', text)}
      onForget={forget}
      onFormat={(format) => reading && read(reading.name, reading.text, format)}
      progress={writing ?? (reading?.progress ? { doing: 'reading', ...reading.progress } : null)}
      preview={
        result && !writing
          ? {
              plan,
              notCarried: result.notCarried,
              problems: result.problems,
              chosen,
              onChosen: setChosen,
              count: changes.length,
              target,
              onTarget: setTarget,
              onWrite: () => void write(),
            }
          : null
      }
    />
  );
}
