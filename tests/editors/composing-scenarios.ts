import { deepEqual, equal } from 'node:assert/strict';
import type { DrivenEditor } from './driven-editor';
import { modelWhen } from './model-when';
import { readUntil } from './read-until';
import { line, paragraphs, toHeld } from './sample-texts';
import type { Scenario } from './scenarios';

const expansionsSoon = (editor: DrivenEditor): Promise<readonly unknown[]> =>
  readUntil<readonly unknown[]>(
    () => editor.call('expansions'),
    (done) => done.length > 0,
  );

/** What templates ask of an editor besides writing: a shortcut typed in the draft, a part selected to be made personal. */
export const composingScenarios: readonly Scenario[] = [
  {
    title: 'knows where the caret is',
    async run(editor) {
      await editor.type('Avant après');
      for (const _ of 'après') await editor.press('ArrowLeft');
      const selection = await readUntil(
        () => editor.call('selection'),
        (place) => place?.start === 6,
      );
      deepEqual(selection, { start: 6, end: 6 });
      await editor.leave();
      deepEqual(await editor.call('selection'), { start: 6, end: 6 });
      return undefined;
    },
  },
  {
    title: 'selects words, typing takes their place',
    async run(editor, page) {
      await editor.call('insert', paragraphs, 'caret');
      const held = toHeld(page, paragraphs);
      const start = held.indexOf('message');
      equal(await editor.call('select', start, start + 7), true);
      deepEqual(await editor.call('selection'), { start, end: start + 7 });
      await editor.type('retour');
      const expected = held.replace('message', 'retour');
      equal(await modelWhen(editor, expected), expected);
      return undefined;
    },
  },
  {
    title: 'a /shortcut and a space become the reply, typing goes on after it, undo brings it back',
    async run(editor) {
      await editor.call('expandShortcut', 'merci', line);
      await editor.type('Bonsoir ');
      await editor.waitForUndoStep();
      await editor.type('/merci ');
      deepEqual(await expansionsSoon(editor), [{ ok: true }]);
      equal(await editor.model(), `Bonsoir ${line}`);
      await editor.type('!');
      equal(await modelWhen(editor, `Bonsoir ${line}!`), `Bonsoir ${line}!`);
      let presses = 0;
      for (; presses < 20 && (await editor.model()).includes(line); presses += 1) await editor.press('Control+z');
      equal((await editor.model()).includes(line), false);
      return `yes (${presses})`;
    },
  },
  {
    title: 'typing goes on while the reply is still being read back: written, and nothing is lost',
    async run(editor) {
      await editor.call('expandShortcut', 'merci', line);
      await editor.type('/merci ');
      // The text is on the screen, where a person sees it; the driver looks at it again a moment later. Whoever types before
      // it is drawn types over the words the editor still has selected there: no driver can keep that from happening.
      await readUntil(
        () => editor.call('read'),
        (shown) => shown.includes(line),
      );
      await editor.type(' à vous.');
      deepEqual(await expansionsSoon(editor), [{ ok: true }]);
      equal(await modelWhen(editor, `${line} à vous.`), `${line} à vous.`);
      return undefined;
    },
  },
  {
    title: 'a /shortcut nobody knows stays as typed',
    async run(editor) {
      await editor.call('expandShortcut', 'merci', line);
      await editor.type('/inconnu et/ou /merc i');
      equal((await modelWhen(editor, '/inconnu et/ou /merc i')).replaceAll('\u00A0', ' '), '/inconnu et/ou /merc i');
      deepEqual(await editor.call('expansions'), []);
      return undefined;
    },
  },
];
