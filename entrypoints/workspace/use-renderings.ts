import { useEffect, useState } from 'preact/hooks';
import type { Item } from '@/utils/community/schema';
import { callBackground } from '@/utils/messaging/call-background';
import type { Rendering } from '@/utils/messaging/protocol';
import type { Template } from '@/utils/templates/schema';
import type { PageActions } from './use-page';

/** Every wording of a template, filled for one comment; empty until then. @param ready the comment is known, or known to be none */
export function useRenderings(
  packId: string,
  template: Template | null,
  item: Item | null,
  ready: boolean,
  page: PageActions,
): readonly Rendering[] {
  const [filled, setFilled] = useState<{ template: Template | null; renderings: readonly Rendering[] }>();
  const question = JSON.stringify(item);
  useEffect(() => {
    if (!template || !ready) return;
    let dropped = false;
    const fill = template.variants.map(({ lang, register, networks }) =>
      callBackground('templates.render', {
        templateId: template.id,
        packId,
        answers: {},
        item: JSON.parse(question) as Item | null,
        // A wording kept for one network is the one that network gets; `generic` gets those for all.
        network: networks?.[0] ?? 'generic',
        language: lang,
        register,
      }),
    );
    Promise.all(fill).then((renderings) => !dropped && setFilled({ template, renderings }), page.tell);
    return () => {
      dropped = true;
    };
  }, [packId, template, question, ready, page]);
  return filled?.template === template ? filled.renderings : [];
}
