import { batch, effect } from '@preact/signals';
import type { Voice } from '@/components/composer/voice-menu';
import type { Item } from '@/utils/community/schema';
import type { EditorDriver } from '@/utils/editors/editor-driver';
import { findDriver } from '@/utils/editors/registry';
import type { MountedUnderlines } from '@/utils/editors/underlines/underline';
import type { RepeatedReply } from '@/utils/log/list-repeated';
import type { Finding } from '@/utils/tone/schema';
import { carryFinding } from './carry-finding';
import { checkComposer } from './check-composer';
import { findPersonalPlace } from './find-personal-place';
import { followComposer } from './follow-composer';
import type { OverlayDeps } from './overlay-deps';
import type { ComposerState, OverlayStore } from './overlay-store';
import type { ReplyRecords } from './reply-records';
import { readSlash } from './watch-typed';
import type { TypedWords } from './write-reply';

/** What a person can do with the draft in the composer that has the focus. */
export interface ComposerSession {
  /** Takes up a composer; null leaves it. */
  attend(composer: HTMLElement | null): void;
  setVoice(voice: Voice): void;
  readVoice(): Voice;
  /** The voice a template takes: the one chosen in the bar; else the comment's language and the house's register. */
  readReplyVoice(item: Item | null): { language: Voice['language'] | null; register: Voice['register'] };
  replace(finding: Finding, words?: string): Promise<void>;
  /** Not shown again for this draft. */
  keep(finding: Finding): void;
  /** Checks the draft again: something other than its text changed. */
  recheck(): void;
  /** Selects what is still the template's, or puts the caret where a word of one's own belongs. */
  makePersonal(): Promise<void>;
  /** The "/" and the letters after it, where the caret is. */
  readTyped(): TypedWords | null;
  /** Where the words of a finding are drawn. */
  listBoxes(index: number): DOMRect[];
}

interface Needs {
  deps: OverlayDeps;
  store: OverlayStore;
  records: ReplyRecords;
  /** Where copies of fields hang that carry the underlines. */
  layer: HTMLElement;
  findBubble(): Element | null;
  onShortcut(composer: HTMLElement, item: Item | null, shortcut: string, typed: TypedWords): void;
}

const nowhere = { start: 0, end: 0 };
const keyOf = (finding: Finding, draft: string): string =>
  `${finding.rule} ${finding.span ? draft.slice(finding.span.start, finding.span.end) : ''}`;

