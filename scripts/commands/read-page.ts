import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { networkIdSchema } from '@/utils/community/schema';
import { findSite } from '@/utils/sites/find-site';
import { generic } from '@/utils/sites/generic';
import { readPage } from '@/utils/sites/read-page';
import { siteAdapters } from '@/utils/sites/registry';
import { loadPage } from '../load-page';

/** `moderato read-page`: runs the adapter on a saved page. */
export async function readPageCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, network: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.url) throw new Error('read-page FILE.html --url URL [--network ID]');
  const page = loadPage(readFileSync(file, 'utf8'), values.url);
  const network = values.network === undefined ? undefined : networkIdSchema.parse(values.network);
  const site = network ? [...siteAdapters, generic].find(({ id }) => id === network) : findSite(page, siteAdapters);
  if (!site) throw new Error(`no adapter for ${network}`);
  console.log(JSON.stringify(readPage(site, page)));
  return 0;
}
