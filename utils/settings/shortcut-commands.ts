/** Commands with a key inside the page. Plain data without Zod, so that the content script can hold it cheaply. */
export const shortcutCommands = ['card', 'next', 'previous', 'picker', 'finding', 'log', 'strip'] as const;
export type ShortcutCommand = (typeof shortcutCommands)[number];
