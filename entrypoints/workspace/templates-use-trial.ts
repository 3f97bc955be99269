import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '@/utils/community/schema';
import { callBackground } from '@/utils/messaging/call-background';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { Template } from '@/utils/templates/schema';
import type { PageActions } from './use-page';

/** After the last key, before a draft is tried, ms. */
const pause = 200;

export interface Trial {
  /** Of this draft, or of the one before while this one is under way; null: none yet. */
  shown: ResponseOf<'templates.try'> | null;
  fresh: boolean;
}

/** What is wrong with a draft, and each of its wordings filled for a comment and read by the tone check. */
export function useTemplateTrial(
  packId: string,
  template: Template,
  item: Item,
  answers: Readonly<Record<string, string>>,
  page: PageActions,
): Trial {
  const question = JSON.stringify({ packId, template, item, answers });
  const [known, setKnown] = useState<{ question: string; trial: ResponseOf<'templates.try'> }>();
  const waits = useRef(0);
  useEffect(() => {
    let dropped = false;
    const timer = setTimeout(() => {
      callBackground('templates.try', JSON.parse(question)).then(
        (trial) => !dropped && setKnown({ question, trial }),
        page.tell,
      );
    }, waits.current);
    waits.current = pause;
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [question, page]);
  return { shown: known?.trial ?? null, fresh: known?.question === question };
}
