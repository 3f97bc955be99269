/** The ids an address of a Facebook comment carries; `reply` only where it answers another comment. */
export interface CommentIds {
  comment: string;
  reply: string | null;
}

/**
 * Reads `comment_id` and `reply_comment_id` of an address: figures in a comment's permalink, base64 of
 * `comment:<post>_<comment>` in the links to its author.
 */
export function readCommentIds(href: string): CommentIds | null {
  const comment = readParameter(href, /[?&]comment_id=([^&#]{1,200})/);
  return comment === null ? null : { comment, reply: readParameter(href, /[?&]reply_comment_id=([^&#]{1,200})/) };
}

function readParameter(href: string, parameter: RegExp): string | null {
  const value = parameter.exec(href.slice(0, 2000))?.[1];
  if (value === undefined) return null;
  try {
    const plain = decodeURIComponent(value);
    return /^\d{5,30}$/.exec(plain)?.[0] ?? /^comment:\d{1,30}_(\d{5,30})$/.exec(atob(plain))?.[1] ?? null;
  } catch {
    return null;
  }
}
