import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { type DemoComment, demoComments } from './comments';

const thread = document.querySelector('#thread') as HTMLElement;
const form = document.querySelector('#new-message') as HTMLFormElement;

function addText<T extends Element>(el: T, text: string): T {
  el.append(text);
  return el;
}

function create<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  el.className = className;
  return el;
}

function showComment(comment: DemoComment): void {
  const li = create('li', `message${comment.parent ? ' answer' : ''}`);
  li.id = `message-${comment.id}`;
  const head = create('div', 'message-head');
  const author = addText(create('a', 'author'), comment.author);
  author.href = `/membres/${encodeURIComponent(comment.author.toLowerCase().replaceAll(' ', '-'))}`;
  const time = create('time', '');
  const at = new Date(Date.now() - comment.minutes * 60_000);
  time.dateTime = at.toISOString();
  addText(time, at.toLocaleString('fr', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }));
  const link = create('a', 'permalink');
  link.href = `#message-${comment.id}`;
  link.append(time);
  head.append(author, link);
  const reply = addText(create('button', 'reply'), 'Répondre');
  reply.type = 'button';
  reply.addEventListener('click', () => openReply(li, comment));
  li.append(head, addText(create('div', 'message-body'), comment.text), reply);
  const parent = comment.parent ? document.querySelector(`#message-${comment.parent}`) : null;
  if (parent) parent.after(li);
  else thread.append(li);
}

function openReply(li: HTMLElement, comment: DemoComment): void {
  const open = li.querySelector('.reply-box [contenteditable]');
  if (open instanceof HTMLElement) {
    open.focus();
    return;
  }
  const box = create('div', 'reply-box');
  const field = create('div', '');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', `Répondre à ${comment.author}`);
  const editor: LexicalEditor = createEditor({ namespace: 'demo', onError: (error) => console.error(error) });
  editor.setRootElement(field);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const send = addText(create('button', 'send'), 'Envoyer');
  send.type = 'submit';
  const replyForm = create('form', '');
  replyForm.append(field, send);
  box.append(replyForm);
  li.append(box);
  replyForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = editor.getEditorState().read(() => $getRoot().getTextContent());
    if (text.trim() === '') return;
    box.remove();
    post(text, comment.id);
  });
  field.focus();
}

let nextId = 1000;
function post(text: string, parent?: number): void {
  showComment({ id: nextId++, author: 'Tamarin — équipe', text, minutes: 0, own: true, ...(parent ? { parent } : {}) });
}

for (const comment of demoComments) showComment(comment);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const field = form.elements.namedItem('message') as HTMLTextAreaElement;
  if (field.value.trim() !== '') post(field.value);
  field.value = '';
});
