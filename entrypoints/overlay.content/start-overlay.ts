import { mountPanel } from './mount-panel';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayPage } from './overlay-page';
import { startPage } from './start-page';

/** The overlay with its panel in one piece, for pages of ours, where nothing needs to be loaded later. */
export function startOverlay(deps: OverlayDeps, mode: ShadowRootMode): OverlayPage {
  return startPage(deps, mode, async (page) => mountPanel(page));
}
