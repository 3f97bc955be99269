import { Card } from '@/components/overlay/card';
import { Floating } from '@/components/overlay/floating';
import { networkNames } from '@/utils/community/network-names';
import { type NativeActionId, nativeActionIds } from '@/utils/sites/site-adapter';
import { BrandAsk } from './brand-ask';
import { measure } from './measure';
import type { OverlayActions } from './overlay-actions';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import { planSteps } from './plan-steps';
import { selectionId } from './read-selection';

export interface ViewProps {
  deps: OverlayDeps;
  store: OverlayStore;
  actions: OverlayActions;
  findElement(id: string): Element | null;
}

/** Native actions the site offers on this very element now. */
function listNatives(deps: OverlayDeps, el: Element): NativeActionId[] {
  return nativeActionIds.filter((id) => deps.site.actions[id]?.isOffered(el, deps.readPage()) === true);
}

/** The card beside its item; follows it while the page scrolls. */
export function CardView({ deps, store, actions, findElement }: ViewProps) {
  const card = store.card.value;
  const checked = card && store.checked.value.get(card.itemId);
  store.moved.value;
  const el = card && findElement(card.itemId);
  if (!card || !checked || !el) return null;
  const { item, verdict, history, brand, answer } = checked;
  const articleIds = new Set(verdict.violations.map((violation) => violation.articleId));
  const articles = [...store.articles.value.values()].filter((article) => articleIds.has(article.id));
  const unknown = store.brand.value?.how === 'unknown';
  const last = history?.onItem[0];
  const rtl = getComputedStyle(el).direction === 'rtl';
  return (
    <Floating
      anchor={measure(el)}
      width={360}
      dir={rtl ? 'rtl' : 'ltr'}
      onScrollNeeded={() => el.scrollIntoView({ block: 'center', behavior: 'instant' })}
    >
      <Card
        question={unknown ? <BrandAsk brand={store.brand.value} onBrand={actions.chooseBrand} /> : undefined}
        data={{
          item,
          networkLabel: networkNames[deps.site.id],
          brand: brand.name,
          verdict,
          history,
          answer,
          articles,
          helpLines: store.helpLines.value,
          steps: planSteps(verdict, card.hits, store.articles.value),
          natives: listNatives(deps, el),
          me: deps.settings.me.name,
          now: Date.now(),
          done: last ? { action: last.action, at: last.at, undoable: true } : null,
        }}
        onStep={actions.takeStep}
        onNative={actions.actNatively}
        onWrong={actions.dispute}
        onNote={actions.addNote}
        onSaveTemplate={
          item.id.startsWith(selectionId) ? () => void deps.call('templates.keepText', { text: item.text }) : undefined
        }
        onUndo={actions.undoLast}
        onHelp={() => {
          store.help.value = true;
        }}
        onClose={actions.closeCard}
      />
    </Floating>
  );
}
