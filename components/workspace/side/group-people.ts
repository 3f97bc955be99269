import type { NetworkId } from '@/utils/community/networks';
import type { Interaction } from '@/utils/log/schema';

export interface Person {
  key: string;
  network: NetworkId;
  name: string;
  handle: string | null;
  /** Newest first. */
  lines: Interaction[];
  flags: number;
}

/** The people some lines are about, each with the lines, in the order in which they first appear. A person is one author of one network. */
export function groupPeople(rows: readonly Interaction[]): Person[] {
  const people = new Map<string, Person>();
  for (const line of rows) {
    if (!line.item) continue;
    const { author, network } = line.item;
    const key = `${network} ${author.id || author.handle || author.name}`;
    const person = people.get(key) ?? { key, network, name: author.name, handle: author.handle, lines: [], flags: 0 };
    person.lines.push(line);
    if (line.action === 'flag' && line.outcome !== 'failed') person.flags++;
    people.set(key, person);
  }
  return [...people.values()];
}
