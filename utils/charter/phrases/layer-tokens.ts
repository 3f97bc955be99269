import type { AnalysedText, Token } from '@/utils/language/analyse-text';
import { splitTokens } from '@/utils/language/split-tokens';
import { rememberByText } from './remember-by-text';

/** The words of each of a text's readings (`layers()`), in their order and in offsets of the reading. */
export const layerTokens = rememberByText((text: AnalysedText): readonly (readonly Token[])[] =>
  text.layers().map((layer) => (layer.text === text.norm ? text.tokens : splitTokens(layer.text).tokens)),
);
