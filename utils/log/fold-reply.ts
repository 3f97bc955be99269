/** Shorter parts of a name are left in: "de", "Le" stand in many replies. */
const leastNamePart = 3;

/**
 * A reply as two of them are compared: case, accents and spaces do not count, nor does the name of the person it answers, so
 * that the same text sent to Léa and to Marc is the same text.
 * @param name of the author answered; '' where there is none
 */
export function foldReply(text: string, name: string): string {
  const fold = (part: string): string => part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = new Set((fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((part) => part.length >= leastNamePart));
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !parts.has(word)).join(' ');
}
