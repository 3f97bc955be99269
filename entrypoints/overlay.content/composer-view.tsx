import { useState } from 'preact/hooks';
import { ComposerBar } from '@/components/composer/composer-bar';
import { ElsewhereLine } from '@/components/composer/elsewhere-line';
import { placeBar } from '@/components/composer/place-bar';
import { RemarksList } from '@/components/composer/remarks-list';
import { RepeatLine } from '@/components/composer/repeat-line';
import { Floating } from '@/components/overlay/floating';
import type { Finding } from '@/utils/tone/schema';
import { BrandAsk } from './brand-ask';
import type { ComposerSession } from './composer-session';
import { FindingBubble } from './finding-bubble';
import { measure } from './measure';
import type { OverlayStore } from './overlay-store';

interface ComposerViewProps {
  store: OverlayStore;
  session: ComposerSession;
  pickerKeys: string;
  onNotForTeam(finding: Finding): void;
  onBrand(packId: string): void;
}

/** Height of the bar as drawn by `components/composer/composer.css`, px. */
const barHeight = 32;

/** What belongs to the composer that has the focus: its bar, the remarks on its draft, the bubble at their words. */
export function ComposerView({ store, session, pickerKeys, onNotForTeam, onBrand }: ComposerViewProps) {
  const [collapsed, setCollapsed] = useState(false);
  const [listed, setListed] = useState(false);
  const [asking, setAsking] = useState(false);
  const composer = store.composer.value;
  store.moved.value;
  if (!composer?.el.isConnected) return null;
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const place = placeBar(measure(composer.el), barHeight, view);
  if (!place) return null;
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
        onCollapse={setCollapsed}
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
