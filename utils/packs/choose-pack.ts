import { foldHandle } from './fold-handle';
import type { Brand } from './schema';

/** What is known of the page a text is written on. */
export interface PageAccount {
  network: string;
  host: string;
  /** The account the page belongs to or answers as, as the page writes it; null when the page does not say. */
  account: string | null;
  /** Whose page it is, where that may be anybody's: tells a brand it fits and nothing otherwise. */
  owner: string | null;
  /** Accounts the user declared as their own on this network. */
  ownHandles: readonly string[];
}

/** What the user answered when asked for which brand they answer. */
export interface BrandAnswer {
  network: string;
  host: string;
  /** Null: the page named no account; then the host is what is remembered. */
  account: string | null;
  packId: string;
}

export interface PackOnOffer {
  packId: string;
  brand: Pick<Brand, 'name' | 'handles' | 'domains'>;
  /** Came with the extension: it speaks for its own accounts, and for others only where no other pack is installed. */
  sample: boolean;
}

/** How the brand of a page is known. */
export type BrandReason = 'account' | 'own-handle' | 'domain' | 'answered' | 'only' | 'unknown';

export interface PackChoice {
  how: BrandReason;
  /** The packs of the brand that speaks, the strongest first; empty when it is unknown. */
  packIds: readonly string[];
  /** Brands to choose from, by their first pack; empty when the brand is known. */
  options: readonly string[];
}

/** Packs of one name are packs of one brand. */
export const foldBrand = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Which packs speak for a page, the surest sign first: the page's account is one of a brand's; the page names none, but the
 * user declared an account of one brand only; the page is on a brand's own domain; the user answered before; there is but
 * one brand. A sign that fits two brands decides nothing: better to ask once than to answer in another brand's name.
 * @param packs in the order the user gave them
 * @param answers newest last
 */
export function choosePack(
  packs: readonly PackOnOffer[],
  page: PageAccount,
  answers: readonly BrandAnswer[],
): PackChoice {
  const answered = findAnswer(packs, page, answers);
  const holding = (accounts: readonly (string | null)[]): PackOnOffer[] =>
    packs.filter(({ brand }) => accounts.some((account) => account !== null && holdsAccount(brand, page, account)));
  const signs: [BrandReason, readonly PackOnOffer[]][] = [
    ['account', holding([page.account])],
    ['account', holding([page.owner])],
    ['own-handle', page.account === null ? holding(page.ownHandles) : []],
    ['domain', packs.filter(({ brand }) => brand.domains.some((domain) => isWithin(page.host, domain)))],
  ];
  for (const [how, fitting] of signs) {
    const brands = listBrands(fitting);
    if (brands.length === 1) return settle(how, packs, fitting[0]);
    if (brands.length > 1) {
      const told = fitting.find(({ packId }) => packId === answered?.packId);
      return told ? settle('answered', packs, told) : { how: 'unknown', packIds: [], options: brands };
    }
  }
  if (answered) return settle('answered', packs, answered);
  const own = packs.filter(({ sample }) => !sample);
  const left = listBrands(own.length > 0 ? own : packs);
  if (left.length === 1) return settle('only', packs, own[0] ?? packs[0]);
  return { how: 'unknown', packIds: [], options: left };
}

function settle(how: BrandReason, packs: readonly PackOnOffer[], one: PackOnOffer | undefined): PackChoice {
  const name = foldBrand(one?.brand.name ?? '');
  const packIds = packs.filter(({ brand }) => foldBrand(brand.name) === name).map(({ packId }) => packId);
  return { how, packIds, options: [] };
}

/** The first pack of each brand. */
function listBrands(packs: readonly PackOnOffer[]): string[] {
  const first = new Map<string, string>();
  for (const { brand, packId } of packs)
    if (!first.has(foldBrand(brand.name))) first.set(foldBrand(brand.name), packId);
  return [...first.values()];
}

/** Pages that are another network's, seen from elsewhere: a brand's accounts there are known by its accounts here. */
const relatives: Readonly<Record<string, readonly string[]>> = {
  'youtube-studio': ['youtube'],
  'meta-inbox': ['facebook', 'instagram'],
};

/** A brand's own account: by its name, with its host where the network has many, or as review sites call it by its domain. */
function holdsAccount(brand: PackOnOffer['brand'], { network, host }: PageAccount, account: string): boolean {
  const folded = foldHandle(account);
  if (folded === '') return false;
  const networks = [network, ...(Object.hasOwn(relatives, network) ? (relatives[network] ?? []) : [])];
  const handles = networks.flatMap((id) => (Object.hasOwn(brand.handles, id) ? (brand.handles[id] ?? []) : []));
  return (
    handles.map(foldHandle).some((handle) => handle === folded || handle === `${folded}@${host}`) ||
    brand.domains.some((domain) => isWithin(folded, domain))
  );
}

function isWithin(host: string, domain: string): boolean {
  const name = domain.toLowerCase().replace(/^www\./, '');
  return name !== '' && (host.toLowerCase() === name || host.toLowerCase().endsWith(`.${name}`));
}

function findAnswer(
  packs: readonly PackOnOffer[],
  page: PageAccount,
  answers: readonly BrandAnswer[],
): PackOnOffer | undefined {
  const answer = answers.findLast((one) => isAnswerFor(one, page));
  return packs.find(({ packId }) => packId === answer?.packId);
}

/** Whether an answer was given for this page: the same account, or the same host where pages name none. */
export function isAnswerFor(answer: BrandAnswer, page: Pick<PageAccount, 'network' | 'host' | 'account'>): boolean {
  if (answer.network !== page.network) return false;
  if (answer.account === null || page.account === null)
    return answer.account === page.account && answer.host === page.host;
  return foldHandle(answer.account) === foldHandle(page.account);
}
