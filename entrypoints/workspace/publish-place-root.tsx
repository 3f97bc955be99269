import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { PlaceCard } from '@/components/workspace/publish/place-card';
import { PlaceForm, type TypedPlace } from '@/components/workspace/publish/place-form';
import { Section } from '@/components/workspace/section';
import { AppError } from '@/utils/diagnostics/app-error';
import { callBackground } from '@/utils/messaging/call-background';
import type { ConnectionRow, Told } from '@/utils/messaging/verbs/publish-verbs';
import { browser } from '@/utils/platform/browser';
import { readPlaceForm } from './read-place-form';
import type { PageActions } from './use-page';

export interface PublishPlaceRootProps {
  page: PageActions;
  places: readonly ConnectionRow[];
  reload: () => Promise<void>;
}

/** Which form is open: none, a new place, or one that is changed. */
type Open = 'none' | 'new' | ConnectionRow;

const empty: TypedPlace = { kind: 'webdav', values: {} };
const startOf = (open: Open): TypedPlace =>
  typeof open === 'string'
    ? empty
    : { kind: open.kind, values: { ...open.place, name: open.name, publicUrl: open.publicUrl ?? '' } };

/** Joins the stores to the background: connected, tried out, changed, forgotten. */
export function PublishPlaceRoot({ page, places, reload }: PublishPlaceRootProps) {
  const { t } = useI18n();
  const [asked, setOpen] = useState<Open>('none');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const open: Open = places.length === 0 ? 'new' : asked;
  const show = (next: Open) => {
    setTold(null);
    setOpen(next);
  };
  const allow = async (pattern: string) => {
    if (!(await browser.permissions.request({ origins: [pattern] }))) throw new AppError('permission-denied');
  };
  const connect = (typed: TypedPlace) => {
    const { settings, publicUrl, name, originPattern } = readPlaceForm(typed);
    if (!settings || !originPattern) return;
    setBusy(true);
    setTold(null);
    const work = async () => {
      await allow(originPattern);
      const replaces = typeof open === 'string' ? null : open.id;
      const answer = await callBackground('publish.connect', { name, settings, publicUrl, replaces });
      if (!answer.ok) return setTold(answer.told);
      await reload();
      show('none');
      page.show({ text: t('place_connected', { name }) });
    };
    void page.run(work).finally(() => setBusy(false));
  };
  return (
    <Section title={t('place_title')} hint={t('place_hint')}>
      {places.map((place) => (
        <PlaceCard
          key={place.id}
          place={place}
          onAllow={() =>
            void page.run(async () => {
              await allow(place.originPattern);
              await reload();
            })
          }
          onChange={() => show(place)}
          onForget={() =>
            void page.run(async () => {
              await callBackground('publish.disconnect', { id: place.id });
              await reload();
              page.show({ text: t('place_forgotten', { name: place.name }) });
            })
          }
        />
      ))}
      {open === 'none' ? (
        <div class="w-acts">
          <Button small icon="plus" onClick={() => show('new')}>
            {t('place_add')}
          </Button>
        </div>
      ) : (
        <PlaceForm
          key={typeof open === 'string' ? open : open.id}
          start={startOf(open)}
          changing={open !== 'new'}
          busy={busy}
          told={told}
          read={readPlaceForm}
          onConnect={connect}
          onCancel={places.length > 0 ? () => show('none') : undefined}
        />
      )}
    </Section>
  );
}
