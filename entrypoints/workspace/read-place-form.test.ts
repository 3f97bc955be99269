import { describe, expect, it } from 'vitest';
import { readPlaceForm } from './read-place-form';

const webdav = { folderUrl: 'https://cloud.example.org/dav/Packs', user: 'camille', password: ' mot de passe ' };

describe('the form of a store', () => {
  it('is read as people type: a slash too few, spaces around, but a password as it is', () => {
    const values = { ...webdav, user: ' camille ', publicUrl: 'https://cloud.example.org/s/AbC12', name: '' };
    expect(readPlaceForm({ kind: 'webdav', values })).toMatchObject({
      settings: {
        kind: 'webdav',
        folderUrl: 'https://cloud.example.org/dav/Packs/',
        user: 'camille',
        password: ' mot de passe ',
      },
      publicUrl: 'https://cloud.example.org/public.php/dav/files/AbC12/',
      name: 'cloud.example.org',
      host: 'cloud.example.org',
      originPattern: 'https://cloud.example.org/*',
    });
  });

  it('asks for the host of the bucket, where that is another than the endpoint', () => {
    const values = {
      endpoint: 'https://s3.example.org',
      bucket: 'packs',
      region: 'eu',
      style: 'host',
      folder: '',
      keyId: 'AK',
      secretKey: 's',
    };
    expect(readPlaceForm({ kind: 's3', values }).originPattern).toBe('https://packs.s3.example.org/*');
  });

  it('says which fields are not as they must be, and asks for nothing meanwhile', () => {
    const wrong = (kind: 'webdav' | 'github', values: Record<string, string>) => [
      ...readPlaceForm({ kind, values }).wrong,
    ];
    expect(wrong('webdav', { ...webdav, folderUrl: 'http://cloud.example.org/' })).toEqual(['folderUrl']);
    expect(wrong('webdav', { ...webdav, folderUrl: 'https://camille:x@cloud.example.org/' })).toEqual(['folderUrl']);
    expect(wrong('webdav', { ...webdav, publicUrl: 'cloud.example.org' })).toEqual(['publicUrl']);
    const git = { api: 'https://api.github.com', repository: 'maison', branch: 'main', folder: '../x', token: '' };
    expect(wrong('github', git).sort()).toEqual(['folder', 'repository', 'token']);
    expect(readPlaceForm({ kind: 'webdav', values: {} })).toMatchObject({ settings: null, originPattern: null });
  });
});
