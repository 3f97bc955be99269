import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import { WordsDiff } from '../templates/words-diff';
import { nameChange, nameField } from './describe-change';
import { formatField } from './format-field';

/** Characters: what is longer is opened by the person, not by us. */
const short = { changed: 600, added: 200, removed: 200 };

/** One part of a pack and what differs in it. */
export function ChangeLine({ change }: { change: PackChange }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const parts = change.fields.map(({ field, before, after }) => ({
    field,
    before: formatField(field, before, i18n),
    after: formatField(field, after, i18n),
  }));
  const length = parts.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
  return (
    <details class="w-change" open={length < short[change.kind]}>
      <summary>
        <Chip {...(change.kind !== 'changed' && { kind: change.kind === 'added' ? 'note' : 'attention' })}>
          {t(`changes_${change.kind}`)}
        </Chip>
        <span>{nameChange(change, language, t)}</span>
      </summary>
      {parts.map(({ field, before, after }) => (
        <div key={field} class="w-change-field">
          {field !== '' && <p class="m-soft m-small">{nameField(field, t)}</p>}
          <WordsDiff before={before} after={after} />
        </div>
      ))}
    </details>
  );
}
