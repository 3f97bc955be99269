import type { Token } from '@/utils/language/analyse-text';
import type { Check } from './evidence';

/** Index of the token at or after a normalised offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A term of list `first` within `within` words of one of list `second`, in either order. */
export function checkNear(first: number, second: number, within: number): Check {
  return (facts) => {
    const { tokens } = facts.text;
    const spans = [];
    const others = facts
      .terms(second)
      .map((hit) => ({ hit, at: tokenAt(tokens, hit.start), last: tokenAt(tokens, hit.end - 1) }));
    if (others.length === 0) return null;
    for (const hit of facts.terms(first)) {
      const at = tokenAt(tokens, hit.start);
      const last = tokenAt(tokens, hit.end - 1);
      for (const other of others) {
        const gap = other.at > last ? other.at - last : at > other.last ? at - other.last : 0;
        if (gap > 0 && gap <= within) spans.push(hit.span, other.hit.span);
      }
    }
    return spans.length > 0 ? { spans } : null;
  };
}
