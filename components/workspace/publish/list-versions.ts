import type { Translate } from '@/components/ui/i18n-context';
import { raiseVersion } from '@/utils/packs/release/plan-version';

const steps = ['patch', 'minor', 'major'] as const;

/** Numbers a version may be published under, and what each tells members. @param same the number it has may stay */
export function listVersions(from: string, same: boolean, t: Translate): { value: string; label: string }[] {
  const raised = steps.map((step) => {
    const version = raiseVersion(from, step);
    return { value: version, label: t(`pub_version_${step}`, { version }) };
  });
  return same ? [{ value: from, label: t('pub_version_same', { version: from }) }, ...raised] : raised;
}
