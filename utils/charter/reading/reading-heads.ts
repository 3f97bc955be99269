import { type Category, categories, type Signal, signals } from '../schema';

/** Told by numbers, capitals and repetition, not by what is meant. */
type CountedCategory = 'personal-data' | 'shouting' | 'flooding' | 'off-topic';
/** Told by names the charter watches. */
type WatchedSignal = 'mention' | 'competitor';

export type ReadCategory = Exclude<Category, CountedCategory>;
export type ReadSignal = Exclude<Signal, WatchedSignal>;

const counted: readonly Category[] = ['personal-data', 'shouting', 'flooding', 'off-topic'] satisfies CountedCategory[];
const watched: readonly Signal[] = ['mention', 'competitor'] satisfies WatchedSignal[];

/** Categories that live of what is meant. */
export const readCategories = categories.filter((one): one is ReadCategory => !counted.includes(one));
/** Signals that live of what is meant. */
export const readSignals = signals.filter((one): one is ReadSignal => !watched.includes(one));

/** Everything the reading model weighs, in the order of its file. */
export const readingHeads: readonly ReadingHead[] = [...readCategories, ...readSignals];
export type ReadingHead = ReadCategory | ReadSignal;
