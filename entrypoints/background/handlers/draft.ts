import type { Handlers } from '@/utils/messaging/register-protocol';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import { checkDraft } from '@/utils/tone/check-draft';
import { checkPersonal } from '@/utils/tone/check-personal';
import { countCharacters } from '@/utils/tone/count-characters';
import type { Finding, ToneGuide } from '@/utils/tone/schema';
import { warmEngine } from '@/utils/tone/warm-engine';
import { loadToneModel } from '../tone-model';
import type { Voices } from '../voices';
import { languageOf, readRegister } from './templates';

const placeOf = ({ span }: Finding): number => span?.start ?? Number.POSITIVE_INFINITY;
const byPlace = (a: Finding, b: Finding): number => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b));

/** Lost when the background is stopped: what it stands for is lost then too. */
let warm = false;

/** An empty draft means somebody is about to write: the engine is ready when the first words come. After the answer, not before. */
function warmSoon(guide: ToneGuide): void {
  if (warm) return;
  warm = true;
  setTimeout(() => warmEngine(guide), 0);
}

/** Reads drafts against the house's tone guide. */
export function draftHandlers(voices: Voices): Pick<Handlers, 'draft.check'> {
  return {
    async 'draft.check'({ draft, personal, item, network, language, register, count, max, page, packId }, caller) {
      const voice = await voices.find({ page, packId }, caller, network);
      const lang = language ?? languageOf(draft) ?? (item && languageOf(item.text)) ?? readInterfaceLanguage();
      const house = await readRegister(register, voice.pack);
      if (draft.trim() === '') warmSoon(voice.pack.tone);
      const findings = checkDraft(draft, {
        comment: item?.text ?? null,
        guide: voice.pack.tone,
        brand: voice.pack.brand,
        network,
        language: lang,
        register: lang === 'fr' ? house : null,
        model: await loadToneModel(),
        limit: count !== null && max !== null ? { max, count } : null,
      });
      const notPersonal = checkPersonal(draft, personal, voice.pack.tone);
      return {
        findings: notPersonal ? [...findings, notPersonal].sort(byPlace) : findings,
        length: countCharacters(draft, count ?? 'utf16'),
        language: lang,
        register: lang === 'fr' ? house : null,
      };
    },
  };
}
