import { decodeEntities } from './decode-entities';

/** Elements whose text stands in lines of its own. */
const blocks = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'table',
  'section',
  'pre',
]);
/** Elements whose content nobody reads. */
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const tag = /<(?:!--|(\/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>)/g;

export interface HtmlText {
  text: string;
  /** What plain text cannot hold, by the name of its element: images, tables… */
  lost: string[];
}

/** HTML as the plain text a reader sees: paragraphs, lists, links with their address. Never a document: nothing is loaded or run. */
export function htmlToText(html: string): HtmlText {
  let out = '';
  let skipUntil: string | null = null;
  let href: { address: string; from: number } | null = null;
  const lost = new Set<string>();
  let last = 0;
  const write = (text: string) => {
    if (skipUntil !== null) return;
    const line = decodeEntities(text).replace(/[ \t\r\n\f]+/g, ' ');
    out += /(?:^|[\s])$/.test(out) ? line.replace(/^ /, '') : line;
  };
  const breakLine = (lines: number) => {
    out = out.replace(/ $/, '');
    if (out === '') return;
    const have = out.endsWith('\n\n') ? 2 : out.endsWith('\n') ? 1 : 0;
    out += '\n'.repeat(Math.max(0, lines - have));
  };
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    write(html.slice(last, match.index));
    last = tag.lastIndex;
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf('-->', last);
      last = end < 0 ? html.length : end + 3;
      tag.lastIndex = last;
      continue;
    }
    const closes = match[1] === '/';
    if (skipUntil !== null) {
      if (closes && name === skipUntil) skipUntil = null;
      continue;
    }
    if (hidden.has(name) && !closes) skipUntil = name;
    else if (name === 'br') out = `${out.replace(/ $/, '')}\n`;
    else if (name === 'li') {
      breakLine(1);
      if (!closes) out += '- ';
    } else if (name === 'tr') breakLine(1);
    else if ((name === 'td' || name === 'th') && closes) write(' ');
    else if (name === 'img' || name === 'video' || name === 'iframe' || name === 'audio') {
      if (!closes) lost.add(`<${name}>`);
    } else if (name === 'a') {
      if (!closes) href = { address: readAttribute(match[3] ?? '', 'href'), from: out.length };
      else if (href) {
        const shown = out.slice(href.from).trim();
        const address = href.address.replace(/^mailto:/i, '');
        if (address !== '' && !/^(?:javascript|data):/i.test(address) && !sameAddress(shown, address))
          out += ` (${address})`;
        href = null;
      }
    } else if (blocks.has(name)) {
      if (name === 'table' && !closes) lost.add('<table>');
      breakLine(name === 'div' ? 1 : 2);
    }
  }
  write(html.slice(last));
  return {
    text: out
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    lost: [...lost],
  };
}

const sameAddress = (shown: string, address: string) => {
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(shown) === bare(address);
};

function readAttribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(attributes);
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}
