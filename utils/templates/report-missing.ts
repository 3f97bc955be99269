import { templateMessages } from '@/utils/messages/templates';
import type { RenderState } from './render-state';

const labels: Record<string, { en: string; fr: string }> = {
  first_name: templateMessages.template_variable_first_name,
  'author.first_name': templateMessages.template_variable_first_name,
  'author.name': templateMessages.template_variable_author_name,
  'author.handle': templateMessages.template_variable_author_handle,
  'item.text': templateMessages.template_variable_item_text,
  'item.url': templateMessages.template_variable_item_url,
  'item.date': templateMessages.template_variable_item_date,
  'item.rating': templateMessages.template_variable_item_rating,
  'thread.title': templateMessages.template_variable_thread_title,
  'thread.author': templateMessages.template_variable_thread_author,
  'thread.url': templateMessages.template_variable_thread_url,
  'me.name': templateMessages.template_variable_me_name,
  'me.first_name': templateMessages.template_variable_me_name,
  'me.signature': templateMessages.template_variable_me_signature,
};

/** Notes that a variable is asked for; returns its label in the language of the interface. */
export function reportMissing(name: string, state: RenderState): string {
  const known = state.missing.get(name);
  if (known) return known.label;
  const prompt = state.prompts.get(name);
  const { interfaceLanguage: ui } = state;
  const label = prompt
    ? (prompt.label[ui] ?? prompt.label.fr ?? prompt.label.en ?? name)
    : (labels[name]?.[ui] ?? name.replace(/^brand\./, '').replaceAll('_', ' '));
  state.missing.set(name, { name, label, type: prompt?.type ?? 'text', choices: prompt?.choices ?? [] });
  return label;
}
