import type { Translate } from '@/components/ui/i18n-context';

export interface PracticeComment {
  id: string;
  name: string;
  text: string;
  /** A reply begun already. */
  draft: string;
}

/** Five comments on an invented shop: a French one, an English one, an insult, a complaint, a question. */
export function listPracticeComments(t: Translate): PracticeComment[] {
  return [
    {
      id: 'helene',
      name: 'Hélène Marchand',
      text: 'Bonjour, ma théière est arrivée cassée, le couvercle est fêlé. Que puis-je faire ?',
      draft: '',
    },
    {
      id: 'owen',
      name: 'Owen Reilly',
      text: 'Hello, my parcel is marked as delivered but it never came. Where could it be?',
      draft: '',
    },
    { id: 'tom', name: 'Tom', text: t('practice_insult'), draft: '' },
    { id: 'nadia', name: 'Nadia Benali', text: t('practice_complaint'), draft: t('practice_complaint_draft') },
    { id: 'sacha', name: 'Sacha', text: t('practice_question'), draft: '' },
  ];
}
