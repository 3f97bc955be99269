import type { Language } from '@/utils/community/schema';

/** `absent`: this browser, this page or this language has none. `downloadable`: the browser would fetch it first. */
export type ModelState = 'absent' | 'downloadable' | 'ready';

/** The part of the Prompt API (Chrome 138 and later) that is used here; `loaded` of its progress goes from 0 to 1. */
interface PromptOptions {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}
interface PromptSession {
  prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface PromptApi {
  availability(options: PromptOptions): Promise<string>;
  create(
    options: PromptOptions & {
      initialPrompts: { role: 'system'; content: string }[];
      monitor(monitor: EventTarget): void;
      signal: AbortSignal;
    },
  ): Promise<PromptSession>;
}

/** Enough for a sentence rewritten; more is not what was asked for. */
const longestAnswer = 400;

const task: Record<Language, string> = {
  en: 'You help a customer service team. Rewrite the words given between <words> tags so that they sound calm, polite and kind in the sentence they stand in. Keep the meaning, promise nothing new, keep the language. Answer with the new words alone.',
  fr: 'Vous aidez un service client. Reformulez les mots placés entre les balises <words> pour qu’ils soient posés, polis et bienveillants dans leur phrase. Gardez le sens, ne promettez rien de plus, restez en français. Répondez par les seuls nouveaux mots.',
};

const findApi = (): PromptApi | null => (globalThis as { LanguageModel?: PromptApi }).LanguageModel ?? null;

const optionsFor = (language: Language): PromptOptions => ({
  expectedInputs: [{ type: 'text', languages: [language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

/** The language model some browsers carry themselves. It runs on this device; nothing is sent anywhere. */
export const browserModel = {
  async readState(language: Language): Promise<ModelState> {
    try {
      const state = await findApi()?.availability(optionsFor(language));
      if (state === 'available') return 'ready';
      return state === 'downloadable' || state === 'downloading' ? 'downloadable' : 'absent';
    } catch {
      return 'absent';
    }
  },

  /**
   * Other words for some words of a text, on the person's click only: the browser asks for one before it downloads.
   * @param onProgress the share downloaded, 0 to 1; never called where the model is there already
   * @returns null when the model had nothing usable to say
   * @throws DOMException of the browser, or `AbortError` once the signal has ended
   */
  async soften(
    words: string,
    sentence: string,
    language: Language,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<string | null> {
    const session = await findApi()?.create({
      ...optionsFor(language),
      initialPrompts: [{ role: 'system', content: task[language] }],
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) => onProgress((event as ProgressEvent).loaded)),
      signal,
    });
    if (!session) return null;
    try {
      const answer = await session.prompt(`${sentence}\n<words>${words}</words>`, { signal });
      const plain = answer
        .replace(/<\/?words>/g, '')
        .trim()
        .replace(/^["“«]\s?|\s?["”»]$/g, '');
      return plain === '' || plain === words || plain.length > longestAnswer ? null : plain;
    } finally {
      session.destroy();
    }
  },
};
