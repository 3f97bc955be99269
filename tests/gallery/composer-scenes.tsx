import { useState } from 'preact/hooks';
import { ComposerBar } from '@/components/composer/composer-bar';
import { groupHits, refOf } from '@/components/composer/group-hits';
import { Picker } from '@/components/composer/picker';
import type { Answers } from '@/components/composer/picker-types';
import { placeBar } from '@/components/composer/place-bar';
import { RemarksList } from '@/components/composer/remarks-list';
import { RepeatLine } from '@/components/composer/repeat-line';
import type { Softening } from '@/components/composer/soften-part';
import { ToneBubble } from '@/components/composer/tone-bubble';
import type { Voice } from '@/components/composer/voice-menu';
import { Floating } from '@/components/overlay/floating';
import type { Language } from '@/utils/community/schema';
import type { Rendering } from '@/utils/messaging/protocol';
import { fakeDraft, fakeFindings, fakeHits, fakeMissing, fakeRendering } from './fake-replies';
import { record } from './record';

const nothing = () => {};

const bars = [
  { findings: 0, length: 0, empty: true, width: 520, collapsed: false },
  { findings: 0, length: 640, empty: false, width: 520, collapsed: false },
  { findings: 3, length: 1070, empty: false, width: 520, collapsed: false },
  { findings: 4, length: 1112, empty: false, width: 520, collapsed: false },
  { findings: 4, length: 1112, empty: false, width: 300, collapsed: false },
  { findings: 4, length: 1112, empty: false, width: 240, collapsed: false },
  { findings: 3, length: 0, empty: false, width: 300, collapsed: true },
];

/** The bar in every state, each above a composer of its own. */
export function BarsScene({ language }: { language: Language }) {
  const [voice, setVoice] = useState<Voice>({ language, register: language === 'fr' ? 'vous' : null });
  const view = { width: window.innerWidth, height: 10_000 };
  return (
    <>
      {bars.map(({ findings, length, empty, width, collapsed }, at) => {
        const composer = { left: 16, top: 60 + at * 84, width: Math.min(width, window.innerWidth - 32), height: 34 };
        const place = placeBar(composer, 34, view);
        return (
          place && (
            <div key={`${width} ${findings} ${length}`}>
              <div style={{ position: 'fixed', border: '1px solid #888', borderRadius: '8px', ...pixels(composer) }} />
              <ComposerBar
                place={place}
                brand="Maison Azur"
                voice={voice}
                findings={fakeFindings(language).slice(0, findings)}
                empty={empty}
                count={length > 0 || empty ? { length, max: 1100 } : null}
                collapsed={collapsed}
                pickerOpen={false}
                remarksOpen={false}
                pickerKeys="Alt+R"
                onPicker={nothing}
                onRemarks={nothing}
                onVoice={setVoice}
                onCollapse={nothing}
              />
            </div>
          )
        );
      })}
    </>
  );
}

function pixels({ left, top, width, height }: { left: number; top: number; width: number; height: number }) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** The quiet line over a bar whose draft was posted before in the thread; under it where there is no room above. */
export function RepeatScene() {
  return (
    <>
      <RepeatLine
        bar={{ side: 'above', left: 16, top: 160, width: Math.min(520, window.innerWidth - 32) }}
        times={4}
        onPersonal={nothing}
      />
      <RepeatLine bar={{ side: 'above', left: 16, top: 4, width: 240 }} times={2} onPersonal={nothing} />
    </>
  );
}

export type PickerCase = 'plain' | 'missing' | 'error' | 'none' | 'other';

export function PickerScene({ language, what }: { language: Language; what: PickerCase }) {
  const [query, setQuery] = useState(what === 'none' ? 'zzz' : '');
  const [favourites, setFavourites] = useState<ReadonlySet<string>>(new Set(['demo/dm']));
  const all = fakeHits(language);
  const [{ templateId, answers }, setAsked] = useState<{ templateId: string; answers: Answers }>({
    templateId: all[0]?.id ?? '',
    answers: {},
  });
  const hits = query ? all.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase())) : all;
  const cases: Record<PickerCase, Partial<Rendering>> = {
    plain: {},
    none: {},
    missing: { missing: fakeMissing(language).filter(({ name }) => !answers[name]) },
    error: { error: { message: 'tag "if" not closed', line: 3, column: 7 } },
    other: { lang: language === 'fr' ? 'en' : 'fr', otherLanguage: true },
  };
  return (
    <Floating anchor={{ left: 24, top: 24, width: 120, height: 24 }} width={640}>
      <Picker
        query={query}
        onQuery={setQuery}
        hits={groupHits(hits, favourites, null, query === '')}
        busy={false}
        rendering={fakeRendering(language, { templateId, ...cases[what] })}
        onPreview={(hit, given) => setAsked({ templateId: hit.id, answers: given })}
        onInsert={(hit, _, mode) => record(mode, hit.id)}
        bySlash={false}
        onFavourite={(hit, on) => {
          const next = new Set(favourites);
          if (on) next.add(refOf(hit));
          else next.delete(refOf(hit));
          setFavourites(next);
        }}
        onClose={() => record('close')}
      />
    </Floating>
  );
}

export function BubbleScene({ language, softening }: { language: Language; softening?: Softening }) {
  const [at, setAt] = useState(1);
  const findings = fakeFindings(language);
  const finding = findings[at];
  return (
    finding && (
      <Floating anchor={{ left: 24, top: 60, width: 160, height: 20 }} width={330}>
        <ToneBubble
          draft={fakeDraft(language)}
          finding={finding}
          at={at + 1}
          total={findings.length}
          takesFocus
          onReplace={() => record('replace', finding.rule)}
          onKeep={() => record('keep', finding.rule)}
          onNotForTeam={() => record('never', finding.rule)}
          onPrevious={() => setAt((at + findings.length - 1) % findings.length)}
          onNext={() => setAt((at + 1) % findings.length)}
          onClose={() => record('close')}
          soften={
            softening ? { softening, onAsk: nothing, onConsent: nothing, onDecline: nothing, onUse: nothing } : null
          }
        />
      </Floating>
    )
  );
}

export function RemarksScene({ language, none }: { language: Language; none?: boolean }) {
  return (
    <Floating anchor={{ left: 24, top: 24, width: 160, height: 24 }} width={340}>
      <RemarksList
        draft={fakeDraft(language)}
        findings={none ? [] : fakeFindings(language)}
        onGo={nothing}
        onReplace={nothing}
        onKeep={nothing}
        onClose={nothing}
      />
    </Floating>
  );
}
