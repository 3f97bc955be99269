import type { Item } from '@/utils/community/schema';

/** An answer of the team that stands on the page itself. */
export interface TeamAnswer {
  itemId: string;
  /** The account, as the page writes it. */
  name: string;
  /** ISO 8601; null where the page shows only a relative time. */
  at: string | null;
}

/** Finds, as items are read, which of them the team answered: the answer may be read before or after what it answers. */
export interface TeamAnswers {
  /** @returns items whose answer became known with this batch, by id */
  take(batch: readonly { item: Item; ofTeam: boolean }[]): ReadonlyMap<string, TeamAnswer>;
  find(itemId: string): TeamAnswer | null;
}

export function joinTeamAnswers(): TeamAnswers {
  const answers = new Map<string, TeamAnswer>();
  return {
    take(batch) {
      const fresh = new Map<string, TeamAnswer>();
      for (const { item, ofTeam } of batch) {
        if ((!ofTeam && !item.isOwn) || item.parentId === null || item.parentId === item.id) continue;
        // The first answer is the one that matters: a page shows them oldest first, as far as it shows an order.
        if (answers.has(item.parentId)) continue;
        const answer = { itemId: item.id, name: item.author.name, at: item.publishedAt };
        answers.set(item.parentId, answer);
        fresh.set(item.parentId, answer);
      }
      return fresh;
    },
    find: (itemId) => answers.get(itemId) ?? null,
  };
}
