import type { PackChange } from '../compare/compare-packs';

export type VersionStep = 'none' | 'patch' | 'minor' | 'major';

export interface VersionPlan {
  step: VersionStep;
  version: string;
}

const steps: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

/** What members may rely on: taken away, they must hear of it. */
const reliedOn = new Set(['template', 'article', 'rule']);

/** Words alone: what the engines do and what is offered stays as it is. */
const wording = /^(?:title|text|variants|folder|tags|number)(?:\.|$)/;

/**
 * The version to propose for these changes: a template, article, rule or language taken away is major; something new, or
 * another behaviour of a rule, the tone check or a template, is minor; other words or another order are a patch.
 * @param current such as "2.4.1"
 */
export function planVersion(current: string, changes: readonly PackChange[]): VersionPlan {
  const step = changes.reduce<VersionStep>((most, change) => {
    const one = weigh(change);
    return steps.indexOf(one) > steps.indexOf(most) ? one : most;
  }, 'none');
  return { step, version: raiseVersion(current, step) };
}

/** "2.4.1" by `minor` is "2.5.0". */
export function raiseVersion(current: string, step: VersionStep): string {
  const [major = 0, minor = 0, patch = 0] = current.split('.').map(Number);
  switch (step) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'none':
      return current;
  }
}

function weigh({ kind, area, id, before, after, fields }: PackChange): VersionStep {
  if (area === 'pack' && id === 'languages') {
    const spoken = Array.isArray(after) ? after : [];
    return Array.isArray(before) && before.some((lang) => !spoken.includes(lang)) ? 'major' : 'minor';
  }
  if (area === 'pack') return id === 'title' || id.startsWith('order.') ? 'patch' : 'minor';
  if (kind === 'removed') return reliedOn.has(area) ? 'major' : 'minor';
  if (kind === 'added' || area === 'tone') return 'minor';
  if (area === 'rule') return fields.every(({ field }) => field === 'tests') ? 'patch' : 'minor';
  if (area === 'brand') return id.startsWith('variables.') ? 'patch' : 'minor';
  return fields.every(
    ({ field, before: was, after: is }) => wording.test(field) && was !== undefined && is !== undefined,
  )
    ? 'patch'
    : 'minor';
}
