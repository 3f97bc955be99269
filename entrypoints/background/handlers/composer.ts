import type { InteractionStore } from '@/utils/db/interaction-store';
import type { PackLayerStore } from '@/utils/db/pack-layer-store';
import type { PackStore } from '@/utils/db/pack-store';
import type { TemplateUseStore } from '@/utils/db/template-use-store';
import { AppError } from '@/utils/diagnostics/app-error';
import { listRepeated } from '@/utils/log/list-repeated';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { logQuerySchema } from '@/utils/messaging/verbs/log-query';
import { templateRef } from '@/utils/templates/template-ref';
import { acceptFinding, listAccepted, restoreFinding } from '@/utils/tone/accept-finding';
import type { ToneGuide } from '@/utils/tone/schema';
import type { Voices } from '../voices';

type ComposerVerb =
  | 'templates.shortcut'
  | 'reply.append'
  | 'reply.repeated'
  | 'tone.accept'
  | 'tone.restore'
  | 'tone.accepted';

interface Needs {
  log: InteractionStore;
  uses: TemplateUseStore;
  packStore: PackStore;
  layers: PackLayerStore;
  voices: Voices;
  forgetPacks(): void;
}

/** A thread is read for days, not months. */
const threadDays = 14;
/** More replies than a team posts on one network in that time; the newest are looked at. */
const mostReplies = 1000;

/** What a composer asks besides templates and tone: shortcuts, replies repeated in a thread, remarks set aside for good. */
export function composerHandlers({
  log,
  uses,
  packStore,
  layers,
  voices,
  forgetPacks,
}: Needs): Pick<Handlers, ComposerVerb> {
  const readPublished = async (packId: string): Promise<ToneGuide> => {
    const found = (await packStore.list()).find(({ pack }) => pack.id === packId);
    if (!found) throw new AppError('pack-invalid', packId, { detail: packId });
    return found.pack.tone;
  };
  const changeGuide = async (packId: string, change: (guide: ToneGuide, published: ToneGuide) => ToneGuide) => {
    const published = await readPublished(packId);
    await layers.change(packId, (layer) => {
      const next = change(layer.tone ?? published, published);
      const same = JSON.stringify(next) === JSON.stringify(published);
      return { layer: { ...layer, tone: same ? null : next }, left: [] };
    });
    forgetPacks();
  };
  return {
    async 'templates.shortcut'({ shortcut, network, page, packId }, caller) {
      const voice = await voices.find({ page, packId }, caller, network);
      for (const template of voice.templates.values()) {
        if (template.shortcut !== shortcut.toLowerCase()) continue;
        if (template.networks && !template.networks.includes(network)) continue;
        return { packId: voice.packOf(template.id), templateId: template.id };
      }
      return null;
    },
    async 'reply.append'({ id, templateRef: added }) {
      const { moreTemplates = [] } = await log.expect(id);
      await log.update(id, { moreTemplates: [...moreTemplates, added].slice(-20) });
      await uses.add(templateRef(added.packId, added.templateId), new Date().toISOString());
      return null;
    },
    async 'reply.repeated'({ network, permalink }) {
      const since = new Date(Date.now() - threadDays * 86_400_000).toISOString();
      const query = { network, action: 'reply', since, sort: 'newest', limit: mostReplies };
      return listRepeated((await log.query(logQuerySchema.parse(query))).rows, permalink);
    },
    async 'tone.accept'({ page, packId, rule, words }, caller) {
      const { pack } = await voices.find({ page, packId }, caller);
      await changeGuide(pack.id, (guide) => acceptFinding(guide, { rule, words }));
      return null;
    },
    async 'tone.restore'({ page, packId, rule, words }, caller) {
      const { pack } = await voices.find({ page, packId }, caller);
      await changeGuide(pack.id, (guide, published) => restoreFinding(guide, published, { rule, words }));
      return null;
    },
    async 'tone.accepted'({ packId }) {
      const { tone } = await layers.read(packId);
      return tone ? listAccepted(await readPublished(packId), tone) : [];
    },
  };
}
