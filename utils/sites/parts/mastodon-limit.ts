import type { CharacterLimit, Page } from '../site-adapter';

/** Each server sets its own limit: what its counter says is left, plus what is already written. */
export function readMastodonLimit(composer: Element | null, page: Page): CharacterLimit {
  const frame = composer?.closest('.compose-form') ?? page.doc;
  const left = Number.parseInt(frame.querySelector('.character-counter')?.textContent ?? '', 10);
  const draft = composer !== null && 'value' in composer ? String(composer.value) : '';
  const counted = draft.replace(/https?:\/\/\S+/g, 'x'.repeat(23)).replace(/(@\w+)@[\w.-]+/g, '$1');
  const warning = frame.querySelector<HTMLInputElement>('.spoiler-input__input')?.value ?? '';
  const max = left + [...counted].length + [...warning].length;
  return { max: Number.isFinite(max) && max >= 100 ? max : 500, count: 'mastodon' };
}
