import { effect } from '@preact/signals';
import { render } from 'preact';
import { overlayStyles } from '@/components/overlay/styles';
import { AppError } from '@/utils/diagnostics/app-error';
import { mountHost } from '@/utils/dom/mount-host';
import { type ItemObserver, observeItems } from '@/utils/dom/observe-items';
import { defaultShortcuts } from '@/utils/settings/default-shortcuts';
import type { ShortcutCommand } from '@/utils/settings/shortcut-commands';
import { createComposerSession } from './composer-session';
import { copyReport } from './copy-report';
import { createCommands } from './create-commands';
import { insertReply } from './insert-reply';
import { learnArticles } from './learn-articles';
import { logSending } from './log-sending';
import { createOverlayActions } from './overlay-actions';
import { OverlayApp } from './overlay-app';
import type { OverlayDeps } from './overlay-deps';
import { createOverlayStore, findBadge, type OverlayStore } from './overlay-store';
import { placeBadges } from './place-badges';
import { queueChecks } from './queue-checks';
import { registerShortcuts } from './register-shortcuts';
import type { ReplyRecords } from './reply-records';
import { resumeReply } from './resume-reply';
import { showToast } from './show-toast';
import { teachSlot } from './teach-slot';
import { watchHealth } from './watch-health';
import { watchSending } from './watch-sending';

/** Starts the overlay on a page: reads, marks, follows the composers. Ends with `deps.signal`. */
export function startOverlay(deps: OverlayDeps, mode: ShadowRootMode): OverlayStore {
  const { doc, site, signal, readPage, settings } = deps;
  const win = doc.defaultView ?? window;
  const store = createOverlayStore();
  const { host, root } = mountHost(doc, mode, signal);
  if (settings.theme !== 'system') host.dataset.theme = settings.theme;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayStyles);
  root.adoptedStyleSheets = [sheet];
  const layer = doc.createElement('div');
  layer.className = 'm-root';
  const mirrors = doc.createElement('div');
  root.append(mirrors, layer);

  const records: ReplyRecords = new WeakMap();
  const session = createComposerSession(deps, store, mirrors);
  const queue = queueChecks(
    (request) => deps.call('items.check', request),
    () => ({ host: readPage().url.hostname, url: readPage().url.href.slice(0, 4000), network: site.id }),
    (items) => {
      const next = new Map(store.checked.value);
      for (const checked of items) next.set(checked.item.id, checked);
      store.checked.value = next;
      void learnArticles(deps, store);
    },
    (error) => {
      if (error instanceof AppError && error.code === 'extension-updated') {
        store.trouble.value = { trouble: { type: 'disconnected' }, since: '' };
      }
    },
  );

  let frame = 0;
  const place = (): void => {
    frame = 0;
    const marked = observer.list().filter(({ item }) => {
      const checked = store.checked.value.get(item.id);
      return checked !== undefined && findBadge(checked) !== null;
    });
    store.places.value = placeBadges(
      marked.map(({ el, item }) => ({ id: item.id, el })),
      host,
      site,
      readPage(),
    );
    store.moved.value++;
  };
  const placeSoon = (): void => {
    if (frame === 0) frame = win.requestAnimationFrame(place);
  };
  const observer: ItemObserver = observeItems({
    site,
    readPage,
    onItems: queue,
    onChange: placeSoon,
    signal,
  });
  win.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  win.addEventListener('resize', placeSoon, { passive: true, signal });
  const stopEffect = effect(() => {
    store.checked.value;
    placeSoon();
  });

  const actions = createOverlayActions(deps, store, () => observer);
  const findElement = (id: string) => observer.findElement(id);
  const listComposers = () => site.listComposers(readPage());
  doc.addEventListener(
    'focusin',
    (event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof Element) || host.contains(target)) return;
      const composer = site.findComposer({ focus: target }, readPage());
      if (composer) session.attend(composer);
    },
    { signal },
  );
  watchSending({
    site,
    readPage,
    listComposers,
    signal,
    mustHold: (composer) =>
      store.composer.value?.el === composer && store.composer.value.findings.some((one) => one.severity === 'hold'),
    onHeld(composer, control, sendAnyway) {
      const { draft, findings } = store.composer.value!;
      const held = findings.filter((finding) => finding.severity === 'hold');
      store.guard.value = { composer, control, draft, findings: held, sendAnyway };
    },
    onSending(composer, anyway) {
      const state = store.composer.value;
      const findings = state?.el === composer ? state.findings : [];
      void logSending(deps, store, records, composer, findings, anyway);
    },
  });

  const mac = /Mac|iPhone|iPad/.test(win.navigator.platform);
  const shortcuts = { ...defaultShortcuts(mac), ...settings.shortcuts } as Record<ShortcutCommand, string>;
  registerShortcuts(win, shortcuts, createCommands(doc, store, actions, observer), signal);

  void resumeReply(deps, records, findElement).then((composer) => {
    composer?.focus();
    session.attend(composer);
  });
  watchHealth(deps, store, observer);
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
        const { item, composer, openedAt } = picker;
        const insertion = { templateId: hit.id, packId: hit.packId, rendering, at, item, composer, openedAt };
        const written = await insertReply(deps, store, records, findElement, insertion);
        if (!written) return;
        written.focus();
        session.attend(written);
      }}
    />,
    layer,
  );
  signal.addEventListener('abort', () => {
    stopEffect();
    win.cancelAnimationFrame(frame);
    render(null, layer);
  });
  return store;
}
