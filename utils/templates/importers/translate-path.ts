/** Names other tools give to what we know, with our own. Looked up as own keys only. */
export type PathTable = Readonly<Record<string, string>>;

/** Our expression for a variable of another tool; null when there is none. */
export function translatePath(table: PathTable, path: string): string | null {
  const name = path.trim().toLowerCase();
  return Object.hasOwn(table, name) ? table[name]! : null;
}
