import type { Rendering, TemplateHit } from '@/utils/messaging/protocol';
import type { GroupedHit } from './group-hits';

/** Values given to the questions of a template, by name. */
export type Answers = Record<string, string>;

export interface PickerProps {
  query: string;
  onQuery: (query: string) => void;
  /** In the order they are listed. */
  hits: readonly GroupedHit[];
  /** The search is under way and `hits` are those of before. */
  busy: boolean;
  /**
   * The active template filled in; null until it has been filled for the first time. While an answer is being taken
   * in, the filling of before stays.
   */
  rendering: Rendering | null;
  /** The active template or its answers changed: fill it in and give `rendering`. */
  onPreview: (hit: TemplateHit, answers: Answers) => void;
  /** `append` writes after what is already in the composer. */
  onInsert: (hit: TemplateHit, rendering: Rendering, mode: 'insert' | 'append') => void;
  onFavourite: (hit: TemplateHit, on: boolean) => void;
  /** Called by "/" in the composer: a space after the whole shortcut chooses it, as it does there. */
  bySlash: boolean;
  onClose: () => void;
}
