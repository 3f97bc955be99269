import { useI18n } from '@/components/ui/i18n-context';
import { formatRoute } from '@/components/workspace/route';
import { DisputeList } from '@/components/workspace/rules/dispute-list';
import { callBackground } from '@/utils/messaging/call-background';
import type { DisputedRule } from '@/utils/messaging/protocol';
import type { RuleLayerAccess } from './rules-use-layer';
import type { PageActions } from './use-page';

export interface RulesDisputesRootProps {
  page: PageActions;
  access: RuleLayerAccess;
  disputes: readonly DisputedRule[];
  ids: readonly string[];
}

/** Joins the marks called wrong to their rules. */
export function RulesDisputesRoot({ page, access, disputes, ids }: RulesDisputesRootProps) {
  const { t } = useI18n();
  const drop = (dispute: DisputedRule) =>
    page.run(async () => {
      await callBackground('rules.dropDispute', { key: dispute.key });
      await access.reload();
      const restore = async () => {
        await callBackground('charter.dispute', dispute);
        await access.reload();
      };
      page.show({
        text: t('rules_dispute_dropped'),
        action: { label: t('ui_undo'), run: () => void page.run(restore) },
      });
    });
  return (
    <DisputeList
      disputes={disputes}
      hasRule={(id) => ids.includes(id)}
      onException={({ key, ruleId }) => {
        location.hash = formatRoute('charter', { rule: ruleId, exception: key });
      }}
      onDrop={(dispute) => void drop(dispute)}
    />
  );
}
