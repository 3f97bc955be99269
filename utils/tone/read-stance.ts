import type { Span } from '@/utils/community/schema';
import type { DraftReading } from './draft-reading';
import { findPhrases } from './find-phrases';
import { aggressivePhrases } from './lexicons/aggressive';
import { blamingPhrases } from './lexicons/blaming';
import { defensivePhrases } from './lexicons/defensive';
import { dismissivePhrases } from './lexicons/dismissive';
import { passiveAggressivePhrases } from './lexicons/passive-aggressive';
import { replyCues } from './lexicons/reply-cues';
import { echoes } from './read-echo';
import { listWords } from './readability';

/** How a reply without a word for the problem stands towards it, read from its shape where no known wording shows. */
export interface Stance {
  kind: 'aggressive' | 'defensive' | 'dismissive' | 'passive-aggressive';
  span: Span;
}

/** Longest reply, greeting left out, that closes a subject by its very shortness; beyond, it argues. */
const curtWords = 14;
/** Longest answer to a "why" that explains nothing. */
const curtAnswerWords = 4;

const second = {
  fr: /(?<![a-zœ])(?:vous|tu|toi|te|t'|[a-z]{3,}(?<!ch|ass)ez)(?![a-zœ])/,
  en: /(?<![a-z])(?:you|yours|yourself|u|(?<=^|[.!?] )(?:go|get|try|learn|grow|stop|read|buy|take))(?![a-z])/,
};
/** Told what to do, or addressed with tu: an attack rather than a closed door. */
const order = {
  fr: /(?:^|[.!?,;] )[a-z]{3,}(?<!ch|ass)ez(?![a-z])|(?<![a-z])(?:tu|toi|t')(?![a-z])|!/,
  en: /(?:^|[.!?,;] )(?:go|get|try|learn|grow|stop|read|buy|take|ask|use|look|find|be|do|don't|maybe|perhaps|if)(?![a-z])|!/,
};
const own = {
  fr: /(?<![a-z])(?:notre|nos|impossible|parfaitement|excellente?s?|superbes?|merveilleu\w+|formidables?|enchantee?s?|ravie?s?|exagere\w*)(?![a-z])/,
  en: /(?<![a-z])(?:our|ours|impossible|perfectly|excellent|wonderful|superb|fantastic|great|lovely|delighted|thrilled|exaggerat\w+)(?![a-z])/,
};
const contradicts = {
  fr: /(?<![a-z])(?:pas|jamais|aucun\w*|rien|non|tous|toutes|autres?|entiere?|chacun|personne|tres bien|bien|clairement|conforme\w*|normal\w*)(?![a-z])/,
  en: /(?<![a-z])(?:not|n't|never|no|none|nothing|nobody|all|every\w*|others?|rest|fine|well|clearly|standard|normal)(?![a-z])/,
};

/**
 * A complaint answered without a word of feeling is read by what the reply says instead. With no way forward: an attack
 * when it speaks of the reader, a defence when it speaks of the brand or at length, else a closed door. With a way
 * forward: whatever is asserted before it argues with the customer. Null when known wordings already name it.
 */
export function readStance(reading: DraftReading): Stance | null {
  const known = read.get(reading);
  if (known !== undefined) return known;
  const stance = reconsider(stanceOf(reading), reading);
  read.set(reading, stance);
  return stance;
}

/** Four rules ask for the stance of the same reading. */
const read = new WeakMap<DraftReading, Stance | null>();

const kinds = ['aggressive', 'defensive', 'dismissive', 'passive-aggressive'] as const;
/** How much likelier the model must find another kind before it wins over the shape. */
const clearly = 2;
const faint = 0.1;

/** The shape tells that something is wrong, the model better which: its word counts where it is clear. */
function reconsider(stance: Stance | null, { said }: DraftReading): Stance | null {
  if (!stance || said.length === 0) return stance;
  const likely = (kind: Stance['kind']) => Math.max(...said.map((one) => one.likely[kind]));
  const best = kinds.reduce((a, b) => (likely(b) > likely(a) ? b : a));
  return likely(best) > Math.max(faint, clearly * likely(stance.kind)) ? { ...stance, kind: best } : stance;
}

function stanceOf(reading: DraftReading): Stance | null {
  const { comment, voiced, text, context, sentences } = reading;
  const lang = context.language;
  if (comment.isPost || comment.praises || reading.acknowledges) return null;
  const start = reading.greetingEnd ?? 0;
  const whole = { start: text.length - text.slice(start).trimStart().length, end: text.trimEnd().length };
  const words = listWords(text.slice(start)).length;
  if (words === 0) return null;
  const complains =
    comment.complains || (comment.distress && !comment.asks) || (comment.maybeComplains && !reading.thanks);
  if (!complains) {
    const bare = comment.asksWhy && words <= curtAnswerWords && !reading.givesNextStep && !reading.thanks;
    return bare ? { kind: 'dismissive', span: whole } : null;
  }
  const named =
    findPhrases(aggressivePhrases[lang], voiced).length > 0 ||
    findPhrases(blamingPhrases[lang].fault, voiced).length > 0 ||
    findPhrases(blamingPhrases[lang].soft, voiced).length > 0 ||
    findPhrases(defensivePhrases[lang].denial, voiced).length > 0 ||
    findPhrases(dismissivePhrases[lang].closing, voiced).length > 0 ||
    findPhrases(dismissivePhrases[lang].shrug, voiced).length > 0;
  if (named) return null;
  const body = voiced.slice(start);
  if (words <= curtAnswerWords && !reading.thanks && !text.includes('?') && !/[@/]|\.\w/.test(text.slice(start))) {
    return { kind: 'dismissive', span: whole };
  }
  if (!reading.givesNextStep) {
    if (reading.thanks || text.includes('?')) return null;
    if (own[lang].test(body)) return { kind: 'defensive', span: whole };
    if (second[lang].test(body) && (order[lang].test(body) || words > curtWords))
      return { kind: 'aggressive', span: whole };
    return { kind: words <= curtWords ? 'dismissive' : 'defensive', span: whole };
  }
  const mocked =
    findPhrases(passiveAggressivePhrases[lang].veiled, voiced).length > 0 ||
    findPhrases(blamingPhrases[lang].fault, voiced).length > 0;
  if (mocked) return null;
  // The first sentence asserts instead of answering: no step, no thanks, no question in it.
  const first = sentences.find(
    (s) => s.end > start && listWords(text.slice(Math.max(s.start, start), s.end)).length > 3,
  );
  if (!first || sentences.indexOf(first) === sentences.length - 1) return null;
  const said = voiced.slice(Math.max(first.start, start), first.end);
  const cues = replyCues[lang];
  if (
    cues.nextStep.test(said, voiced) ||
    cues.thanks.test(said, voiced) ||
    said.includes('?') ||
    said.includes('.example')
  )
    return null;
  const praisesOwn = own[lang].test(said);
  if (!praisesOwn && !contradicts[lang].test(said)) return null;
  return {
    kind: praisesOwn || echoes(said, context.comment ?? '', lang) ? 'defensive' : 'passive-aggressive',
    span: { start: Math.max(first.start, start), end: first.end },
  };
}
