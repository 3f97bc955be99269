import { formatDuration } from '@/components/ui/format-duration';
import type { I18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Column } from '@/components/ui/table-types';
import { networkNames } from '@/utils/community/network-names';
import { listTemplates } from '@/utils/log/list-templates';
import type { Interaction } from '@/utils/log/schema';
import { readTemplateRef } from '@/utils/templates/template-ref';
import { formatWhen } from './format-when';
import { OutcomeWord } from './outcome-word';

/** Columns put away until somebody asks for them. */
export const hiddenAtFirst: readonly string[] = ['note', 'template', 'handleMs', 'agent'];

/** Columns that stay beside open details. */
export const shownBeside: readonly string[] = ['at', 'action', 'author', 'text', 'outcome'];

/** Columns that stay in a window as narrow as a phone: the rest is in the line's details. */
export const shownAtLeast: readonly string[] = ['at', 'action', 'author'];

/** The columns of the log. @param now ms since the epoch */
export function listColumns(
  { t, language }: I18n,
  now: number,
  templateTitle: (id: string) => string,
  onOpen: (line: Interaction) => void,
): Column<Interaction>[] {
  const clamp = (text: string | undefined) => (
    <span class="w-clamp" dir="auto">
      {text}
    </span>
  );
  return [
    {
      id: 'at',
      label: t('log_col_at'),
      sortable: true,
      fixed: true,
      width: '116px',
      render: (line) => {
        const when = formatWhen(line.at, now, language);
        const action = t(messageKey('action', line.action));
        return (
          <button
            type="button"
            class="w-link"
            aria-label={t('log_open_line', { when, action })}
            onClick={() => onOpen(line)}
          >
            {when}
          </button>
        );
      },
    },
    {
      id: 'action',
      label: t('log_col_action'),
      sortable: true,
      render: (line) => <span class="w-nowrap">{t(messageKey('action', line.action))}</span>,
    },
    {
      id: 'network',
      label: t('log_col_network'),
      sortable: true,
      render: (line) => <span class="w-nowrap">{networkNames[line.network]}</span>,
    },
    {
      id: 'author',
      label: t('log_col_author'),
      sortable: true,
      width: '150px',
      render: (line) => <div class="w-author">{clamp(line.item?.author.name ?? t('log_by_hand'))}</div>,
    },
    { id: 'text', label: t('log_col_text'), width: '36%', render: (line) => clamp(line.item?.text ?? line.comment) },
    { id: 'note', label: t('log_col_note'), render: (line) => clamp(line.comment) },
    {
      id: 'rules',
      label: t('log_col_rules'),
      width: '130px',
      render: (line) =>
        clamp([...new Set(line.rules.map(({ category }) => t(messageKey('category', category))))].join(', ')),
    },
    { id: 'outcome', label: t('log_col_outcome'), render: (line) => <OutcomeWord line={line} now={now} /> },
    {
      id: 'template',
      label: t('log_col_template'),
      render: (line) =>
        clamp(
          listTemplates(line)
            .map((ref) => templateTitle(readTemplateRef(ref)?.templateId ?? ref))
            .join(', '),
        ),
    },
    {
      id: 'handleMs',
      label: t('log_col_handle'),
      sortable: true,
      align: 'end',
      render: (line) => (line.handleMs === null ? '' : formatDuration(line.handleMs, language)),
    },
    { id: 'agent', label: t('log_col_agent'), render: (line) => clamp(line.agent) },
  ];
}
