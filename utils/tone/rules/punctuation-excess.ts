import type { ToneRule } from '../tone-rule';

const run = /[!?！？‼⁉](?:\s?[!?！？‼⁉])+/g;

/** Three or more exclamation or question marks together, or several shorter runs. One mark a sentence is fine. */
export const punctuationExcessRule: ToneRule = {
  id: 'punctuation-excess',
  check({ text, voiced }) {
    const runs = [...text.matchAll(run)].filter((m) => voiced.charAt(m.index) !== '·');
    const marks = (m: RegExpExecArray) => m[0].replace(/\s/g, '');
    const long = runs.filter((m) => marks(m).length >= 3);
    return (runs.length >= 2 ? runs : long).map((m) => ({
      span: { start: m.index, end: m.index + m[0].length },
      key: 'tone_punctuation_excess',
      replacement: marks(m).includes('?') ? '?' : '!',
    }));
  },
};
