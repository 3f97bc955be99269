import { useState } from 'preact/hooks';
import { ComposerBar } from '@/components/composer/composer-bar';
import { ElsewhereLine } from '@/components/composer/elsewhere-line';
import { RemarksList } from '@/components/composer/remarks-list';
import { RepeatLine } from '@/components/composer/repeat-line';
import { Floating } from '@/components/overlay/floating';
import type { Finding } from '@/utils/tone/schema';
import { BrandAsk } from './brand-ask';
import type { ComposerSession } from './composer-session';
import { FindingBubble } from './finding-bubble';
import type { OverlayStore } from './overlay-store';
import { barHeight, useBarPlace } from './use-bar-place';

interface ComposerViewProps {
  store: OverlayStore;
  /** The overlay's own element in the page. */
  host: Element;
  session: ComposerSession;
  pickerKeys: string;
  onNotForTeam(finding: Finding): void;
  onBrand(packId: string): void;
}

/** What belongs to the composer that has the focus: its bar, the remarks on its draft, the bubble at their words. */
export function ComposerView({ store, host, session, pickerKeys, onNotForTeam, onBrand }: ComposerViewProps) {
  const [folded, setFolded] = useState(false);
  // The one composer whose bar was asked for although the page leaves it no room.
  const [unfolded, setUnfolded] = useState<HTMLElement | null>(null);
  const [listed, setListed] = useState(false);
  const [asking, setAsking] = useState(false);
  const composer = store.composer.value;
  store.moved.value;
  const place = useBarPlace(composer?.el ?? null, host, composer?.draft.trim() === '', unfolded === composer?.el);
  if (!composer || !place) return null;
  const collapsed = folded || (place.tight && unfolded !== composer.el);
  const { draft, findings, length, max, repeated } = composer;
  const elsewhere = store.elsewhere.value;
  const brand = store.brand.value;
  const unknown = brand?.how === 'unknown' && brand.options.length > 0;
  const go = (finding: Finding) => {
    setListed(false);
    store.pointed.value = null;
    store.finding.value = findings.indexOf(finding);
  };
  return (
    <>
      <ComposerBar
        place={place}
        brand={brand?.name ?? ''}
        brandAsked={asking && unknown}
        onBrand={unknown ? () => setAsking(!asking) : undefined}
        voice={session.readVoice()}
        findings={findings}
        empty={draft.trim() === ''}
        count={max === null ? null : { length, max }}
        collapsed={collapsed}
        pickerOpen={store.picker.value !== null}
        remarksOpen={listed}
        pickerKeys={pickerKeys}
        onPicker={() => {
          store.picker.value = {
            item: composer.item,
            composer: composer.el,
            openedAt: null,
            templateId: null,
            typed: null,
          };
        }}
        onRemarks={() => setListed(!listed)}
        onVoice={session.setVoice}
        onCollapse={(fold) => {
          setFolded(fold && !place.tight);
          setUnfolded(fold ? null : composer.el);
        }}
      />
      {elsewhere !== null && !collapsed && <ElsewhereLine bar={place} since={elsewhere} now={Date.now()} />}
      {elsewhere === null && repeated > 0 && !collapsed && (
        <RepeatLine bar={place} times={repeated} onPersonal={() => void session.makePersonal()} />
      )}
      {asking && unknown && (
        <Floating anchor={{ ...place, height: barHeight }} width={360}>
          <BrandAsk brand={brand} onBrand={onBrand} />
        </Floating>
      )}
      {listed && (
        <Floating anchor={{ ...place, height: barHeight }} width={360}>
          <RemarksList
            draft={draft}
            findings={findings}
            onGo={go}
            onReplace={session.replace}
            onKeep={session.keep}
            onClose={() => setListed(false)}
          />
        </Floating>
      )}
      <FindingBubble store={store} session={session} onNotForTeam={onNotForTeam} />
    </>
  );
}
