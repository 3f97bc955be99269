import { dateStyle } from './date-style';
import type { BodyPart, DraftBody, DraftPrompt, ImportPlace } from './draft';
import type { ImportReport } from './import-report';
import { liquidString } from './liquid-string';
import { nameAnswer } from './name-answer';
import { quoteLiquid } from './quote-liquid';

/** As many as the schema takes. */
const mostPrompts = 20;
const mostChoices = 50;

/** What a question asks, in the other tool's words. */
export interface Question {
  /** Its name there; the same name asks once. */
  name: string;
  type?: DraftPrompt['type'];
  choices?: readonly string[];
  /** Written where nothing is answered. */
  fallback?: string;
}

/** Builds a wording in our Liquid piece by piece, while a foreign one is read. */
export class BodyWriter {
  readonly where: ImportPlace;
  readonly report: ImportReport;
  #parts: BodyPart[] = [];
  #plain = '';
  #hasCaret = false;
  readonly #prompts = new Map<string, DraftPrompt>();

  constructor(where: ImportPlace, report: ImportReport) {
    this.where = where;
    this.report = report;
  }

  /** Text that stands in the reply as it is. */
  text(text: string): void {
    if (text === '') return;
    this.#plain += text;
    this.#parts.push(quoteLiquid(text));
  }

  /** A value: what stands between `{{` and `}}`. */
  value(expression: string): void {
    this.#plain += '…';
    this.#parts.push(`{{ ${expression} }}`);
  }

  /** A tag: what stands between `{%` and `%}`. */
  tag(words: string): void {
    this.#parts.push(`{% ${words} %}`);
  }

  /** Another entry of the file, by what is typed for it there. */
  include(trigger: string): void {
    this.#parts.push({ include: trigger });
  }

  /** Makes sure something is asked. @returns the name of its answer; null when too much is asked already */
  question({ name, type = 'text', choices }: Question): string | null {
    const label = name.replace(/\s+/g, ' ').trim().slice(0, 120) || '?';
    const key = nameAnswer(label);
    const known = this.#prompts.get(key);
    if (!known && this.#prompts.size >= mostPrompts) {
      this.report.drop(this.where, name, 'import_why_many_prompts', { most: mostPrompts });
      return null;
    }
    const few = choices?.filter((choice) => choice.trim() !== '').slice(0, mostChoices);
    if (choices && choices.length > mostChoices)
      this.report.drop(this.where, name, 'import_why_many_choices', { most: mostChoices });
    if (!known || (known.type === 'text' && type !== 'text')) {
      const isChoice = type === 'choice' && few && few.length > 0;
      this.#prompts.set(key, {
        name: key,
        label,
        type: isChoice || type === 'date' ? type : 'text',
        ...(isChoice && { choices: few }),
      });
    }
    return key;
  }

  /** Asks, and writes the answer here. */
  ask(question: Question): void {
    const name = this.question(question);
    if (name === null) this.text(`[${question.name}]`);
    else this.value(question.fallback ? `${name} | fallback: ${liquidString(question.fallback)}` : name);
  }

  /** A value we have no counterpart for: the person is asked, so that no half a sentence comes out. */
  unknown(what: string, label = what): void {
    this.report.drop(this.where, what, 'import_why_asked');
    this.ask({ name: label });
  }

  /** Where the caret shall stand; there is one, so the first is kept. */
  caret(what: string): void {
    if (this.#hasCaret) this.report.drop(this.where, what, 'import_why_caret');
    else this.tag('caret');
    this.#hasCaret = true;
  }

  /** One of several wordings. */
  random(wordings: readonly string[]): void {
    this.tag('random');
    wordings.forEach((wording, at) => {
      if (at > 0) this.tag('or');
      this.#parts.push(quoteLiquid(wording));
    });
    this.#plain += wordings[0] ?? '';
    this.tag('endrandom');
  }

  /**
   * Today, or a day so many days from it, written the house's way.
   * @param days null when the other tool counts in a way we do not: the day is asked
   */
  date(format: string, days: number | null, what: string): void {
    const style = dateStyle(format);
    if (style === null) this.unknown(what);
    else if (days === null) {
      this.report.drop(this.where, what, 'import_why_asked');
      this.ask({ name: 'date', type: 'date' });
    } else this.value(`date${days === 0 ? '' : ` | add_days: ${days}`} | date: "${style}"`);
  }

  finish(extra: Partial<DraftBody> = {}): DraftBody {
    return { parts: this.#parts, prompts: [...this.#prompts.values()], plain: this.#plain, ...extra };
  }
}
