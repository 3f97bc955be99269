import { readModelFile } from '@/utils/platform/read-model-file';

/** Reads a model that comes with the extension, once for each life of the background; null where it cannot be read. */
export function modelLoader<Model>(
  name: string,
  parse: (file: Uint8Array) => Model | null,
): () => Promise<Model | null> {
  let model: Promise<Model | null> | null = null;
  return () => {
    model ??= readModelFile(name).then(parse, () => null);
    return model;
  };
}
