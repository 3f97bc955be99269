import { languages } from '@/utils/community/schema';
import { checkDraft } from '@/utils/tone/check-draft';
import { readToneModel } from '../commands/read-tone-model';
import { type Figure, makeFigure } from './figure';
import { makeDrafts } from './make-texts';
import { readShippedPack } from './read-shipped-pack';
import { timeRounds } from './time-rounds';

/** What reading a draft of 500 characters costs, once a pause in typing. */
export async function measureTone(): Promise<Figure[]> {
  const guide = readShippedPack().tone;
  const model = readToneModel();
  return languages.map((language) => {
    const check = (draft: string) =>
      checkDraft(draft, {
        comment: 'Toujours pas reçu mon colis.',
        guide,
        network: 'facebook',
        language,
        register: language === 'fr' ? 'vous' : null,
        limit: null,
        model,
      });
    const times = timeRounds({ check }, makeDrafts(100, language));
    return makeFigure(`tone engine, draft of 500 characters, ${language}`, times.check! / 1000, 'ms');
  });
}
