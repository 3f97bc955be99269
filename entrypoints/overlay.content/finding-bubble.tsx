import { ToneBubble } from '@/components/composer/tone-bubble';
import { Floating } from '@/components/overlay/floating';
import type { Finding } from '@/utils/tone/schema';
import type { ComposerSession } from './composer-session';
import { findingKey } from './finding-key';
import { measure } from './measure';
import type { ComposerState, OverlayStore } from './overlay-store';
import { useSoften } from './use-soften';

export interface FindingBubbleProps {
  store: OverlayStore;
  session: ComposerSession;
  onNotForTeam(finding: Finding): void;
}

/** The bubble of the remark that is looked at, if any. */
export function FindingBubble(props: FindingBubbleProps) {
  const at = props.store.finding.value;
  const composer = props.store.composer.value;
  const finding = at === null ? undefined : composer?.findings[at];
  if (at === null || !composer || !finding) return null;
  // Another remark is another bubble: what was asked about one is not shown at the next.
  const key = findingKey(finding);
  return <OpenBubble key={key} {...props} at={at} composer={composer} finding={finding} />;
}

interface OpenBubbleProps extends FindingBubbleProps {
  at: number;
  composer: ComposerState;
  finding: Finding;
}

/** Beside its words; beside the composer where the words have no place. */
function OpenBubble({ store, session, onNotForTeam, at, composer, finding }: OpenBubbleProps) {
  const total = composer.findings.length;
  const step = (by: number) => {
    store.pointed.value = null;
    store.finding.value = (at + by + total) % total;
  };
  const close = () => {
    store.finding.value = null;
    composer.el.focus();
  };
  const { language } = session.readVoice();
  const soften = useSoften(composer.draft, finding, language, (text) => {
    void session.replace(finding, text).then(close);
  });
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
        soften={soften}
      />
    </Floating>
  );
}
