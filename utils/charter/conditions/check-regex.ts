import { RE2JS } from 're2js';
import type { Span } from '@/utils/community/schema';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Check } from './evidence';
import { plainPattern } from './plain-pattern';

/** Longest text a pattern reads, and most places it shows. */
const longest = 10_000;
const mostSpans = 50;

/**
 * A pattern of a rule, in RE2's linear-time syntax, letter case ignored, on the text as written.
 * Throws `pack-invalid` with the pattern and what is wrong with it, in the engine's words.
 */
export function checkRegex(pattern: string): Check {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('pack-invalid', `pattern ${pattern}: ${reason}`, { pattern, reason });
  }
  const mayMatch = plainPattern(pattern);
  return (facts) => {
    const read = facts.text.original.slice(0, longest);
    if (mayMatch?.(read) === false) return null;
    const matcher = compiled.matcher(read);
    const spans: Span[] = [];
    while (spans.length < mostSpans && matcher.find()) {
      if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() });
    }
    return spans.length > 0 ? { spans } : null;
  };
}
