/**
 * Characters on their way through the normaliser, each with the range of the original text it stands for.
 * Flat arrays: a comment is read in a few microseconds and leaves almost nothing to collect.
 */
export class CharStream {
  codes: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
  length = 0;
  /** Places of letters read as u that may be meant as y. */
  readonly maybeY: number[] = [];

  constructor(capacity: number) {
    const size = Math.max(8, capacity);
    // One block of memory for the three: they are made for every comment.
    const block = new ArrayBuffer(size * 10);
    this.from = new Uint32Array(block, 0, size);
    this.to = new Uint32Array(block, size * 4, size);
    this.codes = new Uint16Array(block, size * 8, size);
  }

  /** Adds one UTF-16 unit that stands for original[from, to). */
  push(code: number, from: number, to: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  /** The last character now also stands for everything up to `to`. */
  extendLast(to: number): void {
    if (this.length > 0) this.to[this.length - 1] = to;
  }

  /** Adds source[start, end) as it is. */
  copy(source: CharStream, start: number, end: number): void {
    while (this.length + end - start > this.codes.length) this.grow();
    for (let i = start, at = this.length; i < end; i += 1, at += 1) {
      this.codes[at] = source.codes[i]!;
      this.from[at] = source.from[i]!;
      this.to[at] = source.to[i]!;
    }
    this.length += end - start;
  }

  text(): string {
    let text = '';
    for (let at = 0; at < this.length; at += 8192) {
      const slice: ArrayLike<number> = this.codes.subarray(at, Math.min(this.length, at + 8192));
      text += String.fromCharCode.apply(null, slice as number[]);
    }
    return text;
  }

  private grow(): void {
    const size = this.codes.length * 2;
    const wider = <T extends Uint16Array | Uint32Array>(into: T, old: T): T => {
      into.set(old);
      return into;
    };
    this.codes = wider(new Uint16Array(size), this.codes);
    this.from = wider(new Uint32Array(size), this.from);
    this.to = wider(new Uint32Array(size), this.to);
  }
}
