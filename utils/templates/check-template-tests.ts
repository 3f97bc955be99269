import { networkNames } from '@/utils/community/network-names';
import type { Pack } from '@/utils/packs/schema';
import { renderTemplate } from './render-template';
import type { Template, TemplateTest } from './schema';

/** An example on which a template does not do what its own tests say. */
export interface TemplateTestFailure {
  /** Which of the template's tests, from 0. */
  index: number;
  expected: 'contains' | 'lacks' | 'missing' | 'broken';
  /** The words wanted or unwanted, or the names of the values that are missing. */
  text: string;
}

/** An ordinary working morning: tests give the same answer every day. */
const now = '2026-01-05T10:00';
/** Of several wordings the first and the last. */
const chances = [0, 0.999_999];

/** Fills a template for each of its own examples. Empty when all hold. @param templates of the pack, by id */
export function checkTemplateTests(
  template: Template,
  { brand, tone }: Pick<Pack, 'brand' | 'tone'>,
  templates: ReadonlyMap<string, Template>,
): TemplateTestFailure[] {
  return (template.tests ?? []).flatMap((test, index) => {
    const failures = chances.flatMap((chance) => {
      const { text, missing, error } = renderTemplate({
        templateId: template.id,
        templates,
        context: { ...contextOf(test), brand },
        lang: test.lang,
        register: test.register === undefined ? tone.register : test.register,
        answers: test.answers,
        interfaceLanguage: test.lang,
        random: () => chance,
      });
      if (error) return [fail(index, 'broken', '')];
      if (missing.length > 0) return [fail(index, 'missing', missing.map(({ name }) => name).join(', '))];
      const plain = looseSpaces(text);
      return [
        ...test.contains.filter((one) => !plain.includes(looseSpaces(one))).map((one) => fail(index, 'contains', one)),
        ...test.lacks.filter((one) => plain.includes(looseSpaces(one))).map((one) => fail(index, 'lacks', one)),
      ];
    });
    return failures.filter((one, at) => failures.findIndex((other) => isSame(one, other)) === at);
  });
}

const fail = (index: number, expected: TemplateTestFailure['expected'], text: string): TemplateTestFailure => ({
  index,
  expected,
  text,
});

const isSame = (one: TemplateTestFailure, other: TemplateTestFailure): boolean =>
  one.expected === other.expected && one.text === other.text;

/** Tests are written with ordinary spaces; filled French has no-break ones. */
const looseSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

function contextOf({ network = 'generic', author = 'Léa Martin', comment = '', rating }: TemplateTest) {
  return {
    item: {
      id: 'example',
      network,
      kind: rating === undefined ? ('comment' as const) : ('review' as const),
      text: comment,
      author: { id: author, name: author, handle: null, profileUrl: null },
      permalink: null,
      publishedAt: null,
      parentId: null,
      depth: 0,
      isOwn: false,
      ...(rating !== undefined && { rating }),
    },
    thread: null,
    network: { id: network, name: networkNames[network] },
    me: { name: '', signature: '' },
    now,
  };
}
