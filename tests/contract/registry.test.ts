import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { renderSitesDoc } from '@/scripts/sites-doc';
import { pageKinds } from '@/utils/community/schema';
import { matchesPattern } from '@/utils/sites/match-pattern';
import { adapters } from './adapters';

const empty = loadPage('<!doctype html><title>empty</title>', 'https://nobody.example/').doc;

describe.each(adapters)('$id', (site) => {
  it('is registered once', () => {
    expect(adapters.filter(({ id }) => id === site.id)).toEqual([site]);
  });

  it.each(site.sampleUrls)('takes $url for: $kind', ({ url, kind }) => {
    expect(site.pageKind(new URL(url), empty)).toBe(kind);
    if (site.matches.length > 0) {
      const readers = adapters.filter((other) =>
        other.matches.some((pattern) => matchesPattern(pattern, new URL(url))),
      );
      expect(readers.map(({ id }) => id)).toEqual([site.id]);
    }
  });

  it('shares no address with another network', () => {
    const others = adapters.filter((other) => other !== site).flatMap((other) => other.matches);
    for (const pattern of site.matches) {
      const sample = new URL(pattern.replace('*://', 'https://').replace('://*.', '://any.').replaceAll('*', ''));
      expect(others.filter((other) => matchesPattern(other, sample))).toEqual([]);
    }
  });

  it('recognises no empty page, and expects only slots it has', () => {
    expect(site.fingerprint?.(empty) ?? false).toBe(false);
    for (const kind of pageKinds) for (const slot of site.expects(kind)) expect(site.selectors).toHaveProperty([slot]);
  });

  it('has selectors that are selectors', () => {
    for (const selector of Object.values(site.selectors).flat()) {
      expect(() => empty.querySelector(selector), selector).not.toThrow();
    }
  });
});

describe('docs/sites.md', () => {
  it('is what npx tsx scripts/sites-doc.ts writes', () => {
    const file = fileURLToPath(new URL('../../docs/sites.md', import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(renderSitesDoc());
  });
});
