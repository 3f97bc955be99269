import { writeFileSync } from 'node:fs';
import { expectAdapter } from '@/tests/contract/adapters';
import { listFixtures } from '@/tests/contract/list-fixtures';
import { readFixture } from '@/tests/contract/read-fixture';
import { loadPage } from './load-page';

/**
 * Writes what the adapters read today beside each fixture whose name begins with the argument, to be read over by
 * a person before it is committed: `npx tsx scripts/record-expected.ts wordpress/`. Without argument: those that have
 * none yet.
 */
const prefix = process.argv[2];
for (const fixture of listFixtures()) {
  if (prefix === undefined ? fixture.expected !== undefined : !fixture.name.startsWith(prefix)) continue;
  const reading = readFixture(expectAdapter(fixture.network), loadPage(fixture.html, fixture.url));
  writeFileSync(fixture.expectedFile, `${JSON.stringify(reading, null, 2)}\n`);
  console.log(`${fixture.name}: ${reading.items.length} items, ${reading.composers.length} composers`);
}
