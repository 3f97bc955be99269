import fc from 'fast-check';
import { type Pack, packSchema } from '@/utils/packs/schema';

const word = fc.constantFrom('un', 'deux', 'trois');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const uniqueBy = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: (value) => value.id, maxLength: 5 });

const template = fc.record({
  id,
  title: fc.record({ fr: word }),
  folder: word,
  tags: fc.array(word, { maxLength: 2 }),
  variants: fc.array(
    fc.record({ lang: fc.constantFrom('fr', 'en'), register: fc.constantFrom('vous', null), body: word }),
    { minLength: 1, maxLength: 3 },
  ),
});
const article = fc.record({ id, number: word, title: fc.record({ fr: word }), text: fc.record({ en: word }) });
const rule = fc.record({
  id,
  article: id,
  category: fc.constantFrom('insult', 'spam'),
  when: fc.record({ terms: fc.array(word, { minLength: 1, maxLength: 2 }) }),
  tests: fc.record({ fr: fc.record({ match: fc.array(word, { maxLength: 2 }) }) }),
});

/** Small packs made of a few ids and words, so that any two of them have things in common. Their references may lead nowhere. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .record({
    title: fc.record({ fr: word }),
    languages: fc.constantFrom(['fr'], ['fr', 'en']),
    brand: fc.record({
      name: word,
      domains: fc.array(word, { maxLength: 2 }),
      variables: fc.dictionary(fc.constantFrom('x', 'y'), word),
    }),
    templates: uniqueBy(template),
    charter: fc.record({ articles: uniqueBy(article), rules: uniqueBy(rule) }),
    tone: fc.record({
      register: fc.constantFrom('vous', 'tu', null),
      severities: fc.dictionary(fc.constantFrom('aggressive', 'jargon'), fc.constantFrom('off', 'hold')),
      avoid: fc.array(fc.record({ term: word, lang: fc.constantFrom('fr', 'en'), reason: word }), { maxLength: 4 }),
    }),
  })
  .map((made) => packSchema.parse({ format: 'moderato.pack/1', id: 'small', version: '1.0.0', ...made }));
