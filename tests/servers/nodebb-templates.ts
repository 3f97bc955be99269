import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { escapeHtml } from './escape-html';

const modules = resolve('.cache', 'servers', 'node_modules');
const folders = ['nodebb-theme-harmony/templates', 'nodebb-plugin-composer-default/static/templates'];
/** The one line of the core's own templates that a topic needs. */
const core: Record<string, string> = {
  'partials/data/topic.tpl':
    'data-index="{posts.index}" data-pid="{posts.pid}" data-uid="{posts.uid}" data-timestamp="{posts.timestamp}" data-username="{posts.user.username}" data-userslug="{posts.user.userslug}" itemprop="comment" itemtype="https://schema.org/Comment" itemscope',
};

interface Benchpress {
  compileRender(template: string, data: object): Promise<string>;
  registerHelper(name: string, helper: (...values: never[]) => string | number): void;
}

/** A template of the theme or the composer with all its imports put in; those only the core has are left empty. */
function readTemplate(name: string): string {
  const source = core[name] ?? folders.map((folder) => readIf(join(modules, folder, name))).find((text) => text !== '');
  return (source ?? '').replace(/<!-- IMPORT (\S+) -->/g, (_, inner: string) => readTemplate(inner));
}

function readIf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Renders NodeBB's published templates with its own template engine.
 * @returns a function from a template's name (`topic.tpl`) and its data to markup; labels are their keys
 */
export function loadNodebbTemplates(): (name: string, data: object) => Promise<string> {
  const benchpress = createRequire(join(modules, 'index.js'))('benchpressjs') as Benchpress;
  const helpers: Record<string, (...values: never[]) => string | number> = {
    tx: (key: string) => String(key).replace(/^.*:/, ''),
    txEscape: (text: string) => text,
    // As the core hands names out.
    txDisplayname: (user: { displayname: string }) => escapeHtml(user.displayname),
    renderShortcodeEmoji: (text: string) => text,
    buildAvatar: () => '<span class="avatar"></span>',
    buildCategoryLabel: () => '<a href="/category/2">Entraide</a>',
    generateWrote: (post: { timestampISO: string; pid: number }) =>
      `<a href="/post/${post.pid}"><span class="timeago" title="${post.timestampISO}"></span></a>`,
    increment: (value: number, by: string) => Number(value) + Number(by),
    isoTimeToLocaleString: (time: string) => time,
    humanReadableNumber: (value: number) => value,
    formattedNumber: (value: number) => value,
    encodeURIComponent: (value: string) => encodeURIComponent(value),
    concat: (...parts: string[]) => parts.join(''),
    greaterthan: () => '',
    shouldHideReplyContainer: () => 'true',
  };
  for (const [name, helper] of Object.entries(helpers)) benchpress.registerHelper(name, helper);
  return (name, data) => benchpress.compileRender(readTemplate(name), data);
}
