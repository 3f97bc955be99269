import { checkPackTests } from '@/utils/packs/check-pack-tests';
import type { PackIssue } from '@/utils/packs/pack-issue';
import { runStepsWithPauses } from '@/utils/packs/run-steps';
import type { Pack } from '@/utils/packs/schema';
import { loadReading } from './load-reading';

/** A sound pack against its own tests, with all that the engine knows. @throws AppError `pack-invalid` */
export async function checkTests(pack: Pack, pause: () => Promise<void>): Promise<PackIssue[]> {
  await loadReading();
  return runStepsWithPauses(checkPackTests(pack), pause);
}
