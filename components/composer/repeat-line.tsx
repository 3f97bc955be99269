import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';

export interface RepeatLineProps {
  /** Where the bar lies. */
  bar: { left: number; top: number; width: number };
  times: number;
  onPersonal: () => void;
}

/** Heights as drawn by `composer.css`, px. */
const lineHeight = 30;
const barHeight = 34;

/** One quiet line beside the bar: readers of this thread have seen this very text before. */
export function RepeatLine({ bar, times, onPersonal }: RepeatLineProps) {
  const { t } = useI18n();
  const above = bar.top - lineHeight - 2;
  const top = above >= 2 ? above : bar.top + barHeight + 2;
  return (
    <div
      class="m-repeat m-small"
      role="status"
      style={{ left: `${bar.left}px`, top: `${top}px`, maxWidth: `${bar.width}px` }}
    >
      <Icon name="copy" size={14} />
      <span class="m-cut" title={t('composer_repeated', { n: times })}>
        {t('composer_repeated', { n: times })}
      </span>
      <Button look="quiet" small onClick={onPersonal}>
        {t('composer_make_personal')}
      </Button>
    </div>
  );
}
