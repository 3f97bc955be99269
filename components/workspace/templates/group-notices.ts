import type { MessageRef } from '@/utils/community/schema';
import type { NotCarried } from '@/utils/templates/importers/draft';

export interface NoticeGroup {
  why: MessageRef;
  notices: NotCarried[];
}

/** Things told of a file, put together by what is said of them, the most frequent first; the same thing of one place once. */
export function groupNotices(notices: readonly NotCarried[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>();
  const seen = new Set<string>();
  for (const notice of notices) {
    const { key, values } = notice.why;
    const whole = JSON.stringify([notice.where.entry, notice.what, key, values]);
    if (seen.has(whole)) continue;
    seen.add(whole);
    // A sentence with a name in it is said of each one; a limit is the same for all.
    const words = `${key} ${Object.values(values ?? {}).join(' ')}`;
    const group = groups.get(words);
    if (group) group.notices.push(notice);
    else groups.set(words, { why: notice.why, notices: [notice] });
  }
  return [...groups.values()].sort((a, b) => b.notices.length - a.notices.length);
}
