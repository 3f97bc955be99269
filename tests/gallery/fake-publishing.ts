import type { Language } from '@/utils/community/schema';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import type { ConnectionRow, PlanRow, PublicationRow, PublishedVersion } from '@/utils/messaging/verbs/publish-verbs';
import type { MergeConflict } from '@/utils/packs/compare/merge-packs';
import { fakeChanges } from './fake-packs';

export const fakeKey: KeyRow = {
  kid: 'kPrKqmxVWaYVA9wwBPUv',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  name: 'Maison Azur, Camille',
  fingerprint: 'kPrK qmxV WaYV A9ww BPUv',
  createdAt: '2026-09-02T08:00:00Z',
  retiredAt: null,
  replacedBy: null,
  backup: null,
};

export const fakeLink = `https://nuage.maison-azur.example/public.php/dav/files/AbCd123/azur/manifest.jws#moderato=1&pack=azur&name=Maison+Azur&key=${fakeKey.x}`;

export const fakePlaces: readonly ConnectionRow[] = [
  {
    id: 'cloud',
    name: 'Nextcloud de la maison',
    kind: 'webdav',
    host: 'nuage.maison-azur.example',
    publicUrl: 'https://nuage.maison-azur.example/public.php/dav/files/AbCd123/',
    connectedAt: '2026-09-02T08:00:00Z',
    told: [{ key: 'store_ability_turns' }],
    permitted: true,
    originPattern: 'https://nuage.maison-azur.example/*',
    place: {},
  },
  {
    id: 'git',
    name: 'Codeberg',
    kind: 'forgejo',
    host: 'codeberg.org',
    publicUrl: null,
    connectedAt: '2026-09-02T08:00:00Z',
    told: [{ key: 'store_ability_guarded' }],
    permitted: false,
    originPattern: 'https://codeberg.org/*',
    place: {},
  },
];

export const fakePlan = (language: Language, isFaulty: boolean): PlanRow => ({
  from: '2.4.0',
  version: '2.5.0',
  step: 'minor',
  first: false,
  review: { id: 'relecture', reviewer: 'Inès', state: 'approved', unseen: 1 },
  changes: [...fakeChanges],
  issues: [
    ...(isFaulty
      ? [
          {
            level: 'error' as const,
            path: 'templates[12].variants[0].body',
            message: { key: 'pack_issue_unknown_template', values: { name: 'stock-2' } },
            at: { line: 1, column: 9 },
            part: { area: 'template' as const, id: 'late', title: { fr: 'Retard de livraison', en: 'Late delivery' } },
          },
          {
            level: 'error' as const,
            path: 'charter.rules[3].tests.fr.flag',
            message: {
              key: 'pack_issue_rule_match',
              values: { name: 'insult.person', text: language === 'fr' ? 'Quel clown' : 'What a clown' },
            },
            at: null,
            part: { area: 'rule' as const, id: 'insult.person', title: null },
          },
        ]
      : []),
    {
      level: 'warning',
      path: 'templates[4].title',
      message: { key: 'pack_issue_no_language', values: { name: 'en' } },
      at: null,
      part: { area: 'template', id: 'stock', title: { fr: 'Rupture de stock', en: 'Out of stock' } },
    },
  ],
});

export const fakePublication = (changes: Partial<PublicationRow>): PublicationRow => ({
  packId: 'azur',
  connectionId: 'cloud',
  kid: fakeKey.kid,
  seq: 9,
  version: '2.5.0',
  step: 'done',
  told: null,
  nextAt: null,
  other: null,
  expires: '2026-12-20T12:00:00Z',
  link: fakeLink,
  ...changes,
});

export const fakeHistory: readonly PublishedVersion[] = [
  { seq: 9, version: '2.5.0', issued: '2026-11-20T08:00:00Z', note: 'Délais de livraison plus justes.', present: true },
  { seq: 8, version: '2.4.0', issued: '2026-11-02T08:00:00Z', note: null, present: false },
  {
    seq: 7,
    version: '2.3.0',
    issued: '2025-12-18T08:00:00Z',
    note: 'Réponses des fêtes : à relire avant le 1er janvier, puis à retirer.',
    present: false,
  },
];

const wording = (body: string) => ({ id: 'late', variants: [{ lang: 'fr', register: 'vous', body }] });

export const fakeConflicts: readonly MergeConflict[] = [
  {
    key: 'template:late',
    area: 'template',
    id: 'late',
    title: { fr: 'Retard de livraison', en: 'Late delivery' },
    base: wording('Bonjour {{ first_name }}, votre colis arrive sous trois jours.'),
    mine: wording('Bonjour {{ first_name }}, votre colis arrive demain matin.'),
    theirs: wording('Bonjour {{ first_name }}, votre colis a pris du retard et arrive sous cinq jours.'),
    choice: 'mine',
  },
  {
    key: 'tone:severities.emoji-excess',
    area: 'tone',
    id: 'severities.emoji-excess',
    title: null,
    base: 'note',
    mine: 'warn',
    theirs: undefined,
    choice: null,
  },
];
