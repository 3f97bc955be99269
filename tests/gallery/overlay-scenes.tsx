import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Badge } from '@/components/overlay/badge';
import { Card } from '@/components/overlay/card';
import type { CardData } from '@/components/overlay/card-types';
import { describeBadge } from '@/components/overlay/describe-badge';
import { Floating } from '@/components/overlay/floating';
import { KeysHelp } from '@/components/overlay/keys-help';
import type { Rect } from '@/components/overlay/place-beside';
import { SendGuard } from '@/components/overlay/send-guard';
import { summariseVerdict } from '@/components/overlay/summarise-verdict';
import { TriageStrip } from '@/components/overlay/triage-strip';
import { type Trouble, TroubleLine } from '@/components/overlay/trouble-line';
import { useI18n } from '@/components/ui/i18n-context';
import { ToastList } from '@/components/ui/toast-list';
import type { Language } from '@/utils/community/schema';
import { shortcutCommands } from '@/utils/settings/shortcut-commands';
import { fakeCard, fakeHistory, fakeVerdict, type ItemName, now } from './fake-items';
import { fakeDraft, fakeFindings } from './fake-replies';
import { record } from './record';

const nothing = () => {};

function readRect(selector: string): Rect {
  const { left, top, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, width, height };
}

/** Draws once the fake page has been laid out. */
export function OnItem({ item, children }: { item: ItemName; children: (rect: Rect) => ComponentChildren }) {
  const [rect, setRect] = useState<Rect | null>(null);
  useLayoutEffect(() => setRect(readRect(`[data-item="${item}"]`)), [item]);
  return rect && <>{children(rect)}</>;
}

export function Badges({ language }: { language: Language }) {
  const { t } = useI18n();
  return (
    <>
      {(['angry', 'question', 'sad', 'calm', 'long'] as const).map((name) => {
        const done = name === 'long' ? fakeHistory(language) : null;
        const summary = summariseVerdict(fakeVerdict(name, language), done);
        return (
          summary && (
            <OnItem key={name} item={name}>
              {(rect) => (
                <Badge
                  summary={summary}
                  left={Math.min(rect.left + rect.width + 6, window.innerWidth - 26)}
                  top={rect.top + 8}
                  line={describeBadge(summary, '4.1', t, language, now)}
                  rtl={false}
                  open={false}
                  onOpen={nothing}
                />
              )}
            </OnItem>
          )
        );
      })}
    </>
  );
}

export function CardScene({ data }: { data: CardData }) {
  return (
    <OnItem item={data.item.id as ItemName}>
      {(rect) => (
        <Floating anchor={rect} width={360}>
          <Card
            data={data}
            onStep={({ id, template }) => record('step', id, template?.id)}
            onNative={(id) => record('native', id)}
            onWrong={(index) => record('wrong', index)}
            onNote={(text) => record('note', text)}
            onUndo={() => record('undo')}
            onHelp={() => record('help')}
            onClose={() => record('close')}
          />
        </Floating>
      )}
    </OnItem>
  );
}

export const cardScenes = {
  'card-threat': (language: Language) => fakeCard('angry', language),
  'card-answered': (language: Language) => fakeCard('long', language, { history: fakeHistory(language) }),
  'card-team': (language: Language) =>
    fakeCard('question', language, {
      answer: { itemId: '9', name: 'Maison Azur', at: new Date(now - 7_200_000).toISOString() },
    }),
  'card-distress': (language: Language) =>
    fakeCard('sad', language, { steps: [{ id: 'hand-over' }, { id: 'reply' }, { id: 'note' }], natives: ['report'] }),
  'card-done': (language: Language) =>
    fakeCard('question', language, {
      natives: [],
      steps: [{ id: 'reply' }, { id: 'note' }, { id: 'skip' }],
      done: { action: 'flag', at: new Date(now - 5000).toISOString(), undoable: true },
    }),
  'card-calm': (language: Language) =>
    fakeCard('calm', language, { natives: [], steps: [{ id: 'reply' }, { id: 'flag' }, { id: 'note' }] }),
};

export function StripScene({ trouble, calm }: { trouble?: Trouble; calm?: boolean }) {
  return (
    <TriageStrip
      counts={calm ? { all: 0, serious: 0, unanswered: 0 } : { all: 12, serious: 3, unanswered: 4 }}
      filter="all"
      at={3}
      onFilter={(filter) => record('filter', filter)}
      onPrevious={() => record('previous')}
      onNext={() => record('next')}
      onHelp={() => record('help')}
      onClose={() => record('close')}
      trouble={
        trouble && (
          <TroubleLine
            trouble={trouble}
            since="14:32"
            onCopyReport={nothing}
            onReteach={nothing}
            onReload={nothing}
            onDismiss={nothing}
          />
        )
      }
    />
  );
}

export function GuardScene({ language }: { language: Language }) {
  return (
    <SendGuard
      draft={fakeDraft(language)}
      findings={fakeFindings(language).filter(({ severity }) => severity === 'hold')}
      anchor={{ left: 460, top: 520, width: 80, height: 32 }}
      onFix={({ rule }) => record('fix', rule)}
      onSendAnyway={() => record('send-anyway')}
      onClose={() => record('close')}
    />
  );
}

export function KeysScene() {
  const letters = ['M', 'J', 'K', 'R', 'T', 'L', 'S'];
  return (
    <KeysHelp
      shortcuts={shortcutCommands.map((command, at) => ({ command, keys: `Alt+${letters[at] ?? '?'}` }))}
      onClose={nothing}
    />
  );
}

export function ToastScene({ language }: { language: Language }) {
  const fr = language === 'fr';
  return (
    <ToastList
      stayMs={3_600_000}
      onDismiss={nothing}
      toasts={[
        { id: '1', text: fr ? 'Brouillon inséré dans l’éditeur.' : 'Draft inserted into the editor.' },
        {
          id: '2',
          text: fr
            ? 'Commentaire signalé au titre de l’art. 4.1, noté dans le journal.'
            : 'Comment flagged under art. 4.1, kept in the log.',
          action: { label: fr ? 'Annuler' : 'Undo', run: nothing },
        },
      ]}
    />
  );
}
