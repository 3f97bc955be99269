import type { Language } from '@/utils/community/schema';

/** A labelled draft, one JSON line. */
export interface DraftRow {
  id: string;
  lang: Language;
  comment: string | null;
  draft: string;
  register?: 'vous' | 'tu' | null;
  findings: string[];
}
