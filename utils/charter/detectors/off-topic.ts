import type { CategoryDetector } from '@/utils/charter/detector';
import { readSigns, signs } from '@/utils/language/read-signs';

const own =
  /(?:^|[.!?\n(]\s{0,2})(?:d[ée]sol[ée]e? (?:pour le |du )?|sorry (?:for the )?|petit |totalement |compl[èe]tement |un peu |completely |totally |slightly |a bit )?(?:hors[- ]sujet|off[- ]topic|rien [àa] voir (?:avec (?:le sujet|la vid[ée]o|le post|la publication|l['’]article))|nothing to do with (?:the|this) (?:post|video|topic|subject|article|thread))\b/i;

/**
 * Only a comment that says of itself that it is off topic. What the thread's topic is, no text tells:
 * a charter that wants more adds rules of its own.
 */
export const offTopic: CategoryDetector = {
  category: 'off-topic',
  detect({ original }) {
    const hit = (readSigns(original) & signs.offTopic) === 0 ? null : own.exec(original);
    if (hit === null) return [];
    return [
      {
        category: 'off-topic',
        severity: 1,
        spans: [{ start: hit.index, end: hit.index + hit[0].length }],
        why: { key: 'why_off_topic' },
      },
    ];
  },
};
