import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { formatDay } from '../packs/describe-freshness';
import { Section } from '../section';
import { Invitation } from './invitation';

export interface PublicationResultProps {
  publication: PublicationRow;
  title: string;
  /** The link for members; null while nobody said where they read. */
  link: string | null;
  now: number;
  /** Within a week of its end, or past it. */
  isDue: boolean;
  /** It still stands signed with the key before. */
  hasOldKey: boolean;
  onCopy: (text: string) => void;
  /** Absent where it was carried by hand. */
  onRenew?: (() => void) | undefined;
  /** Files to carry by hand. */
  children?: ComponentChildren;
}

/** What is published now: how members come to it, and until when it is vouched for. */
export function PublicationResult(props: PublicationResultProps) {
  const { publication, title, link, now, isDue, hasOldKey, onCopy, onRenew, children } = props;
  const { t, language } = useI18n();
  const { version, expires } = publication;
  const date = formatDay(expires, now, language);
  const isPast = Date.parse(expires) < now;
  const renew = onRenew && (
    <Button small look={isDue ? 'primary' : 'quiet'} icon="refresh" onClick={onRenew}>
      {t('pub_renew')}
    </Button>
  );
  return (
    <Section title={t('pub_done', { version })} hint={link === null ? undefined : t('pub_done_text')}>
      {children}
      {link !== null && <Invitation link={link} title={title} onCopy={onCopy} />}
      {link === null && !children && <Banner kind="note">{t('pub_link_none')}</Banner>}
      {hasOldKey && onRenew && (
        <Banner
          actions={
            <Button small look="primary" onClick={onRenew}>
              {t('pub_renew_key')}
            </Button>
          }
        >
          {t('pub_renew_key_text')}
        </Banner>
      )}
      {isDue ? (
        <Banner actions={renew}>{t(isPast ? 'pub_expired' : 'pub_expires_soon', { title, version, date })}</Banner>
      ) : (
        <p class="w-fresh m-soft">
          {t('pub_expires', { date })}
          {renew}
        </p>
      )}
    </Section>
  );
}
