import { AppError } from '@/utils/diagnostics/app-error';
import { parsePackInSteps } from '@/utils/packs/parse-pack';
import { runStepsWithPauses } from '@/utils/packs/run-steps';
import type { Pack } from '@/utils/packs/schema';
import type { PackVersion } from '@/utils/packs/subscription/pack-version';

/**
 * The pack of a kept version. It was good when it was kept; a newer build of the extension may see it otherwise.
 * @throws AppError `pack-invalid`, saying where
 */
export async function openVersion(
  { content, version }: Pick<PackVersion, 'content' | 'version'>,
  pause: () => Promise<void> = async () => {},
): Promise<Pack> {
  const { pack, issues } = await runStepsWithPauses(parsePackInSteps(new TextDecoder().decode(content)), pause);
  if (!pack) throw new AppError('pack-invalid', version, { detail: `${version} ${issues[0]?.path ?? ''}` });
  return pack;
}
