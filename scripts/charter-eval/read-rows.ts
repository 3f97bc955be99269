import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Rows of a JSON Lines file, gzipped or not. */
export function readRows<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
