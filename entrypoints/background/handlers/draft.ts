import type { Handlers } from '@/utils/messaging/register-protocol';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import { checkDraft } from '@/utils/tone/check-draft';
import { countCharacters } from '@/utils/tone/count-characters';
import type { LoadedPack } from '../load-packs';
import { languageOf, readRegister } from './templates';

/** Reads drafts against the house's tone guide. */
export function draftHandlers(packs: () => Promise<readonly LoadedPack[]>): Pick<Handlers, 'draft.check'> {
  return {
    async 'draft.check'({ draft, item, network, language, register, count, max }) {
      const [loaded] = (await packs()) as [LoadedPack];
      const lang = language ?? languageOf(draft) ?? (item && languageOf(item.text)) ?? readInterfaceLanguage();
      const house = await readRegister(register, loaded);
      const findings = checkDraft(draft, {
        comment: item?.text ?? null,
        guide: loaded.pack.tone,
        brand: loaded.pack.brand,
        network,
        language: lang,
        register: lang === 'fr' ? house : null,
        limit: count !== null && max !== null ? { max, count } : null,
      });
      return {
        findings,
        length: countCharacters(draft, count ?? 'utf16'),
        language: lang,
        register: lang === 'fr' ? house : null,
      };
    },
  };
}
