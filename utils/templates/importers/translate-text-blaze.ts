import type { BodyWriter } from './body-writer';
import { liquidString } from './liquid-string';
import { nameAnswer } from './name-answer';
import { readBraces } from './read-braces';
import { recogniseLanguage } from './recognise-wording';

/** What a command is told, cut at its semicolons: settings by name, the rest in order. */
function readSettings(args: string): { named: ReadonlyMap<string, string>; list: string[] } {
  const named = new Map<string, string>();
  const list: string[] = [];
  for (const part of args.split(/(?<!\\);/).map((one) => one.replace(/\\([;=])/g, '$1').trim())) {
    const [, name, value] = /^([a-z]+)\s*=\s*([\s\S]*)$/i.exec(part) ?? [];
    if (name === undefined) {
      if (part !== '') list.push(part);
    } else if (name === 'default' && named.has('default')) list.push(value ?? '');
    else named.set(name.toLowerCase(), (value ?? '').trim());
  }
  return { named, list };
}

/** Commands that act on the page, the clipboard or a server: nothing of them stands in the text. */
const acts = new Set([
  'key',
  'click',
  'wait',
  'urlload',
  'urlsend',
  'run',
  'endrun',
  'dbselect',
  'dbinsert',
  'dbupdate',
  'dbdelete',
  'button',
  'endbutton',
  'error',
  'attachment',
  'action',
  'endaction',
  'cache',
]);
const shiftDays: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** Writes a snippet of Text Blaze: its forms become questions, its conditions on them stay, what acts on a page is told. */
export function translateTextBlaze(source: string, writer: BodyWriter): void {
  const [yes, no] = recogniseLanguage(source).language === 'fr' ? ['Oui', 'Non'] : ['Yes', 'No'];
  const ends: string[] = [];
  let silent = 0;
  const drop = (whole: string, why: string) => writer.report.drop(writer.where, whole, why);
  const askYes = (name: string) =>
    `${writer.question({ name, type: 'choice', choices: [yes!, no!] }) ?? '""'} == "${yes}"`;
  const condition = (args: string, whole: string) => {
    const [, name, sign, quoted, bare] = /^([\p{L}\w ]+?)\s*(=|<>|!=)\s*(?:"([^"]*)"|([\w-]+))$/u.exec(args) ?? [];
    if (name !== undefined) {
      const answer = writer.question({ name });
      if (answer !== null) return `${answer} ${sign === '=' ? '==' : '!='} ${liquidString(quoted ?? bare ?? '')}`;
    }
    drop(whole, 'import_why_condition');
    return askYes(args);
  };
  for (const piece of readBraces(source)) {
    if ('text' in piece) {
      if (silent === 0) writer.text(piece.text);
      continue;
    }
    const { command, args, whole } = piece;
    if (command === 'note') {
      drop(whole, 'import_why_note');
      silent += 1;
      continue;
    }
    if (command === 'endnote') {
      silent = Math.max(0, silent - 1);
      continue;
    }
    if (silent > 0) continue;
    const { named, list } = readSettings(args);
    const name = named.get('name') ?? named.get('label') ?? command;
    const fallback = named.get('default');
    if (command === 'formtext' || command === 'formparagraph') writer.ask({ name, ...(fallback && { fallback }) });
    else if (command === 'formmenu') {
      const choices = [...new Set([...(fallback === undefined ? [] : [fallback]), ...list])];
      writer.ask({
        name,
        type: 'choice',
        choices: named.has('name') || choices.length !== 1 ? choices : choices[0]!.split(','),
      });
      if (named.get('multiple') === 'yes') drop(whole, 'import_why_multiple');
    } else if (command === 'formdate') writer.ask({ name, type: 'date' });
    else if (command === 'formtoggle' || command === 'if') {
      writer.tag(`if ${command === 'if' ? condition(args, whole) : askYes(name)}`);
      ends.push('endif');
    } else if (command === 'elseif') writer.tag(`elsif ${condition(args, whole)}`);
    else if (command === 'else') writer.tag('else');
    else if (command === 'endif' || command === 'endformtoggle') {
      const end = ends.pop();
      if (end) writer.tag(end);
    } else if (command === 'time') writer.date(list[0] ?? '', readShift(named.get('shift')), whole);
    else if (command === 'cursor') writer.caret(whole);
    else if (command === 'import') writer.include(list[0] ?? named.get('id') ?? '');
    else if (command === 'clipboard') writer.unknown(whole, 'clipboard');
    else if (command === 'site') writeSite(args, whole, writer);
    else if (command === 'user') {
      if (/^(?:full)?name/i.test(args)) writer.value('me.name');
      else if (/^first/i.test(args)) writer.value('me.first_name');
      else writer.unknown(whole, args || command);
    } else if (command === '=') writeFormula(args, whole, writer);
    else if (command === 'link') ends.push(list[0] ?? '');
    else if (command === 'endlink') {
      const address = ends.pop();
      if (address) writer.text(` (${address})`);
    } else if (command === 'repeat' || command === 'endrepeat' || command === 'snippet') drop(whole, 'import_why_tag');
    else if (command === 'image') drop(whole, 'import_why_rich');
    else if (acts.has(command)) drop(whole, 'import_why_acts');
    else writer.unknown(whole, args || command);
  }
  for (const end of ends.toReversed()) if (end === 'endif') writer.tag(end);
}

/** Days of "+3D" or "-2W"; null for months, years and "next Monday". */
function readShift(shift: string | undefined): number | null {
  if (shift === undefined || shift === '') return 0;
  const [, sign, count, unit] = /^([+-])?\s*(\d{1,4})\s*([DW])$/.exec(shift) ?? [];
  return unit === undefined ? null : (sign === '-' ? -1 : 1) * Number(count) * shiftDays[unit]!;
}

/** A field shown again is its answer; anything that reckons is asked. */
function writeFormula(args: string, whole: string, writer: BodyWriter): void {
  if (/^[\p{L}_][\p{L}\w ]*$/u.test(args)) {
    const name = writer.question({ name: args });
    if (name !== null) writer.value(name);
    else writer.text(`[${args}]`);
  } else writer.unknown(whole, nameAnswer(args) === 'value' ? 'value' : args);
}

function writeSite(args: string, whole: string, writer: BodyWriter): void {
  const what = args.split(';')[0]!.trim();
  if (what === 'title') writer.value('thread.title');
  else if (what === 'url') writer.value('item.url');
  else writer.unknown(whole, what || 'site');
}
