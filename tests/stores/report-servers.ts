import { mkdirSync, rmSync } from 'node:fs';
import { hasOpenssl } from '../servers/start-static-https';
import { finishMatrix } from './fault-matrix';
import { outcomeFolder } from './outcomes';
import { serverKinds } from './store-servers';

/** Says which servers are met before the run, and holds the document against the outcomes after it. */
export default function setup(): () => void {
  const hosted = 'static HTTPS (node:https, certificate by openssl)';
  console.log(hasOpenssl() ? `met: ${hosted}` : `left out: ${hosted}`);
  for (const { name, has } of serverKinds) console.log(has() ? `met: ${name}` : `left out: ${name} (not installed)`);
  console.log(
    'left out: Nextcloud itself, GitHub, GitLab, Forgejo, Amazon S3 (no package to start; stand-ins in tests/stores)',
  );
  console.log('left out: s3rver (not installed; it accepts every stale write, so it could not prove a conflict)');
  rmSync(outcomeFolder, { recursive: true, force: true });
  mkdirSync(outcomeFolder, { recursive: true });
  return finishMatrix;
}
