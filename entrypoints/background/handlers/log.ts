import type { NetworkId } from '@/utils/community/networks';
import type { InteractionStore } from '@/utils/db/interaction-store';
import type { TemplateUseStore } from '@/utils/db/template-use-store';
import { formatCsv } from '@/utils/log/format-csv';
import { summariseDay } from '@/utils/log/summarise-day';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { readSettings } from '@/utils/platform/settings-store';
import { editedShare } from '@/utils/templates/edited-share';
import { templateRef } from '@/utils/templates/template-ref';

type LogVerb = Extract<keyof Handlers, `log.${string}`>;

/** Longest text the log keeps of a reply, UTF-16 units. */
const longestText = 20_000;

/** IndexedDB takes no larger count (unsigned long). */
const everyLine = 2 ** 32 - 1;

interface Needs {
  log: InteractionStore;
  uses: TemplateUseStore;
  /** The brand recognised on a page; empty when it is unknown. */
  findBrand(page: { host: string; network: NetworkId; account: string | null; owner: string | null }): Promise<string>;
}

/** What the log answers. An `attempted` line is on disk before the page may act. */
export function logHandlers({ log, uses, findBrand }: Needs): Pick<Handlers, LogVerb> {
  return {
    async 'log.attempt'({ account, owner, ...request }) {
      const { settings } = await readSettings();
      const now = new Date();
      const published = request.item?.publishedAt ? Date.parse(request.item.publishedAt) : Number.NaN;
      const id = crypto.randomUUID();
      await log.add({
        ...request,
        id,
        at: now.toISOString(),
        agent: settings.me.name,
        device: settings.device,
        brand: await findBrand({ host: request.host ?? '', network: request.network, account, owner }),
        toneAfter: [],
        responseMs: Number.isNaN(published) ? null : Math.max(0, now.getTime() - published),
      });
      if (request.templateRef) {
        const { packId, templateId } = request.templateRef;
        await uses.add(templateRef(packId, templateId), now.toISOString());
      }
      return { id };
    },
    async 'log.settle'({ id, sent, ...changes }) {
      const share = sent && sent.inserted !== null ? { editedShare: editedShare(sent.inserted, sent.text) } : {};
      await log.update(id, { ...changes, ...share, ...(sent ? { comment: sent.text.slice(0, longestText) } : {}) });
      return null;
    },
    async 'log.update'({ id, ...changes }) {
      await log.update(id, changes);
      return null;
    },
    async 'log.remove'({ id }) {
      return { removed: await log.remove(id) };
    },
    async 'log.restore'({ interaction }) {
      await log.add(interaction);
      return null;
    },
    async 'log.removeMany'({ ids }) {
      return { removed: await log.removeMany(ids) };
    },
    async 'log.restoreMany'({ interactions }) {
      await log.restoreMany(interactions);
      return null;
    },
    'log.query': (query) => log.query(query),
    async 'log.today'({ timeZoneOffset }) {
      const now = new Date();
      const since = new Date(now.getTime() - 8 * 86_400_000).toISOString();
      return summariseDay(await log.listSince(since), now.toISOString(), timeZoneOffset);
    },
    async 'log.exportCsv'(query) {
      const { rows } = await log.query({ ...query, offset: 0, limit: everyLine });
      return { csv: formatCsv(rows), rows: rows.length };
    },
  };
}
