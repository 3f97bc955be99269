import { analyseText } from '@/utils/language/analyse-text';
import type { CheckContext, CheckedItem } from './check-context';
import type { CompiledCharter, CompiledRule } from './compile-charter';
import { type Facts, itemOf, readFacts } from './facts';
import { mergeSpans } from './merge-spans';
import { rankItem } from './rank-item';
import type { Verdict, Violation } from './schema';

/** From this score on, an item nothing else was found in is worth a look. */
const worthALookFrom = 0.5;
/** Severity of a rule that says none, where no detector took part. */
const plainSeverity = 2;
/** Longest quotation put into a reason, in UTF-16 units. */
const longestQuote = 60;

function applyRule({ rule, when, unless }: CompiledRule, facts: Facts): Violation | null {
  const evidence = when(facts);
  if (!evidence || unless?.(facts)) return null;
  const spans = mergeSpans(evidence.spans);
  const first = spans[0];
  const words = first ? facts.text.original.slice(first.start, first.end) : '';
  const quote = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  return {
    category: rule.category,
    severity: rule.severity ?? evidence.severity ?? plainSeverity,
    ruleId: rule.id,
    articleId: rule.article,
    spans,
    why:
      evidence.why ?? (first ? { key: 'charter_why_words', values: { words: quote } } : { key: 'charter_why_context' }),
    ...(evidence.stands && { stands: evidence.stands }),
  };
}

/**
 * Reads one item against a charter. A category becomes a violation only through a rule of the charter, once a rule,
 * with the words in the original text and the reason. The team's own items break nothing and rank 0.
 */
export function checkItem(item: CheckedItem, charter: CompiledCharter, context: CheckContext = {}): Verdict {
  const text = analyseText(item.text, context.language);
  if (itemOf(item)?.isOwn) {
    return { language: text.language, violations: [], signals: [], rank: 0, worthALook: false, suggest: [] };
  }
  const facts = readFacts(text, item, context, charter);
  const violations: Violation[] = [];
  const suggest = new Set<string>();
  for (const compiled of charter.rules) {
    const violation = applyRule(compiled, facts);
    if (!violation) continue;
    violations.push(violation);
    for (const template of compiled.rule.suggest) suggest.add(template);
  }
  violations.sort((a, b) => b.severity - a.severity);
  const signals = [...facts.signals()].map(([signal, spans]) => ({ signal, spans: mergeSpans(spans) }));
  const score = context.score?.(text) ?? 0;
  return {
    language: text.language,
    violations,
    signals,
    rank: rankItem(
      violations,
      signals.map((one) => one.signal),
      score,
    ),
    worthALook: violations.length === 0 && score >= worthALookFrom,
    suggest: [...suggest],
  };
}
