import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRemote } from '@/utils/stores/http/read-remote';
import { listExportFiles } from '@/utils/stores/publishing/list-export-files';
import type { Publication } from '@/utils/stores/publishing/publication';
import { hasOpenssl, type StaticServer, startStaticHttps } from '../servers/start-static-https';
import { Member } from './member';
import { baseOf, makeOld, makeTeam, prepare, storeOf, type Team } from './team';

let server: StaticServer;
let team: Team;

/** Puts the files of an export on the host, as a person does by FTP. */
function upload(publication: Publication): void {
  for (const { name, text } of listExportFiles(publication)) {
    const path = join(server.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  }
  makeOld(server, `${publication.packId}/manifest.jws`);
}

describe.runIf(hasOpenssl())('a plain static host over HTTPS', () => {
  beforeAll(async () => {
    [server, team] = [await startStaticHttps(), await makeTeam()];
  });
  afterAll(() => server.stop());

  it('is not believed with a certificate nobody vouches for', async () => {
    expect(await readRemote(server.url)).toMatchObject({ status: 'failed', reason: 'unreachable' });
  });

  it('gives members what was exported and uploaded by hand, and says "not modified" afterwards', async () => {
    // The one way trust is given here: the certificate itself, added to those this process believes. Nothing is switched off.
    setDefaultCACertificates([...getCACertificates('default'), server.certificate]);
    const first = await prepare(team, 0, 'salon', null);
    upload(first);
    const member = new Member(server, team, 'salon');
    await member.refresh();
    expect(member.installed).toMatchObject(baseOf(first));
    await member.refresh();
    expect([member.notModified, member.refused]).toEqual([1, []]);
    const second = await prepare(team, 0, 'salon', baseOf(first));
    upload(second);
    // Same age, another length: the tag differs.
    await member.refresh();
    expect([member.installed, member.refused]).toMatchObject([baseOf(second), []]);
  });

  it('takes no publication, and that is said when it is connected', async () => {
    const answer = await storeOf(server).create('a.txt', new TextEncoder().encode('x'));
    expect(answer).toMatchObject({ status: 'failed', reason: 'odd-answer', code: 405 });
  });
});
