import type { NetworkId } from '@/utils/community/networks';
import type { Language, Register } from '@/utils/community/schema';
import type { Prompt, Template } from './schema';

/** A value the person is asked for before the text is ready. */
export interface MissingVariable {
  name: string;
  label: string;
  type: 'text' | 'choice' | 'date';
  choices: string[];
}

/** What one filling of a template carries from tag to tag. */
export interface RenderState {
  lang: Language;
  register: Register | null;
  network: NetworkId;
  templates: ReadonlyMap<string, Template>;
  prompts: Map<string, Prompt>;
  answers: Readonly<Record<string, string>>;
  /** Language of the labels. */
  interfaceLanguage: Language;
  /** In the order met. */
  missing: Map<string, MissingVariable>;
  /** Ids of the templates being filled, outermost first. */
  stack: string[];
  /** 0 ≤ x < 1. */
  random: () => number;
}

/** Name under which Liquid's context keeps the state. */
export const stateRegister = 'moderato';
