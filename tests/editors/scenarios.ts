import { deepEqual, equal } from 'node:assert/strict';
import { composingScenarios } from './composing-scenarios';
import type { DrivenEditor } from './driven-editor';
import type { EditorPage } from './editor-pages';
import { line, paragraphs, toHeld } from './sample-texts';
import { writingScenarios } from './writing-scenarios';

export interface Scenario {
  title: string;
  /** Throws when the editor does not do what the title says; a note goes into the matrix. */
  run(editor: DrivenEditor, page: EditorPage): Promise<string | undefined>;
}

const removals = (['at-once', 'next-frame', 'on-paste'] as const).map(
  (when): Scenario => ({
    title: `editor taken away ${when}: gone, nothing thrown`,
    async run(editor) {
      deepEqual(await editor.call('insertWhileRemoved', line, when), { ok: false, reason: 'gone' });
      deepEqual(editor.errors, []);
      return undefined;
    },
  }),
);

/** What every editor must do, in the order of the matrix. */
export const scenarios: readonly Scenario[] = [
  {
    title: 'recognised',
    async run(editor, page) {
      equal(await editor.call('adopt'), page.driver);
      return undefined;
    },
  },
  ...writingScenarios,
  ...composingScenarios,
  {
    title: 'reads what the editor holds',
    async run(editor) {
      equal(await editor.call('read'), '');
      await editor.call('insert', `${paragraphs}\n\nBravo 👨‍👩‍👧‍👦`, 'caret');
      equal(await editor.call('read'), await editor.model());
      return undefined;
    },
  },
  {
    title: 'finds words on the page, across lines too',
    async run(editor, page) {
      const isField = page.driver === 'textarea';
      await editor.call('insert', `${paragraphs}\nBravo 👨‍👩‍👧‍👦 🇫🇷`, 'caret');
      const text = await editor.call('read');
      for (const words of ['Léa', 'message', 'équipe', '👨‍👩‍👧‍👦', '🇫🇷']) {
        const start = text.indexOf(words);
        equal(await editor.call('rangeText', start, start + words.length), isField ? null : words);
      }
      const [start, end] = [text.indexOf('Léa'), text.indexOf('message') + 'message'.length];
      const found = await editor.call('rangeText', start, end);
      // A DOM range knows nothing of the line breaks between blocks.
      equal(found?.replace(/\s/g, '') ?? null, isField ? null : text.slice(start, end).replace(/\s/g, ''));
      return undefined;
    },
  },
  {
    title: 'leaves words that are no longer there',
    async run(editor) {
      await editor.call('insert', line, 'caret');
      deepEqual(await editor.call('replace', 0, 3, 'Léo', 'Luc'), { ok: false, reason: 'mismatch' });
      equal(await editor.model(), line);
      return undefined;
    },
  },
  {
    title: 'never posts, never fakes a key',
    async run(editor, page) {
      await editor.call('insert', paragraphs, 'caret');
      await editor.call('insert', paragraphs, 'all');
      await editor.call('replace', 0, 7, 'Bonjour', 'Salut');
      equal(await editor.model(), toHeld(page, paragraphs.replace('Bonjour', 'Salut')));
      equal(await editor.posted(), 0);
      return undefined;
    },
  },
  ...removals,
  {
    title: 'read-only: says so, writes nothing',
    async run(editor) {
      await editor.call('insert', line, 'caret');
      await editor.inPage('setReadOnly');
      deepEqual(await editor.call('insert', 'Autre', 'all'), { ok: false, reason: 'read-only' });
      equal(await editor.model(), line);
      return undefined;
    },
  },
];
