import { useState } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import type { ConnectionRow } from '@/utils/messaging/verbs/publish-verbs';

export interface PlaceCardProps {
  place: ConnectionRow;
  onAllow: () => void;
  onChange: () => void;
  onForget: () => void;
}

/** A connected store: where it is, where members read, what it can do. Nothing of its credentials. */
export function PlaceCard({ place, onAllow, onChange, onForget }: PlaceCardProps) {
  const { t } = useI18n();
  const [forgetting, setForgetting] = useState(false);
  const { name, kind, host, publicUrl, told, permitted } = place;
  return (
    <div class="w-place">
      <div class="w-place-head">
        <h3>{name}</h3>
        <span class="m-soft">
          {t(`place_kind_${kind}`)} · {host}
        </span>
        <Menu
          align="end"
          items={[
            { id: 'change', label: t('place_change'), icon: 'pencil' },
            { id: 'forget', label: t('place_forget'), icon: 'trash' },
          ]}
          onPick={(id) => (id === 'change' ? onChange() : setForgetting(true))}
          button={(props) => <IconButton small icon="more" label={t('place_more', { name })} {...props} />}
        />
      </div>
      <dl class="w-facts">
        <div>
          <dt>{t('place_reads')}</dt>
          <dd>{publicUrl ?? <span class="m-soft">{t('place_reads_nowhere')}</span>}</dd>
        </div>
        <div>
          <dt>{t('place_ability')}</dt>
          <dd>{told.map((ref) => textOf(t, ref)).join(' ')}</dd>
        </div>
      </dl>
      {!permitted && (
        <Banner
          actions={
            <Button small onClick={onAllow}>
              {t('packs_allow', { host })}
            </Button>
          }
        >
          {t('place_lost', { host })}
        </Banner>
      )}
      {forgetting && (
        <Banner
          actions={
            <>
              <Button small look="quiet" onClick={() => setForgetting(false)}>
                {t('ui_cancel')}
              </Button>
              <Button small look="danger" onClick={onForget}>
                {t('place_forget')}
              </Button>
            </>
          }
        >
          {t('place_forget_sure', { name })}
        </Banner>
      )}
    </div>
  );
}
