import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { DuplicateGroup } from '@/utils/templates/find-duplicates';
import type { Template } from '@/utils/templates/schema';
import { localText } from '../local-text';
import { formatRoute } from '../route';
import { WordsDiff } from './words-diff';

export interface DuplicatesViewProps {
  groups: readonly DuplicateGroup[];
  find: (id: string) => Template | undefined;
}

/** More groups than anyone works through in one go. */
const shown = 50;

/** Templates that say the same or nearly: which to keep is the person's choice, one click away. */
export function DuplicatesView({ groups, find }: DuplicatesViewProps) {
  const { t, language } = useI18n();
  if (groups.length === 0) {
    return (
      <EmptyState icon="copy" title={t('templates_duplicates_none')} level={2}>
        {t('templates_duplicates_none_text')}
      </EmptyState>
    );
  }
  return (
    <div class="w-duplicates">
      <h2>{t('templates_duplicates_title', { n: groups.length })}</h2>
      {groups.length > shown && <p class="m-soft">{t('templates_duplicates_first', { n: shown })}</p>}
      {groups.slice(0, shown).map(({ ids, lang, same }) => {
        const found = ids.flatMap((id) => find(id) ?? []);
        const [first, second] = found;
        const bodyOf = (template: Template | undefined) =>
          template?.variants.find((one) => one.lang === lang)?.body ?? '';
        return (
          <section key={`${lang} ${ids.join()}`} class="w-duplicate">
            <h3>
              {t(same ? 'templates_duplicates_same' : 'templates_duplicates_near')} · {t(messageKey('language', lang))}
            </h3>
            <ul>
              {found.map(({ id, title, folder }) => (
                <li key={id}>
                  <a href={formatRoute('templates', { id })}>{localText(title, language) || id}</a>{' '}
                  <span class="m-soft m-small">{folder}</span>
                </li>
              ))}
            </ul>
            <WordsDiff before={bodyOf(first)} after={bodyOf(second)} lang={lang} />
          </section>
        );
      })}
    </div>
  );
}
