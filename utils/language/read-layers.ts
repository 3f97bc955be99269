import type { TextLayer } from './analyse-text';
import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';
import { leetTables } from './leet';
import { isRareDouble } from './stretched-letters';
import { type Reading, undoDisguise } from './undo-disguise';

/** What in a folded text could be a disguise the strict reading leaves alone. */
interface Clues {
  leet: boolean;
  /** A sign that may be i or l. */
  upright: boolean;
  glue: boolean;
  singles: boolean;
  doubles: boolean;
}

const uprights = new Set([...'1!|¡'].map((c) => c.charCodeAt(0)));

function findClues(stream: CharStream): Clues {
  const clues: Clues = { leet: false, upright: false, glue: false, singles: false, doubles: false };
  let singles = 0;
  const kindAt = (i: number): number => (i < 0 || i >= stream.length ? kinds.space : charKind(stream.codes[i]!));
  for (let i = 0; i < stream.length; i += 1) {
    const code = stream.codes[i]!;
    if (kindAt(i) === kinds.letter) {
      const before = kindAt(i - 1);
      if (
        before !== kinds.letter &&
        before !== kinds.digit &&
        kindAt(i + 1) !== kinds.letter &&
        kindAt(i + 1) !== kinds.digit
      ) {
        singles += 1;
        if (singles >= 3) clues.singles = true;
      } else singles = 0;
      if (stream.codes[i - 1] === code && (isRareDouble(code) || stream.codes[i - 2] === code)) clues.doubles = true;
      continue;
    }
    const touches = kindAt(i - 1) === kinds.letter || kindAt(i + 1) === kinds.letter;
    if (!touches) continue;
    if (leetTables.i.has(code)) {
      clues.leet = true;
      if (uprights.has(code)) clues.upright = true;
    }
    if (kindAt(i) === kinds.other && kindAt(i - 1) === kinds.letter && kindAt(i + 1) === kinds.letter && code !== 39)
      clues.glue = true;
  }
  return clues;
}

/**
 * The readings of a text in which a disguised term may show, the plain one first, none twice.
 * Ordinary comments have one to two.
 */
export function readLayers(folded: CharStream, norm: TextLayer): TextLayer[] {
  const layers = [norm];
  const clues = findClues(folded);
  const add = (reading: Reading): void => {
    const stream = undoDisguise(folded, reading);
    const text = stream.text();
    if (!layers.some((layer) => layer.text === text)) layers.push({ text, from: stream.from, to: stream.to });
  };
  const disguised = clues.leet || clues.singles || clues.doubles;
  if (disguised) add({ leet: 'none', spelled: 0, glue: false, stretching: 'double' });
  if (disguised) add({ leet: 'i', spelled: 3, glue: false, stretching: 'single' });
  if (clues.upright) add({ leet: 'l', spelled: 3, glue: false, stretching: 'single' });
  if (clues.glue) add({ leet: 'i', spelled: 3, glue: true, stretching: 'single' });
  return layers;
}
