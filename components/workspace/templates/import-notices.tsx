import { textOf, useI18n } from '@/components/ui/i18n-context';
import type { NotCarried } from '@/utils/templates/importers/draft';
import { groupNotices } from './group-notices';

export interface ImportNoticesProps {
  notices: readonly NotCarried[];
  /** Open from the start: there is nothing more important. */
  open?: boolean;
}

/** Nobody reads further; the number says how many there are. */
const shown = 100;

/** What is told of a file: each reason once, with the places it is said of. */
export function ImportNotices({ notices, open = false }: ImportNoticesProps) {
  const { t } = useI18n();
  return (
    <ul class="w-notices">
      {groupNotices(notices).map(({ why, notices: places }) => (
        <li key={`${why.key} ${Object.values(why.values ?? {})}`}>
          <details open={open}>
            <summary>
              <span class="w-notices-count">{places.length}</span> {textOf(t, why)}
            </summary>
            <ul>
              {places.slice(0, shown).map(({ where, what }) => (
                <li key={`${where.entry} ${what}`}>
                  <span class="m-soft">{where.entry > 0 ? `${where.entry}. ${where.name}` : t('import_whole')}</span>{' '}
                  {what && <code>{what}</code>}
                </li>
              ))}
              {places.length > shown && <li class="m-soft">{t('import_more', { n: places.length - shown })}</li>}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
