import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';

/** Fetches the articles newly cited on this page, so that badges and cards can quote them. */
export async function learnArticles(deps: OverlayDeps, store: OverlayStore): Promise<void> {
  const known = store.articles.value;
  const cited = [...store.checked.value.values()].flatMap(({ verdict }) =>
    verdict.violations.map((one) => one.articleId),
  );
  const articleIds = [...new Set(cited)].filter((id): id is string => id !== null && !known.has(id));
  if (articleIds.length === 0) return;
  // Without the articles badges and cards still name the category: nothing to tell.
  const articles = await deps.call('charter.explain', { articleIds, language: deps.language }).catch(() => []);
  const next = new Map(store.articles.value);
  for (const { articleId, number, title, text } of articles)
    next.set(articleId, { id: articleId, number, title, text });
  store.articles.value = next;
}
