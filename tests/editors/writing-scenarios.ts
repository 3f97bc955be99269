import { deepEqual, equal } from 'node:assert/strict';
import type { DrivenEditor } from './driven-editor';
import { modelWhen } from './model-when';
import { readUntil } from './read-until';
import { delicate, emoji, line, paragraphs, toHeld } from './sample-texts';
import type { Scenario } from './scenarios';

const written = { ok: true };

/** Some editors undo a selection or an empty step first: a press after which nothing changes is waited for this long. */
const undoMs = 1500;

async function undoTo(editor: DrivenEditor, before: string): Promise<number> {
  let presses = 0;
  let model = await editor.model();
  for (; presses < 20 && model !== before; presses += 1) {
    await editor.press('Control+z');
    // A busy page undoes a moment later: a second press before would go back too far.
    const undone = model;
    model = await readUntil(
      () => editor.model(),
      (now) => now !== undone,
      undoMs,
    );
  }
  equal(model, before);
  return presses;
}

/** Writing, and what the person can do after it. */
export const writingScenarios: readonly Scenario[] = [
  {
    title: 'one line',
    async run(editor) {
      await editor.leave();
      deepEqual(await editor.call('insert', line, 'caret'), written);
      equal(await editor.model(), line);
      return undefined;
    },
  },
  {
    title: 'paragraphs and blank lines',
    async run(editor, page) {
      await editor.leave();
      deepEqual(await editor.call('insert', paragraphs, 'caret'), written);
      equal(await editor.model(), toHeld(page, paragraphs));
      return undefined;
    },
  },
  {
    title: 'emoji, families and flags',
    async run(editor) {
      deepEqual(await editor.call('insert', emoji, 'caret'), written);
      equal(await editor.model(), emoji);
      equal(await editor.call('read'), emoji);
      return undefined;
    },
  },
  {
    title: 'markup stays text, spaces stay spaces',
    async run(editor, page) {
      deepEqual(await editor.call('insert', delicate, 'caret'), written);
      equal((await editor.model()).replaceAll('\u00A0', ' '), toHeld(page, delicate));
      return undefined;
    },
  },
  {
    title: 'at the caret, typing goes on after it',
    async run(editor) {
      await editor.type('Avant après');
      for (const _ of 'après') await editor.press('ArrowLeft');
      await editor.leave();
      deepEqual(await editor.call('insert', 'milieu ', 'caret'), written);
      await editor.type('puis ');
      equal(await modelWhen(editor, 'Avant milieu puis après'), 'Avant milieu puis après');
      return undefined;
    },
  },
  {
    title: 'typing goes on after several lines',
    async run(editor, page) {
      await editor.type('Avant ');
      await editor.leave();
      deepEqual(await editor.call('insert', paragraphs, 'caret'), written);
      await editor.type(' suite');
      const expected = toHeld(page, `Avant ${paragraphs} suite`);
      equal(await modelWhen(editor, expected), expected);
      return undefined;
    },
  },
  {
    title: 'replaces the selection',
    async run(editor) {
      await editor.type('Bonjour Monsieur Martin');
      await editor.press('Control+ArrowLeft');
      await editor.press('Control+Shift+ArrowLeft');
      await editor.leave();
      deepEqual(await editor.call('insert', 'Madame ', 'caret'), written);
      equal(await editor.model(), 'Bonjour Madame Martin');
      return undefined;
    },
  },
  {
    title: 'replaces everything',
    async run(editor, page) {
      await editor.call('insert', paragraphs, 'caret');
      await editor.leave();
      deepEqual(await editor.call('insert', 'Bonjour,\n\nAutre réponse', 'all'), written);
      equal(await editor.model(), toHeld(page, 'Bonjour,\n\nAutre réponse'));
      return undefined;
    },
  },
  {
    title: 'replaces a word, typing goes on after it',
    async run(editor, page) {
      await editor.call('insert', paragraphs, 'caret');
      const held = toHeld(page, paragraphs);
      const start = held.indexOf('message');
      deepEqual(await editor.call('replace', start, start + 7, 'message', 'retour 🙂'), written);
      equal(await editor.model(), held.replace('message', 'retour 🙂'));
      await editor.type('!');
      const expected = held.replace('message', 'retour 🙂!');
      equal(await modelWhen(editor, expected), expected);
      return undefined;
    },
  },
  {
    title: 'replaces words across lines',
    async run(editor, page) {
      await editor.call('insert', paragraphs, 'caret');
      const held = toHeld(page, paragraphs);
      const words = held.slice(held.indexOf('Léa'), held.indexOf(' votre'));
      const start = held.indexOf(words);
      const outcome = await editor.call('replace', start, start + words.length, words, 'Luc,\nmerci de');
      deepEqual(outcome, written);
      equal(await editor.model(), held.replace(words, toHeld(page, 'Luc,\nmerci de')));
      return undefined;
    },
  },
  {
    title: 'deletes words, and the whole draft',
    async run(editor, page) {
      await editor.call('insert', paragraphs, 'caret');
      const held = toHeld(page, paragraphs);
      const start = held.indexOf('de votre ');
      deepEqual(await editor.call('replace', start, start + 9, 'de votre ', ''), written);
      equal(await editor.model(), held.replace('de votre ', ''));
      deepEqual(await editor.call('insert', '', 'all'), written);
      equal(await editor.model(), '');
      return undefined;
    },
  },
  {
    title: 'undo brings the text before back',
    async run(editor) {
      await editor.type('Avant ');
      const before = await modelWhen(editor, 'Avant ');
      await editor.leave();
      // Libraries join to one step what happens within a second; a person needs longer to choose a reply.
      await editor.waitForUndoStep();
      deepEqual(await editor.call('insert', paragraphs, 'caret'), written);
      return `yes (${await undoTo(editor, before)})`;
    },
  },
  {
    title: 'undo leaves what was typed just before, the caret never gone',
    async run(editor, page) {
      await editor.type('Avant ');
      const typed = await modelWhen(editor, 'Avant ');
      const before = page.joinsTyping ? '' : typed;
      await editor.waitForUndoStep();
      deepEqual(await editor.call('insert', 'Merci', 'caret'), written);
      return `${page.joinsTyping ? 'joined' : 'yes'} (${await undoTo(editor, before)})`;
    },
  },
  {
    title: 'undo brings a replaced word back',
    async run(editor) {
      await editor.type('Bonjour Monsieur Martin');
      const before = await modelWhen(editor, 'Bonjour Monsieur Martin');
      await editor.waitForUndoStep();
      deepEqual(await editor.call('replace', 8, 16, 'Monsieur', 'Madame'), written);
      return `yes (${await undoTo(editor, before)})`;
    },
  },
  {
    title: 'two at once: each inserted once, in order',
    async run(editor) {
      deepEqual(await editor.call('insertTwice', 'Un deux. ', 'Trois quatre.'), [written, written]);
      equal(await editor.model(), 'Un deux. Trois quatre.');
      return undefined;
    },
  },
];
