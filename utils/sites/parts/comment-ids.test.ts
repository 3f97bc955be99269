import { describe, expect, it } from 'vitest';
import { readCommentIds } from './comment-ids';

describe('the ids in an address of a comment', () => {
  it('are figures in its permalink', () => {
    const link = '/groups/1180000000000001/posts/2990000000000002/?comment_id=3110000000000021&__tn__=R';
    expect(readCommentIds(link)).toEqual({ comment: '3110000000000021', reply: null });
    expect(readCommentIds(`${link}&reply_comment_id=3110000000000022`)?.reply).toBe('3110000000000022');
  });

  it('are wrapped in the links to its author', () => {
    const wrapped = encodeURIComponent(btoa('comment:122100000000000001_880000000000031'));
    expect(readCommentIds(`https://www.facebook.com/nora.belin.9?comment_id=${wrapped}`)?.comment).toBe(
      '880000000000031',
    );
  });

  it.each(['/nora.belin.9', '?comment_id=', '?comment_id=%', '?comment_id=not-base64!', '?comment_id=<script>'])(
    'are not in %s',
    (href) => expect(readCommentIds(href)).toBeNull(),
  );
});
