import type { Language } from '@/utils/community/schema';
import type { PackRow, ShownPreview, VersionRow } from '@/utils/messaging/verbs/subscription-verbs';
import type { PackChange } from '@/utils/packs/compare/compare-packs';

export const packNow = Date.parse('2026-11-20T12:00:00Z');

const followed: NonNullable<PackRow['subscription']> = {
  name: 'Maison Azur',
  url: 'https://nuage.maison-azur.example/dav/packs/manifest.jws',
  link: 'https://nuage.maison-azur.example/dav/packs/manifest.jws#moderato=1&pack=azur&name=Maison+Azur&key=11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  host: 'nuage.maison-azur.example',
  originPattern: 'https://nuage.maison-azur.example/*',
  fingerprints: ['kPrK qmxV WaYV A9ww BPUv'],
  mode: 'automatic',
  checkedAt: '2026-11-20T11:48:00Z',
  nextAt: '2026-11-20T12:30:00Z',
  expires: '2026-12-31T00:00:00Z',
  expired: false,
  heldBelow: null,
  pending: null,
  problem: null,
  step: null,
};
const row = (packId: string, title: string, version: string, rest: Partial<typeof followed>): PackRow => ({
  packId,
  title,
  brand: 'Maison Azur',
  version,
  sample: false,
  loadedAt: '2026-11-01T08:00:00Z',
  subscription: { ...followed, ...rest },
});

/** One pack in each state there is. */
export const fakeRows = (language: Language): PackRow[] => {
  const fr = language === 'fr';
  return [
    row('azur', fr ? 'Maison Azur, service client' : 'Maison Azur, customer care', '2.3.0', {
      mode: 'ask',
      pending: { seq: 8, version: '2.4.0', foundAt: '2026-11-20T11:48:00Z' },
    }),
    row('azur-noel', fr ? 'Maison Azur, fêtes' : 'Maison Azur, holidays', '1.0.2', {
      checkedAt: '2026-11-03T09:00:00Z',
      problem: {
        reason: 'no-permission',
        messages: [{ key: 'subscription_problem_no_permission' }],
        issues: [],
      },
    }),
    row('azur-presse', fr ? 'Maison Azur, presse' : 'Maison Azur, press', '0.9.0', {
      checkedAt: '2026-09-12T09:00:00Z',
      expired: true,
    }),
    row('azur-pro', fr ? 'Maison Azur, professionnels' : 'Maison Azur, trade', '3.1.0', { heldBelow: '3.2.0' }),
  ];
};

export const fakePreview = (language: Language): ShownPreview => ({
  packId: 'azur',
  name: 'Maison Azur',
  title: language === 'fr' ? 'Maison Azur, service client' : 'Maison Azur, customer care',
  brand: 'Maison Azur',
  version: '2.4.0',
  languages: ['fr', 'en'],
  host: 'nuage.maison-azur.example',
  fingerprints: ['kPrK qmxV WaYV A9ww BPUv'],
  issued: '2026-11-20T08:00:00Z',
  expires: '2026-10-20T08:00:00Z',
  expired: true,
  counts: { templates: 214, articles: 18, rules: 41 },
  replaces: { version: '2.3.0', host: 'ancien.example', sameKeys: false },
});

export const fakeVersions: readonly VersionRow[] = [
  { seq: 8, version: '2.4.0', issued: '2026-11-20T08:00:00Z', installedAt: null, state: 'waiting' },
  { seq: 7, version: '2.3.0', issued: '2026-11-02T08:00:00Z', installedAt: '2026-11-02T09:00:00Z', state: 'installed' },
  { seq: 6, version: '2.2.1', issued: '2025-12-18T08:00:00Z', installedAt: '2025-12-18T09:00:00Z', state: 'kept' },
];

export const fakeChanges: readonly PackChange[] = [
  {
    area: 'template',
    id: 'late',
    title: { fr: 'Retard de livraison', en: 'Late delivery' },
    kind: 'changed',
    before: {},
    after: {},
    fields: [
      {
        field: 'variants.fr.vous',
        before: 'Bonjour {{ first_name }},\n\nVotre colis arrive sous trois jours. Merci de votre patience.',
        after:
          'Bonjour {{ first_name }},\n\nVotre colis arrive demain. Toutes nos excuses, et merci de votre patience.',
      },
      { field: 'tags', before: ['colis'], after: ['colis', 'retard'] },
    ],
  },
  {
    area: 'template',
    id: 'stock',
    title: { fr: 'Rupture de stock', en: 'Out of stock' },
    kind: 'added',
    before: undefined,
    after: {},
    fields: [{ field: 'variants.en', before: undefined, after: 'Hello, it will be back on Monday.' }],
  },
  {
    area: 'rule',
    id: 'insult.person',
    title: null,
    kind: 'changed',
    before: {},
    after: {},
    fields: [{ field: 'severity', before: 2, after: 3 }],
  },
  {
    area: 'tone',
    id: 'avoid.fr.malheureusement',
    title: null,
    kind: 'removed',
    before: {},
    after: undefined,
    fields: [{ field: '', before: { term: 'malheureusement', lang: 'fr' }, after: undefined }],
  },
  {
    area: 'tone',
    id: 'severities.emoji-excess',
    title: null,
    kind: 'changed',
    before: 'note',
    after: 'warn',
    fields: [{ field: '', before: 'note', after: 'warn' }],
  },
];
