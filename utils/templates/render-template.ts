import { Context } from 'liquidjs';
import type { Language, Register, Span } from '@/utils/community/schema';
import { buildVariables } from './build-variables';
import { chooseVariant } from './choose-variant';
import { explainError, type TemplateProblem } from './explain-error';
import type { RenderContext } from './render-context';
import { type MissingVariable, type RenderState, stateRegister } from './render-state';
import type { Template } from './schema';
import { settleText } from './settle-text';
import { templateEngine } from './template-engine';
import { VariableScope } from './variable-scope';

/** Longer than any network takes; a template that writes more has gone wrong. */
const maxText = 20_000;

export interface RenderRequest {
  templateId: string;
  /** Every template of the pack, by id: the one asked for and those it includes. */
  templates: ReadonlyMap<string, Template>;
  context: RenderContext;
  /** Language of the comment, else of the pack. */
  lang: Language;
  /** House register; null where the house has none. */
  register: Register | null;
  /** What the person filled in, by variable name. */
  answers: Readonly<Record<string, string>>;
  /** Language of the labels of missing values. */
  interfaceLanguage: Language;
  /** 0 ≤ x < 1; chooses among random wordings. */
  random: () => number;
}

export interface RenderResult {
  /** Ready to insert; '' while a value is missing or the template is wrong: never half a text. */
  text: string;
  /** The same with [labels] where values are missing; to look at, not to insert. */
  preview: string;
  lang: Language;
  otherLanguage: boolean;
  otherRegister: boolean;
  missing: MissingVariable[];
  caret: number | null;
  personalSpan: Span | null;
  error: TemplateProblem | null;
}

/**
 * Fills a template for one comment. Never throws for a fault of the template: `error` says what and where.
 * Values are inserted as plain text and never read as a template again. Stops after half a second or 20,000 characters.
 */
export function renderTemplate(request: RenderRequest): RenderResult {
  const { templateId, templates, context, answers, interfaceLanguage, random, register } = request;
  const empty = {
    text: '',
    preview: '',
    lang: request.lang,
    otherLanguage: false,
    otherRegister: false,
    missing: [],
    caret: null,
    personalSpan: null,
  };
  const template = templates.get(templateId);
  const choice = template
    ? chooseVariant(template, { lang: request.lang, register, network: context.network.id })
    : null;
  if (!template || !choice)
    return { ...empty, error: { message: { key: 'template_error_unknown' }, line: 1, column: 1 } };

  const lang = choice.variant.lang;
  const state: RenderState = {
    lang,
    register,
    network: context.network.id,
    templates,
    prompts: new Map(template.prompts.map((prompt) => [prompt.name, prompt])),
    answers,
    interfaceLanguage,
    missing: new Map(),
    stack: [templateId],
    random,
  };
  const chosen = { ...empty, lang, otherLanguage: choice.otherLanguage, otherRegister: choice.otherRegister };
  try {
    const filled = fillBody(choice.variant.body, state, new VariableScope(buildVariables(context, lang), state));
    const { text, caret, personalSpan } = settleText(filled, lang);
    const missing = [...state.missing.values()];
    if (missing.length > 0) return { ...chosen, preview: text, missing, error: null };
    return { ...chosen, text, preview: text, caret, personalSpan, error: null };
  } catch (error) {
    return { ...chosen, error: explainError(error) };
  }
}

/** @throws LiquidError with the token where it went wrong */
function fillBody(body: string, state: RenderState, globals: VariableScope): string {
  const context = new Context(Object.create(null), templateEngine.options, { sync: true, globals });
  context.setRegister(stateRegister, state);
  const filled: string = templateEngine.renderSync(templateEngine.parse(body), context);
  if (filled.length > maxText) throw new Error('text limit exceeded');
  return filled;
}
