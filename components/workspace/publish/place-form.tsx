import { useState } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { Spinner } from '@/components/ui/spinner';
import { TextInput } from '@/components/ui/text-input';
import type { Told } from '@/utils/messaging/verbs/publish-verbs';
import { type PlaceKind, placeFields, placeKinds } from './place-fields';
import { PlaceInput } from './place-input';
import { suggestPublicUrl } from './suggest-public-url';

export interface TypedPlace {
  kind: PlaceKind;
  /** By field, `publicUrl` and `name` among them. */
  values: Readonly<Record<string, string>>;
}

export interface PlaceFormProps {
  start: TypedPlace;
  /** Its kind stays: another one is another place. */
  changing: boolean;
  busy: boolean;
  /** Why the store did not take the try. */
  told: Told | null;
  /** Fields that are not as they must be, and the host the browser will ask about. */
  read: (typed: TypedPlace) => { wrong: ReadonlySet<string>; host: string | null };
  onConnect: (typed: TypedPlace) => void;
  onCancel?: (() => void) | undefined;
}

/** Connecting a store: what each kind needs, with examples; tried out before it is kept. */
export function PlaceForm({ start, changing, busy, told, read, onConnect, onCancel }: PlaceFormProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(start);
  const [tried, setTried] = useState(false);
  const { kind, values } = typed;
  const { wrong, host } = read(typed);
  const set = (name: string, value: string) => setTyped({ kind, values: { ...values, [name]: value } });
  const suggested = suggestPublicUrl(kind, values);
  const publicUrl = values.publicUrl ?? suggested;
  const whole = { kind, values: { ...values, publicUrl } };
  const pick = (next: PlaceKind) => {
    const usual = placeFields[next].flatMap(({ name, usual = '' }) => (usual === '' ? [] : [[name, usual]]));
    setTyped({ kind: next, values: Object.fromEntries(usual) });
    setTried(false);
  };
  return (
    <form
      class="w-form w-join"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong.size === 0 && !busy) onConnect(whole);
      }}
    >
      {!changing && (
        <Select
          label={t('place_kind')}
          value={kind}
          options={placeKinds.map((value) => ({ value, label: t(`place_kind_${value}`) }))}
          onPick={pick}
        />
      )}
      {kind === 'files' && <p>{t('place_files_text')}</p>}
      {placeFields[kind].map((field) => (
        <PlaceInput
          key={`${kind} ${field.name}`}
          field={field}
          value={values[field.name] ?? ''}
          wrong={wrong.has(field.name) && (tried || (values[field.name] ?? '') !== '')}
          onText={(value) => set(field.name, value)}
        />
      ))}
      {kind !== 'files' && (
        <>
          <TextInput
            label={t('place_field_public_url')}
            hint={t('place_public_hint')}
            error={
              wrong.has('publicUrl') ? t('place_wrong', { example: 'https://packs.example.org/salon/' }) : undefined
            }
            placeholder="https://"
            maxLength={2000}
            value={publicUrl}
            onText={(value) => set('publicUrl', value)}
          />
          <TextInput
            label={t('place_field_name')}
            hint={t('place_optional', { example: host ?? 'Nextcloud' })}
            maxLength={120}
            value={values.name ?? ''}
            onText={(value) => set('name', value)}
          />
          {host !== null && <p class="m-soft m-small">{t('place_asks', { host })}</p>}
          {told && (
            <Banner>
              <p>{textOf(t, told.what)}</p>
              <p>{textOf(t, told.todo)}</p>
            </Banner>
          )}
          <div class="w-acts">
            <Button look="primary" type="submit" disabled={busy}>
              {t(changing ? 'place_change_do' : 'place_connect')}
            </Button>
            {onCancel && (
              <Button look="quiet" disabled={busy} onClick={onCancel}>
                {t('ui_cancel')}
              </Button>
            )}
            {busy && <Spinner showLabel label={t('place_trying')} />}
          </div>
        </>
      )}
    </form>
  );
}
