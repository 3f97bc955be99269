import type { Language } from '@/utils/community/schema';
import { cleanValue } from './clean-value';
import { firstName } from './first-name';
import { formatDay } from './format-day';
import type { RenderContext } from './render-context';

/** Variables by name; a level below is a tree again. An empty text counts as missing. */
export interface VariableTree {
  [name: string]: string | number | VariableTree;
}

/**
 * The built-in variables of a template, as plain text in the language of the reply.
 * What the page does not show is '' and is asked for when a template needs it.
 */
export function buildVariables(context: RenderContext, lang: Language): VariableTree {
  const { item, thread, brand, network, me } = context;
  const [day = '', time = ''] = context.now.split('T');
  const name = cleanValue(item?.author.name ?? '', true);
  const handle = cleanValue(item?.author.handle ?? '', true);
  const first = firstName(name);
  const published = item?.publishedAt?.split('T')[0] ?? '';
  return {
    first_name: first,
    author: { name, handle, first_name: first, mention: handle || name },
    item: {
      text: cleanValue(item?.text ?? ''),
      url: cleanValue(item?.permalink ?? '', true),
      kind: item?.kind ?? '',
      date: published && formatDay(published, 'day', lang),
      rating: item?.rating ?? '',
    },
    thread: {
      title: cleanValue(thread?.title ?? '', true),
      author: cleanValue(thread?.author ?? '', true),
      url: cleanValue(thread?.url ?? '', true),
    },
    brand: { name: brand.name, ...brandVariables(brand.variables, lang) },
    network: { id: network.id, name: network.name },
    me: {
      name: cleanValue(me.name, true),
      first_name: firstName(me.name) || cleanValue(me.name, true),
      signature: cleanValue(me.signature),
    },
    date: day,
    hour: Number.parseInt(time, 10) || 0,
    language: lang,
  };
}

/** A value written in another language only is left out: half a sentence in the wrong language helps nobody. */
function brandVariables(variables: RenderContext['brand']['variables'], lang: Language): Record<string, string> {
  const entries = Object.entries(variables).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : (value[lang] ?? ''),
  ]);
  return Object.fromEntries(entries);
}
