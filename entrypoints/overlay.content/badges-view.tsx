import { Badge } from '@/components/overlay/badge';
import type { ViewProps } from './card-view';
import { findBadge } from './overlay-store';

/** The badges of the items in view. */
export function BadgesView({ store, actions }: Pick<ViewProps, 'store' | 'actions'>) {
  const checked = store.checked.value;
  return (
    <>
      {store.places.value.map(({ id, left, top, rtl }) => {
        const item = checked.get(id);
        const summary = item && findBadge(item);
        if (!summary) return null;
        const articleId = summary.subject.type === 'category' ? summary.subject.articleId : null;
        return (
          <Badge
            key={id}
            summary={summary}
            left={left}
            top={top}
            rtl={rtl}
            articleNumber={(articleId && store.articles.value.get(articleId)?.number) ?? null}
            open={store.card.value?.itemId === id}
            now={Date.now()}
            onOpen={() => actions.openCard(id)}
          />
        );
      })}
    </>
  );
}
