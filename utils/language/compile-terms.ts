import type { Span } from '@/utils/community/schema';
import type { AnalysedText, TextLayer } from './analyse-text';
import { charKind, kinds } from './char-kind';
import { findMaskedWords, hasMasks } from './find-masked-words';
import { MaskedVocabulary } from './masked-vocabulary';
import { matchLayer } from './match-layer';
import { squeezeWord } from './squeeze-word';
import type { TermSpec } from './term-spec';
import { buildTrie } from './term-trie';
import { termWords } from './term-words';
import { unmaskLayers } from './unmask-layers';

export interface TermHit {
  id: number;
  /** Range of the normalised text; a stem's match goes to the end of its word. */
  start: number;
  end: number;
  /** The same, in the original text. */
  span: Span;
  /** Found only once a disguise was undone. */
  disguised: boolean;
}

export interface TermAutomaton {
  /** All terms in the text, in order of appearance, the longest first; one hit an id and place. */
  find(text: AnalysedText): TermHit[];
}

interface Pattern {
  text: string;
  /** Units between the borders. */
  length: number;
  id: number;
  /** Counts only where letters were really dropped: the squeezed spelling may be another word. */
  squeezed: boolean;
  openStart: boolean;
  openEnd: boolean;
  /** ≥ 0: not a term but a phrase that cancels this id. */
  cancels: number;
}

/** Phrases of two to four words and at least seven letters are also found written as one (#niquetamere). */
const glueWords = { most: 4, letters: 7 };

function patternsOf(spec: TermSpec, cancels: number): Pattern[] {
  const { words, openStart, openEnd } = termWords(spec.term);
  if (words.length === 0) return [];
  const make = (inner: string, squeezed: boolean): Pattern => ({
    text: (openStart ? '' : ' ') + inner + (openEnd ? '' : ' '),
    length: inner.length,
    id: spec.id,
    squeezed,
    openStart,
    openEnd,
    cancels,
  });
  const plain = words.join(' ');
  const patterns = [make(plain, false)];
  const squeezed = words.map(squeezeWord).join(' ');
  if (squeezed !== plain) patterns.push(make(squeezed, true));
  const glued = words.join('');
  if (cancels < 0 && words.length > 1 && words.length <= glueWords.most && glued.length >= glueWords.letters) {
    patterns.push(make(glued, false));
  }
  return patterns;
}

function isInWord(text: string, at: number): boolean {
  const kind = charKind(text.charCodeAt(at));
  return at >= 0 && at < text.length && (kind === kinds.letter || kind === kinds.digit);
}

/**
 * Compiles a list of terms into one automaton over normalised texts: words, phrases, stems, endings, emojis, with the
 * phrases that cancel them. Compiled once, used for every comment; matching is linear in the text.
 */
export function compileTerms(specs: readonly TermSpec[]): TermAutomaton {
  const patterns = specs.flatMap((spec) => [
    ...patternsOf(spec, -1),
    ...(spec.except ?? []).flatMap((phrase) => patternsOf({ term: phrase, id: spec.id }, spec.id)),
  ]);
  const trie = buildTrie(patterns.map((pattern) => pattern.text));
  const lengths = Uint16Array.from(patterns, (pattern) => pattern.length);
  const spelled = specs.map((spec) => termWords(spec.term)).filter((term) => !term.openStart);
  const vocabulary = new MaskedVocabulary([
    ...spelled.flatMap((term) => (term.words.length === 1 && !term.openEnd ? term.words : [])),
    ...spelled.flatMap((term) => (term.openEnd ? term.words.slice(0, -1) : term.words)),
  ]);

  const find = (text: AnalysedText): TermHit[] => {
    const hits: TermHit[] = [];
    const cancelled: { id: number; start: number; end: number }[] = [];
    const seen = new Set<string>();
    const readLayer = (layer: TextLayer, plain: boolean): void => {
      matchLayer(trie, layer.text, lengths, (index, first, last) => {
        const pattern = patterns[index]!;
        let start = first;
        let end = last;
        if (pattern.openEnd) while (isInWord(layer.text, end)) end += 1;
        if (pattern.openStart) while (isInWord(layer.text, start - 1)) start -= 1;
        const span = plain ? text.toOriginal(start, end) : { start: layer.from[start]!, end: layer.to[end - 1]! };
        if (pattern.squeezed && span.end - span.start <= end - start) return;
        const range = plain ? { start, end } : text.toNorm(span);
        if (pattern.cancels >= 0) {
          cancelled.push({ id: pattern.cancels, ...range });
          return;
        }
        const key = `${pattern.id} ${span.start} ${span.end}`;
        if (seen.has(key)) return;
        seen.add(key);
        hits.push({ id: pattern.id, ...range, span, disguised: !plain || span.end - span.start !== end - start });
      });
    };
    const layers = text.layers();
    layers.forEach((layer, index) => {
      readLayer(layer, index === 0);
    });
    if (hasMasks(text.norm)) {
      for (const layer of unmaskLayers(layers[0]!, findMaskedWords(text.norm), vocabulary)) readLayer(layer, false);
    }
    const kept =
      cancelled.length === 0
        ? hits
        : hits.filter((hit) => !cancelled.some((c) => c.id === hit.id && c.start <= hit.start && hit.end <= c.end));
    return kept.sort((a, b) => a.start - b.start || b.end - a.end);
  };
  return { find };
}
