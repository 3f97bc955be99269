import { listWords } from '../readability';
import type { ToneRule } from '../tone-rule';

const emoji = /\p{RGI_Emoji}/v;
const emojis = new RegExp(emoji.source, 'gv');
/** Three emojis weigh as many when hardly any words stand between them. */
const wordsPerEmoji = 3;

/** More emojis than the guide allows (three unless it says otherwise), or one after nearly every group of words. */
export const emojiExcessRule: ToneRule = {
  id: 'emoji-excess',
  check({ text, context }) {
    const found = [...text.matchAll(emojis)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const limit = context.guide.limits.emojis;
    const dense = found.length >= 3 && found.length >= limit && listWords(text).length / found.length <= wordsPerEmoji;
    if (found.length <= limit && !dense) return [];
    const from = found.length > limit ? limit : 1;
    return found.slice(from).map((span) => ({
      span,
      key: 'tone_emoji_excess',
      values: { n: found.length },
      replacement: '',
    }));
  },
};
