import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import { overlayStyles } from '@/components/overlay/styles';
import { selectionMemory } from '@/utils/editors/selection-memory';
import { createComposerSession } from './composer-session';
import { copyReport } from './copy-report';
import { createCommands } from './create-commands';
import { describePage } from './describe-page';
import { insertReply } from './insert-reply';
import { logSending } from './log-sending';
import { createOverlayActions } from './overlay-actions';
import { OverlayApp } from './overlay-app';
import type { OverlayPage, OverlayPanel } from './overlay-page';
import { createOverlayStore, type OverlayStore } from './overlay-store';
import { readShortcuts } from './register-keys';
import type { ReplyRecords } from './reply-records';
import { resumeReply } from './resume-reply';
import { showToast } from './show-toast';
import { teachSlot } from './teach-slot';
import { watchHealth } from './watch-health';
import { watchSending } from './watch-sending';

/** Keeps the panel's store and the page's own knowledge of the items the same. */
function joinStore(page: OverlayPage, store: OverlayStore): () => void {
  const take = (): void =>
    batch(() => {
      store.checked.value = page.checked;
      store.articles.value = page.articles;
      store.brand.value = page.brand;
      store.moved.value++;
      if (page.disconnected) store.trouble.value = { trouble: { type: 'disconnected' }, since: '' };
    });
  take();
  page.subscribe(take);
  return effect(() => {
    if (store.checked.value !== page.checked) page.setChecked(store.checked.value);
    page.setOpen(store.card.value?.itemId ?? null);
  });
}

/** Mounts everything with a surface: card, picker, composer bar, strip, send guard. */
export function mountPanel(page: OverlayPage): OverlayPanel & { store: OverlayStore } {
  const { deps, root, observer } = page;
  const { doc, site, signal, readPage } = deps;
  const store = createOverlayStore();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayStyles);
  root.adoptedStyleSheets = [sheet];
  const layer = doc.createElement('div');
  layer.className = 'm-root';
  const mirrors = doc.createElement('div');
  root.append(mirrors, layer);
  const stop = joinStore(page, store);

  // A search field of ours takes the selection with it: the caret of each editor is kept in mind.
  selectionMemory.observe(doc, signal);
  const records: ReplyRecords = new WeakMap();
  const session = createComposerSession(deps, store, mirrors);
  const findElement = (id: string) => store.pinned.get(id) ?? observer.findElement(id);
  const actions = createOverlayActions(page, store, findElement);
  watchSending({
    site,
    readPage,
    listComposers: () => site.listComposers(readPage()),
    signal,
    mustHold: (composer) =>
      store.composer.value?.el === composer && store.composer.value.findings.some((one) => one.severity === 'hold'),
    onHeld(composer, control, sendAnyway) {
      const state = store.composer.value;
      if (!state) return;
      const held = state.findings.filter((finding) => finding.severity === 'hold');
      store.guard.value = { composer, control, draft: state.draft, findings: held, sendAnyway };
    },
    onSending(composer, anyway) {
      const state = store.composer.value;
      const findings = state?.el === composer ? state.findings : [];
      void logSending(deps, store, records, composer, findings, anyway);
    },
  });
  watchHealth(deps, store, observer);
  const { mac, shortcuts } = readShortcuts(page);
  render(
    <OverlayApp
      deps={deps}
      store={store}
      actions={actions}
      session={session}
      shortcuts={shortcuts}
      mac={mac}
      findElement={findElement}
      onCopyReport={() => void copyReport(deps, observer).then(() => showToast(store, deps.translate('ui_copied')))}
      onReteach={() => teachSlot(deps, store, observer)}
      onNotForTeam={() => showToast(store, deps.translate('overlay_not_for_team'))}
      onInsert={async (picker, hit, rendering, at) => {
        const { item, composer, slash, openedAt } = picker;
        const insertion = { templateId: hit.id, packId: hit.packId, rendering, at, item, composer, slash, openedAt };
        const written = await insertReply(deps, store, records, findElement, insertion);
        if (!written) return;
        written.focus();
        session.attend(written);
      }}
    />,
    layer,
  );
  signal.addEventListener('abort', () => {
    stop();
    render(null, layer);
  });
  const resume = (): boolean => {
    void resumeReply(deps, records, findElement).then((composer) => {
      composer?.focus();
      if (composer) session.attend(composer);
    });
    return true;
  };
  // A composer may be there without any comment: whose voice it takes is asked for by itself, and anew on each visit.
  const learnBrand = (): void => {
    deps.call('brand.find', { page: describePage(deps) }).then(page.setBrand, () => undefined);
  };
  const commands: Record<string, (() => boolean) | undefined> = {
    ...createCommands(doc, store, actions, observer),
    resume,
    selection: actions.openSelection,
  };
  return {
    store,
    openCard: actions.openCard,
    attend(composer) {
      session.attend(composer);
      learnBrand();
    },
    run: (command) => commands[command]?.() ?? false,
  };
}
