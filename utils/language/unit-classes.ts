import { charKind, kinds } from './char-kind';

/** Class of what parts words. */
export const separatorClass = 1;
/** Class of a letter, digit or emoji no term uses. */
export const unknownClass = 0;
/** Class of the end of a sentence: no phrase goes across. */
export const breakClass = 2;

const enders = new Set([...'!?;'].map((c) => c.charCodeAt(0)));
const dot = 46;

/** Numbers the UTF-16 units that the terms use; 0–2 are kept for what parts words. */
export class UnitClasses {
  /** Class of each ASCII unit, for the inner loop. */
  readonly ascii = new Uint8Array(128);
  private readonly others = new Map<number, number>();
  count = 3;

  constructor() {
    for (let code = 0; code < 128; code += 1) {
      const kind = charKind(code);
      if (kind === kinds.space || kind === kinds.other) this.ascii[code] = separatorClass;
      if (enders.has(code) || code === 10) this.ascii[code] = breakClass;
    }
  }

  /** Class of a unit of a term, made when new. Beyond 250 kinds of letters a unit is unknown. */
  add(code: number): number {
    const known = this.of(code);
    if (known !== unknownClass || this.count > 250) return known;
    if (code < 128) this.ascii[code] = this.count;
    else this.others.set(code, this.count);
    this.count += 1;
    return this.count - 1;
  }

  of(code: number): number {
    if (code < 128) return this.ascii[code]!;
    const known = this.others.get(code);
    if (known !== undefined) return known;
    const kind = charKind(code);
    return kind === kinds.space || kind === kinds.other ? separatorClass : unknownClass;
  }

  /** True where the "." at `at` ends a sentence: white space follows, and no other dot stands before. */
  isFullStop(text: string, at: number): boolean {
    if (text.charCodeAt(at) !== dot || text.charCodeAt(at - 1) === dot) return false;
    const next = text.charCodeAt(at + 1);
    return next === 32 || next === 10;
  }
}
