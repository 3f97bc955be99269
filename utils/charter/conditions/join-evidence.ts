import type { Evidence } from './evidence';

/** Several proofs as one: all their words, the highest severity, and that one's reason. */
export function joinEvidence(parts: readonly Evidence[]): Evidence {
  let worst: Evidence | undefined;
  for (const part of parts) {
    if (part.why && (!worst || (part.severity ?? 0) > (worst.severity ?? 0))) worst = part;
  }
  const severities = parts.flatMap((part) => part.severity ?? []);
  return {
    spans: parts.flatMap((part) => part.spans),
    severity: severities.length > 0 ? (Math.max(...severities) as Evidence['severity']) : undefined,
    why: worst?.why,
    stands: worst?.stands,
  };
}
