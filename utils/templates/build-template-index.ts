import { runSteps, type Steps } from '@/utils/packs/run-steps';
import { foldWords } from './fold-words';
import { letterBits } from './letter-bits';
import type { Template } from './schema';

/** Where a word counts most: its shortcut and title say what a template is for, its body only mentions. */
const fieldWeights = { shortcut: 12, title: 10, tags: 6, folder: 4, body: 2 } as const;

/** Sorted words, each with the templates that hold it and the weight of its best field. */
export interface TemplateIndex {
  ids: readonly string[];
  /** Ascending by code unit. */
  words: readonly string[];
  /** Postings of `words[i]` are from `starts[i]` to `starts[i + 1]`. */
  starts: Uint32Array;
  templates: Uint32Array;
  weights: Uint8Array;
  /** Which letters each word holds, one bit a letter; most words are ruled out for a mistyped one by this alone. */
  letters: Uint32Array;
}

/** Liquid's own words are not what a person looks for. */
const plainBody = (body: string) => body.replace(/\{%[^%]{0,500}%\}|\{\{[^}]{0,500}\}\}/g, ' ');

/** Postings of one word while the index is built: template, weight, template, weight… */
type Postings = Map<string, number[]>;

/** Templates read between two pauses: some milliseconds of work. */
const batch = 50;

/** Builds the index once for all templates. */
export function buildTemplateIndex(templates: readonly Template[]): TemplateIndex {
  return runSteps(buildTemplateIndexInSteps(templates));
}

/** The same in parts, so that ten thousand templates keep nobody waiting. */
export function* buildTemplateIndexInSteps(templates: readonly Template[]): Steps<TemplateIndex> {
  const postings: Postings = new Map();
  for (const [at, template] of templates.entries()) {
    if (at % batch === batch - 1) yield;
    // From the lightest field to the heaviest, so that the heaviest stays.
    const weights = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const word of foldWords(text)) weights.set(word, weight);
    };
    for (const variant of template.variants) add(plainBody(variant.body), fieldWeights.body);
    add(template.folder, fieldWeights.folder);
    add(template.tags.join(' '), fieldWeights.tags);
    add(`${template.title.fr ?? ''} ${template.title.en ?? ''}`, fieldWeights.title);
    add(template.shortcut ?? '', fieldWeights.shortcut);
    for (const [word, weight] of weights) {
      const list = postings.get(word);
      if (list) list.push(at, weight);
      else postings.set(word, [at, weight]);
    }
  }
  yield;
  return packIndex(
    templates.map((template) => template.id),
    postings,
  );
}

function packIndex(ids: string[], postings: Postings): TemplateIndex {
  const words = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1));
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    starts[i + 1] = starts[i]! + postings.get(word)!.length / 2;
  });
  const total = starts[words.length]!;
  const index = {
    ids,
    words,
    starts,
    templates: new Uint32Array(total),
    weights: new Uint8Array(total),
    letters: Uint32Array.from(words, letterBits),
  };
  words.forEach((word, i) => {
    const list = postings.get(word)!;
    for (let n = 0; n < list.length; n += 2) {
      index.templates[starts[i]! + n / 2] = list[n]!;
      index.weights[starts[i]! + n / 2] = list[n + 1]!;
    }
  });
  return index;
}
