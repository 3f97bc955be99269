import type { NetworkId } from '@/utils/community/networks';
import type { Language, Register } from '@/utils/community/schema';
import type { Template, Variant } from './schema';

export interface VariantChoice {
  variant: Variant;
  /** The language asked for has no wording; this is the nearest. */
  otherLanguage: boolean;
  /** The language is right, the register is not the house's. */
  otherRegister: boolean;
}

/**
 * The wording of a template for a comment: its language first, then the house register, then a wording
 * made for this network rather than one for all. A wording made for other networks only comes last.
 * @returns null only for a template without wordings
 */
export function chooseVariant(
  template: Template,
  wish: { lang: Language; register: Register | null; network: NetworkId },
): VariantChoice | null {
  let best: Variant | null = null;
  let bestScore = -1;
  for (const variant of template.variants) {
    const score = scoreVariant(variant, wish);
    if (score > bestScore) [best, bestScore] = [variant, score];
  }
  if (!best) return null;
  const otherLanguage = best.lang !== wish.lang;
  const otherRegister =
    !otherLanguage && wish.register !== null && best.register !== null && best.register !== wish.register;
  return { variant: best, otherLanguage, otherRegister };
}

function scoreVariant(
  variant: Variant,
  wish: { lang: Language; register: Register | null; network: NetworkId },
): number {
  const forHere = variant.networks?.includes(wish.network);
  const language = variant.lang === wish.lang ? 100 : 0;
  const network = forHere ? 2 : variant.networks === undefined ? 1 : -40;
  const fitting =
    variant.register === wish.register ? 20 : variant.register === null || wish.register === null ? 15 : 0;
  return 50 + language + network + fitting;
}
