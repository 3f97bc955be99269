import type { TextLayer } from './analyse-text';
import type { MaskedWord } from './find-masked-words';
import type { MaskedVocabulary } from './masked-vocabulary';

/**
 * Readings of `layer` in which each masked word is replaced by one of the words it may stand for; every letter put in
 * stands for the whole masked word. At most five readings, none when nothing resolves.
 */
export function unmaskLayers(
  layer: TextLayer,
  masked: readonly MaskedWord[],
  vocabulary: MaskedVocabulary,
): TextLayer[] {
  const candidates = masked.map((word) => vocabulary.resolve(word.pattern));
  const readings = Math.max(0, ...candidates.map((words) => words.length));
  const layers: TextLayer[] = [];
  for (let reading = 0; reading < readings; reading += 1) {
    let text = '';
    const from: number[] = [];
    const to: number[] = [];
    let at = 0;
    const copy = (end: number): void => {
      text += layer.text.slice(at, end);
      for (; at < end; at += 1) {
        from.push(layer.from[at]!);
        to.push(layer.to[at]!);
      }
    };
    masked.forEach((word, index) => {
      const put = candidates[index]![Math.min(reading, candidates[index]!.length - 1)];
      if (put === undefined) return;
      copy(word.start);
      text += put;
      for (let k = 0; k < put.length; k += 1) {
        from.push(layer.from[word.start]!);
        to.push(layer.to[word.end - 1]!);
      }
      at = word.end;
    });
    copy(layer.text.length);
    layers.push({ text, from: Uint32Array.from(from), to: Uint32Array.from(to) });
  }
  return layers;
}
