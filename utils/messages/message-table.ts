/** Every text a user sees, in both languages side by side: a missing language does not compile. */
export type MessageTable = Record<string, { en: string; fr: string }>;
