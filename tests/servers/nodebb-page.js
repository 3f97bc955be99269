// Does what NodeBB's own scripts do on a topic, which its packages do not bring: opens the composer on a post with the
// author's name in it, and puts what was sent at the end of the list.
document.addEventListener('click', async (event) => {
  const control = event.target.closest(
    '[component="post/reply"], [component="topic/quickreply/button"], .composer-submit',
  );
  if (!control) return;
  event.preventDefault();
  const topic = document.querySelector('[component="topic"]');
  if (control.matches('[component="post/reply"]')) {
    const { pid, userslug } = control.closest('[data-pid]').dataset;
    const answer = await fetch(`/composer?pid=${pid}&body=${encodeURIComponent(`@${userslug} `)}`);
    document.body.insertAdjacentHTML('beforeend', await answer.text());
    const field = document.querySelector('[component="composer"] textarea.write');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    return;
  }
  const composer = control.closest('[component="composer"]');
  const field = (composer ?? control.closest('form')).querySelector('textarea');
  const answer = await fetch('/posts', { method: 'POST', body: field.value });
  topic.insertAdjacentHTML('beforeend', await answer.text());
  field.value = '';
  composer?.remove();
});
