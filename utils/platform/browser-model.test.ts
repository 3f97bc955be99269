import { afterEach, describe, expect, it } from 'vitest';
import { browserModel } from './browser-model';

interface Asked {
  expectedInputs: { languages: string[] }[];
  monitor(monitor: EventTarget): void;
}
const place = globalThis as { LanguageModel?: unknown };

/** As the browser's own: availability by language, progress while it downloads, a session that must be given back. */
function install({ state = 'available', answer = '“quand vous pourrez”' } = {}) {
  const seen = { prompts: [] as string[], destroyed: 0 };
  place.LanguageModel = {
    availability: async ({ expectedInputs }: Asked) =>
      expectedInputs[0]?.languages[0] === 'fr' ? state : 'unavailable',
    async create({ monitor }: Asked) {
      const target = new EventTarget();
      monitor(target);
      if (state !== 'available') {
        for (const loaded of [0, 0.5, 1])
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      }
      return {
        prompt: async (text: string) => {
          seen.prompts.push(text);
          return answer;
        },
        destroy: () => {
          seen.destroyed += 1;
        },
      };
    },
  };
  return seen;
}

afterEach(() => {
  delete place.LanguageModel;
});

const soften = (onProgress: (share: number) => void = () => undefined) =>
  browserModel.soften('tout de suite', 'Répondez tout de suite.', 'fr', onProgress, new AbortController().signal);

describe('the browser’s own model', () => {
  it('is absent where the browser has none, or none for this language', async () => {
    expect(await browserModel.readState('fr')).toBe('absent');
    install();
    expect(await browserModel.readState('en')).toBe('absent');
    expect(await browserModel.readState('fr')).toBe('ready');
  });

  it('says how far its download is', async () => {
    install({ state: 'downloadable' });
    expect(await browserModel.readState('fr')).toBe('downloadable');
    const shares: number[] = [];
    await soften((share) => shares.push(share));
    expect(shares).toEqual([0, 0.5, 1]);
  });

  it('gives other words, without the marks around them, and is given back', async () => {
    const seen = install();
    expect(await soften()).toBe('quand vous pourrez');
    expect(seen.prompts).toEqual(['Répondez tout de suite.\n<words>tout de suite</words>']);
    expect(seen.destroyed).toBe(1);
  });

  it.each(['', 'tout de suite', 'x'.repeat(401)])('is not believed when it answers “%s”', async (answer) => {
    install({ answer });
    expect(await soften()).toBeNull();
  });
});
