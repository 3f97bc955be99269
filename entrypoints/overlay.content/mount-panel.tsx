import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import { overlayStyles } from '@/components/overlay/styles';
import { selectionMemory } from '@/utils/editors/selection-memory';
import { browser } from '@/utils/platform/browser';
import { acceptForTeam } from './accept-for-team';
import { type ComposerSession, createComposerSession } from './composer-session';
import { copyReport } from './copy-report';
import { createCommands } from './create-commands';
import { describePage } from './describe-page';
import { type Insertion, insertReply } from './insert-reply';
import { insertShortcut } from './insert-shortcut';
import { listHeld } from './list-held';
import { logSending } from './log-sending';
import { createOverlayActions } from './overlay-actions';
import { OverlayApp } from './overlay-app';
import type { OverlayPage, OverlayPanel } from './overlay-page';
import { createOverlayStore, type OverlayStore } from './overlay-store';
import { readShortcuts } from './register-keys';
import type { ReplyRecords } from './reply-records';
import { resumeReply } from './resume-reply';
import { shareDrafts } from './share-drafts';
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
  const findElement = (id: string) => store.pinned.get(id) ?? observer.findElement(id);
  const actions = createOverlayActions(page, store, findElement);
  const insert = async (insertion: Insertion): Promise<void> => {
    const written = await insertReply(deps, store, records, findElement, insertion);
    if (written) session.attend(written);
    session.recheck();
  };
  const session: ComposerSession = createComposerSession({
    ...{ deps, store, records, layer: mirrors },
    findBubble: () => layer.querySelector('.m-bubble'),
    onShortcut: (composer, item, shortcut, typed) =>
      void insertShortcut(deps, store, session, insert, composer, item, shortcut, typed),
  });
  watchSending({
    site,
    readPage,
    listComposers: () => site.listComposers(readPage()),
    signal,
    // An extension that was updated or removed under the page must not stand in anybody's way.
    mustHold: (composer) => browser.runtime?.id !== undefined && listHeld(store, composer).length > 0,
    onHeld(composer, control, sendAnyway) {
      const { draft = '' } = store.composer.value ?? {};
      store.guard.value = { composer, control, draft, findings: listHeld(store, composer), sendAnyway };
    },
    onSending(composer, anyway) {
      const state = store.composer.value;
      const findings = state?.el === composer ? state.findings : [];
      void logSending(deps, store, records, composer, findings, anyway);
    },
  });
  watchHealth(deps, store, observer);
  shareDrafts(deps, store);
  const { mac, shortcuts } = readShortcuts(page);
  render(
    <OverlayApp
      deps={deps}
      store={store}
      host={page.host}
      actions={actions}
      session={session}
      shortcuts={shortcuts}
      mac={mac}
      findElement={findElement}
      onCopyReport={() => void copyReport(deps, observer).then(() => showToast(store, deps.translate('ui_copied')))}
      onReteach={() => teachSlot(deps, store, observer)}
      onNotForTeam={(finding) => void acceptForTeam(deps, store, finding, session.recheck)}
      onInsert={({ item, composer, typed, openedAt }, { id, packId }, rendering, at) =>
        void insert({ templateId: id, packId, rendering, at, item, composer, typed, openedAt })
      }
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
