import { useMemo } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { ArticleEditor } from '@/components/workspace/charter/article-editor';
import { ArticlePreview } from '@/components/workspace/charter/article-preview';
import { localText } from '@/components/workspace/local-text';
import { PartNotice } from '@/components/workspace/part/part-notice';
import { formatRoute } from '@/components/workspace/route';
import type { Article, Rule } from '@/utils/charter/schema';
import { isSame } from '@/utils/packs/compare/is-same';
import { proposeId } from '@/utils/templates/propose-id';
import { PartHistoryRoot } from './part-history-root';
import { useBrokenBy } from './use-broken-by';
import type { PageActions } from './use-page';
import type { PartAccess } from './use-part-layer';
import { usePartPen } from './use-part-pen';

export interface ArticleRootProps {
  page: PageActions;
  access: PartAccess;
  /** All in force. */
  rules: readonly Rule[];
  /** `new`: one more. */
  id: string;
}

const blank: Article = { id: 'new', number: '', title: {}, text: {} };

/** Joins the article under the pen to the draft, its history, and a comment it is about. */
export function ArticleRoot({ page, access, rules, id }: ArticleRootProps) {
  const { t, language } = useI18n();
  const { packId, published, drafted, save } = access;
  const saved = drafted.charter.articles.find((one) => one.id === id) ?? null;
  const original = published.charter.articles.find((one) => one.id === id) ?? null;
  const pen = usePartPen<Article>(`~part/${packId}/article:${id}`, saved ?? blank);
  const citing = useMemo(() => rules.filter(({ article }) => article === id).map((rule) => rule.id), [rules, id]);
  const comment = useBrokenBy(citing, page);
  if (!saved && id !== 'new') {
    return (
      <EmptyState icon="charter" title={t('article_gone')}>
        {t('part_conflict')}
      </EmptyState>
    );
  }
  const write = async (before: Article | null, after: Article | null, text: string) => {
    const change = { area: 'article', id: (after ?? before ?? blank).id, before, after } as const;
    if (!(await save(change, text))) return false;
    pen.drop();
    return true;
  };
  const keep = async (over: boolean) => {
    const isTaken = (one: string) =>
      one === 'new' || [drafted, published].some(({ charter }) => charter.articles.some((known) => known.id === one));
    const name = proposeId(localText(pen.part.title, language) || pen.part.number, isTaken);
    const after = saved ? pen.part : { ...pen.part, id: name };
    const done = await write(saved ? (over ? saved : pen.base) : null, after, t('article_saved'));
    if (done && !saved) location.hash = formatRoute('charter', { edit: after.id });
  };
  const templates = drafted.templates.flatMap((template) =>
    template.cites.includes(id) ? [{ id: template.id, title: localText(template.title, language) }] : [],
  );
  return (
    <ArticleEditor
      draft={pen.part}
      state={saved ? (original ? (isSame(saved, original) ? 'pack' : 'changed') : 'added') : null}
      changed={pen.changed}
      blocked={pen.conflict}
      rules={citing}
      templates={templates}
      notice={
        <PartNotice
          foundFrom={pen.foundFrom}
          conflict={pen.conflict}
          now={Date.now()}
          onKeepMine={() => void keep(true)}
          onTakeTheirs={pen.drop}
        />
      }
      preview={<ArticlePreview article={pen.part} comment={comment} />}
      history={
        saved && (
          <PartHistoryRoot
            page={page}
            access={access}
            versionsOf={`article:${id}`}
            current={saved}
            lay={(pack, part) => ({ ...pack, charter: { ...pack.charter, articles: [part as Article] } })}
            onRestore={(part) => void write(saved, part as Article, t('part_restored'))}
          />
        )
      }
      onDraft={pen.write}
      onSave={() => void keep(false)}
      onDiscard={pen.drop}
      onRevert={() => saved && original && void write(saved, original, t('part_reverted'))}
      onRemove={() =>
        saved &&
        void write(saved, null, t('article_removed')).then((done) => {
          if (done) location.hash = formatRoute('charter');
        })
      }
    />
  );
}
