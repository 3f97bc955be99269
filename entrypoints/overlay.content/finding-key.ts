import type { Finding } from '@/utils/tone/schema';

/** What tells two remarks on a draft apart: the rule, and the place it speaks of. */
export const findingKey = ({ rule, span }: Finding): string => `${rule} ${span?.start} ${span?.end}`;
