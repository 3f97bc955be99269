import { acceptKey } from './accept-key';
import type { FindingRule, ToneGuide } from './schema';

/** A remark that is not for this team: these words of this rule, or the whole rule where it marks what is missing. */
export interface AcceptedFinding {
  rule: FindingRule;
  words: string | null;
}

/** The guide with one remark taken out. With words, only these words are let through; without, the rule is switched off. */
export function acceptFinding(guide: ToneGuide, { rule, words }: AcceptedFinding): ToneGuide {
  if (words === null) return { ...guide, severities: { ...guide.severities, [rule]: 'off' } };
  const key = acceptKey(rule, words);
  if (guide.accept.some((one) => acceptKey(one.rule, one.words) === key)) return guide;
  return { ...guide, accept: [...guide.accept, { rule, words }] };
}

/** The guide with the remark back, as strong as the published guide has it. */
export function restoreFinding(guide: ToneGuide, published: ToneGuide, { rule, words }: AcceptedFinding): ToneGuide {
  if (words !== null) {
    const key = acceptKey(rule, words);
    return { ...guide, accept: guide.accept.filter((one) => acceptKey(one.rule, one.words) !== key) };
  }
  const { [rule]: _own, ...others } = guide.severities;
  const before = published.severities[rule];
  return { ...guide, severities: before === undefined ? others : { ...others, [rule]: before } };
}

/** Remarks this machine's guide takes out and the published one does not. */
export function listAccepted(published: ToneGuide, own: ToneGuide): AcceptedFinding[] {
  const known = new Set(published.accept.map(({ rule, words }) => acceptKey(rule, words)));
  const rules = Object.entries(own.severities) as [FindingRule, string][];
  return [
    ...rules
      .filter(([rule, severity]) => severity === 'off' && published.severities[rule] !== 'off')
      .map(([rule]) => ({ rule, words: null })),
    ...own.accept.filter(({ rule, words }) => !known.has(acceptKey(rule, words))),
  ];
}
