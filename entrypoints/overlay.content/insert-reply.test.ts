import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Rendering } from '@/utils/messaging/protocol';
import { generic } from '@/utils/sites/generic';
import { type Insertion, insertReply } from './insert-reply';
import type { OverlayDeps } from './overlay-deps';
import { createOverlayStore } from './overlay-store';
import type { ReplyRecords } from './reply-records';

const rendering: Rendering = {
  templateId: 'hours',
  text: 'Bonjour, nous ouvrons à 10 h.',
  preview: '',
  lang: 'fr',
  otherLanguage: false,
  missing: [],
  caret: null,
  personalSpan: { start: 9, end: 28 },
  error: null,
};

/** A page with one field, and a background that tells what it was asked and can be made to wait. */
function open(answer: (verb: string) => unknown = () => null) {
  const { window } = new JSDOM('<textarea></textarea>', { url: 'https://a.example/' });
  const { document } = window;
  // The editing command is the browser's; here it does to a field what a browser does.
  document.execCommand = (command, _ui, text = '') => {
    if (command !== 'insertText') return false;
    const field = document.activeElement as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    return true;
  };
  globalThis.requestAnimationFrame ??= (draw) => Number(setTimeout(() => draw(performance.now()), 16));
  globalThis.cancelAnimationFrame ??= clearTimeout;
  globalThis.MutationObserver ??= window.MutationObserver;
  const calls: string[] = [];
  const call = async (verb: string): Promise<unknown> => {
    calls.push(verb);
    return answer(verb);
  };
  const composer = document.querySelector('textarea') as HTMLTextAreaElement;
  const readPage = () => ({
    url: new URL('https://a.example/'),
    doc: document,
    ownHandles: [],
    isShown: () => true,
    overrides: {},
  });
  const deps: OverlayDeps = {
    doc: document,
    site: generic,
    readPage,
    call: call as OverlayDeps['call'],
    translate: (key) => key,
    language: 'fr',
    settings: {} as OverlayDeps['settings'],
    teach: () => undefined,
    signal: new AbortController().signal,
  };
  const records: ReplyRecords = new WeakMap();
  const insertion: Insertion = {
    ...{ templateId: 'hours', packId: 'house', rendering, at: 'end', typed: null },
    ...{ item: null, composer, openedAt: null },
  };
  const insert = (more: Partial<Insertion> = {}) =>
    insertReply(deps, createOverlayStore(), records, () => null, { ...insertion, ...more });
  return { composer, records, calls, insert };
}

describe('a template in a composer', () => {
  it('is known as this reply while the log is still being written: sent in that gap, it is not another one', async () => {
    const settled = Promise.withResolvers<null>();
    const page = open((verb) =>
      verb === 'log.attempt' ? { id: 'line-1' } : verb === 'log.settle' ? settled.promise : null,
    );
    const inserting = page.insert();
    await expect.poll(() => page.calls).toContain('log.settle');
    expect(page.records.get(page.composer)).toMatchObject({ id: 'line-1', inserted: rendering.text });
    settled.resolve(null);
    expect(await inserting).toBe(page.composer);
  });

  it('is selected where it is to be made personal', async () => {
    const page = open((verb) => (verb === 'log.attempt' ? { id: 'line-1' } : null));
    await page.insert();
    const { value, selectionStart, selectionEnd } = page.composer;
    expect(value.slice(selectionStart, selectionEnd)).toBe('nous ouvrons à 10 h');
    expect(page.records.get(page.composer)?.personal).toBe('nous ouvrons à 10 h');
  });

  it('joins the one already there: one line of the log for the reply', async () => {
    const page = open((verb) => (verb === 'log.attempt' ? { id: 'line-1' } : null));
    await page.insert();
    await page.insert({ rendering: { ...rendering, text: 'À bientôt.', personalSpan: null } });
    expect(page.composer.value).toBe(`${rendering.text}\n\nÀ bientôt.`);
    expect(page.calls.filter((verb) => verb === 'log.attempt')).toHaveLength(1);
    expect(page.calls).toContain('reply.append');
    expect(page.records.get(page.composer)?.inserted).toBe(`${rendering.text}\n\nÀ bientôt.`);
  });

  it('that the editor refuses belongs to no reply', async () => {
    const page = open((verb) => (verb === 'log.attempt' ? { id: 'line-1' } : null));
    page.composer.readOnly = true;
    expect(await page.insert()).toBeNull();
    expect(page.records.get(page.composer)).toBeUndefined();
  });
});
