import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '@/utils/charter/schema';
import { callBackground } from '@/utils/messaging/call-background';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { PageActions } from './use-page';

/** After the last key, before a draft is checked, ms. */
const pause = 200;

/** What is wrong with a draft; null while that is not known. */
export function useRuleCheck(packId: string, rule: Rule, page: PageActions): ResponseOf<'rules.check'> | null {
  const question = JSON.stringify(rule);
  const [known, setKnown] = useState<{ question: string; report: ResponseOf<'rules.check'> }>();
  useEffect(() => {
    let dropped = false;
    const timer = setTimeout(() => {
      callBackground('rules.check', { packId, rule: JSON.parse(question) as Rule }).then(
        (report) => !dropped && setKnown({ question, report }),
        page.tell,
      );
    }, pause);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [packId, question, page]);
  return known?.question === question ? known.report : null;
}
