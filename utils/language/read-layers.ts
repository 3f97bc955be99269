import type { TextLayer } from './analyse-text';
import { CharStream } from './char-stream';
import type { Clues } from './find-clues';
import { type Reading, undoDisguise } from './undo-disguise';

const y = 'y'.charCodeAt(0);

/**
 * The readings of a text in which a disguised term may show, the plain one first, none twice.
 * Ordinary comments have one to two.
 */
export function readLayers(folded: CharStream, clues: Clues, norm: TextLayer): TextLayer[] {
  const layers = [norm];
  const add = (reading: Reading): void => {
    const stream = undoDisguise(folded, reading);
    if (stream.from === norm.from) return;
    const text = stream.text();
    if (!layers.some((layer) => layer.text === text)) layers.push({ text, from: stream.from, to: stream.to });
  };
  if (folded.maybeY.length > 0) {
    const asY = new CharStream(folded.length);
    asY.copy(folded, 0, folded.length);
    for (const at of folded.maybeY) asY.codes[at] = y;
    const stream = undoDisguise(asY, { leet: 'i', spelled: 3, glue: false, stretching: 'natural' });
    layers.push({ text: stream.text(), from: stream.from, to: stream.to });
  }
  const disguised = clues.leet || clues.singles || clues.doubles;
  if (disguised) add({ leet: 'none', spelled: 0, glue: false, stretching: 'double' });
  if (disguised) add({ leet: 'i', spelled: 3, glue: false, stretching: 'single' });
  if (clues.upright) add({ leet: 'l', spelled: 3, glue: false, stretching: 'single' });
  if (clues.glue) add({ leet: 'i', spelled: 3, glue: true, stretching: 'single' });
  return layers;
}
