import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBodyNamesReader } from './read-body-names';
import { templateEngine } from './template-engine';

const plain = (body: string): string[] | string => {
  try {
    return templateEngine.globalFullVariablesSync(templateEngine.parse(body), { partials: false }).sort();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};
const read = createBodyNamesReader();
const quick = (body: string): string[] | string => {
  try {
    return [...read(body)].sort();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('the names a body asks for', () => {
  it('are those Liquid finds, each once', () => {
    expect(quick('Bonjour {{ first_name }}, {{ brand.email }} et {{ first_name }}')).toEqual([
      'brand.email',
      'first_name',
    ]);
    expect(quick('Rien.')).toEqual([]);
  });

  it('are the same when the body is read the quick way, whatever it is made of', () => {
    const word = fc.constantFrom('a', 'b.c', ' ', '\n', '"', "'", '{', '}', '%', 'été', '{{', '}}', '{%', '%}');
    const sound = fc.constantFrom(
      '{{ a }}',
      '{{ b.c | fallback: "}}" }}',
      "{{ d | append: 'x' }}",
      '{{- e -}}',
      '{% if f %}',
      '{% else %}',
      '{% endif %}',
      '{% assign g = h %}',
      '{{ g }}',
      '{% raw %}',
      '{% endraw %}',
      '{% comment %}',
      '{% endcomment %}',
      '{% # note %}',
      '{% for i in j %}',
      '{{ i }}',
      '{% endfor %}',
      '{% random %}',
      '{% or %}',
      '{% endrandom %}',
      '{% personal %}',
      '{% endpersonal %}',
      '{% caret %}',
      '{% render "k" %}',
      '{{ l | nothing }}',
      '{% zut %}',
      '{{ }}',
    );
    const body = fc.array(fc.oneof({ weight: 3, arbitrary: sound }, word), { maxLength: 12 });
    fc.assert(
      fc.property(body, (parts) => {
        const text = parts.join('');
        expect(quick(text)).toEqual(plain(text));
      }),
      { numRuns: 3000 },
    );
  });
});
