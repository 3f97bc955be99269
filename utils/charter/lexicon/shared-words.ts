import type { WordSection } from './sections';

/** Emojis and international words, the same in both languages. */
export const sharedWords: readonly WordSection[] = [
  {
    name: 'emoji_degrading soft nasty',
    reason: 'Animals and dirt a person is called by emoji.',
    words: '🐷 🐖 🐽 🐒 🐵 🦍 🦧 🐀 🐁 🐍 🐄 🐮 🐴 🫏 🪳 🐳 🐋 🦨 🐛 🐸 🤡 💩 🗑 🥴 🐑 🐩',
  },
  {
    name: 'threatemoji',
    reason: 'Weapons and death: a threat when said for somebody.',
    words: '🔪 🔫 💣 🪓 🧨 ⚰ 🩸 🗡',
  },
  { name: 'clownemoji', reason: 'Mockery of a person.', words: '🤡' },
];