/** Follows the draft of one composer at a time: reads it after a pause, has it checked, underlines what was found. */
export function createComposerSession(needs: Needs): ComposerSession {
  const { deps, store, records, layer } = needs;
  const dismissed = new WeakMap<HTMLElement, Set<string>>();
  let voice: Voice = { language: deps.language, register: null };
  let spoken = false;
  let ended = new AbortController();
  let underlines: MountedUnderlines | null = null;
  let repeated: readonly RepeatedReply[] = [];
  let run = 0;

  /** Shows what a check found. The open bubble stays with its remark, whichever place that has now, or closes with it. */
  const show = (next: ComposerState): void => {
    const before = store.composer.value?.findings ?? [];
    const open = store.finding.value;
    const at = carryFinding(before, next.findings, open);
    // Who was in the bubble is not left nowhere.
    const lost = open !== null && at === null && needs.findBubble()?.matches(':focus-within') === true;
    batch(() => {
      store.pointed.value = store.pointed.value === open ? at : null;
      store.finding.value = at;
      store.composer.value = next;
    });
    if (lost) next.el.focus();
  };
  const check = async (el: HTMLElement, driver: EditorDriver): Promise<void> => {
    const now = ++run;
    const draft = driver.readText(el);
    const before = store.composer.value;
    if (before?.el !== el) return;
    const isLate = (): boolean => now !== run || store.composer.value?.el !== el;
    try {
      const chosen = spoken ? voice : null;
      const personal = records.get(el)?.personal ?? null;
      const checked = await checkComposer(deps, { el, draft, item: before.item, voice: chosen, personal, repeated });
      if (isLate()) return;
      if (!spoken) voice = checked.voice;
      const silent = dismissed.get(el);
      const findings = checked.findings.filter((finding) => !silent?.has(keyOf(finding, draft)));
      const { length, max } = checked;
      show({ ...before, draft, findings, length, max, repeated: checked.repeated });
    } catch {
      // A draft that cannot be checked is simply not marked: writing and sending go on as without us.
      if (!isLate()) show({ ...before, draft, findings: [], repeated: 0 });
    }
  };
  const checkNow = (): void => {
    const el = store.composer.value?.el;
    const driver = el && findDriver(el);
    if (el && driver) void check(el, driver);
  };
  const learnRepeated = (item: Item | null, signal: AbortSignal): void => {
    repeated = [];
    if (!item?.permalink) return;
    deps.call('reply.repeated', { network: deps.site.id, permalink: item.permalink }).then(
      (found) => {
        if (signal.aborted) return;
        repeated = found;
        if (found.length > 0) checkNow();
      },
      () => undefined,
    );
  };

  const attend = (composer: HTMLElement | null): void => {
    if (store.composer.value?.el === composer) return;
    ended.abort();
    ended = new AbortController();
    underlines = null;
    store.finding.value = null;
    store.composer.value = null;
    const driver = composer && findDriver(composer);
    if (!composer || !driver) return;
    const page = deps.readPage();
    const el = deps.site.findComposerItem(composer, page);
    const item = el && deps.site.readItem(el, page);
    spoken = false;
    store.composer.value = { el: composer, item, draft: '', findings: [], length: 0, max: null, repeated: 0 };
    const { signal } = ended;
    underlines = followComposer({
      ...{ composer, driver, item, store, layer, signal },
      findBubble: needs.findBubble,
      check: () => void check(composer, driver),
      onShortcut: (shortcut, typed) => needs.onShortcut(composer, item, shortcut, typed),
    });
    void check(composer, driver);
    learnRepeated(item, signal);
  };

  const stop = effect(() => {
    // Read before the question mark: what an effect does not read, it does not follow.
    const findings = store.composer.value?.findings ?? [];
    // Findings without words are listed, not drawn; an index stays that of the findings.
    underlines?.update(findings.map(({ span, severity }) => ({ span: span ?? nowhere, weight: severity })));
  });
  deps.signal.addEventListener('abort', () => {
    stop();
    ended.abort();
  });

  return {
    attend,
    recheck: checkNow,
    readVoice: () => voice,
    readReplyVoice: (item) => ({
      language: spoken || !item ? voice.language : null,
      register: spoken ? voice.register : null,
    }),
    setVoice(next) {
      voice = next;
      spoken = true;
      checkNow();
    },
    async replace(finding, words = finding.replacement) {
      const now = store.composer.value;
      const driver = now && findDriver(now.el);
      if (!now || !driver || !finding.span || words === undefined) return;
      const expected = now.draft.slice(finding.span.start, finding.span.end);
      await driver.replaceRange(now.el, finding.span, expected, words);
      await check(now.el, driver);
    },
    keep(finding) {
      const now = store.composer.value;
      if (!now) return;
      const known = dismissed.get(now.el) ?? new Set();
      dismissed.set(now.el, known.add(keyOf(finding, now.draft)));
      show({ ...now, findings: now.findings.filter((other) => other !== finding) });
    },
    async makePersonal() {
      const now = store.composer.value;
      const driver = now && findDriver(now.el);
      if (now && driver) await driver.selectRange(now.el, findPersonalPlace(driver.readText(now.el), now.findings));
    },
    readTyped() {
      const el = store.composer.value?.el;
      const driver = el && findDriver(el);
      const selection = el && driver?.readSelection(el);
      return el && driver && selection ? readSlash({ draft: driver.readText(el), caret: selection.end }) : null;
    },
    listBoxes: (index) => underlines?.listBoxes(index) ?? [],
  };
}
