import { charKind, kinds } from './char-kind';
import { CharStream } from './char-stream';
import { foldCodePoint } from './fold-code-point';
import { undoLookAlikes } from './undo-look-alikes';

const space = 32;
const newLine = 10;

function pushSpace(into: CharStream, code: number, from: number, to: number): void {
  const last = into.length - 1;
  if (last < 0) return;
  if (into.codes[last] === space || into.codes[last] === newLine) {
    into.to[last] = to;
    if (code === newLine) into.codes[last] = newLine;
  } else into.push(code, from, to);
}

function isRegionalIndicator(cp: number | undefined): boolean {
  return cp !== undefined && cp >= 0x1f1e6 && cp <= 0x1f1ff;
}

/**
 * First pass of the normaliser: lower case, plain letters, invisible characters gone, white space folded.
 * Linear in the text; any string is accepted, lone surrogates included.
 */
export function foldText(original: string): CharStream {
  const stream = new CharStream(original.length + 8);
  let hasForeign = false;
  for (let i = 0; i < original.length; ) {
    const unit = original.charCodeAt(i);
    if (unit < 128) {
      if (unit >= 65 && unit <= 90) stream.push(unit + 32, i, i + 1);
      else if (unit > 32 && unit < 127) stream.push(unit, i, i + 1);
      else if (unit === 10 || unit === 13) pushSpace(stream, newLine, i, i + 1);
      else if (unit === 32 || unit === 9) pushSpace(stream, space, i, i + 1);
      i += 1;
      continue;
    }
    const cp = original.codePointAt(i)!;
    const width = cp > 0xffff ? 2 : 1;
    if (isRegionalIndicator(cp)) {
      const next = original.codePointAt(i + 2);
      if (isRegionalIndicator(next)) {
        for (let k = 0; k < 4; k += 1) stream.push(original.charCodeAt(i + k), i, i + 4);
        i += 4;
      } else {
        stream.push(cp - 0x1f1e6 + 97, i, i + 2);
        i += 2;
      }
      continue;
    }
    const folded = foldCodePoint(cp);
    if (folded === '') stream.extendLast(i + width);
    else if (folded === ' ' || folded === '\n') pushSpace(stream, folded.charCodeAt(0), i, i + width);
    else {
      for (let k = 0; k < folded.length; k += 1) {
        const code = folded.charCodeAt(k);
        if (code > 0x180 && charKind(code) === kinds.letter) hasForeign = true;
        stream.push(code, i, i + width);
      }
    }
    i += width;
  }
  if (stream.length > 0 && charKind(stream.codes[stream.length - 1]!) === kinds.space) stream.length -= 1;
  if (hasForeign) undoLookAlikes(stream);
  return stream;
}
