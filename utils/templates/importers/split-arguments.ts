/** One argument of a helper: a text between quotes, a path, or a group between brackets. */
export interface HelperArgument {
  /** Before "=", where it is named. */
  name: string | null;
  value: string;
  /** A text, not a path. */
  quoted: boolean;
}

const argument = /(?:([A-Za-z_]\w*)=)?(?:"([^"]*)"|'([^']*)'|(\([^()]*(?:\([^()]*\)[^()]*)*\))|([^\s"'()=]+))/g;

/** Cuts what follows the name of a Handlebars helper. */
export function splitArguments(words: string): HelperArgument[] {
  return [...words.matchAll(argument)].map((match) => ({
    name: match[1] ?? null,
    value: match[2] ?? match[3] ?? match[4] ?? match[5] ?? '',
    quoted: match[2] !== undefined || match[3] !== undefined || /^-?\d+$/.test(match[5] ?? ''),
  }));
}
