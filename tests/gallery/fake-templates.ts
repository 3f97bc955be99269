import type { Item, Language } from '@/utils/community/schema';
import type { TemplateUseSummary } from '@/utils/log/summarise-template-use';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import type { Template } from '@/utils/templates/schema';

/** A template in both languages, with a question and a short wording for one network. */
export const lateTemplate: Template = {
  id: 'late',
  title: { fr: 'Retard de livraison pendant les fêtes de fin d’année', en: 'Late delivery' },
  shortcut: 'retard',
  folder: 'Commandes/Retards',
  tags: ['livraison', 'colis'],
  answers: ['complaint', 'urgent'],
  cites: ['insultes'],
  personalise: true,
  prompts: [
    { name: 'day', label: { fr: 'Nouveau jour', en: 'New day' }, type: 'date' },
    { name: 'shop', label: { fr: 'Dépôt', en: 'Depot' }, type: 'choice', choices: ['Lille', 'Lyon'] },
  ],
  variants: [
    {
      lang: 'fr',
      register: 'vous',
      body: 'Bonjour {{ first_name | fallback: "" }},\nvous auriez dû nous écrire plus tôt.',
    },
    { lang: 'en', register: null, body: 'Hello {{ first_name }},\nyour parcel leaves on {{ day }.' },
    { lang: 'fr', register: 'tu', networks: ['x'], body: 'Désolés, ton colis part {{ day }}.' },
  ],
};

const other = (id: string, title: string, folder: string, state: ListedTemplate['state']): ListedTemplate => ({
  state,
  private: state === 'private',
  template: { ...lateTemplate, id, title: { fr: title, en: title }, folder, shortcut: id },
});

export const listedTemplates: ListedTemplate[] = [
  { template: lateTemplate, private: false, state: 'changed' },
  other('refund', 'Remboursement en cours, sous cinq à dix jours ouvrés', 'Commandes', 'pack'),
  other('thanks', 'Merci', '', 'private'),
  other('hours', 'Horaires', 'Questions', 'added'),
];

export const templateArticles = [
  {
    id: 'insultes',
    number: '3.2',
    title: { fr: 'On n’insulte personne', en: 'No insults' },
    text: { fr: '…', en: '…' },
  },
];

export const exampleItem: Item = {
  id: 'example',
  network: 'facebook',
  kind: 'comment',
  text: 'Troisième semaine sans nouvelles de ma commande, et personne ne répond au téléphone. Que se passe-t-il ?',
  author: { id: 'a', name: 'Marie-Charlotte de La Rochefoucauld', handle: null, profileUrl: null },
  permalink: null,
  publishedAt: null,
  parentId: null,
  depth: 0,
  isOwn: false,
};

const rendering = (text: string, lang: Language, missing = false) => ({
  templateId: 'late',
  text: missing ? '' : text,
  preview: text,
  lang,
  otherLanguage: false,
  otherRegister: false,
  missing: missing ? [{ name: 'day', label: 'Nouveau jour', type: 'date' as const, choices: [] }] : [],
  caret: null,
  personalSpan: null,
  error: null,
});

const blaming = 'Bonjour Marie-Charlotte,\nvous auriez dû nous écrire plus tôt.';
const at = blaming.indexOf('vous auriez dû');

/** One wording with a remark, one that cannot be read, one too long. */
export const templateTrial: ResponseOf<'templates.try'> = {
  issues: [
    {
      level: 'error',
      path: 'variants[1].body',
      message: { key: 'template_error_not_closed', values: { name: '{{ day }' } },
      at: { line: 2, column: 24 },
    },
    {
      level: 'error',
      path: 'shortcut',
      message: { key: 'templates_shortcut_taken', values: { shortcut: 'retard', title: 'Colis perdu' } },
      at: null,
    },
  ],
  variants: [
    {
      rendering: rendering(blaming, 'fr'),
      findings: [
        {
          rule: 'blaming',
          severity: 'warn',
          span: { start: at, end: at + 'vous auriez dû'.length },
          message: { key: 'tone_blaming' },
          replacement: 'il aurait fallu',
        },
      ],
      length: blaming.length,
      over: [],
    },
    {
      rendering: { ...rendering('', 'en'), error: { message: '{{ day }', line: 2, column: 24 } },
      findings: [],
      length: 0,
      over: [],
    },
    {
      rendering: rendering('Désolés, ton colis part [Nouveau jour].', 'fr', true),
      findings: [],
      length: 320,
      over: [{ network: 'x', length: 320, max: 280 }],
    },
  ],
};

const ids = (count: number) => Array.from({ length: count }, (_, n) => `line-${n}`);
export const templateUse: TemplateUseSummary = {
  used: ids(48),
  edited: ids(31),
  sent: 44,
  medianEditedShare: 0.18,
  medianHandleMs: 74_000,
  judged: 40,
  quiet: ids(33),
  angrier: ids(2),
};
