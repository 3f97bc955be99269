import { findPersonalData } from '@/utils/charter/find-personal-data';
import type { PersonalDataKind } from '@/utils/charter/personal-data/personal-datum';
import type { Span } from '@/utils/community/schema';
import { knownFirstNames } from './known-first-names';

/** Words of a text that belong to one person, and the variable that should stand there in a template. */
export interface ProposedVariable {
  span: Span;
  words: string;
  /** "first_name", "author.mention", or the name of a question. */
  variable: string;
  /** What a question asks for; null: the variable is filled by itself. */
  asks: PersonalDataKind | null;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const greeted =
  /(?:^|[\n.!?] ?)(?:bonjour|bonsoir|salut|coucou|cher|chère|chere|hello|hi|hey|dear|good morning|good evening|merci|thank you|thanks|désolée?|desolee?|sorry),? (\p{Lu}[\p{L}\p{M}'’-]{1,30})/giu;
const word = /\p{Lu}[\p{L}\p{M}'’-]{1,30}/gu;
const handle = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60}/gu;

/**
 * Finds what would be wrong in the next answer: the name of the person greeted and wherever it comes again, handles,
 * numbers and addresses of a person. In the order of the text; nothing overlaps.
 */
export function proposeVariables(text: string): ProposedVariable[] {
  const found: ProposedVariable[] = [];
  const add = (start: number, end: number, variable: string, asks: PersonalDataKind | null) => {
    if (found.some(({ span }) => start < span.end && span.start < end)) return;
    found.push({ span: { start, end }, words: text.slice(start, end), variable, asks });
  };
  const counts = new Map<string, number>();
  for (const { kind, span } of findPersonalData(text)) {
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    add(span.start, span.end, nth === 1 ? kind : `${kind}_${nth}`, kind);
  }
  for (const match of text.matchAll(handle)) add(match.index, match.index + match[0].length, 'author.mention', null);
  const names = new Set<string>();
  for (const match of text.matchAll(greeted)) {
    const name = match[1] ?? '';
    // The pattern ignores case for the greeting; a name begins with a capital.
    if (/^\p{Lu}/u.test(name) && knownFirstNames.has(fold(name))) names.add(name);
  }
  for (const match of text.matchAll(word)) {
    if (names.has(match[0])) add(match.index, match.index + match[0].length, 'first_name', null);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The text as a template's body: what was taken becomes its variable, the rest stays as it is even where it looks like Liquid. */
export function writeVariables(text: string, taken: readonly ProposedVariable[]): string {
  let body = '';
  let at = 0;
  for (const { span, variable } of taken) {
    body += `${escapeLiquid(text.slice(at, span.start))}{{ ${variable} }}`;
    at = span.end;
  }
  return body + escapeLiquid(text.slice(at));
}

/** Somebody's page may hold braces; they are text. */
function escapeLiquid(text: string): string {
  return text.replace(/\{[{%]|[}%]\}/g, (marks) => `{% raw %}${marks}{% endraw %}`);
}
