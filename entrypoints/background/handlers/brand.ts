import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { isAnswerFor } from '@/utils/packs/choose-pack';
import { changeSettings } from '@/utils/platform/settings-store';
import type { Voices } from '../voices';

/** Answers kept; the oldest go first. */
const mostAnswers = 1000;

/** For which brand one answers on a page, and the user's answer where nothing says it. */
export function brandHandlers(voices: Voices): Pick<Handlers, 'brand.find' | 'brand.choose'> {
  return {
    'brand.find': async ({ page }) => (await voices.forPage(page)).brand,
    async 'brand.choose'({ page, packId }, caller) {
      if (caller.kind === 'content' && caller.host !== page.host) throw new AppError('not-allowed', page.host);
      const { host, network, account } = page;
      await changeSettings((now) => ({
        ...now,
        brandChoices: [
          ...(now.brandChoices ?? []).filter((known) => !isAnswerFor(known, page)),
          { host, network, account, packId },
        ].slice(-mostAnswers),
      }));
      return (await voices.forPage(page)).brand;
    },
  };
}
