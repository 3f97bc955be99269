import type { Parser, TagToken, Template, TopLevelToken } from 'liquidjs';

/**
 * Reads what stands between a block tag and its `end…` tag, cut at each separator tag.
 * @param separator name of the tag that starts the next branch; null when there is one branch only
 * @throws Error when the block is not closed; Liquid adds line and column of its opening tag
 */
export function readBranches(
  token: TagToken,
  remaining: TopLevelToken[],
  parser: Parser,
  separator: string | null,
): Template[][] {
  const branches: Template[][] = [[]];
  let closed = false;
  const stream = parser.parseStream(remaining);
  stream
    .on(`tag:end${token.name}`, () => {
      closed = true;
      stream.stop();
    })
    .on('template', (template: Template) => {
      branches.at(-1)?.push(template);
    })
    .on('end', () => {
      if (!closed) throw new Error(`tag ${token.getText()} not closed`);
    });
  if (separator) stream.on(`tag:${separator}`, () => void branches.push([]));
  stream.start();
  return branches;
}
