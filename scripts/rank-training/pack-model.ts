import { rankModelHeader } from '@/utils/charter/rank-model';
import type { Weights } from './train-weights';

/** Share of weights, by size, that fit the signed byte; the few larger ones are cut. */
const kept = 0.9995;

/** The model's file: header and one signed byte a weight. */
export function packModel({ weights, bias }: Weights, threshold: number): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const scale = sizes[Math.floor((sizes.length - 1) * kept)]! / 127;
  const file = new Uint8Array(rankModelHeader.bytes + weights.length);
  file.set([...rankModelHeader.magic].map((char) => char.charCodeAt(0)));
  const header = new DataView(file.buffer);
  header.setFloat32(4, scale, true);
  header.setFloat32(8, bias, true);
  header.setFloat32(12, threshold, true);
  const bytes = new Int8Array(file.buffer, rankModelHeader.bytes);
  weights.forEach((weight, index) => {
    bytes[index] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
  });
  return file;
}
