import type { Token } from '@/utils/language/analyse-text';
import type { Lexicon } from './build-lexicon';
import { rejoin } from './rejoin';
import { type Unmasked, unmask } from './unmask';

/** The listed word that a mask or spaces hide from token `at` of a text on; null where the token is what it says. */
export const findHidden = (text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Unmasked | null =>
  unmask(text, tokens, at, lexicon.maskable) ?? rejoin(text, tokens, at, lexicon.rejoinable);
