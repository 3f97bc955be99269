import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import type { NetworkId } from '@/utils/community/networks';
import type { Interaction } from '@/utils/log/schema';
import type { DaySummary, SiteState } from '@/utils/messaging/protocol';
import type { RenewalRow } from '@/utils/messaging/verbs/publish-verbs';
import { RenewalLines } from '../workspace/publish/renewal-lines';
import { formatRoute } from '../workspace/route';
import { BrandLine, type BrandLineProps } from './brand-line';
import { LogByHand, type LogByHandProps } from './log-by-hand';
import { RecentLine } from './recent-line';
import { SitePanel } from './site-panel';
import { TodayPanel } from './today-panel';

export interface PopupProps {
  /** Not all of it is known yet. */
  busy: boolean;
  site: SiteState | null;
  networkLabel: string | null;
  problem: string | null;
  /** Null while it is being read. */
  summary: DaySummary | null;
  recent: readonly Interaction[];
  pack: { title: string; version: string } | null;
  /** For which brand one answers in this tab; null where Moderato does not run. */
  brand: BrandLineProps['brand'];
  onBrand: BrandLineProps['onBrand'];
  /** Packs published from here that are to be signed again. */
  renewals: readonly RenewalRow[];
  /** How fresh it is, in words. */
  packAge: string;
  byHandNetwork: NetworkId;
  /** Ms since the epoch. */
  now: number;
  onSwitch: (on: boolean) => void;
  onEdit: (id: string, comment: string) => void;
  onRemove: (id: string) => void;
  onLogByHand: LogByHandProps['onLog'];
  onWorkspace: () => void;
  /** Absent where the browser has no side panel. */
  onPanel?: (() => void) | undefined;
}

/** The popup: this site, today, the last interactions, the doors. */
export function Popup(props: PopupProps) {
  const { t } = useI18n();
  const { summary, recent, pack, onEdit, onRemove } = props;
  const [byHand, setByHand] = useState(false);
  return (
    <main class="m-root m-popup" aria-busy={props.busy}>
      <header class="m-popup-head">
        <img src="/icon/32.png" width="24" height="24" alt="" />
        <h1>Moderato</h1>
        <Button small icon="sliders" onClick={props.onWorkspace}>
          {t('popup_workspace')}
        </Button>
      </header>
      <section aria-label={t('popup_this_site')}>
        <SitePanel
          site={props.site}
          networkLabel={props.networkLabel}
          onSwitch={props.onSwitch}
          problem={props.problem}
        />
        <BrandLine brand={props.brand} onBrand={props.onBrand} />
      </section>
      <section aria-labelledby="popup-today">
        <h2 id="popup-today">{t('popup_today')}</h2>
        {summary ? <TodayPanel summary={summary} /> : <Skeleton lines={2} />}
      </section>
      <section aria-labelledby="popup-recent">
        <h2 id="popup-recent">{t('popup_recent')}</h2>
        {recent.length === 0 && !byHand && (
          <EmptyState icon="list" title={t('popup_recent_empty')}>
            {t('popup_recent_empty_text')}
          </EmptyState>
        )}
        {!byHand && (
          <div class="m-lines">
            {recent.map((interaction) => (
              <RecentLine
                key={interaction.id}
                interaction={interaction}
                now={props.now}
                onEdit={(comment) => onEdit(interaction.id, comment)}
                onRemove={() => onRemove(interaction.id)}
              />
            ))}
          </div>
        )}
        {byHand ? (
          <LogByHand
            network={props.byHandNetwork}
            onCancel={() => setByHand(false)}
            onLog={(line) => {
              props.onLogByHand(line);
              setByHand(false);
            }}
          />
        ) : (
          <div class="m-popup-doors">
            <Button small icon="plus" onClick={() => setByHand(true)}>
              {t('popup_log_by_hand')}
            </Button>
            {props.onPanel && (
              <Button small look="quiet" icon="panel" onClick={props.onPanel}>
                {t('popup_panel')}
              </Button>
            )}
          </div>
        )}
      </section>
      <section>
        <RenewalLines
          renewals={props.renewals}
          now={props.now}
          target="_blank"
          hrefOf={(id) => `workspace.html${formatRoute('packs', { view: 'publish', pack: id })}`}
        />
        <p class="m-soft m-small">
          {pack
            ? t('popup_pack', { title: pack.title, version: pack.version, when: props.packAge })
            : t('popup_pack_none')}
        </p>
      </section>
    </main>
  );
}
