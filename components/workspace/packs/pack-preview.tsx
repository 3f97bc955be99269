import { useState } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import type { ShownPreview } from '@/utils/messaging/verbs/subscription-verbs';
import { type UpdateMode, updateModes } from '@/utils/packs/subscription/subscription';
import { formatDay } from './describe-freshness';
import { Fingerprints } from './fingerprints';

export interface PackPreviewProps {
  preview: ShownPreview;
  now: number;
  busy: boolean;
  onAdd: (mode: UpdateMode) => void;
  onOther: () => void;
}

/** What a link would install: whose it is, who signed it, what it holds. Nothing is installed yet. */
export function PackPreview({ preview, now, busy, onAdd, onOther }: PackPreviewProps) {
  const { t, language } = useI18n();
  const [mode, setMode] = useState<UpdateMode>('automatic');
  const { title, version, brand, host, replaces } = preview;
  return (
    <div class="w-form w-join">
      <p class="w-preview-title">{t('packs_preview', { title, version })}</p>
      <dl class="w-facts">
        <div>
          <dt>{t('packs_brand')}</dt>
          <dd>{brand}</dd>
        </div>
        <div>
          <dt>{t('packs_holds')}</dt>
          <dd>{t('packs_counts', preview.counts)}</dd>
        </div>
        <div>
          <dt>{t('packs_languages')}</dt>
          <dd>{preview.languages.map((lang) => t(messageKey('language', lang))).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('packs_from')}</dt>
          <dd>{host}</dd>
        </div>
        <div>
          <dt>{t('packs_issued')}</dt>
          <dd>{formatDay(preview.issued, now, language)}</dd>
        </div>
        <div>
          <dt>{t('packs_key')}</dt>
          <dd>
            <Fingerprints fingerprints={preview.fingerprints} />
            <span class="m-soft m-small">{t('packs_key_hint')}</span>
          </dd>
        </div>
      </dl>
      {preview.expired && (
        <Banner>{t('packs_preview_expired', { date: formatDay(preview.expires, now, language) })}</Banner>
      )}
      {replaces && (
        <Banner kind={replaces.sameKeys ? 'note' : 'attention'}>
          {t(replaces.sameKeys ? 'packs_replaces' : 'packs_replaces_key', { version: replaces.version })}
        </Banner>
      )}
      <Select
        label={t('packs_mode')}
        value={mode}
        options={updateModes.map((value) => ({ value, label: t(messageKey('packs_mode', value)) }))}
        onPick={setMode}
      />
      <div class="w-acts">
        <Button look="primary" disabled={busy} onClick={() => onAdd(mode)}>
          {t('packs_add')}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onOther}>
          {t('packs_look_again')}
        </Button>
      </div>
    </div>
  );
}
