import { deepEqual, equal } from 'node:assert/strict';
import type { DrivenEditor } from './driven-editor';
import { line, paragraphs, toHeld } from './sample-texts';
import type { Scenario } from './scenarios';

/** The model, once what happens by itself has arrived in it; the last one read when it never does. */
async function modelSoon(editor: DrivenEditor, expected: string): Promise<string> {
  let model = await editor.model();
  for (let looks = 0; looks < 200 && model !== expected; looks += 1) model = await editor.model();
  return model;
}

async function expansionsSoon(editor: DrivenEditor): Promise<unknown> {
  let done = await editor.call('expansions');
  for (let looks = 0; looks < 400 && done.length === 0; looks += 1) done = await editor.call('expansions');
  return done;
}

/** What templates ask of an editor besides writing: a shortcut typed in the draft, a part selected to be made personal. */
export const composingScenarios: readonly Scenario[] = [
  {
    title: 'knows where the caret is',
    async run(editor) {
      await editor.type('Avant après');
      for (const _ of 'après') await editor.press('ArrowLeft');
      deepEqual(await editor.call('selection'), { start: 6, end: 6 });
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
      equal(await modelSoon(editor, expected), expected);
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
      equal(await modelSoon(editor, `Bonsoir ${line}!`), `Bonsoir ${line}!`);
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
      // The text is in the editor; the driver looks at it again a moment later.
      for (let looks = 0; looks < 400 && !(await editor.model()).includes(line); looks += 1);
      await editor.type(' à vous.');
      deepEqual(await expansionsSoon(editor), [{ ok: true }]);
      equal(await modelSoon(editor, `${line} à vous.`), `${line} à vous.`);
      return undefined;
    },
  },
  {
    title: 'a /shortcut nobody knows stays as typed',
    async run(editor) {
      await editor.call('expandShortcut', 'merci', line);
      await editor.type('/inconnu et/ou /merc i');
      equal((await modelSoon(editor, '/inconnu et/ou /merc i')).replaceAll('\u00A0', ' '), '/inconnu et/ou /merc i');
      deepEqual(await editor.call('expansions'), []);
      return undefined;
    },
  },
];
