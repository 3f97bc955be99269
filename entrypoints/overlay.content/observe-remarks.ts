import { readFrameOffset } from '@/utils/editors/underlines/read-frame-offset';

/** The pointer rests this long on underlined words before their bubble opens, ms: crossing them on the way opens nothing. */
const restMs = 200;
/** It may leave them for this long, on its way to the bubble, ms. */
const leaveMs = 300;

interface Options {
  /** Which remark is drawn at a point of the window; null when none is. */
  findAt(x: number, y: number): number | null;
  /** The bubble, while one is shown. */
  findBubble(): Element | null;
  open(index: number): void;
  /** Closes the bubble, if the pointer opened it. */
  close(): void;
  isOpen(): boolean;
  signal: AbortSignal;
}

/**
 * Opens the bubble of a remark where the pointer rests on its words, or presses them. Looks once a frame at most, and only while
 * the pointer moves over the composer.
 */
export function observeRemarks(composer: HTMLElement, options: Options): void {
  const { findAt, findBubble, open, close, isOpen, signal } = options;
  const doc = composer.ownerDocument;
  let point: { x: number; y: number } | null = null;
  let frame = 0;
  let resting: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number, done: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(done, ms);
  };
  const leave = (): void => {
    resting = null;
    wait(leaveMs, () => {
      const bubble = findBubble();
      if (bubble?.matches(':hover')) bubble.addEventListener('pointerleave', leave, { once: true, signal });
      else if (!bubble?.matches(':focus-within')) close();
    });
  };
  const indexAt = ({ x, y }: { x: number; y: number }): number | null => {
    const offset = readFrameOffset(doc);
    return findAt(x + offset.x, y + offset.y);
  };
  const look = (): void => {
    frame = 0;
    const index = point && indexAt(point);
    if (index === resting) return;
    if (index === null) {
      leave();
      return;
    }
    resting = index;
    wait(isOpen() ? 0 : restMs, () => open(index));
  };
  const onMove = (event: PointerEvent): void => {
    point = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  composer.addEventListener('pointermove', onMove, { signal, passive: true });
  composer.addEventListener('pointerleave', leave, { signal, passive: true });
  // A press keeps its own meaning, the caret goes there; the bubble comes without waiting, by touch too.
  composer.addEventListener(
    'pointerup',
    (event) => {
      const index = indexAt({ x: event.clientX, y: event.clientY });
      clearTimeout(timer);
      if (index === null) return;
      resting = index;
      open(index);
    },
    { signal, passive: true },
  );
  composer.addEventListener('input', close, { signal });
  doc.addEventListener('scroll', close, { signal, passive: true, capture: true });
  composer.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
