import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { BarLine, type BarLineProps } from './bar-line';

export interface RepeatLineProps extends Pick<BarLineProps, 'bar'> {
  times: number;
  onPersonal: () => void;
}

/** Readers of this thread have seen this very text before. */
export function RepeatLine({ bar, times, onPersonal }: RepeatLineProps) {
  const { t } = useI18n();
  return (
    <BarLine
      bar={bar}
      icon="copy"
      text={t('composer_repeated', { n: times })}
      action={
        <Button look="quiet" small onClick={onPersonal}>
          {t('composer_make_personal')}
        </Button>
      }
    />
  );
}
