import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import type { ConnectionRow } from '@/utils/messaging/verbs/publish-verbs';
import { type Terms, TermsForm, type TermsFormProps } from './terms-form';

/** Stands for files in the place of a connected store. */
export const filesPlace = 'files';

export interface PublishFormProps {
  places: readonly ConnectionRow[];
  /** Id of a place, or `filesPlace`. */
  place: string;
  keys: readonly KeyRow[];
  kid: string;
  terms: Terms;
  versions: TermsFormProps['versions'];
  busy: boolean;
  onPlace: (id: string) => void;
  onKey: (kid: string) => void;
  onTerms: (terms: Terms) => void;
  onPublish: () => void;
}

/** The terms of a version, where it goes and what signs it. */
export function PublishForm(props: PublishFormProps) {
  const { places, place, keys, kid, terms, versions, busy, onPlace, onKey, onTerms, onPublish } = props;
  const { t } = useI18n();
  return (
    <form
      class="w-form w-gap"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onPublish();
      }}
    >
      <TermsForm terms={terms} versions={versions} onTerms={onTerms} />
      <div class="w-terms">
        <Select
          label={t('pub_where')}
          value={place}
          options={[
            ...places.map(({ id, name }) => ({ value: id, label: name })),
            { value: filesPlace, label: t('place_kind_files') },
          ]}
          onPick={onPlace}
        />
        {keys.length > 1 && (
          <Select
            label={t('pub_with')}
            value={kid}
            options={keys.map((key) => ({ value: key.kid, label: `${key.name} (${key.fingerprint.slice(0, 9)}…)` }))}
            onPick={onKey}
          />
        )}
      </div>
      <div class="w-acts">
        <Button look="primary" type="submit" disabled={busy}>
          {t(place === filesPlace ? 'pub_make_files' : 'pub_go', { version: terms.version })}
        </Button>
      </div>
    </form>
  );
}
