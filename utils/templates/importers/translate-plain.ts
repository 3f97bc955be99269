import { builtInVariables } from '../built-in-variables';
import type { BodyWriter } from './body-writer';
import { translateLiquid } from './translate-liquid';
import { type PathTable, translatePath } from './translate-path';

/** Gaps people leave in a table of replies, by their names without accents. */
const gaps: PathTable = {
  prenom: 'first_name',
  'first name': 'first_name',
  first_name: 'first_name',
  firstname: 'first_name',
  nom: 'author.name',
  name: 'author.name',
  'customer name': 'author.name',
  'nom du client': 'author.name',
  pseudo: 'author.handle',
  username: 'author.handle',
  signature: 'me.signature',
};
const ours: PathTable = { ...gaps, ...Object.fromEntries([...builtInVariables].map((name) => [name, name])) };

const gap = /(?<!\{)\{([\p{L}_ ]{2,30})\}(?!\})|\[([\p{L}_ ]{2,30})\]|%([\p{L}_]{2,30})%/gu;

/** Writes a wording of a table: our own Liquid as it is, gaps such as [prénom] or {first_name} filled by what they name. */
export function translatePlain(source: string, writer: BodyWriter): void {
  let liquid = '';
  let last = 0;
  for (const match of source.matchAll(gap)) {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').normalize('NFD').replace(/\p{M}/gu, '');
    const known = translatePath(gaps, name);
    if (known === null) continue;
    liquid += `${source.slice(last, match.index)}{{ ${known} }}`;
    last = match.index + match[0].length;
  }
  translateLiquid(liquid + source.slice(last), writer, ours);
}
