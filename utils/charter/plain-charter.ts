import { type Charter, categories } from './schema';

/** A charter that forbids every category the engine knows, one article and one rule each; for measuring and tests. */
export const plainCharter: Charter = {
  articles: categories.map((category, index) => ({
    id: category,
    number: String(index + 1),
    title: { en: category },
    text: { en: category },
  })),
  rules: categories.map((category) => ({
    id: category,
    article: category,
    category,
    when: { category },
    suggest: [],
    tests: {},
  })),
  helpLines: [],
  watch: { mentions: [], competitors: [] },
};
