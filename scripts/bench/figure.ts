/** One number the bench took. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The same work by others in the same run; for a page, the bare page. */
  peers: Record<string, number>;
  /** The value over the best peer's; null without a peer. */
  ratio: number | null;
  /** The most it may be; null where none is set. */
  floor: number | null;
  /** Null where no floor is set. */
  held: boolean | null;
}

interface Options {
  peers?: Record<string, number>;
  /** Upper bound of `value`, in its unit. */
  floor?: number;
}

/** Three significant digits: more would be noise. */
const round = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(3)) : value);

/** Makes a figure; smaller is better throughout. */
export function makeFigure(name: string, value: number, unit: string, { peers = {}, floor }: Options = {}): Figure {
  const others = Object.values(peers);
  const best = others.length === 0 ? 0 : Math.min(...others);
  return {
    name,
    value: round(value),
    unit,
    peers: Object.fromEntries(Object.entries(peers).map(([peer, number]) => [peer, round(number)])),
    ratio: best > 0 ? round(value / best) : null,
    floor: floor ?? null,
    held: floor === undefined ? null : value <= floor,
  };
}
