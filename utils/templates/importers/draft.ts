import type { NetworkId } from '@/utils/community/networks';
import type { Language, MessageRef, Register } from '@/utils/community/schema';
import type { Prompt, Template, Variant } from '../schema';

/** Where in a file something stands: the how-manieth entry, counted from 1 (0: the file as a whole), and its name. */
export interface ImportPlace {
  entry: number;
  name: string;
}

/** Something of the other tool that has no counterpart here, told before anything is written. */
export interface NotCarried {
  where: ImportPlace;
  /** As it is written in the file, shortened. */
  what: string;
  why: MessageRef;
}

/** A piece of a wording: Liquid, or another entry of the same file set in its place. */
export type BodyPart = string | { include: string };

/** A question of the other tool; its label gets the language of the wording. */
export interface DraftPrompt extends Pick<Prompt, 'name' | 'type' | 'choices'> {
  label: string | Prompt['label'];
}

/** One wording as an importer read it. Its language and register are recognised later unless the file names them. */
export interface DraftBody {
  parts: readonly BodyPart[];
  prompts: readonly DraftPrompt[];
  /** The wording without placeholders, to recognise its language. */
  plain: string;
  lang?: Language | undefined;
  register?: Register | null | undefined;
  networks?: Variant['networks'];
}

/** A template as an importer read it, before it gets an id and a language. */
export interface DraftTemplate {
  where: ImportPlace;
  /** What it will be called; the first words of the wording when empty. */
  title: string | { fr?: string | undefined; en?: string | undefined };
  /** What is typed in the other tool, with its signs; other entries include it by this. */
  trigger?: string | undefined;
  /** Its id here, when the file is one of ours. */
  id?: string | undefined;
  folder: string;
  tags: readonly string[];
  bodies: readonly DraftBody[];
  networks?: NetworkId[] | undefined;
  answers?: readonly string[] | undefined;
  cites?: readonly string[] | undefined;
  personalise?: boolean | undefined;
  /** Its own examples, when the file is one of ours. */
  tests?: Template['tests'];
}
