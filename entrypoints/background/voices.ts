import { compileCharter } from '@/utils/charter/compile-charter';
import type { NetworkId } from '@/utils/community/networks';
import type { PageBrand } from '@/utils/messaging/protocol';
import type { Caller } from '@/utils/messaging/register-protocol';
import type { PageContext } from '@/utils/messaging/verbs/page-context';
import { choosePack, type PackChoice } from '@/utils/packs/choose-pack';
import { layPacks } from '@/utils/packs/lay-packs';
import { isShippedPack } from '@/utils/platform/shipped-pack';
import type { Settings } from '@/utils/settings/schema';
import { buildTemplateIndex } from '@/utils/templates/build-template-index';
import type { Template } from '@/utils/templates/schema';
import { toneGuideSchema } from '@/utils/tone/schema';
import type { LoadedPack } from './load-packs';

/** The pack, or the packs of one brand laid over each other, that speak for a page. */
export interface Voice extends Omit<LoadedPack, 'loadedAt'> {
  brand: PageBrand;
  /** The pack a template of this voice comes from. */
  packOf(templateId: string): string;
}

export interface Asked {
  /** Null: one of our own pages asks, or a page that said nothing of itself. */
  page: PageContext | null;
  packId?: string | null;
}

export interface Voices {
  find(asked: Asked, caller: Caller, network?: NetworkId): Promise<Voice>;
  forPage(page: Pick<PageContext, 'host' | 'network' | 'account' | 'owner'>): Promise<Voice>;
  list(): Promise<readonly LoadedPack[]>;
}

type Spoken = Omit<Voice, 'brand'>;

/** Gives each page the voice of its brand. What is laid together is kept as long as the loaded packs are. */
export function createVoices(
  load: () => Promise<readonly LoadedPack[]>,
  readSettings: () => Promise<Pick<Settings, 'ownHandles' | 'brandChoices'>>,
): Voices {
  const laid = new WeakMap<readonly LoadedPack[], Map<string, Spoken>>();
  const speak = (all: readonly LoadedPack[], packIds: readonly string[]): Spoken => {
    const known = laid.get(all) ?? new Map<string, Spoken>();
    laid.set(all, known);
    const key = packIds.join(' ');
    const spoken = known.get(key) ?? layVoice(all, packIds);
    known.set(key, spoken);
    return spoken;
  };
  const forPage: Voices['forPage'] = async ({ host, network, account, owner }) => {
    const [all, settings] = await Promise.all([load(), readSettings()]);
    const choice = choosePack(
      all.map(({ pack }) => ({ packId: pack.id, brand: pack.brand, sample: isShippedPack(pack.id) })),
      { network, host, account, owner, ownHandles: settings.ownHandles[network] ?? [] },
      settings.brandChoices ?? [],
    );
    const spoken = speak(all, choice.packIds);
    return { ...spoken, brand: describeBrand(choice, account, all) };
  };
  return {
    list: load,
    forPage,
    async find({ page, packId }, caller, network = 'generic') {
      if (page) return forPage(page);
      // What a page says of itself is all there is: which pack it would like is not asked.
      if (caller.kind === 'content') return forPage({ host: caller.host, network, account: null, owner: null });
      const all = await load();
      const named = all.find(({ pack }) => pack.id === packId) ?? all[0];
      const spoken = speak(all, named ? [named.pack.id] : []);
      return { ...spoken, brand: { name: spoken.pack.brand.name, how: 'only', account: null, options: [] } };
    },
  };
}

function describeBrand(
  { how, packIds, options }: PackChoice,
  account: string | null,
  all: readonly LoadedPack[],
): PageBrand {
  const nameOf = (id: string) => all.find(({ pack }) => pack.id === id)?.pack.brand.name ?? '';
  return {
    how,
    account,
    name: packIds[0] === undefined ? '' : nameOf(packIds[0]),
    options: options.map((packId) => ({ packId, name: nameOf(packId) })),
  };
}

function layVoice(all: readonly LoadedPack[], packIds: readonly string[]): Spoken {
  const chosen = packIds.flatMap((id) => all.find(({ pack }) => pack.id === id) ?? []);
  const [first, ...rest] = chosen;
  if (!first) return nobodysVoice(all);
  if (rest.length === 0) return { ...first, packOf: () => first.pack.id };
  const sources = new Map<string, string>();
  const templates = new Map<string, Template>();
  for (const { pack, templates: own } of chosen) {
    for (const [id, template] of own) {
      if (templates.has(id)) continue;
      templates.set(id, template);
      sources.set(id, pack.id);
    }
  }
  const ruled = layPacks([first.ruled, ...rest.map((one) => one.ruled)]);
  return {
    pack: layPacks([first.pack, ...rest.map(({ pack }) => pack)]),
    ruled,
    charter: compileCharter(ruled),
    templates,
    index: buildTemplateIndex([...templates.values()]),
    packOf: (templateId) => sources.get(templateId) ?? first.pack.id,
  };
}

/**
 * While nobody knows for whom one answers: comments are read with the first pack's rules, so that the grave ones stand out,
 * but no article is cited, no template offered and no guide of one brand held against a draft that may be another's.
 */
function nobodysVoice(all: readonly LoadedPack[]): Spoken {
  const [first] = all;
  if (!first) throw new Error('no pack is installed');
  const brands = all.map(({ pack }) => pack.brand);
  const brand = {
    name: '',
    handles: {},
    domains: brands.flatMap(({ domains }) => domains),
    contacts: brands.flatMap(({ contacts }) => contacts),
    variables: {},
  };
  const pack = { ...first.pack, brand, templates: [], tone: toneGuideSchema.parse({}) };
  const names = brands.map(({ name }) => name);
  return {
    pack: { ...pack, charter: { ...pack.charter, articles: [] } },
    ruled: first.ruled,
    charter: { ...first.charter, brand: { names, domains: brand.domains, contacts: brand.contacts } },
    templates: new Map(),
    index: buildTemplateIndex([]),
    packOf: () => '',
  };
}
