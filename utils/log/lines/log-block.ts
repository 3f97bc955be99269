import type { LogLine } from './log-line';

/** Some hundreds of lines in columns: the browser reads a hundred thousand lines so in the time it takes for a thousand interactions. */
export interface LogBlock {
  n: number;
  ids: string[];
  at: string[];
  handleMs: number[];
  /** Network, action, outcome, host and template as they occur together; few in a block. */
  kinds: Pick<LogLine, 'network' | 'action' | 'outcome' | 'host' | 'template'>[];
  kindOf: number[];
  /** Folded words hold no line break: one long text is read much faster than many short ones. */
  names: string;
  authors: string;
  words: string;
}

export function packLines(n: number, lines: readonly LogLine[]): LogBlock {
  const kinds: LogBlock['kinds'] = [];
  const places = new Map<string, number>();
  const kindOf = lines.map(({ network, action, outcome, host, template }) => {
    const key = `${network} ${action} ${outcome} ${host.length} ${host}${template}`;
    const place = places.get(key) ?? kinds.push({ network, action, outcome, host, template }) - 1;
    places.set(key, place);
    return place;
  });
  return {
    n,
    ids: lines.map(({ id }) => id),
    at: lines.map(({ at }) => at),
    handleMs: lines.map(({ handleMs }) => handleMs),
    kinds,
    kindOf,
    names: lines.map(({ name }) => name).join('\n'),
    authors: lines.map(({ author }) => author).join('\n'),
    words: lines.map(({ words }) => words).join('\n'),
  };
}

export function unpackLines({ ids, at, handleMs, kinds, kindOf, ...texts }: LogBlock): LogLine[] {
  const names = texts.names.split('\n');
  const authors = texts.authors.split('\n');
  const words = texts.words.split('\n');
  return ids.map((id, i) => {
    const { network, action, outcome, host, template } = kinds[kindOf[i]!]!;
    return {
      id,
      at: at[i]!,
      network,
      action,
      outcome,
      host,
      template,
      handleMs: handleMs[i]!,
      name: names[i]!,
      author: authors[i]!,
      words: words[i]!,
    };
  });
}
