import { mkdirSync, rmSync } from 'node:fs';
import { finishMatrix } from './fault-matrix';
import { outcomeFolder } from './outcomes';
import { serverKinds } from './store-servers';

/** Says which servers are met before the run, and holds the document against the outcomes after it. */
export default function setup(): () => void {
  console.log('met: static HTTPS (node:https, certificate by openssl)');
  for (const { name, has } of serverKinds) console.log(has() ? `met: ${name}` : `left out: ${name} (not installed)`);
  console.log(
    'left out: Nextcloud itself, GitHub, GitLab, Forgejo, Amazon S3 (no package to start; stand-ins in tests/stores)',
  );
  rmSync(outcomeFolder, { recursive: true, force: true });
  mkdirSync(outcomeFolder, { recursive: true });
  return finishMatrix;
}
