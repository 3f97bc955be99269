import { makeComments } from './make-texts';

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const names = ['Léa Martin', 'Omar Haddad', 'Emma Clarke', 'Jonas Weber', 'Inès Moreau', 'Tom Baker', 'Nadia Petit'];

const frame = (body: string, main: string): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>Discussion</title><style>
body { margin: 0; font: 15px/1.45 sans-serif } main, #comments { width: 640px; margin: 0 auto }
ol { list-style: none; padding: 0 } li { padding: 10px 0; border-bottom: 1px solid #ddd } p { margin: 4px 0 }
textarea { width: 100%; height: 90px }</style></head><body${body}>${main}</body></html>`;

function commentOf(index: number) {
  const name = `${names[index % names.length]} ${1 + Math.floor(index / names.length)}`;
  const time = new Date(Date.UTC(2026, 1, 1, 8, index)).toISOString();
  return { id: 1000 + index, name, time, day: time.slice(0, 10) };
}

/** A page nobody described: cards with a name, a time and a text, as any forum or intranet has them. */
export function makeAnyPage(count: number): string {
  const cards = makeComments(count, 180).map((text, index) => {
    const { id, name, time, day } = commentOf(index);
    return `<li class="card" id="m-${id}"><div class="top"><a class="who" href="/u/${id}">${name}</a>
<time datetime="${time}">${day}</time></div><div class="words"><p>${escapeHtml(text)}</p></div>
<div class="foot"><button type="button">J’aime</button> <button type="button">Répondre</button></div></li>`;
  });
  const form = '<form><textarea name="message"></textarea><button type="submit">Publier</button></form>';
  return frame('', `<main><h1>Discussion</h1>${form}<ol>${cards.join('\n')}</ol></main>`);
}

/** The same under an article of a WordPress site with a classic theme. */
export function makeWordpressPage(count: number): string {
  const comments = makeComments(count, 180).map((text, index) => {
    const { id, name, time, day } = commentOf(index);
    return `<li id="comment-${id}" class="comment depth-1"><article id="div-comment-${id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a class="url" href="https://blog.example/${id}">${name}</a></b> <span class="says">dit :</span></div>
<div class="comment-metadata"><a href="#comment-${id}"><time datetime="${time}">${day}</time></a></div></footer>
<div class="comment-content"><p>${escapeHtml(text)}</p></div>
<div class="reply"><a class="comment-reply-link" href="#comment-${id}" data-commentid="${id}">Répondre</a></div></article></li>`;
  });
  const form = `<form action="/wp-comments-post.php" id="commentform"><textarea id="comment" name="comment"></textarea>
<input type="hidden" name="comment_parent" id="comment_parent" value="0"><input type="submit" value="Publier"></form>`;
  return frame(
    ' class="single"',
    `<div id="comments"><div id="respond">${form}</div><ol class="comment-list">${comments.join('\n')}</ol></div>`,
  );
}
