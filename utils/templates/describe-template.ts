import type { NetworkId } from '@/utils/community/networks';
import type { Language, Register } from '@/utils/community/schema';
import { chooseVariant } from './choose-variant';
import { frenchTypography } from './french-typography';
import type { Template } from './schema';

export interface TemplateSummary {
  title: string;
  /** Beginning of the wording that would be taken, without its variables; at most 140 characters. */
  firstLine: string;
  /** Languages it has wordings in, each once. */
  languages: Language[];
}

const maxLine = 140;

/** What a list shows of a template, without filling it: cheap enough for 50 lines a key. */
export function describeTemplate(
  template: Template,
  wish: { lang: Language; register: Register | null; network: NetworkId; interfaceLanguage: Language },
): TemplateSummary {
  const variant = chooseVariant(template, wish)?.variant;
  const plain = (variant?.body ?? '')
    .slice(0, 2_000)
    .replace(/\{%-?\s*or\s*-?%\}.*?\{%-?\s*endrandom\s*-?%\}/gs, '')
    .replace(/\{%[^%]{0,500}%\}/g, ' ')
    .replace(/\{\{[^}]{0,500}\}\}/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/ … ?(?=[,.])|^…,? ?/g, '')
    .trim();
  const line = variant?.lang === 'fr' ? frenchTypography(plain) : plain;
  return {
    title: template.title[wish.interfaceLanguage] ?? template.title.fr ?? template.title.en ?? template.id,
    firstLine: line.length > maxLine ? `${line.slice(0, maxLine - 1).trimEnd()}…` : line,
    languages: [...new Set(template.variants.map((one) => one.lang))],
  };
}
