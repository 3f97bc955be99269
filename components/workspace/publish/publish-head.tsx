import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import { PageHead } from '@/components/workspace/page-head';
import { formatRoute } from '@/components/workspace/route';

/** Head of the pages that publish, with the way back to the packs; what is published in `children`. */
export function PublishHead({ children }: { children: ComponentChildren }) {
  const { t } = useI18n();
  const back = (
    <a class="m-button m-quiet" href={formatRoute('packs')}>
      {t('pub_back')}
    </a>
  );
  return (
    <PageHead title={t('pub_title')} actions={back}>
      {children}
    </PageHead>
  );
}
