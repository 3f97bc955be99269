import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { localText } from '@/components/workspace/local-text';
import { formatRoute, type Route } from '@/components/workspace/route';
import { BulkBar } from '@/components/workspace/templates/bulk-bar';
import { DuplicatesView } from '@/components/workspace/templates/duplicates-view';
import { ExportMenu } from '@/components/workspace/templates/export-menu';
import { RemovedView } from '@/components/workspace/templates/removed-view';
import { TemplateList } from '@/components/workspace/templates/template-list';
import { TemplatesView } from '@/components/workspace/templates/templates-view';
import { type BulkChange, cleanFolder, planBulkChange } from '@/utils/packs/layer-editing/plan-bulk-change';
import type { Pack } from '@/utils/packs/schema';
import { findDuplicates } from '@/utils/templates/find-duplicates';
import type { Template } from '@/utils/templates/schema';
import { templateRef } from '@/utils/templates/template-ref';
import { exportTemplates } from './export-templates';
import { adoptDrafts, findDraft, listDrafts } from './template-drafts';
import { TemplateEditorRoot } from './templates-editor-root';
import { TemplatesImportRoot } from './templates-import-root';
import { TemplateSaveRoot } from './templates-save-root';
import { useTemplateLayer } from './templates-use-layer';
import { useTemplateList } from './templates-use-list';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface TemplatesRootProps {
  page: PageActions;
  pack: Pack;
  packTitle: string;
  params: Route['params'];
}

const blank: Template = {
  id: 'new-template',
  title: {},
  folder: '',
  tags: [],
  answers: [],
  cites: [],
  personalise: false,
  prompts: [],
  variants: [{ lang: 'fr', register: 'vous', body: '' }],
};

/** Joins the templates to the pack and its layer: the list, and what is open beside it. */
export function TemplatesRoot({ page, pack, packTitle, params }: TemplatesRootProps) {
  const { t, language } = useI18n();
  const access = useTemplateLayer(pack.id, page);
  const [ready, setReady] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const all = useMemo(() => [...(access.listed?.values() ?? [])], [access.listed]);
  const list = useTemplateList(pack.id, all, page);
  const examples = useAnswer('templates.examples', { limit: 30 }, page.tell);
  useEffect(() => {
    void adoptDrafts().then(() => setReady(true));
  }, []);
  const folders = useMemo(
    () => [...new Set(all.map(({ template }) => cleanFolder(template.folder)))].filter(Boolean).sort(),
    [all],
  );
  const tags = useMemo(() => [...new Set(all.flatMap(({ template }) => template.tags))].sort(), [all]);
  const wantsDuplicates = params.view === 'duplicates';
  const groups = useMemo(
    () => (wantsDuplicates ? findDuplicates(all.map(({ template }) => template)) : []),
    [all, wantsDuplicates],
  );
  if (!access.listed || !ready || !examples.data) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={8} />
      </div>
    );
  }
  if (params.view === 'import') {
    return <TemplatesImportRoot page={page} packId={pack.id} listed={access.listed} reload={access.reload} />;
  }
  if (params.view === 'save') return <TemplateSaveRoot {...{ page, access, packTitle, folders }} />;

  const isNew = params.view === 'new';
  const listed = (params.id && access.listed.get(params.id)) || null;
  const lost = params.id && !listed ? findDraft(templateRef(pack.id, params.id)) : null;
  const chosen = selected ? all.filter(({ template }) => selected.has(template.id)) : [];
  const change = async (targets: typeof all, bulk: BulkChange) => {
    const changes = planBulkChange(targets, bulk);
    if (changes.length === 0) return page.show({ text: t('templates_bulk_nothing') });
    const left = bulk.do === 'private' ? targets.length - changes.length : 0;
    const text = t('templates_bulk_done', { n: changes.length });
    const done = await access.save(changes, left > 0 ? `${text} ${t('templates_bulk_left', { n: left })}` : text);
    if (done && bulk.do === 'remove') setSelected(null);
  };
  const editor = (isNew || listed || lost) && (
    <TemplateEditorRoot
      key={isNew ? 'new' : params.id}
      {...{ page, access, listed, folders, tags }}
      blank={lost ? lost.template : blank}
      articles={pack.charter.articles}
      items={examples.data}
      starred={listed !== null && list.favourites.has(listed.template.id)}
      tab={params.tab}
      onStar={() => listed && list.star(listed.template.id)}
    />
  );
  const removed = [...access.published.values()].filter(({ id }) => !access.listed?.has(id));
  const bring = (template: Template) => {
    const placed = { template, private: false };
    const title = localText(template.title, language) || template.id;
    void access.save([{ id: template.id, before: null, after: placed }], t('templates_brought_back', { title }));
  };
  const other = wantsDuplicates ? (
    <DuplicatesView groups={groups} find={(id) => access.listed?.get(id)?.template} />
  ) : params.view === 'removed' ? (
    <RemovedView removed={removed} onBring={bring} />
  ) : params.id ? (
    <EmptyState level={2} icon="template" title={t('templates_gone')}>
      {t('templates_gone_text')}
    </EmptyState>
  ) : null;
  return (
    <TemplatesView
      packTitle={packTitle}
      count={all.length}
      doors={
        <>
          <a class="m-button m-quiet" href={formatRoute('templates', { view: 'duplicates' })}>
            {t('templates_duplicates')}
          </a>
          <a class="m-button m-quiet" href={formatRoute('templates', { view: 'import' })}>
            {t('import_open')}
          </a>
          {removed.length > 0 && (
            <a class="m-button m-quiet" href={formatRoute('templates', { view: 'removed' })}>
              {t('templates_removed_open', { n: removed.length })}
            </a>
          )}
          {all.length > 0 && (
            <ExportMenu
              onExport={(format) => {
                exportTemplates(
                  pack.id,
                  all.map(({ template }) => template),
                  format,
                );
                page.show({ text: t('export_done', { n: all.length }) });
              }}
            />
          )}
        </>
      }
      bulk={
        selected && (
          <BulkBar
            count={selected.size}
            folders={folders}
            tags={[...new Set(chosen.flatMap(({ template }) => template.tags))]}
            onChange={(bulk) => void change(chosen, bulk)}
            onAll={() => setSelected(new Set((list.flat ?? all).map(({ template }) => template.id)))}
            onClose={() => setSelected(null)}
          />
        )
      }
      list={
        <TemplateList
          {...list}
          all={all}
          folders={folders}
          current={params.id ?? null}
          openPath={cleanFolder(listed?.template.folder ?? '')}
          unsaved={new Set(listDrafts(pack.id))}
          selected={selected}
          onQuery={list.setQuery}
          onOrder={list.setOrder}
          onFavouritesOnly={list.setFavouritesOnly}
          onSelecting={() => setSelected(new Set())}
          onSelect={(ids, on) => {
            const next = new Set(selected);
            for (const id of ids) on ? next.add(id) : next.delete(id);
            setSelected(next);
          }}
          onStar={list.star}
          onRename={(from, to) => void change(all, { do: 'rename', from, to })}
        />
      }
      main={editor || other}
    />
  );
}
