import { defineBackground } from '#imports';
import { Database } from '@/utils/db/database';
import { DisputeStore } from '@/utils/db/dispute-store';
import { DraftStore } from '@/utils/db/draft-store';
import { FavouriteStore } from '@/utils/db/favourite-store';
import { InteractionStore } from '@/utils/db/interaction-store';
import { OwnPackStore } from '@/utils/db/own-pack-store';
import { PackLayerStore } from '@/utils/db/pack-layer-store';
import { PackStore } from '@/utils/db/pack-store';
import { PartVersionStore } from '@/utils/db/part-version-store';
import { ReviewStore } from '@/utils/db/review-store';
import { RuleLayerStore } from '@/utils/db/rule-layer-store';
import { SeenStore } from '@/utils/db/seen-store';
import { SigningKeyStore } from '@/utils/db/signing-key-store';
import { SubscriptionStore } from '@/utils/db/subscription-store';
import { TemplateUseStore } from '@/utils/db/template-use-store';
import { TemplateVersionStore } from '@/utils/db/template-version-store';
import { registerProtocol } from '@/utils/messaging/register-protocol';
import { announcePackNews } from '@/utils/platform/pack-news';
import { readSettings } from '@/utils/platform/settings-store';
import { tellPages } from '@/utils/platform/tell-pages';
import { followPacks } from './follow-packs';
import { brandHandlers } from './handlers/brand';
import { charterHandlers } from './handlers/charter';
import { composerHandlers } from './handlers/composer';
import { draftHandlers } from './handlers/draft';
import { itemHandlers } from './handlers/items';
import { layerHandlers } from './handlers/layers';
import { logHandlers } from './handlers/log';
import { ownPackHandlers } from './handlers/own-pack';
import { packHandlers } from './handlers/pack';
import { panelHandlers } from './handlers/panel';
import { partHandlers } from './handlers/parts';
import { presenceHandlers, registerPresence } from './handlers/presence';
import { replyHandlers } from './handlers/reply';
import { reviewHandlers } from './handlers/reviews';
import { ruleHandlers } from './handlers/rules';
import { settingsHandlers } from './handlers/settings';
import { siteHandlers } from './handlers/site';
import { storageHandlers } from './handlers/storage';
import { templateWorkHandlers } from './handlers/template-work';
import { templateHandlers } from './handlers/templates';
import { createPackLoader } from './load-packs';
import { publishPacks } from './publish-packs';
import { registerInstallation } from './register-installation';
import { registerMenu } from './register-menu';
import { registerSeenPruning } from './remember-seen';
import { saveText } from './save-text';
import { createVoices } from './voices';

export default defineBackground({
  type: 'module',
  main() {
    // Everything below registers its listeners now: the browser wakes a stopped background only for those it knows.
    const db = new Database();
    const log = new InteractionStore(db);
    const uses = new TemplateUseStore(db);
    const packStore = new PackStore(db);
    const layers = new RuleLayerStore(db);
    const seen = new SeenStore(db);
    const disputes = new DisputeStore(db);
    const packLayers = new PackLayerStore(db);
    const loader = createPackLoader(packStore, layers, packLayers);
    const packs = () => loader.load();
    const voices = createVoices(packs, async () => (await readSettings()).settings);
    const favourites = new FavouriteStore(db);
    const drafts = new DraftStore(db);
    const draftChanged = (): void => {
      loader.forget();
      announcePackNews({ type: 'packs.changed' });
    };
    /** The window that saved shows what it saved; pages of sites read by the old rules until they are told. */
    const voiceChanged = (): void => {
      loader.forget();
      void tellPages();
    };
    registerProtocol({
      ...itemHandlers({ log, disputes, seen, voices }),
      ...brandHandlers(voices),
      ...charterHandlers(voices),
      ...ruleHandlers({ seen, layers, disputes, packs, forgetPacks: voiceChanged }),
      ...templateHandlers({ uses, favourites, voices }),
      ...layerHandlers({
        packStore,
        layers: packLayers,
        versions: new TemplateVersionStore(db),
        favourites,
        packs,
        forgetPacks: voiceChanged,
      }),
      ...templateWorkHandlers({ log, seen, uses, packs }),
      ...composerHandlers({ log, uses, packStore, layers: packLayers, voices, forgetPacks: voiceChanged }),
      ...draftHandlers(voices),
      ...logHandlers({ log, uses, findBrand: async (page) => (await voices.forPage(page)).brand.name }),
      ...panelHandlers(),
      ...presenceHandlers(),
      ...replyHandlers(),
      ...siteHandlers(voices),
      ...settingsHandlers(),
      ...packHandlers(packs),
      ...ownPackHandlers({ drafts, own: new OwnPackStore(db), packsChanged: draftChanged }),
      ...followPacks(db, loader),
      ...publishPacks(db, loader),
      ...partHandlers({ drafts, versions: new PartVersionStore(db), forgetPacks: draftChanged }),
      ...reviewHandlers({
        reviews: new ReviewStore(db),
        drafts,
        keys: new SigningKeyStore(db),
        subscriptions: new SubscriptionStore(db),
        voices,
        forgetPacks: draftChanged,
      }),
      ...storageHandlers({ db, log, forgetPacks: draftChanged }),
    });
    registerInstallation(db, packStore, loader.forget);
    registerPresence();
    registerMenu(saveText);
    registerSeenPruning(seen);
  },
});
