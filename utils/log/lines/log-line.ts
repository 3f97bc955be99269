import type { Action, Interaction, Outcome } from '@/utils/log/schema';
import { foldWords } from '@/utils/templates/fold-words';
import { listTemplates } from '../list-templates';

/** What is asked of a line of the log when it is looked for, without the line itself: an eighth of its size. */
export interface LogLine {
  id: string;
  /** ISO 8601. */
  at: string;
  network: string;
  action: Action;
  outcome: Outcome;
  host: string;
  /** `packId/templateId` of each template the reply holds, a space between them; '' where none was used. */
  template: string;
  /** -1 where nobody knows, so that it counts as shorter than all. */
  handleMs: number;
  /** The author's name, folded, each word with a space before it: what lines are sorted by. */
  name: string;
  /** The same of name and handle. */
  author: string;
  /** The same of every text of the line, each word once. */
  words: string;
}

const spaced = (words: Iterable<string>): string => {
  let text = '';
  for (const word of words) text += ` ${word}`;
  return text;
};

/** Makes the line an interaction is looked for by. */
export function toLogLine(interaction: Interaction): LogLine {
  const { id, at, network, action, outcome, host, item, handleMs } = interaction;
  const name = foldWords(item?.author.name ?? '');
  const author = new Set([...name, ...foldWords(item?.author.handle ?? '')]);
  const texts = [interaction.comment, item?.text, interaction.agent, interaction.brand, host];
  return {
    id,
    at,
    network,
    action,
    outcome,
    host,
    template: listTemplates(interaction).join(' '),
    handleMs: handleMs ?? -1,
    name: spaced(name),
    author: spaced(author),
    words: spaced(new Set([...author, ...foldWords(texts.filter(Boolean).join('\n'))])),
  };
}
