import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { Spinner } from '@/components/ui/spinner';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { Section } from '../section';

export interface PublicationConflictProps {
  publication: PublicationRow;
  busy: boolean;
  onMerge: () => void;
  onGiveUp: () => void;
}

/** Somebody published meanwhile: nothing was overwritten, and both go on together. */
export function PublicationConflict({ publication, busy, onMerge, onGiveUp }: PublicationConflictProps) {
  const { t } = useI18n();
  const { told, other, version } = publication;
  return (
    <Section title={other ? t('merge_title', { version: other.version }) : t('pub_under_way', { version })}>
      {told && (
        <Banner>
          <p>{textOf(t, told.what)}</p>
          <p>{textOf(t, told.todo)}</p>
        </Banner>
      )}
      <div class="w-acts">
        {other && (
          <Button look="primary" disabled={busy} onClick={onMerge}>
            {t('merge_open')}
          </Button>
        )}
        <Button look="quiet" disabled={busy} onClick={onGiveUp}>
          {t('pub_give_up')}
        </Button>
        {busy && <Spinner showLabel label={t('merge_reading')} />}
      </div>
    </Section>
  );
}
