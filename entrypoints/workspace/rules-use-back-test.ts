import { useEffect, useState } from 'preact/hooks';
import type { BackTest } from '@/utils/charter/back-test';
import { emptyBackTest, joinBackTests } from '@/utils/charter/rule-editing/join-back-tests';
import type { Rule } from '@/utils/charter/schema';
import { callBackground } from '@/utils/messaging/call-background';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { PageActions } from './use-page';

/**
 * Tries a draft on the comments seen, slice by slice; the figures grow as the slices come in. A draft that changes
 * begins anew; the last figures stay until the next ones are there.
 * @param now null: it cannot be tried as it is
 */
export function useBackTest(
  packId: string,
  now: Rule | null,
  before: Rule | null,
  page: PageActions,
): { test: BackTest | null; done: boolean } {
  const question = now && JSON.stringify({ now, before });
  const [state, setState] = useState<{ question: string; test: BackTest; done: boolean }>();
  useEffect(() => {
    if (question === null) return;
    let dropped = false;
    const run = async () => {
      let test = emptyBackTest;
      for (let offset: number | null = 0; offset !== null && !dropped; ) {
        const rules = JSON.parse(question) as { now: Rule; before: Rule | null };
        const part: ResponseOf<'rules.backTest'> = await callBackground('rules.backTest', { packId, ...rules, offset });
        test = joinBackTests(test, part.test);
        offset = part.next;
        if (!dropped) setState({ question, test, done: offset === null });
      }
    };
    run().catch(page.tell);
    return () => {
      dropped = true;
    };
  }, [packId, question, page]);
  return { test: state?.test ?? null, done: state?.question === question && state.done };
}
