import { describe, expect, it } from 'vitest';
import { readPublicUrl, suggestPublicUrl } from './suggest-public-url';

const repository = { repository: 'maison/packs', branch: 'main', folder: '' };

describe('where members read', () => {
  it('is proposed for the Git hosts and buckets people use', () => {
    expect(suggestPublicUrl('github', { ...repository, api: 'https://api.github.com' })).toBe(
      'https://raw.githubusercontent.com/maison/packs/main/',
    );
    expect(suggestPublicUrl('forgejo', { ...repository, folder: 'p', api: 'https://codeberg.org/api/v1' })).toBe(
      'https://codeberg.org/maison/packs/raw/branch/main/p/',
    );
    expect(suggestPublicUrl('gitlab', { ...repository, api: 'https://gitlab.com/api/v4' })).toBe(
      'https://gitlab.com/maison/packs/-/raw/main/',
    );
    const bucket = { endpoint: 'https://s3.eu-west-3.amazonaws.com', bucket: 'maison', folder: 'moderato' };
    expect(suggestPublicUrl('s3', { ...bucket, style: 'host' })).toBe(
      'https://maison.s3.eu-west-3.amazonaws.com/moderato/',
    );
    expect(suggestPublicUrl('s3', { ...bucket, style: 'path' })).toBe(
      'https://s3.eu-west-3.amazonaws.com/maison/moderato/',
    );
  });

  it('is left to the person where nobody can tell, and while the form is half filled', () => {
    expect(suggestPublicUrl('webdav', { folderUrl: 'https://cloud.example.org/dav/' })).toBe('');
    expect(suggestPublicUrl('github', { ...repository, api: 'https://github.maison.example/api/v3' })).toBe('');
    expect(suggestPublicUrl('gitlab', { ...repository, repository: 'maison', api: 'https://gitlab.com/api/v4' })).toBe(
      '',
    );
    expect(suggestPublicUrl('s3', { endpoint: 'https://', bucket: 'maison' })).toBe('');
  });

  it('may be given as the link of a Nextcloud share', () => {
    const address = 'https://cloud.example.org/public.php/dav/files/AbCd123/';
    expect(readPublicUrl(' https://cloud.example.org/s/AbCd123 ')).toBe(address);
    expect(readPublicUrl('https://cloud.example.org/index.php/s/AbCd123')).toBe(address);
    expect(readPublicUrl('https://cloud.example.org/nc/s/AbCd123/')).toBe(
      'https://cloud.example.org/nc/public.php/dav/files/AbCd123/',
    );
    expect(readPublicUrl('https://packs.example.org/salon')).toBe('https://packs.example.org/salon/');
    expect(readPublicUrl('')).toBe('');
  });
});
