import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { ShownItem } from '@/utils/messaging/verbs/review-verbs';
import { ChangeLine } from '../packs/change-line';
import { ItemTexts } from './item-texts';
import { ItemWords } from './item-words';

export interface ItemCardProps {
  shown: ShownItem;
  name: string;
  /** Null: there is no choice, the only item is taken or not. */
  chosen: boolean | null;
  /** It was settled or sent: it is looked at, not changed. */
  fixed: boolean;
  /** What it says is compared with what it was made on, not with the draft here. */
  asSaid: boolean;
  onChoose: (on: boolean) => void;
  onText: (path: readonly (string | number)[], text: string) => void;
}

/** One item: what it would change, whether it still fits, its words open to the pen. */
export function ItemCard({ shown, name, chosen, fixed, asSaid, onChoose, onText }: ItemCardProps) {
  const { t } = useI18n();
  const [writing, setWriting] = useState(false);
  const { item, state, said, texts, edited } = shown;
  const changes = asSaid || shown.changes.length === 0 ? (said ? [said] : []) : shown.changes;
  const plain = item.kind === 'exception' || item.kind === 'accept';
  return (
    <article class="w-item" aria-label={name}>
      <header class="w-item-head">
        {chosen !== null && !fixed && (
          <Checkbox label={`${t('review_take')} ${name}`} hiddenLabel checked={chosen} onChange={onChoose} />
        )}
        <h2>
          <span class="m-soft">
            {t(item.kind === 'part' ? `changes_area_${item.area}` : `review_kind_${item.kind}`)}
          </span>{' '}
          {name}
        </h2>
        {!asSaid && !fixed && (
          <Chip kind={state === 'ready' ? 'note' : 'attention'}>{t(`review_judged_${state}`)}</Chip>
        )}
        {edited && <Chip>{t('review_edited')}</Chip>}
        {!fixed && texts.length > 0 && (
          <Button small look="quiet" icon={writing ? 'check' : 'pencil'} onClick={() => setWriting(!writing)}>
            {t(writing ? 'review_edit_done' : 'review_edit')}
          </Button>
        )}
      </header>
      {!fixed && !asSaid && state === 'moved' && <p class="m-small">{t('review_moved_text')}</p>}
      {!fixed && !asSaid && state === 'gone' && <p class="m-small">{t('review_gone_text')}</p>}
      {plain && <ItemWords item={item} />}
      {writing ? (
        <ItemTexts texts={texts} onText={onText} />
      ) : (
        !plain && changes.map((change) => <ChangeLine key={`${change.area} ${change.id}`} change={change} />)
      )}
    </article>
  );
}
