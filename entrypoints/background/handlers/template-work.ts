import type { SeenItem } from '@/utils/charter/seen-item';
import type { Item } from '@/utils/community/schema';
import type { InteractionStore } from '@/utils/db/interaction-store';
import type { SeenStore } from '@/utils/db/seen-store';
import type { TemplateUseStore } from '@/utils/db/template-use-store';
import { AppError } from '@/utils/diagnostics/app-error';
import { listTemplates } from '@/utils/log/list-templates';
import { summariseTemplateUse } from '@/utils/log/summarise-template-use';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { lintTemplateDraft } from '@/utils/packs/lint-template-draft';
import { readSettings } from '@/utils/platform/settings-store';
import { templateRef } from '@/utils/templates/template-ref';
import type { LoadedPack } from '../load-packs';
import { findSavedText, saveText } from '../save-text';
import { loadToneModel } from '../tone-model';
import { tryVariant } from '../try-variant';

interface Needs {
  log: InteractionStore;
  seen: SeenStore;
  uses: TemplateUseStore;
  packs(): Promise<readonly LoadedPack[]>;
}

type WorkVerb = Extract<
  keyof Handlers,
  | 'templates.try'
  | 'templates.examples'
  | 'templates.uses'
  | 'templates.useOf'
  | 'templates.keepText'
  | 'templates.takeText'
>;

/** How far back the figures of a template reach, ms. */
const halfYear = 183 * 86_400_000;

/** A comment seen, as an item; who wrote it is not kept. */
const toItem = ({ key, network, text, authorId, at }: SeenItem): Item => ({
  id: key.slice(0, 500),
  network,
  kind: 'comment',
  text,
  author: { id: authorId, name: '', handle: null, profileUrl: null },
  permalink: null,
  publishedAt: at,
  parentId: null,
  depth: 0,
  isOwn: false,
});

/** Trying templates while they are written, and reading what became of them. */
export function templateWorkHandlers({ log, seen, uses, packs }: Needs): Pick<Handlers, WorkVerb> {
  const expectPack = async (id: string): Promise<LoadedPack> => {
    const found = (await packs()).find(({ pack }) => pack.id === id);
    if (!found) throw new AppError('pack-invalid', id, { detail: id });
    return found;
  };
  return {
    async 'templates.try'({ packId, template: draft, item, answers }) {
      const [{ pack, templates }, { settings }] = await Promise.all([expectPack(packId), readSettings()]);
      const issues = lintTemplateDraft(draft, { ...pack, templates: [...templates.values()] });
      const request = { pack, templates, draft, item, answers, settings, model: await loadToneModel() };
      return { issues, variants: draft.variants.map((variant) => tryVariant(variant, request)) };
    },
    async 'templates.examples'({ limit }) {
      const query = {
        text: '',
        textIn: 'all',
        network: null,
        host: null,
        action: null,
        outcome: null,
        template: null,
        ids: null,
      } as const;
      const page = { since: null, until: null, sort: 'newest', sortBy: 'at', offset: 0, limit: limit * 3 } as const;
      const { rows } = await log.query({ ...query, ...page });
      const logged = rows.flatMap(({ item, host }) => (item && item.text !== '' && host !== 'practice' ? [item] : []));
      const met = (await seen.list(0, limit)).items.map(toItem);
      const texts = new Set<string>();
      return [...logged, ...met].filter(({ text }) => !texts.has(text) && texts.add(text)).slice(0, limit);
    },
    async 'templates.uses'({ packId }) {
      return (await uses.list()).flatMap(({ templateId: ref, count, lastAt }) =>
        ref.startsWith(`${packId}/`) ? [{ templateId: ref.slice(packId.length + 1), count, lastAt }] : [],
      );
    },
    async 'templates.useOf'({ packId, templateId }) {
      const now = new Date();
      const rows = await log.listSince(new Date(now.getTime() - halfYear).toISOString());
      const ref = templateRef(packId, templateId);
      const written = rows.filter((line) => listTemplates(line).includes(ref));
      return summariseTemplateUse(written, rows, now.toISOString());
    },
    async 'templates.keepText'({ text }) {
      await saveText(text);
      return null;
    },
    'templates.takeText': () => findSavedText(),
  };
}
