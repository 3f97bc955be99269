import { describePage } from './describe-page';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayPage } from './overlay-page';
import type { OverlayStore } from './overlay-store';
import { showError, showToast } from './show-toast';

/** Keeps the user's answer and reads everything on the page again with that brand's charter and templates. */
export async function chooseBrand(
  deps: OverlayDeps,
  page: Pick<OverlayPage, 'setBrand' | 'recheck'>,
  store: OverlayStore,
  packId: string,
): Promise<void> {
  try {
    const brand = await deps.call('brand.choose', { page: describePage(deps), packId });
    page.setBrand(brand);
    page.recheck();
    showToast(store, deps.translate('overlay_brand_chosen', { brand: brand.name }));
  } catch (error) {
    showError(store, deps, error);
  }
}
