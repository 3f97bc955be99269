import { builtInVariables } from '../built-in-variables';

/** Words of Liquid itself: as a name they would be read as something else. */
const liquidWords = new Set(['and', 'or', 'not', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank']);

/** The name of an answer, made of the label of its question: one Liquid can read, and none that stands for something already. */
export function nameAnswer(label: string): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, 36)
    .replace(/_$/, '');
  const name = words || 'value';
  return builtInVariables.has(name) || liquidWords.has(name) ? `${name}_1` : name;
}
