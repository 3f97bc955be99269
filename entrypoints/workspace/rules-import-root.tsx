import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { formatRoute } from '@/components/workspace/route';
import { AutoImport } from '@/components/workspace/rules/auto-import';
import type { importAutoModerator } from '@/utils/charter/import-automoderator';
import { changeLayer } from '@/utils/charter/rule-editing/change-layer';
import type { RuleLayer } from '@/utils/charter/rule-layer';
import type { Charter } from '@/utils/charter/schema';
import { callBackground } from '@/utils/messaging/call-background';
import type { RuleLayerAccess } from './rules-use-layer';
import type { PageActions } from './use-page';

export interface RulesImportRootProps {
  page: PageActions;
  access: RuleLayerAccess;
  layer: RuleLayer;
  charter: Charter;
  ids: readonly string[];
}

/** Joins the import to this machine's rules; what reads YAML is loaded when it is needed. */
export function RulesImportRoot({ page, access, layer, charter, ids }: RulesImportRootProps) {
  const { t } = useI18n();
  const [reader, setReader] = useState<{ read: typeof importAutoModerator } | null>(null);
  useEffect(() => {
    void import('@/utils/charter/import-automoderator').then(({ importAutoModerator: read }) => setReader({ read }));
  }, []);
  if (!reader) return <Skeleton lines={6} />;
  return (
    <AutoImport
      articles={charter.articles}
      read={(text, article) => {
        // The category of the rules that enforce the article already: imported ones are of their kind.
        const category = charter.rules.find((rule) => rule.article === article)?.category ?? 'off-topic';
        return reader.read(text, { article, category, taken: ids });
      }}
      onWrite={async (rules) => {
        const check = rules.map((rule) => callBackground('rules.check', { packId: layer.packId, rule }));
        const reports = await Promise.all(check).catch(page.tell);
        if (!reports) return;
        // What is wrong with one must not keep the others out: it waits, switched off, to be mended.
        const waiting = rules.filter((_, at) => reports[at]?.problems.some(({ level }) => level === 'error'));
        const saved = changeLayer(layer, { do: 'save', rules });
        const next = { ...saved, disabled: [...saved.disabled, ...waiting.map(({ id }) => id)] };
        const done = t('rules_imported', { n: rules.length });
        const off = waiting.length > 0 ? ` ${t('rules_imported_off', { n: waiting.length })}` : '';
        if (await access.write(next, `${done}${off}`)) location.hash = formatRoute('charter');
      }}
    />
  );
}
