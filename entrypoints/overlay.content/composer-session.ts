import { effect } from '@preact/signals';
import type { Voice } from '@/components/composer/voice-menu';
import type { EditorDriver } from '@/utils/editors/editor-driver';
import { findDriver } from '@/utils/editors/registry';
import { mirrorText } from '@/utils/editors/underlines/mirror-text';
import { mountUnderlines } from '@/utils/editors/underlines/mount-underlines';
import type { MountedUnderlines, Underline } from '@/utils/editors/underlines/underline';
import { maskOthers } from '@/utils/tone/mask-others';
import type { Finding } from '@/utils/tone/schema';
import { describePage } from './describe-page';
import { findSlash } from './find-slash';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';

/** After the last key, before the draft is checked, ms. */
const pause = 250;

/** What a person can do with the draft in the composer that has the focus. */
export interface ComposerSession {
  /** Takes up a composer; null leaves it. */
  attend(composer: HTMLElement | null): void;
  setVoice(voice: Voice): void;
  readVoice(): Voice;
  replace(finding: Finding): Promise<void>;
  /** Not shown again for this draft. */
  keep(finding: Finding): void;
  /** Index of the finding under a point of the window; null for none. */
  findAt(x: number, y: number): number | null;
  /** Where the words of a finding are drawn. */
  listBoxes(index: number): DOMRect[];
}

const isField = (driver: EditorDriver): boolean => driver.id === 'textarea';
const keyOf = (finding: Finding, draft: string): string =>
  `${finding.rule} ${finding.span ? draft.slice(finding.span.start, finding.span.end) : ''}`;

/** Follows the draft of one composer at a time: reads it after a pause, has it checked, underlines what was found. */
export function createComposerSession(deps: OverlayDeps, store: OverlayStore, layer: HTMLElement): ComposerSession {
  const dismissed = new WeakMap<HTMLElement, Set<string>>();
  let voice: Voice = { language: deps.language, register: null };
  let spoken = false;
  let ended = new AbortController();
  let underlines: MountedUnderlines | null = null;
  let timer = 0;
  let run = 0;

  const check = async (el: HTMLElement, driver: EditorDriver): Promise<void> => {
    const now = ++run;
    const draft = driver.readText(el);
    const before = store.composer.value;
    if (before?.el !== el) return;
    const limit = deps.site.findLimit(el, deps.readPage());
    try {
      const { findings, length, language, register } = await deps.call('draft.check', {
        draft: maskOthers(draft, deps.site.readGiven?.(el) ?? ''),
        item: before.item,
        network: deps.site.id,
        page: describePage(deps),
        language: spoken ? voice.language : null,
        register: spoken ? voice.register : null,
        count: limit?.count ?? null,
        max: limit?.max ?? null,
      });
      if (now !== run || store.composer.value?.el !== el) return;
      if (!spoken) voice = { language, register };
      const silent = dismissed.get(el);
      const shown = findings.filter((finding) => !silent?.has(keyOf(finding, draft)));
      store.composer.value = { ...before, draft, findings: shown, length, max: limit?.max ?? null };
    } catch {
      // A draft that cannot be checked is simply not marked: writing and sending go on as without us.
      if (now === run && store.composer.value?.el === el) store.composer.value = { ...before, draft, findings: [] };
    }
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
    store.composer.value = { el: composer, item, draft: '', findings: [], length: 0, max: null };
    const checkSoon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void check(composer, driver), pause);
    };
    const { signal } = ended;
    composer.addEventListener('input', checkSoon, { signal });
    composer.addEventListener('input', (event) => callPicker(store, composer, driver, event), { signal });
    const edits = new MutationObserver(checkSoon);
    if (!isField(driver)) edits.observe(composer, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => edits.disconnect());
    underlines = isField(driver)
      ? mirrorText(composer as HTMLTextAreaElement, [], layer, signal)
      : mountUnderlines(composer, [], signal);
    void check(composer, driver);
  };

  const stop = effect(() => {
    // Read before the question mark: what an effect does not read, it does not follow.
    const findings = store.composer.value?.findings ?? [];
    underlines?.update(toUnderlines(findings));
  });
  deps.signal.addEventListener('abort', () => {
    stop();
    ended.abort();
    clearTimeout(timer);
  });

  return {
    attend,
    readVoice: () => voice,
    setVoice(next) {
      voice = next;
      spoken = true;
      const now = store.composer.value;
      const driver = now && findDriver(now.el);
      if (now && driver) void check(now.el, driver);
    },
    async replace(finding) {
      const now = store.composer.value;
      const driver = now && findDriver(now.el);
      if (!now || !driver || !finding.span || finding.replacement === undefined) return;
      const words = now.draft.slice(finding.span.start, finding.span.end);
      await driver.replaceRange(now.el, finding.span, words, finding.replacement);
      await check(now.el, driver);
    },
    keep(finding) {
      const now = store.composer.value;
      if (!now) return;
      const known = dismissed.get(now.el) ?? new Set();
      dismissed.set(now.el, known.add(keyOf(finding, now.draft)));
      store.composer.value = { ...now, findings: now.findings.filter((other) => other !== finding) };
    },
    findAt: (x, y) => underlines?.findAt(x, y) ?? null,
    listBoxes: (index) => underlines?.listBoxes(index) ?? [],
  };
}

/** Findings without words are listed, not drawn; an index stays that of the findings. */
function toUnderlines(findings: readonly Finding[]): Underline[] {
  return findings.map((finding) => ({ span: finding.span ?? { start: 0, end: 0 }, weight: finding.severity }));
}

/** A "/" typed alone on its line calls the picker; anywhere else it is a "/" like any other. */
function callPicker(store: OverlayStore, composer: HTMLElement, driver: EditorDriver, event: Event): void {
  if ((event as InputEvent).data !== '/' || store.picker.value) return;
  const slash = findSlash(driver.readText(composer));
  if (!slash) return;
  const item = store.composer.value?.item ?? null;
  store.picker.value = { item, composer, openedAt: performance.now(), templateId: null, slash };
}
