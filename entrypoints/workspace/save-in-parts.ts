import { callBackground } from '@/utils/messaging/call-background';
import { invertChanges, type TemplateChange } from '@/utils/packs/layer-editing/template-change';
import { listIncludes } from '@/utils/templates/list-includes';

/** Characters of one message: browsers refuse messages above 64 MB. */
const longest = 20_000_000;

/** Changes in parts a message can carry; templates that insert others come after them. */
function cutParts(changes: readonly TemplateChange[]): TemplateChange[][] {
  const inserts = ({ after }: TemplateChange) => (after && listIncludes(after.template).length > 0 ? 1 : 0);
  const parts: TemplateChange[][] = [[]];
  let length = 0;
  for (const change of changes.toSorted((a, b) => inserts(a) - inserts(b))) {
    const size = JSON.stringify(change).length;
    if (length > 0 && length + size > longest) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)!.push(change);
    length += size;
  }
  return parts;
}

/**
 * Writes any number of templates.
 * @param onPart called after each part with how many were written
 * @returns the way back: it takes everything out again
 */
export async function saveInParts(
  packId: string,
  changes: readonly TemplateChange[],
  onPart: (done: number) => void,
): Promise<() => Promise<void>> {
  const written: TemplateChange[][] = [];
  let done = 0;
  const undo = async () => {
    for (const part of written.toReversed()) {
      await callBackground('templates.save', { packId, changes: invertChanges(part) });
    }
  };
  try {
    for (const part of cutParts(changes)) {
      await callBackground('templates.save', { packId, changes: part });
      written.push(part);
      done += part.length;
      onPart(done);
    }
  } catch (error) {
    // All or none: half an import is nobody's wish.
    await undo();
    throw error;
  }
  return undo;
}
