import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/utils/templates/render-template';
import { checkDraft } from '@/utils/tone/check-draft';
import { parsePack } from './parse-pack';
import type { Pack } from './schema';

const { pack: parsed } = parsePack(readFileSync('public/packs/maison-tamarin.json', 'utf8'));
if (!parsed) throw new Error('the pack that ships cannot be read');
const pack: Pack = parsed;
const byId = new Map(pack.templates.map((template) => [template.id, template]));

/** What somebody might have written, for each thing a template answers. */
const comments: Record<string, { fr: string; en: string }> = {
  complaint: {
    fr: 'Ma table est arrivée rayée, je suis très déçue.',
    en: 'My table arrived scratched, I am very disappointed.',
  },
  question: { fr: 'Bonjour, quels sont vos horaires ?', en: 'Hello, what are your opening hours?' },
  praise: { fr: 'Ravie de ma table, merci à toute l’équipe !', en: 'I love my table, thanks to the whole team!' },
  distress: {
    fr: 'Je n’en peux plus, je ne vois plus d’issue.',
    en: 'I can’t go on, I don’t see the point in living.',
  },
  urgent: { fr: 'La lampe fume, que dois-je faire ?', en: 'The lamp is smoking, what should I do?' },
  press: { fr: 'Je suis journaliste, qui peut me répondre ?', en: 'I am a journalist, who can answer me?' },
  legal: {
    fr: 'Je saisis la DGCCRF, vous ne répondez pas.',
    en: 'Trading Standards will hear of this, you never answer.',
  },
};
/** Templates that speak to somebody who broke the charter answer words that want no comfort. */
const offence = { fr: 'Gagnez 500 € par jour, écrivez-moi', en: 'Earn £500 a day, write to me' };

/** Every template in every variant, on a site with private messages and on one without, with every alternative wording. */
function renderings() {
  return pack.templates.flatMap((template) =>
    template.variants.flatMap((variant) =>
      (['facebook', 'google-reviews'] as const).flatMap((network) =>
        [0, 0.99].map((chance) => {
          const lang = variant.lang;
          const register = variant.register ?? null;
          const answered = template.answers.find((answer) => answer in comments);
          const comment =
            (answered ? comments[answered] : template.answers.length > 0 ? offence : undefined)?.[lang] ?? '';
          const rendered = renderTemplate({
            templateId: template.id,
            templates: byId,
            context: {
              item: {
                id: '1',
                network,
                kind: 'comment',
                text: comment,
                author: { id: 'a', name: 'Léa Martin', handle: null, profileUrl: null },
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
            answers: Object.fromEntries(
              template.prompts.map((prompt) => [
                prompt.name,
                prompt.choices?.[0] ??
                  (prompt.type === 'date' ? '2026-04-14' : lang === 'fr' ? 'le banc Aubrac' : 'the Aubrac bench'),
              ]),
            ),
            interfaceLanguage: lang,
            random: () => chance,
          });
          return {
            name: `${template.id} ${lang} ${register ?? ''} ${network} ${chance}`,
            comment,
            lang,
            register,
            network,
            rendered,
          };
        }),
      ),
    ),
  );
}

describe('the tone of the templates that ship', () => {
  it('is what their own guide asks for: no template is warned about', () => {
    const warned = renderings().flatMap(({ name, comment, lang, register, network, rendered }) => {
      const text = rendered.text ?? '';
      return checkDraft(text, {
        comment,
        guide: pack.tone,
        brand: pack.brand,
        network,
        language: lang,
        register,
        limit: null,
      })
        .filter((finding) => finding.severity !== 'note')
        .map(
          (finding) =>
            `${name}: ${finding.rule} “${finding.span ? text.slice(finding.span.start, finding.span.end) : ''}” in: ${text}`,
        );
    });
    expect(warned).toEqual([]);
  });

  it('covers every variant of every template', () => {
    expect(renderings().length).toBe(4 * pack.templates.reduce((sum, template) => sum + template.variants.length, 0));
    expect(
      renderings()
        .filter(({ rendered }) => (rendered.text ?? '') === '')
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
