import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import type { ItemHistory } from '@/utils/messaging/protocol';

/** What the team noted about this item, the two newest notes. */
export function NoteLines({ history, now }: { history: ItemHistory | null; now: number }) {
  const { t, language } = useI18n();
  const notes = history?.onItem.filter(({ action, comment }) => action === 'note' && comment) ?? [];
  if (notes.length === 0) return null;
  return (
    <ul class="m-notes">
      {notes.slice(0, 2).map(({ id, agent, at, comment }) => (
        <li key={id}>
          <Icon name="note" />
          <p>
            {comment}
            <span class="m-soft m-small">{t('overlay_note_by', { agent, ago: formatAgo(at, now, language) })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
