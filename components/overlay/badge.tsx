import { useLayoutEffect, useRef } from 'preact/hooks';
import { type BadgeDrawing, drawBadge } from './draw-badge';

/** A drawn badge as a component, for pages of ours. In a site's page badges are drawn without any library. */
export function Badge({ onOpen, ...drawing }: BadgeDrawing & { onOpen: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) drawBadge(place.current, drawing, onOpen);
  });
  return <div ref={place} />;
}
