import { describePage } from './describe-page';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayPage } from './overlay-page';
import type { CheckedItem } from './queue-checks';

/** Fetches the articles these items are the first on this page to break, so that badges and cards can quote them. */
export async function learnArticles(
  deps: OverlayDeps,
  page: OverlayPage,
  items: readonly CheckedItem[],
  onLearnt: () => void,
): Promise<void> {
  const cited = items.flatMap(({ verdict }) => verdict.violations.map((one) => one.articleId));
  const articleIds = [...new Set(cited)].filter((id): id is string => id !== null && !page.articles.has(id));
  if (articleIds.length === 0) return;
  // Without the articles badges and cards still name the category: nothing to tell.
  const articles = await deps
    .call('charter.explain', { articleIds, language: deps.language, page: describePage(deps) })
    .catch(() => []);
  const next = new Map(page.articles);
  for (const { articleId, number, title, text } of articles)
    next.set(articleId, { id: articleId, number, title, text });
  page.articles = next;
  onLearnt();
}
