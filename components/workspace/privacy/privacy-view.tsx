import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Switch } from '@/components/ui/switch';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { StorageCounts } from '@/utils/messaging/protocol';
import { FileChoice } from '../file-choice';
import { PageHead } from '../page-head';
import { Section } from '../section';
import { DeleteEverything } from './delete-everything';

export interface PrivacyViewProps {
  /** Not all of it is known yet. */
  busy: boolean;
  /** Null while they are counted. */
  counts: StorageCounts | null;
  /** Bytes; null when the browser does not say. */
  bytes: number | null;
  /** Comments remembered to try rules on: how many, and whether more are kept. */
  seen: { count: number | undefined; kept: boolean };
  onKeepSeen: (keep: boolean) => void;
  onForgetSeen: () => void;
  onExportLog: () => void;
  onExportSettings: () => void;
  onImportSettings: (file: File) => void;
  onDelete: () => void;
}

const never = ['privacy_never_send', 'privacy_never_measure', 'privacy_never_press'] as const;

/** What is kept, in plain words, with the way to take it along and the way to be rid of it. */
export function PrivacyView(props: PrivacyViewProps) {
  const { counts, bytes, seen, onExportLog, onExportSettings, onDelete } = props;
  const { t, language } = useI18n();
  const [asking, setAsking] = useState(false);
  const since =
    counts?.oldest && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(counts.oldest));
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const kept: [MessageKey, MessageKey, number | undefined][] = [
    ['privacy_log', 'privacy_log_text', counts?.interactions],
    ['privacy_disputes', 'privacy_disputes_text', counts?.disputes],
    ['privacy_seen', 'privacy_seen_text', seen.count],
    ['privacy_uses', 'privacy_uses_text', counts?.templateUses],
    ['privacy_packs', 'privacy_packs_text', counts?.packs],
    ['privacy_layers', 'privacy_layers_text', counts?.layers],
    ['privacy_sites', 'privacy_sites_text', counts?.sites],
  ];
  const exports = (
    <div class="w-acts">
      <Button icon="download" onClick={onExportLog}>
        {t('privacy_export_log')}
      </Button>
      <Button icon="download" onClick={onExportSettings}>
        {t('privacy_export_settings')}
      </Button>
    </div>
  );
  return (
    <div class="w-page" aria-busy={props.busy}>
      <PageHead title={t('area_privacy')}>{t('privacy_intro')}</PageHead>
      <Section
        title={t('privacy_kept')}
        actions={
          bytes !== null && (
            <span class="m-soft m-small">{t('privacy_space', { size: size.format(bytes / 1_000_000) })}</span>
          )
        }
      >
        <dl class="w-kept">
          {kept.map(([name, text, count]) => (
            <div key={name}>
              <dt>
                {t(name)}
                <span class="m-soft m-small">
                  {t(text)} {name === 'privacy_log' && since && t('privacy_log_since', { when: since })}
                </span>
              </dt>
              <dd>{count?.toLocaleString(language) ?? '…'}</dd>
            </div>
          ))}
        </dl>
        <Switch
          label={t('privacy_seen_switch')}
          hint={t('privacy_seen_switch_hint')}
          checked={seen.kept}
          onChange={props.onKeepSeen}
        />
        <div class="w-acts">
          <Button icon="trash" disabled={!seen.count} onClick={props.onForgetSeen}>
            {t('privacy_seen_forget')}
          </Button>
        </div>
      </Section>
      <Section title={t('privacy_never')}>
        <ul class="w-list w-never">
          {never.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('privacy_export')} hint={t('privacy_export_hint')}>
        {exports}
      </Section>
      <Section title={t('privacy_import')} hint={t('privacy_import_hint')}>
        <FileChoice label={t('privacy_import_choose')} accept=".json" onFile={props.onImportSettings} />
      </Section>
      <Section title={t('privacy_delete')} hint={t('privacy_delete_text')}>
        <div class="w-acts">
          <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
            {t('privacy_delete_open')}
          </Button>
        </div>
      </Section>
      {asking && (
        <DeleteEverything
          exports={exports}
          onClose={() => setAsking(false)}
          onDelete={() => {
            setAsking(false);
            onDelete();
          }}
        />
      )}
    </div>
  );
}
