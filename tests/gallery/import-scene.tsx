import { useMemo, useState } from 'preact/hooks';
import { workspaceStyles } from '@/components/workspace/styles';
import type { ImportTarget } from '@/components/workspace/templates/import-preview';
import { ImportView } from '@/components/workspace/templates/import-view';
import { runImport } from '@/utils/templates/importers/run-import';
import { planImport } from '@/utils/templates/plan-import';
import { planImportChanges } from '@/utils/templates/plan-import-changes';
import { templateSchema } from '@/utils/templates/schema';
import zendesk from '../fixtures/imports/zendesk.json?raw';

const nothing = () => {};
const here = [
  templateSchema.parse({
    id: 'merci',
    title: { fr: 'Merci', en: 'Thanks' },
    variants: [
      { lang: 'fr', body: 'Merci beaucoup pour votre message, il nous touche.' },
      { lang: 'en', body: 'Thank you very much for your message, it means a lot to us.' },
    ],
  }),
  templateSchema.parse({
    id: 'zendesk.retard',
    title: { fr: 'Retard' },
    variants: [{ lang: 'fr', body: 'Bonjour, votre commande a pris un peu de retard.' }],
  }),
].map((template) => ({ template, private: false }));

/** Templates on their way in: the file to choose, or what is in one. */
export function ImportScene({ chosen: hasFile }: { chosen: boolean }) {
  const { templates, notCarried, problems } = useMemo(() => runImport('zendesk', zendesk, 'fr'), []);
  const plan = useMemo(() => planImport(templates, here, false), [templates]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['zendesk.sent']));
  const [target, setTarget] = useState<ImportTarget>('team');
  return (
    <>
      <style>{workspaceStyles}</style>
      <ImportView
        file={hasFile ? { name: 'macros-2026-11.json' } : null}
        format={hasFile ? 'zendesk' : null}
        onFile={nothing}
        onPaste={nothing}
        onForget={nothing}
        onFormat={nothing}
        progress={null}
        preview={
          hasFile
            ? {
                plan,
                notCarried,
                problems,
                chosen,
                onChosen: setChosen,
                count: planImportChanges(plan, chosen, false).length,
                target,
                onTarget: setTarget,
                onWrite: nothing,
              }
            : null
        }
      />
    </>
  );
}
