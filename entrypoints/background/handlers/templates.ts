import { networkNames } from '@/utils/community/network-names';
import type { Language, Register } from '@/utils/community/schema';
import type { TemplateUseStore } from '@/utils/db/template-use-store';
import { analyseText } from '@/utils/language/analyse-text';
import type { TemplateHit } from '@/utils/messaging/protocol';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { readSettings } from '@/utils/platform/settings-store';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { chooseVariant } from '@/utils/templates/choose-variant';
import { renderTemplate } from '@/utils/templates/render-template';
import { scoreRelevance } from '@/utils/templates/score-relevance';
import { searchTemplates } from '@/utils/templates/search-templates';
import { suggestTemplates } from '@/utils/templates/suggest-templates';
import type { LoadedPack } from '../load-packs';

interface Needs {
  uses: TemplateUseStore;
  packs(): Promise<readonly LoadedPack[]>;
}

/** The register a reply takes: the user's own choice, else the house's. */
export async function readRegister(asked: Register | null, { pack }: LoadedPack): Promise<Register | null> {
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

/** Searching, proposing and filling templates. */
export function templateHandlers({ uses, packs }: Needs): Pick<Handlers, 'templates.search' | 'templates.render'> {
  return {
    async 'templates.search'({ query, network, language, item, verdict, limit }) {
      const [loaded] = (await packs()) as [LoadedPack];
      const used = await uses.list().catch(() => []);
      const usage = new Map(used.map(({ templateId, count }) => [templateId, count]));
      const lang = language ?? (item ? languageOf(item.text) : null);
      const register = await readRegister(null, loaded);
      const shown = readInterfaceLanguage();
      const describe = (id: string, reason: TemplateHit['reason']): TemplateHit[] => {
        const template = loaded.templates.get(id);
        if (!template || (template.networks && !template.networks.includes(network))) return [];
        const choice = chooseVariant(template, { lang: lang ?? shown, register, network });
        return [
          {
            id,
            packId: loaded.pack.id,
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
        return searchTemplates(loaded.index, query, limit, usage).flatMap((id) => describe(id, null));
      const recents = [...used].sort((a, b) => b.lastAt.localeCompare(a.lastAt)).map((use) => use.templateId);
      const relevance = scoreRelevance(loaded.index, item?.text ?? '');
      const context = { verdict, lang, network, usage, favourites: new Set<string>(), recents, relevance };
      const suggested = suggestTemplates(loaded.pack.templates, context, limit).flatMap(({ id, reason }) =>
        describe(id, reason),
      );
      const known = new Set(suggested.map((hit) => hit.id));
      const rest = loaded.pack.templates
        .filter((template) => !known.has(template.id))
        .flatMap((template) => describe(template.id, null));
      return [...suggested, ...rest].slice(0, limit);
    },
    async 'templates.render'({ templateId, answers, item, network, language, register }) {
      const [loaded] = (await packs()) as [LoadedPack];
      const { settings } = await readSettings();
      const lang = language ?? (item ? languageOf(item.text) : null) ?? loaded.pack.languages[0] ?? 'en';
      const filled = renderTemplate({
        templateId,
        templates: loaded.templates,
        context: {
          item,
          thread: null,
          brand: loaded.pack.brand,
          network: { id: network, name: networkNames[network] },
          me: settings.me,
          now: localNow(),
        },
        lang,
        register: await readRegister(register, loaded),
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
