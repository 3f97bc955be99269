/** Parts of an address that name one comment of a thread: Facebook, forums, WordPress, YouTube. */
const ofOneComment = ['comment_id', 'reply_comment_id', 'replytocom', 'lc', 'p', 'pid', 'post', 'comment', 'commentid'];

/** The thread a permalink leads into, without what names a single comment of it; null when it is no address. */
export function threadOf(permalink: string | null): string | null {
  if (permalink === null || !URL.canParse(permalink)) return null;
  const url = new URL(permalink);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (ofOneComment.includes(name.toLowerCase()) || name.startsWith('__')) url.searchParams.delete(name);
  }
  return url.href;
}
