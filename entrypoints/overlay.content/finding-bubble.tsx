import { ToneBubble } from '@/components/composer/tone-bubble';
import { Floating } from '@/components/overlay/floating';
import type { Finding } from '@/utils/tone/schema';
import type { ComposerSession } from './composer-session';
import { measure } from './measure';
import type { OverlayStore } from './overlay-store';

export interface FindingBubbleProps {
  store: OverlayStore;
  session: ComposerSession;
  onNotForTeam(finding: Finding): void;
}

/** The bubble of one remark, beside its words; beside the composer where the words have no place. */
export function FindingBubble({ store, session, onNotForTeam }: FindingBubbleProps) {
  const at = store.finding.value;
  const composer = store.composer.value;
  const finding = at === null ? undefined : composer?.findings[at];
  if (at === null || !composer || !finding) return null;
  const total = composer.findings.length;
  const step = (by: number) => {
    store.pointed.value = null;
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
        takesFocus={store.pointed.value !== at}
        onReplace={() => void session.replace(finding).then(close)}
        onKeep={() => {
          session.keep(finding);
          close();
        }}
        onNotForTeam={() => {
          onNotForTeam(finding);
          close();
        }}
        onPrevious={() => step(-1)}
        onNext={() => step(1)}
        onClose={close}
      />
    </Floating>
  );
}
