import type { MarkKind } from '@/components/ui/mark-kind';
import type { FindingSeverity } from '@/utils/tone/schema';

/** Each severity of a remark on the tone as a mark, least to gravest. */
export const findingMark: Record<FindingSeverity, MarkKind> = { note: 'note', warn: 'attention', hold: 'serious' };
