import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import { useI18n } from '@/components/ui/i18n-context';
import { sayRef } from '@/components/ui/say-ref';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { ShownProblem } from '@/utils/messaging/verbs/subscription-verbs';

/** Why something did not work, what was kept, what to do; and what is wrong in the pack, where that is why. */
export function ProblemWords({ problem, actions }: { problem: ShownProblem; actions?: ComponentChildren }) {
  const { t } = useI18n();
  return (
    <Banner actions={actions}>
      {problem.messages.map(({ key, values }) => (
        <p key={key}>{t(key as MessageKey, values)}</p>
      ))}
      {problem.issues.length > 0 && (
        <ul class="w-pack-issues">
          {problem.issues.map((issue) => (
            <li key={`${issue.path} ${issue.message.key}`}>
              <code>{issue.path}</code> {sayRef(t, issue.message)}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  );
}
