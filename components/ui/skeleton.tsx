const widths = ['92%', '100%', '74%', '88%', '60%', '96%', '80%', '52%'];

/** Where lines of text are about to be, eight at most. Hidden from screen readers: the place that waits is marked `aria-busy`. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <span aria-hidden="true">
      {widths.slice(0, lines).map((width) => (
        <span key={width} class="m-skeleton" style={{ width }} />
      ))}
    </span>
  );
}
