import type { Language } from '@/utils/community/schema';
import type { Rendering, TemplateHit } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/tone/schema';

const drafts = {
  fr: {
    text: 'Bonjour, si vous aviez donné la bonne adresse, le colis serait arrivé. Il sera chez vous demain sans faute. Sinon appelez Sylvie au 06 12 34 56 78.',
    blame: 'si vous aviez donné la bonne adresse',
    promise: 'Il sera chez vous demain sans faute',
    data: '06 12 34 56 78',
    instead: 'l’adresse semble incomplète',
    softer: 'Nous faisons le point avec le transporteur dans la journée',
  },
  en: {
    text: 'Hello, if you had given the right address, the parcel would have arrived. It will be with you tomorrow without fail. Else call Sylvie on 07700 900123.',
    blame: 'if you had given the right address',
    promise: 'It will be with you tomorrow without fail',
    data: '07700 900123',
    instead: 'the address seems incomplete',
    softer: 'We are checking with the carrier today',
  },
};

export const fakeDraft = (language: Language): string => drafts[language].text;

export function fakeFindings(language: Language): Finding[] {
  const { text, blame, promise, data, instead, softer } = drafts[language];
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return [
    { rule: 'missing-empathy', severity: 'note', span: null, message: { key: 'say_empathy' } },
    { rule: 'blaming', severity: 'warn', span: span(blame), message: { key: 'say_blaming' }, replacement: instead },
    {
      rule: 'over-promise',
      severity: 'warn',
      span: span(promise),
      message: { key: 'say_promise' },
      replacement: softer,
    },
    { rule: 'personal-data', severity: 'hold', span: span(data), message: { key: 'say_data' }, replacement: '' },
  ];
}

export function fakeHits(language: Language): TemplateHit[] {
  const fr = language === 'fr';
  const rows: [string, string, string, string[]][] = fr
    ? [
        [
          'late',
          'Retard de livraison',
          'Bonjour Marie, je comprends votre agacement\u202f: trois semaines, c’est long.',
          ['livraison', 'excuses'],
        ],
        [
          'refund',
          'Remboursement accepté, délai bancaire de trois à cinq jours ouvrés',
          'Bonjour Marie, votre remboursement est parti ce matin.',
          ['remboursement'],
        ],
        ['stock', 'Retour en stock', 'Bonjour Marie, la taille 42 revient la première semaine de décembre.', ['stock']],
        [
          'rule',
          'Rappel de la charte',
          'Bonjour Marie, ici chacun peut critiquer, sans viser les personnes.',
          ['charte'],
        ],
        [
          'dm',
          'Passer en message privé',
          'Bonjour Marie, pouvez-vous nous écrire en privé avec votre numéro de commande ?',
          [],
        ],
        ['thanks', 'Merci pour un compliment', 'Merci beaucoup Marie, l’équipe est ravie de vous lire.', ['merci']],
      ]
    : [
        ['late', 'Late delivery', 'Hello Marie, I understand: three weeks is a long time.', ['delivery', 'apology']],
        [
          'refund',
          'Refund accepted, three to five working days at the bank',
          'Hello Marie, your refund left this morning.',
          ['refund'],
        ],
        ['stock', 'Back in stock', 'Hello Marie, size 9 is back in the first week of December.', ['stock']],
        [
          'rule',
          'Reminder of the charter',
          'Hello Marie, anyone may criticise here, without aiming at people.',
          ['charter'],
        ],
        ['dm', 'Move to private messages', 'Hello Marie, could you write to us in private with your order number?', []],
        ['thanks', 'Thanks for a compliment', 'Thank you so much Marie, the team is delighted.', ['thanks']],
      ];
  return rows.map(([id, title, firstLine, tags], at) => ({
    id,
    packId: 'demo',
    title,
    firstLine,
    folder: '',
    tags,
    shortcut: at < 3 ? id : null,
    personalise: at === 0,
    languages: ['fr', 'en'],
    reason: at < 2 ? { key: 'reason_complaint' } : at === 2 ? { key: 'template_reason_recent' } : null,
  }));
}

export function fakeRendering(language: Language, rest: Partial<Rendering> = {}): Rendering {
  const text =
    language === 'fr'
      ? 'Bonjour Marie,\n\nJe comprends votre agacement\u202f: trois semaines, c’est long. Votre commande est au dépôt de Lyon depuis hier\u202f; je vous écris dès qu’elle en part.\n\nCamille, pour Maison Azur'
      : 'Hello Marie,\n\nI understand: three weeks is a long time. Your order has been at the Lyon depot since yesterday; I will write as soon as it leaves.\n\nCamille, for Maison Azur';
  const personal = language === 'fr' ? 'trois semaines, c’est long' : 'three weeks is a long time';
  const start = text.indexOf(personal);
  return {
    templateId: fakeHits(language)[0]!.id,
    text,
    preview: text.replace('Lyon', language === 'fr' ? '[Dépôt]' : '[Depot]'),
    lang: language,
    otherLanguage: false,
    missing: [],
    caret: null,
    personalSpan: { start, end: start + personal.length },
    error: null,
    ...rest,
  };
}

export const fakeSofter = (language: Language): string => drafts[language].softer;

export const fakeMissing = (language: Language): Rendering['missing'] => [
  { name: 'order', label: language === 'fr' ? 'Numéro de commande' : 'Order number', type: 'text', choices: [] },
  { name: 'depot', label: language === 'fr' ? 'Dépôt' : 'Depot', type: 'choice', choices: ['Lyon', 'Lille', 'Nantes'] },
];
