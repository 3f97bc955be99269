import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public', 'models');

/** A model that ships, parsed. @throws Error when the file is not one */
export function expectModel<Model>(name: string, parse: (file: Uint8Array) => Model | null): Model {
  const path = join(folder, name);
  const model = parse(readFileSync(path));
  if (!model) throw new Error(`${path} is not the model it should be`);
  return model;
}
