import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { localText } from '@/components/workspace/local-text';
import { formatRoute } from '@/components/workspace/route';
import { DraftNotice } from '@/components/workspace/templates/draft-notice';
import { TemplateEditor, templateTabs } from '@/components/workspace/templates/template-editor';
import type { TemplateAct } from '@/components/workspace/templates/template-head';
import type { Article } from '@/utils/charter/schema';
import type { Item } from '@/utils/community/schema';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { cleanFolder } from '@/utils/packs/layer-editing/plan-bulk-change';
import { planTemplateProposal } from '@/utils/packs/proposals/plan-template-proposal';
import { proposeId } from '@/utils/templates/propose-id';
import type { Template } from '@/utils/templates/schema';
import { ProposeRoot } from './propose-root';
import { TemplateHistoryRoot } from './templates-history-root';
import { TemplateUsageRoot } from './templates-usage-root';
import { useTemplateDraft } from './templates-use-draft';
import type { TemplateAccess } from './templates-use-layer';
import { useTemplateTrial } from './templates-use-trial';
import type { PageActions } from './use-page';
import { useSampleItem } from './use-sample-item';

export interface TemplateEditorRootProps {
  page: PageActions;
  access: TemplateAccess;
  /** Null: it is new. */
  listed: ListedTemplate | null;
  blank: Template;
  articles: readonly Article[];
  folders: readonly string[];
  tags: readonly string[];
  items: readonly Item[];
  starred: boolean;
  tab: string | undefined;
  onStar: () => void;
}

/** Joins the template under the pen to the background that tries it, keeps it and remembers what it was. */
export function TemplateEditorRoot(props: TemplateEditorRootProps) {
  const { page, access, listed, blank, items } = props;
  const { t, language } = useI18n();
  const { packId } = access;
  const current = listed && { template: listed.template, private: listed.private };
  const id = listed?.template.id ?? blank.id;
  const pen = useTemplateDraft(`${packId}/${id}`, current, blank);
  const { draft, changed, conflict } = pen;
  const sample = useSampleItem();
  const [itemId, setItemId] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const item = (itemId === null ? items[0] : items.find((one) => one.id === itemId)) ?? sample;
  const [proposing, setProposing] = useState(false);
  const trial = useTemplateTrial(packId, draft.template, item, answers, page);
  const tab = templateTabs.find((one) => one === props.tab) ?? (listed ? 'words' : 'card');
  const isTaken = (one: string) => access.listed?.has(one) === true || access.published.has(one);
  const titleOf = ({ title }: Template) => localText(title, language) || t('templates_untitled');

  const save = async (over = false) => {
    const ready = { ...draft.template, folder: cleanFolder(draft.template.folder) };
    const template = listed ? ready : { ...ready, id: proposeId(titleOf(ready), isTaken) };
    const change = {
      id: template.id,
      before: over ? current : draft.base,
      after: { template, private: draft.private },
    };
    if (!(await access.save([change], t('templates_saved', { title: titleOf(template) })))) return;
    pen.drop();
    if (!listed) location.hash = formatRoute('templates', { id: template.id });
  };
  const copy = async (isPrivate: boolean) => {
    const title = Object.fromEntries(
      Object.entries(draft.template.title).map(([lang, words]) => [
        lang,
        words && t('templates_copy_of', { title: words }),
      ]),
    );
    const { shortcut: _taken, ...rest } = draft.template;
    const template: Template = { ...rest, title, id: proposeId(titleOf({ ...rest, title }), isTaken) };
    const change = { id: template.id, before: null, after: { template, private: isPrivate } };
    const done = await access.save([change], t('templates_saved', { title: titleOf(template) }));
    if (done) location.hash = formatRoute('templates', { id: template.id });
  };
  const onAct = async (act: TemplateAct) => {
    if (act === 'discard') {
      const before = draft;
      pen.drop();
      page.show({ text: t('templates_discarded'), action: { label: t('ui_undo'), run: () => pen.put(before) } });
    } else if (act === 'propose') setProposing(true);
    else if (act === 'duplicate' || act === 'own-copy') await copy(act === 'own-copy' || draft.private);
    else if (listed && current) {
      const original = access.published.get(id);
      const after = act === 'revert' && original ? { template: original, private: false } : null;
      const text = t(after ? 'templates_reverted' : 'templates_removed', { title: titleOf(listed.template) });
      if (!(await access.save([{ id, before: current, after }], text))) return;
      pen.drop();
      if (!after) location.hash = formatRoute('templates');
    }
  };
  return (
    <TemplateEditor
      draft={draft.template}
      private={draft.private}
      state={listed?.state ?? null}
      starred={props.starred}
      changed={changed}
      blocked={conflict || !trial.fresh}
      trial={trial.shown}
      example={{
        items,
        item,
        sample: item === sample,
        answers,
        onItem: setItemId,
        onAnswers: setAnswers,
      }}
      articles={props.articles}
      folders={props.folders}
      tags={props.tags}
      tab={tab}
      notice={
        <>
          <DraftNotice
            foundFrom={pen.foundFrom}
            conflict={conflict ? { mine: draft.template, theirs: listed?.template ?? null } : null}
            now={Date.now()}
            onKeepMine={() => void save(true)}
            onTakeTheirs={() => void onAct('discard')}
          />
          {proposing && listed && (
            <ProposeRoot
              page={page}
              packId={packId}
              item={planTemplateProposal(access.published.get(id) ?? null, listed.template)}
              what={t('propose_template', { title: titleOf(listed.template) })}
              onClose={() => setProposing(false)}
            />
          )}
        </>
      }
      use={<TemplateUsageRoot page={page} packId={packId} templateId={id} />}
      history={<TemplateHistoryRoot page={page} access={access} current={listed?.template ?? blank} />}
      onDraft={(template) => pen.write({ template })}
      onPrivate={(on) => pen.write({ private: on })}
      onStar={props.onStar}
      onTab={(next) => {
        location.hash = formatRoute('templates', listed ? { id, tab: next } : { view: 'new', tab: next });
      }}
      onSave={() => void save()}
      onAct={(act) => void onAct(act)}
    />
  );
}
