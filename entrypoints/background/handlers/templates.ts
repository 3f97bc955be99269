import { networkNames } from '@/utils/community/network-names';
import type { Language, Register } from '@/utils/community/schema';
import type { FavouriteStore } from '@/utils/db/favourite-store';
import type { TemplateUseStore } from '@/utils/db/template-use-store';
import { AppError } from '@/utils/diagnostics/app-error';
import { analyseText } from '@/utils/language/analyse-text';
import type { TemplateHit } from '@/utils/messaging/protocol';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { Pack } from '@/utils/packs/schema';
import { readSettings } from '@/utils/platform/settings-store';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { chooseVariant } from '@/utils/templates/choose-variant';
import { renderTemplate } from '@/utils/templates/render-template';
import { scoreRelevance } from '@/utils/templates/score-relevance';
import { searchTemplates } from '@/utils/templates/search-templates';
import { suggestTemplates } from '@/utils/templates/suggest-templates';
import { readTemplateRef } from '@/utils/templates/template-ref';
import type { Voice, Voices } from '../voices';

interface Needs {
  uses: TemplateUseStore;
  favourites: FavouriteStore;
  voices: Voices;
}

/** The register a reply takes: the user's own choice, else the house's. */
export async function readRegister(asked: Register | null, pack: Pack): Promise<Register | null> {
  const { register } = (await readSettings()).settings;
  return asked ?? (register === 'guide' ? pack.tone.register : register);
}

/** The language of a comment, as far as it is one of ours. */
export function languageOf(text: string): Language | null {
  const { language } = analyseText(text);
  return language === 'other' ? null : language;
}

/** The first line of a body as it reads, template marks left out. */
function firstLine(body: string): string {
  const plain = body.replace(/\{%[^%]*%\}/g, '').replace(/\{\{[^}]*\}\}/g, '…');
  return (
    plain
      .split('\n')
      .find((line) => line.trim().length > 12)
      ?.trim()
      .slice(0, 120) ?? plain.trim().slice(0, 120)
  );
}

/** Local date and time without zone, as templates read it. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const listMarked = async (favourites: FavouriteStore): Promise<{ templateId: string }[]> =>
  (await favourites.list().catch(() => [])).map((ref) => ({ templateId: ref }));

/** Of what is kept by `packId/templateId`, what belongs to this voice, by template id. */
function ownIds<T extends { templateId: string }>(kept: readonly T[], voice: Voice): T[] {
  return kept.flatMap((entry) => {
    const ref = readTemplateRef(entry.templateId);
    return ref && voice.templates.has(ref.templateId) && voice.packOf(ref.templateId) === ref.packId
      ? [{ ...entry, templateId: ref.templateId }]
      : [];
  });
}

/** Searching, proposing and filling templates. */
export function templateHandlers({
  uses,
  favourites,
  voices,
}: Needs): Pick<Handlers, 'templates.search' | 'templates.render'> {
  return {
    async 'templates.search'({ query, network, language, item, verdict, limit, page, packId }, caller) {
      const voice = await voices.find({ page, packId }, caller, network);
      const used = ownIds(await uses.list().catch(() => []), voice);
      const usage = new Map(used.map(({ templateId, count }) => [templateId, count]));
      const lang = language ?? (item ? languageOf(item.text) : null);
      const register = await readRegister(null, voice.pack);
      const shown = readInterfaceLanguage();
      const describe = (id: string, reason: TemplateHit['reason']): TemplateHit[] => {
        const template = voice.templates.get(id);
        if (!template || (template.networks && !template.networks.includes(network))) return [];
        const choice = chooseVariant(template, { lang: lang ?? shown, register, network });
        return [
          {
            id,
            packId: voice.packOf(id),
            title: template.title[shown] ?? template.title.en ?? template.title.fr ?? id,
            firstLine: firstLine(choice?.variant.body ?? ''),
            folder: template.folder,
            tags: template.tags,
            shortcut: template.shortcut ?? null,
            personalise: template.personalise,
            languages: [...new Set(template.variants.map((variant) => variant.lang))],
            reason,
          },
        ];
      };
      if (query.trim() !== '')
        return searchTemplates(voice.index, query, limit, usage).flatMap((id) => describe(id, null));
      const recents = [...used].sort((a, b) => b.lastAt.localeCompare(a.lastAt)).map((use) => use.templateId);
      const marked = new Set(ownIds(await listMarked(favourites), voice).map(({ templateId }) => templateId));
      const relevance = scoreRelevance(voice.index, item?.text ?? '');
      const context = { verdict, lang, network, usage, favourites: marked, recents, relevance };
      const suggested = suggestTemplates([...voice.templates.values()], context, limit).flatMap(({ id, reason }) =>
        describe(id, reason),
      );
      const known = new Set(suggested.map((hit) => hit.id));
      const rest = [...voice.templates.values()]
        .filter((template) => !known.has(template.id))
        .flatMap((template) => describe(template.id, null));
      return [...suggested, ...rest].slice(0, limit);
    },
    async 'templates.render'({ templateId, answers, item, network, language, register, page, packId }, caller) {
      const voice = await voices.find({ page, packId }, caller, network);
      // Asked for by name, a template of another brand is still another brand's.
      const foreign = packId !== null && voice.templates.has(templateId) && voice.packOf(templateId) !== packId;
      if (foreign || !voice.templates.has(templateId))
        throw new AppError('template-missing', templateId, { name: templateId });
      const { settings } = await readSettings();
      const lang = language ?? (item ? languageOf(item.text) : null) ?? voice.pack.languages[0] ?? 'en';
      const filled = renderTemplate({
        templateId,
        templates: voice.templates,
        context: {
          item,
          thread: null,
          brand: voice.pack.brand,
          network: { id: network, name: networkNames[network] },
          me: settings.me,
          now: localNow(),
        },
        lang,
        register: await readRegister(register, voice.pack),
        answers,
        interfaceLanguage: readInterfaceLanguage(),
        random: Math.random,
      });
      const { error } = filled;
      return {
        ...filled,
        templateId,
        error: error && {
          message: translate(error.message.key, error.message.values),
          line: error.line,
          column: error.column,
        },
      };
    },
  };
}
