import { useState } from 'preact/hooks';
import { ComposerBar } from '@/components/composer/composer-bar';
import { placeBar } from '@/components/composer/place-bar';
import { RemarksList } from '@/components/composer/remarks-list';
import { ToneBubble } from '@/components/composer/tone-bubble';
import { Floating } from '@/components/overlay/floating';
import type { Finding } from '@/utils/tone/schema';
import { BrandAsk } from './brand-ask';
import type { ComposerSession } from './composer-session';
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
  const { draft, findings, length, max } = composer;
  const brand = store.brand.value;
  const unknown = brand?.how === 'unknown' && brand.options.length > 0;
  const go = (finding: Finding) => {
    setListed(false);
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
            slash: null,
          };
        }}
        onRemarks={() => setListed(!listed)}
        onVoice={session.setVoice}
        onCollapse={setCollapsed}
      />
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

/** The bubble of one remark, beside its words; beside the composer where the words have no place. */
function FindingBubble({ store, session, onNotForTeam }: Omit<ComposerViewProps, 'pickerKeys' | 'onBrand'>) {
  const at = store.finding.value;
  const composer = store.composer.value;
  const finding = at === null ? undefined : composer?.findings[at];
  if (at === null || !composer || !finding) return null;
  const total = composer.findings.length;
  const step = (by: number) => {
    store.finding.value = (at + by + total) % total;
  };
  const close = () => {
    store.finding.value = null;
    composer.el.focus();
  };
  const [box] = session.listBoxes(at);
  return (
    <Floating anchor={box ?? measure(composer.el)} width={320}>
      <ToneBubble
        draft={composer.draft}
        finding={finding}
        at={at + 1}
        total={total}
        takesFocus
        onReplace={() => void session.replace(finding).then(close)}
        onKeep={() => {
          session.keep(finding);
          close();
        }}
        onNotForTeam={() => {
          onNotForTeam(finding);
          session.keep(finding);
          close();
        }}
        onPrevious={() => step(-1)}
        onNext={() => step(1)}
        onClose={close}
      />
    </Floating>
  );
}
