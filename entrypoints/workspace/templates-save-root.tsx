import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { PageHead } from '@/components/workspace/page-head';
import { formatRoute } from '@/components/workspace/route';
import { type SavedText, SaveTextForm } from '@/components/workspace/templates/save-text-form';
import { analyseText } from '@/utils/language/analyse-text';
import { cleanFolder } from '@/utils/packs/layer-editing/plan-bulk-change';
import { proposeId } from '@/utils/templates/propose-id';
import { proposeVariables, writeVariables } from '@/utils/templates/propose-variables';
import type { Template } from '@/utils/templates/schema';
import type { TemplateAccess } from './templates-use-layer';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface TemplateSaveRootProps {
  page: PageActions;
  access: TemplateAccess;
  packTitle: string;
  folders: readonly string[];
}

/** Joins the text selected in a page to the form that makes a template of it. */
export function TemplateSaveRoot({ page, access, packTitle, folders }: TemplateSaveRootProps) {
  const { t } = useI18n();
  const { data: text, busy } = useAnswer('templates.takeText', {}, page.tell);
  const [value, setValue] = useState<SavedText | null>(null);
  useEffect(() => {
    if (text === null) return;
    const { language } = analyseText(text);
    const title = text.split(/[\n.!?]/).find((line) => line.trim().length > 8) ?? text;
    setValue({
      text,
      title: title.trim().slice(0, 60),
      folder: '',
      lang: language === 'en' ? 'en' : 'fr',
      private: true,
      refused: [],
    });
  }, [text]);
  const proposals = useMemo(() => proposeVariables(value?.text ?? ''), [value?.text]);
  if (!value) {
    return busy ? null : (
      <EmptyState level={2} icon="template" title={t('templates_save_none')}>
        {t('templates_save_none_text')}
      </EmptyState>
    );
  }
  const taken = proposals.filter((_one, at) => !value.refused.includes(at));
  const body = writeVariables(value.text, taken);
  const save = async () => {
    const title = value.title.trim();
    const asked = new Map(taken.flatMap((one) => (one.asks ? [[one.variable, one.asks] as const] : [])));
    const template: Template = {
      id: proposeId(title, (id) => access.listed?.has(id) === true || access.published.has(id)),
      title: { [value.lang]: title },
      folder: cleanFolder(value.folder),
      tags: [],
      answers: [],
      cites: [],
      personalise: false,
      prompts: [...asked].map(([name, kind]) => ({
        name,
        label: { [value.lang]: t(`templates_ask_${kind}`) },
        type: 'text',
      })),
      variants: [{ lang: value.lang, register: null, body }],
    };
    const change = { id: template.id, before: null, after: { template, private: value.private } };
    const saved = await access.save([change], t('templates_saved', { title }));
    if (saved) location.hash = formatRoute('templates', { id: template.id });
  };
  return (
    <div class="w-page">
      <PageHead title={t('templates_save_head')}>{t('templates_save_intro', { pack: packTitle })}</PageHead>
      <SaveTextForm
        value={value}
        proposals={proposals}
        body={body}
        folders={folders}
        onValue={setValue}
        onSave={() => void save()}
      />
    </div>
  );
}
