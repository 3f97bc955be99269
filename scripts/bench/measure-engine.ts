import { checkItem } from '@/utils/charter/check-item';
import { compileCharter } from '@/utils/charter/compile-charter';
import { readRankModel } from '@/utils/charter/rank-model';
import { analyseText } from '@/utils/language/analyse-text';
import { compileTerms } from '@/utils/language/compile-terms';
import { makeBaselines } from '../charter-eval/baselines';
import { expectModel } from '../commands/expect-model';
import { installReadingFile } from '../commands/install-reading-file';
import { type Figure, makeFigure } from './figure';
import { makeComments, makeTerms } from './make-texts';
import { readShippedPack } from './read-shipped-pack';
import { readProcessorTime, timeRounds } from './time-rounds';

const peers = ['obscenity', '@2toad/profanity', 'leo-profanity', 'allprofanity'];
/** The engines' floor, µs a comment. */
const floor = 300;

/** What the charter engine costs a comment, whole and in parts, beside the word lists people use instead. */
export async function measureEngine(): Promise<Figure[]> {
  const comments = makeComments(400);
  installReadingFile();
  const charter = compileCharter(readShippedPack());
  const model = expectModel('rank.bin', readRankModel);
  const others = Object.fromEntries(
    makeBaselines()
      .filter(({ name }) => peers.includes(name))
      .map(({ name, flags }) => [name, flags]),
  );
  const whole = timeRounds<string>(
    {
      'lists alone': (text) => checkItem({ text }, charter, { listsAlone: true }),
      engine: (text) => checkItem({ text }, charter),
      'engine with model': (text) => checkItem({ text }, charter, { score: model.score }),
      normaliser: (text) => analyseText(text),
      ...others,
    },
    comments,
  );
  const plain = comments.filter((text) => analyseText(text).layers().length === 1);
  const undisguised = timeRounds<string>({ engine: (text) => checkItem({ text }, charter) }, plain);
  const named = Object.fromEntries(peers.map((name) => [name, whole[name]!]));
  const length = Math.round(comments.reduce((sum, text) => sum + text.length, 0) / comments.length);
  return [
    makeFigure(`charter engine, comment of ${length} characters`, whole.engine!, 'µs', { peers: named, floor }),
    makeFigure('charter engine, nothing disguised', undisguised.engine!, 'µs', { floor }),
    makeFigure('charter engine, lists alone', whole['lists alone']!, 'µs', { peers: named, floor }),
    makeFigure('charter engine with the ranking model', whole['engine with model']!, 'µs', { peers: named, floor }),
    makeFigure('normaliser alone', whole.normaliser!, 'µs'),
    ...measureParts(comments, model.score),
  ];
}

function measureParts(comments: readonly string[], score: (text: ReturnType<typeof analyseText>) => number): Figure[] {
  const terms = makeTerms(5000);
  const before = process.memoryUsage().arrayBuffers;
  const started = readProcessorTime();
  const automaton = compileTerms(terms.map((term, id) => ({ term, id })));
  const buildMs = (readProcessorTime() - started) / 1000;
  const bytes = process.memoryUsage().arrayBuffers - before;
  const alternation = new RegExp(`\\b(?:${terms.join('|')})\\b`, 'g');
  // Read beforehand, other readings of disguised ones included: the automaton alone is timed.
  const texts = comments.map((text) => analyseText(text));
  for (const text of texts) text.layers();
  const times = timeRounds(
    {
      automaton: (text) => automaton.find(text),
      'one regular expression': (text) => text.norm.match(alternation),
      model: (text) => score(text),
    },
    texts,
  );
  const peers = { 'one regular expression': times['one regular expression']! };
  return [
    makeFigure('term automaton, 5,000 terms', times.automaton!, 'µs', { peers }),
    makeFigure('term automaton, 5,000 terms, memory', bytes / 1024, 'KiB'),
    makeFigure('term automaton, 5,000 terms, building', buildMs, 'ms'),
    makeFigure('ranking model alone', times.model!, 'µs'),
  ];
}
