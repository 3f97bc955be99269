import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import type { CardData } from './card-types';

export interface CardHeadProps {
  id: string;
  data: CardData;
  onHelp: () => void;
  onClose: () => void;
}

/** Who wrote, where, for which brand, and what one has had to do with this person before. */
export function CardHead({ id, data, onHelp, onClose }: CardHeadProps) {
  const { t, language } = useI18n();
  const { item, history, now } = data;
  const past = history
    ? [
        history.count > 0 ? t('overlay_history_count', { n: history.count }) : t('overlay_first_time'),
        history.flags > 0 && t('overlay_history_flags', { n: history.flags }),
      ]
    : [];
  const place = [
    item.author.handle,
    data.networkLabel,
    data.brand,
    item.publishedAt && formatAgo(item.publishedAt, now, language),
  ];
  return (
    <div class="m-card-head">
      <div class="m-card-who">
        <h2 id={id}>
          <bdi>{item.author.name}</bdi>
        </h2>
        <p class="m-soft m-small">{place.filter(Boolean).join(' · ')}</p>
        {past.length > 0 && <p class="m-soft m-small">{past.filter(Boolean).join(' · ')}</p>}
      </div>
      <IconButton small icon="help" label={t('overlay_keys')} keyHint="?" onClick={onHelp} />
      <IconButton small icon="close" label={t('overlay_card_close')} onClick={onClose} />
    </div>
  );
}
