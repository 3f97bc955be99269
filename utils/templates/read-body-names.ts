import { templateEngine } from './template-engine';

/** An output or a tag; text around them does not matter to what a body asks for. */
const piece = /\{\{[^{}]*\}\}|\{%[^{%]*%\}/g;
const delimiter = /\{\{|\}\}|\{%|%\}/;
/** Between these, pieces are text; and a brace before a delimiter makes another one of it. */
const apart = /\{%-?\s*(?:raw|comment|#)|\{\{[{%]|[%}]\}\}/;

export type BodyNamesReader = (body: string) => readonly string[];

/**
 * Reads the names of the variables that bodies ask for. Bodies that differ only in their words, and outputs that come back in
 * body after body, are read once: of 10,000 templates a few dozen pieces differ, and reading Liquid is most of the cost of a
 * pack.
 * @returns a reader that throws Liquid's own error, with its place, for a body that cannot be read
 */
export function createBodyNamesReader(): BodyNamesReader {
  const known = new Map<string, readonly string[] | null>();

  /** Null when it cannot be read. */
  const readOnce = (source: string): readonly string[] | null => {
    let names = known.get(source);
    if (names === undefined) {
      try {
        names = readWhole(source);
      } catch {
        names = null;
      }
      known.set(source, names);
    }
    return names;
  };

  return (body) => {
    const pieces = splitPieces(body);
    if (!pieces) return readWhole(body);
    const sources = pieces.some((one) => one.startsWith('{%')) ? [pieces.join(' ')] : pieces;
    const names = new Set<string>();
    for (const source of sources) {
      const found = readOnce(source);
      // Once more as it is written: the error must name its place.
      if (!found) return readWhole(body);
      for (const name of found) names.add(name);
    }
    return [...names];
  };
}

const readWhole = (body: string): readonly string[] =>
  templateEngine.globalFullVariablesSync(templateEngine.parse(body), { partials: false });

/** The outputs and tags of a body; null where cutting them out could change what they mean. */
function splitPieces(body: string): string[] | null {
  if (!body.includes('{')) return [];
  const pieces = body.match(piece) ?? [];
  const isWhole = pieces.every((one) => isQuotedWhole(one) && !delimiter.test(one.slice(2, -2)));
  if (!isWhole || apart.test(body) || delimiter.test(body.replace(piece, ' '))) return null;
  return pieces;
}

/** Whether each quotation mark has its partner: else a delimiter stood inside a quoted text. */
const isQuotedWhole = (text: string): boolean => text.split('"').length % 2 === 1 && text.split("'").length % 2 === 1;
