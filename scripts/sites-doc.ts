import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generic } from '@/utils/sites/generic';
import { siteAdapters } from '@/utils/sites/registry';
import type { SiteAdapter } from '@/utils/sites/site-adapter';

const root = new URL('../', import.meta.url);

/** The page that lists every network Moderato reads, from the adapters themselves and the comment at their head. */
export function renderSitesDoc(): string {
  const sites = [...[...siteAdapters].sort((a, b) => a.label.localeCompare(b.label, 'en')), generic];
  return [
    '# Networks',
    '',
    'Written by `npx tsx scripts/sites-doc.ts` from `utils/sites/`; do not edit. How to add one: [adding-a-network.md](adding-a-network.md).',
    '',
    '| Network | Recognised by | Acts of the site itself | Enter sends |',
    '|---|---|---|---|',
    ...sites.map(
      (site) =>
        `| [${site.label}](#${site.id}) | ${recognisedBy(site)} | ${listActions(site)} | ${describeEnter(site)} |`,
    ),
    '',
    ...sites.flatMap(renderSite),
  ].join('\n');
}

function describeEnter({ enterSends }: SiteAdapter): string {
  if (typeof enterSends === 'string') return 'in chat';
  return enterSends ? 'yes' : 'no';
}

function recognisedBy(site: SiteAdapter): string {
  if (site.matches.length > 0) return site.matches.map((pattern) => `\`${pattern}\``).join('<br>');
  return site.fingerprint === undefined ? 'any page no other adapter reads' : 'what the page is built of, on any host';
}

function listActions(site: SiteAdapter): string {
  return Object.keys(site.actions).join(', ') || 'none';
}

function renderSite(site: SiteAdapter): string[] {
  const source = readFileSync(new URL(`utils/sites/${site.id}.ts`, root), 'utf8');
  const comment = /\/\*\*\n([\s\S]*?)\*\/\n(?:const spec|export const|const declared)/.exec(source)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const urls = site.sampleUrls.map(({ url, kind }) => `- ${kind}: \`${url}\``);
  return [`<a id="${site.id}"></a>`, '', `## ${site.label}`, '', lines.join('\n').trim(), '', ...urls, ''];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('docs/sites.md', root), renderSitesDoc());
}
