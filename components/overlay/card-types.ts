import type { Verdict } from '@/utils/charter/schema';
import type { Item } from '@/utils/community/schema';
import type { Action } from '@/utils/log/schema';
import type { ItemHistory } from '@/utils/messaging/protocol';
import type { NativeActionId } from '@/utils/sites/site-adapter';
import type { TeamAnswer } from '@/utils/team/join-team-answers';

/** What Moderato itself can do with an item. */
export type StepId = 'reply' | 'flag' | 'warn' | 'hand-over' | 'note' | 'skip';

export interface CardStep {
  id: StepId;
  /** `reply` with a template proposed. */
  template?: { id: string; title: string };
  /** `flag` under this article. */
  articleNumber?: string;
}

/** An article as the charter words it, in the interface's language. */
export interface CardArticle {
  id: string;
  number: string;
  title: string;
  text: string;
}

export interface CardData {
  item: Item;
  /** The network's own name. */
  networkLabel: string;
  /** The brand recognised on this page; '' when none is. */
  brand: string;
  verdict: Verdict | null;
  history: ItemHistory | null;
  /** The team's answer that stands below the item on the page itself. */
  answer: TeamAnswer | null;
  articles: readonly CardArticle[];
  helpLines: readonly { text: string; url: string | null }[];
  /** Best next step first: it becomes the primary button. */
  steps: readonly CardStep[];
  natives: readonly NativeActionId[];
  /** The agent's own name, to tell a colleague's lines from one's own. */
  me: string;
  /** Ms since the epoch. */
  now: number;
  /** What has just been done here, and whether it can be taken back. */
  done: { action: Action; at: string; undoable: boolean } | null;
}

export interface CardEvents {
  onStep: (step: CardStep) => void;
  onNative: (id: NativeActionId) => void;
  /** "This is wrong": the violation at this index of the verdict. */
  onWrong: (index: number) => void;
  onNote: (text: string) => void;
  /** A text the person selected may become a template; absent elsewhere. */
  onSaveTemplate?: (() => void) | undefined;
  onUndo: () => void;
  onHelp: () => void;
  onClose: () => void;
}

/** Keys of the card, the same in every language; a template beyond the first shares no key. */
export const stepKeys: Record<StepId, string> = {
  reply: 'R',
  flag: 'F',
  warn: 'W',
  'hand-over': 'H',
  note: 'N',
  skip: 'S',
};
