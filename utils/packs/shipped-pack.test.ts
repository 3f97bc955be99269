import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories, signals } from '@/utils/charter/schema';
import { renderTemplate } from '@/utils/templates/render-template';
import { parsePack } from './parse-pack';
import type { Pack } from './schema';

const { pack: parsed, issues } = parsePack(readFileSync('public/packs/maison-tamarin.json', 'utf8'));
if (!parsed) throw new Error(JSON.stringify(issues, null, 2));
const pack: Pack = parsed;
const byId = new Map(pack.templates.map((template) => [template.id, template]));

/** Everything a page can show, and an answer to every question. */
function renderAll(network: 'facebook' | 'x' | 'google-reviews', firstName = 'Léa') {
  return pack.templates.flatMap((template) =>
    (['vous', 'tu', null] as const).flatMap((register) => {
      const lang = register === null ? 'en' : 'fr';
      const answers = Object.fromEntries(
        template.prompts.map((prompt) => [
          prompt.name,
          prompt.choices?.[0] ?? (prompt.type === 'date' ? '2026-04-14' : 'le banc Aubrac'),
        ]),
      );
      return [0, 0.99].map((chance) => ({
        name: `${template.id} ${register ?? lang} ${network}`,
        ...renderTemplate({
          templateId: template.id,
          templates: byId,
          context: {
            item: {
              id: '1',
              network,
              kind: 'comment',
              text: 'Bonjour',
              author: { id: 'a', name: firstName, handle: null, profileUrl: null },
              permalink: null,
              publishedAt: null,
              parentId: null,
              depth: 0,
              isOwn: false,
            },
            thread: null,
            brand: pack.brand,
            network: { id: network, name: network },
            me: { name: 'Camille Roy', signature: 'Camille' },
            now: '2026-03-12T09:30',
          },
          lang,
          register,
          answers,
          interfaceLanguage: lang,
          random: () => chance,
        }),
      }));
    }),
  );
}

describe('the pack that ships', () => {
  it('is good, without even a warning', () => {
    expect(issues).toEqual([]);
  });

  it('is complete enough to start a day with', () => {
    expect(pack.charter.articles.length).toBeGreaterThanOrEqual(14);
    expect(pack.templates.length).toBeGreaterThanOrEqual(48);
    expect(pack.tone.avoid.length).toBeGreaterThanOrEqual(15);
    expect(new Set(pack.charter.rules.map((rule) => rule.category))).toEqual(new Set(categories));
    const answered = new Set(pack.templates.flatMap((template) => template.answers));
    expect([...categories, ...signals].filter((id) => !answered.has(id))).toEqual([]);
  });

  it('has three examples of each kind in each language for every rule', () => {
    const thin = pack.charter.rules.filter((rule) =>
      [rule.tests.fr, rule.tests.en].some((tests) => (tests?.match.length ?? 0) < 3 || (tests?.pass.length ?? 0) < 3),
    );
    expect(thin.map((rule) => rule.id)).toEqual([]);
  });

  it('says every template in French with vous, with tu, and in English', () => {
    for (const { variants, id } of pack.templates) {
      const wordings = variants.map((variant) => variant.register ?? variant.lang);
      expect(wordings, id).toEqual(expect.arrayContaining(['vous', 'tu', 'en']));
    }
  });

  it.each(['facebook', 'x', 'google-reviews'] as const)(
    'fills every template on %s, with nothing missing and nothing left over',
    (network) => {
      for (const one of renderAll(network)) {
        expect(one.error, one.name).toBeNull();
        expect(one.missing, one.name).toEqual([]);
        expect(one.text, one.name).not.toMatch(/[{}[\]<>]|undefined|null| {2}|\s,|^\s|,\s*[,.]/);
      }
    },
  );

  it('greets politely somebody whose first name is unknown', () => {
    for (const one of renderAll('facebook', '@leo_75')) {
      expect(one.missing, one.name).toEqual([]);
      expect(one.text, one.name).not.toMatch(/ {2}|\s[,.]|^[\s,]|^\p{Ll}(?!crivez|cris|end)/u);
    }
  });

  it('stays within 280 characters on X', () => {
    const long = renderAll('x').filter((one) => [...one.text].length > 280);
    expect(long.map((one) => `${one.name}: ${[...one.text].length}`)).toEqual([]);
  });

  it('never mixes tu and vous', () => {
    const formal = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu;
    const familiar = /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|t’)(?!\p{L})/iu;
    for (const one of renderAll('facebook')) {
      if (one.name.includes(' vous ')) expect(one.text, one.name).not.toMatch(familiar);
      if (one.name.includes(' tu ')) expect(one.text, one.name).not.toMatch(formal);
    }
  });
});
