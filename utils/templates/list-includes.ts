import type { Template } from './schema';

const include = /(\{%-?\s*render\s+)(['"])([^'"]+)\2/g;

/** Ids of the templates one inserts. */
export function listIncludes({ variants }: Template): string[] {
  return variants.flatMap(({ body }) => [...body.matchAll(include)].map((match) => match[3]!));
}
