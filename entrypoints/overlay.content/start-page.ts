import { badgeStyles } from '@/components/overlay/badge-styles';
import { AppError } from '@/utils/diagnostics/app-error';
import { mountHost } from '@/utils/dom/mount-host';
import { observeItems } from '@/utils/dom/observe-items';
import { joinTeamAnswers } from '@/utils/team/join-team-answers';
import { attachBadges, type Badges } from './attach-badges';
import { describePage } from './describe-page';
import { learnArticles } from './learn-articles';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayPage, OverlayPanel } from './overlay-page';
import { queueChecks } from './queue-checks';
import { registerKeys } from './register-keys';
import { settleAct } from './settle-act';

/**
 * Starts the overlay on a page: reads items near the view, has them checked, draws badges. The panel is loaded on the first
 * badge pressed, key or composer. Ends with `deps.signal`.
 */
export function startPage(
  deps: OverlayDeps,
  mode: ShadowRootMode,
  loadPanel: (page: OverlayPage) => Promise<OverlayPanel>,
): OverlayPage {
  const { doc, site, signal, readPage, settings } = deps;
  const scheme = settings.theme === 'system' ? 'light dark' : settings.theme;
  const { host, root } = mountHost(doc, mode, scheme, signal);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(badgeStyles);
  root.adoptedStyleSheets = [sheet];

  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const team = joinTeamAnswers();
  const check = queueChecks(
    (request) => deps.call('items.check', request),
    () => describePage(deps),
    (items) => {
      const next = new Map(page.checked);
      const answered = team.take(items);
      for (const checked of items) next.set(checked.item.id, { ...checked, answer: team.find(checked.item.id) });
      for (const [id, answer] of answered) {
        const known = next.get(id);
        if (known) next.set(id, { ...known, answer });
      }
      if (items[0]) page.setBrand(items[0].brand);
      page.setChecked(next);
      // With another brand's charter its articles are asked for anew, for all that is known.
      void learnArticles(deps, page, page.articles.size > 0 ? items : [...next.values()], () => {
        badges?.placeSoon(false);
        changed();
      });
    },
    (error) => {
      page.disconnected = error instanceof AppError && error.code === 'extension-updated';
      // An open panel says so; a page nobody works on stays as it is.
      changed();
    },
  );
  let panel: Promise<OverlayPanel> | null = null;
  const withPanel = (use: (panel: OverlayPanel) => void): void => {
    panel ??= loadPanel(page).catch((error) => {
      panel = null;
      throw error;
    });
    // A panel that cannot be loaded leaves the page as it was; the next key or press tries again.
    panel.then(use).catch(() => undefined);
  };
  // The observer reads at once and the badges need the observer: until they are attached there is nothing to place.
  let badges: Badges | null = null;
  const page: OverlayPage = {
    deps,
    host,
    root,
    observer: observeItems({ site, readPage, onItems: check, onChange: (moved) => badges?.placeSoon(moved), signal }),
    checked: new Map(),
    articles: new Map(),
    brand: null,
    disconnected: false,
    setChecked(checked) {
      page.checked = checked;
      badges?.placeSoon(false);
      changed();
    },
    setBrand(brand) {
      // Articles are known by their number alone: another brand's are others.
      if (page.brand?.name !== brand.name) page.articles = new Map();
      page.brand = brand;
      changed();
    },
    recheck: () => check([...page.checked.values()].map(({ el, item }) => ({ el, item }))),
    setOpen: (itemId) => badges?.setOpen(itemId),
    run: (command) => withPanel((loaded) => loaded.run(command)),
    subscribe: (listener) => listeners.add(listener),
  };
  badges = attachBadges(page, changed, (itemId) => withPanel((loaded) => loaded.openCard(itemId)));
  registerKeys(page, withPanel, () => panel !== null);
  const attend = (target: EventTarget | null | undefined): void => {
    if (!(target instanceof Element) || target === doc.body || host.contains(target)) return;
    const composer = site.findComposer({ focus: target }, readPage());
    if (composer) withPanel((loaded) => loaded.attend(composer));
  };
  doc.addEventListener('focusin', (event) => attend(event.composedPath()[0]), { signal });
  // Forms that take the focus as the page opens have it before anybody listens.
  attend(doc.activeElement);
  // A page that cannot tell leaves the log as it was.
  settleAct(deps).catch(() => undefined);
  // A reply whose form opened on this page is gone on with by the panel.
  if (doc.location.search !== '' || doc.location.hash !== '') {
    deps
      .call('reply.waits', {})
      .then((waits) => {
        if (waits) page.run('resume');
      })
      .catch(() => undefined);
  }
  return page;
}
