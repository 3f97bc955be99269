/** Rows of dark (true) and light modules, without the quiet zone. */
export type QrModules = boolean[][];

/** ISO/IEC 18004, level L, versions 1 to 25: codewords of correction in a block, and blocks. Larger ones no telephone reads from a screen. */
const correction = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26];
const blockCounts = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12];

/**
 * A text as a QR code: byte mode, correction level L, always mask 2, as what a link holds is too mixed to need a choice. Null
 * when it is too long for version 25 (1,273 bytes).
 */
export function encodeQr(text: string): QrModules | null {
  const bytes = new TextEncoder().encode(text);
  const version = correction.findIndex((_, at) => countData(at + 1) * 8 >= bitsOf(bytes.length, at + 1)) + 1;
  if (version === 0) return null;
  const { modules, fixed } = drawFixed(version);
  drawCodewords(modules, fixed, addCorrection(layData(bytes, version), version));
  drawFormat(modules);
  return modules;
}

const bitsOf = (length: number, version: number): number => 4 + (version < 10 ? 8 : 16) + length * 8;

/** Codewords of a version, those of correction among them. */
function countRaw(version: number): number {
  const aligned = Math.floor(version / 7) + 2;
  const patterns = version < 2 ? 0 : (25 * aligned - 10) * aligned - 55 + (version < 7 ? 0 : 36);
  return Math.floor(((16 * version + 128) * version + 64 - patterns) / 8);
}

const countData = (version: number): number => countRaw(version) - correction[version - 1]! * blockCounts[version - 1]!;

/** Mode, length, bytes, end, and the two fillers in turn. */
function layData(bytes: Uint8Array, version: number): number[] {
  const write = (value: number, length: number): string => value.toString(2).padStart(length, '0');
  const room = countData(version) * 8;
  const said =
    write(4, 4) + write(bytes.length, version < 10 ? 8 : 16) + Array.from(bytes, (one) => write(one, 8)).join('');
  const ended = said.padEnd(Math.min(room, said.length + 4), '0');
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0').padEnd(room, '1110110000010001');
  return Array.from(whole.matchAll(/.{8}/g), ([byte]) => Number.parseInt(byte, 2));
}

/** Blocks with their correction, one codeword of each in turn. */
function addCorrection(data: readonly number[], version: number): number[] {
  const count = blockCounts[version - 1]!;
  const extra = correction[version - 1]!;
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  let from = 0;
  const blocks = Array.from({ length: count }, (_, at) => {
    const block = data.slice(from, from + short + (at < count - longer ? 0 : 1));
    from += block.length;
    return block;
  });
  const parity = blocks.map((block) => divide(block, extra));
  const turn = (parts: readonly number[][], length: number) =>
    Array.from({ length }, (_, at) => parts.flatMap((part) => part[at] ?? [])).flat();
  return [...turn(blocks, short + 1), ...turn(parity, extra)];
}

/** In the field of 256 of QR codes (x⁸ + x⁴ + x³ + x² + 1). */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >>> 7) * 0x11d) ^ (((b >>> bit) & 1) * a);
  return product;
}

/** The remainder of a Reed-Solomon division. */
function divide(data: readonly number[], degree: number): number[] {
  let divisor = [...Array<number>(degree - 1).fill(0), 1];
  for (let i = 0, root = 1; i < degree; i++, root = multiply(root, 2))
    divisor = divisor.map((one, at) => multiply(one, root) ^ (divisor[at + 1] ?? 0));
  const rest = Array<number>(degree).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift()!;
    rest.push(0);
    for (const [at, one] of divisor.entries()) rest[at]! ^= multiply(one, factor);
  }
  return rest;
}

/** Finders, alignment, timing and version; the place of the format is kept free. */
function drawFixed(version: number): { modules: QrModules; fixed: QrModules } {
  const size = version * 4 + 17;
  const blank = () => Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const [modules, fixed] = [blank(), blank()];
  const set = (x: number, y: number, dark: boolean) => {
    if (modules[y]?.[x] === undefined) return;
    modules[y]![x] = dark;
    fixed[y]![x] = true;
  };
  const square = (cx: number, cy: number, reach: number, light: readonly number[]) => {
    for (let y = -reach; y <= reach; y++)
      for (let x = -reach; x <= reach; x++) set(cx + x, cy + y, !light.includes(Math.max(Math.abs(x), Math.abs(y))));
  };
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const end = size - 4;
  for (const [x, y] of [
    [3, 3],
    [end, 3],
    [3, end],
  ] as const)
    square(x, y, 4, [2, 4]);
  const places = listAlignment(version);
  for (const [i, x] of places.entries())
    for (const [j, y] of places.entries())
      if (!(i + j === 0 || (Math.min(i, j) === 0 && Math.max(i, j) === places.length - 1))) square(x, y, 2, [1]);
  for (let at = 0; at < 9; at++) {
    for (const [x, y] of [
      [8, at],
      [at, 8],
    ] as const)
      if (!fixed[y]![x]) set(x, y, false);
    if (at < 8) {
      set(size - 1 - at, 8, false);
      set(8, size - 1 - at, at === 7);
    }
  }
  if (version >= 7) {
    const bits = (version << 12) | remainder(version, 12, 0x1f25);
    for (let at = 0; at < 18; at++) {
      const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
      set(a, b, ((bits >>> at) & 1) === 1);
      set(b, a, ((bits >>> at) & 1) === 1);
    }
  }
  return { modules, fixed };
}

function listAlignment(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => version * 4 + 10 - (count - 2 - at) * step)];
}

function remainder(value: number, degree: number, generator: number): number {
  let rest = value;
  for (let at = 0; at < degree; at++) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * generator);
  return rest;
}

/** Level L, mask 2: twice. */
function drawFormat(modules: QrModules): void {
  const size = modules.length;
  const data = (1 << 3) | 2;
  const bits = ((data << 10) | remainder(data, 10, 0x537)) ^ 0x5412;
  for (let at = 0; at < 15; at++) {
    const dark = ((bits >>> at) & 1) === 1;
    const near = at < 6 ? at : at < 8 ? at + 1 : 0;
    if (at < 8) modules[near]![8] = dark;
    else modules[8]![at === 8 ? 7 : 14 - at] = dark;
    if (at < 8) modules[8]![size - 1 - at] = dark;
    else modules[size - 15 + at]![8] = dark;
  }
}

/** Up and down in pairs of columns from the right, past what is fixed; masked on the way. */
function drawCodewords(modules: QrModules, fixed: QrModules, codewords: readonly number[]): void {
  const size = modules.length;
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (fixed[y]![x]) continue;
        const dark = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
        modules[y]![x] = dark !== (x % 3 === 0);
        bit++;
      }
    }
  }
}
