import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '@/utils/messaging/call-background';
import type { PageActions } from './use-page';

/** A comment met lately that one of these rules marks; null while it is looked for, and when there is none. */
export function useBrokenBy(ruleIds: readonly string[], page: PageActions): string | null {
  const [text, setText] = useState<string | null>(null);
  const wanted = ruleIds.join(' ');
  useEffect(() => {
    let dropped = false;
    const find = async () => {
      const items = await callBackground('templates.examples', { limit: 100 });
      if (items.length === 0) return null;
      // As on the page to practise on: what is only looked at is not remembered as seen again.
      const place = { host: 'practice', url: location.href, network: 'generic' } as const;
      const { verdicts } = await callBackground('items.check', { page: place, items });
      const at = verdicts.findIndex(({ violations }) =>
        violations.some(({ ruleId }) => wanted.split(' ').includes(ruleId)),
      );
      return items[at]?.text ?? null;
    };
    if (wanted === '') setText(null);
    else find().then((found) => !dropped && setText(found), page.tell);
    return () => {
      dropped = true;
    };
  }, [wanted, page]);
  return text;
}
