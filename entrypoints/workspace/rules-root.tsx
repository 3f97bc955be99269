import type { ComponentChildren } from 'preact';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { CharterView } from '@/components/workspace/charter/charter-view';
import { PageHead } from '@/components/workspace/page-head';
import { formatRoute, type Route } from '@/components/workspace/route';
import { RulesBar } from '@/components/workspace/rules/rules-bar';
import { listRules, readRuleState } from '@/utils/charter/rule-layer';
import type { Rule } from '@/utils/charter/schema';
import { suggestException } from '@/utils/charter/suggest-exception';
import { readPartState } from '@/utils/packs/layer-editing/read-part-state';
import type { Pack } from '@/utils/packs/schema';
import { ArticleRoot } from './article-root';
import { downloadText } from './download-text';
import { RulesDisputesRoot } from './rules-disputes-root';
import { RuleEditorRoot } from './rules-editor-root';
import { RulesImportRoot } from './rules-import-root';
import { useRuleLayer } from './rules-use-layer';
import { useAdopted } from './use-adopted';
import type { PageActions } from './use-page';
import { usePartLayer } from './use-part-layer';

export interface RulesRootProps {
  page: PageActions;
  pack: Pack;
  packTitle: string;
  templateTitle: (id: string) => string;
  params: Route['params'];
}

/** A name no rule has yet. */
function findFreeId(ids: readonly string[]): string {
  for (let n = 1; ; n += 1) if (!ids.includes(`local.${n}`)) return `local.${n}`;
}

/** Joins the charter to its rules: to read them, write one, make exceptions, import some. */
export function RulesRoot({ page, pack, packTitle, templateTitle, params }: RulesRootProps) {
  const { t } = useI18n();
  const access = useRuleLayer(pack.id, page);
  const known = access.data;
  const parts = usePartLayer(pack.id, page);
  const ready = useAdopted();
  if (!known || !parts || !ready) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={8} />
      </div>
    );
  }
  const { layer, disputes } = known;
  const rules = listRules(pack.charter, layer);
  const ids = rules.map(({ id }) => id);
  const show = (title: string, intro: string, children: ComponentChildren) => (
    <div class="w-page">
      <PageHead title={title} actions={<a href={formatRoute('charter')}>{t('rules_back')}</a>}>
        {intro}
      </PageHead>
      {children}
    </div>
  );
  if (params.edit) {
    return show(
      t('area_charter'),
      t('rules_edit_intro', { pack: packTitle }),
      <ArticleRoot key={params.edit} page={page} access={parts} rules={rules} id={params.edit} />,
    );
  }
  if (params.view === 'disputes') {
    return show(
      t('rules_disputes_title'),
      t('rules_disputes_intro'),
      <RulesDisputesRoot page={page} access={access} disputes={disputes} ids={ids} />,
    );
  }
  if (params.view === 'import') {
    return show(
      t('rules_import'),
      t('rules_import_intro'),
      <RulesImportRoot page={page} access={access} layer={layer} charter={pack.charter} ids={ids} />,
    );
  }
  if (params.rule || params.view === 'new') {
    const inForce = rules.find(({ id }) => id === params.rule) ?? null;
    const intro = t('rules_edit_intro', { pack: packTitle });
    if (params.rule && !inForce) {
      return show(
        t('rules_edit_title', { id: params.rule }),
        intro,
        <EmptyState icon="charter" title={t('rules_gone')}>
          {t('charter_rules_none')}
        </EmptyState>,
      );
    }
    const dispute = disputes.find(({ key }) => key === params.exception);
    const blank: Rule = {
      id: findFreeId(ids),
      article: pack.charter.articles[0]?.id ?? '',
      category: 'off-topic',
      when: { terms: [] },
      suggest: [],
      tests: {},
    };
    const state = inForce && readRuleState(pack.charter, layer, inForce.id);
    const start = inForce ? (dispute ? suggestException(inForce, dispute).rule : inForce) : blank;
    return show(
      inForce ? t('rules_edit_title', { id: inForce.id }) : t('rules_new'),
      dispute ? t('rules_dispute_filled') : intro,
      <RuleEditorRoot
        // What is in force changed, by undo or in another tab: the pen starts anew from it.
        key={JSON.stringify([inForce, state, dispute?.key])}
        {...{ page, pack, access, known, start, inForce, state, ids, templateTitle }}
      />,
    );
  }
  return (
    <CharterView
      packTitle={packTitle}
      charter={{ ...parts.drafted.charter, rules }}
      templateTitle={templateTitle}
      stateOf={(id) => readRuleState(pack.charter, layer, id)}
      acts={
        <RulesBar
          disputes={disputes.length}
          changed={layer.rules.length + layer.disabled.length > 0}
          onExport={() => {
            downloadText(`moderato-rules-${pack.id}.json`, JSON.stringify(layer, null, 2), 'application/json');
            page.show({ text: t('rules_exported') });
          }}
        />
      }
      articleStateOf={(id) => readPartState(parts.published.charter.articles, parts.drafted.charter.articles, id)}
      onOrder={(after) => {
        const before = parts.drafted.charter.articles.map(({ id }) => id);
        void parts.save({ area: 'order', before, after }, t('article_moved'));
      }}
      wanted={params.article ?? null}
    />
  );
}
