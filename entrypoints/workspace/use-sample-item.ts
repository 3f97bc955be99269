import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import type { Item } from '@/utils/community/schema';

/** A comment made up, to try things on where none was met yet. */
export function useSampleItem(): Item {
  const { t } = useI18n();
  return useMemo(
    () => ({
      id: 'sample',
      network: 'facebook',
      kind: 'comment',
      text: t('templates_sample_text'),
      author: { id: 'sample', name: 'Marie Dupont', handle: null, profileUrl: null },
      permalink: null,
      publishedAt: null,
      parentId: null,
      depth: 0,
      isOwn: false,
    }),
    [t],
  );
}
