import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'moderato-command-'));

function moderato(args: string[], input = ''): { out: string[]; err: string[]; code: number | null } {
  const done = spawnSync('npx', ['tsx', 'scripts/moderato.ts', ...args], {
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('npm '));
  return { out: lines(done.stdout), err: lines(done.stderr), code: done.status };
}

describe('moderato on the command line', { timeout: 60_000 }, () => {
  it('says what breaks the charter in each text, and answers the others when a line is bad', () => {
    const { out, err, code } = moderato(
      ['charter'],
      '{"id":"a","text":"Bande d’abrutis","lang":"fr"}\nnot json\n{"id":"b","text":"Merci pour la théière"}\n',
    );
    const [first, second] = out.map((line) => JSON.parse(line));
    expect(first.id).toBe('a');
    expect(first.violations[0]).toMatchObject({
      category: 'insult',
      article: expect.any(String),
      rule: expect.any(String),
    });
    expect(first.violations[0].spans[0]).toEqual({ start: expect.any(Number), end: expect.any(Number) });
    expect(first.violations[0].why.length).toBeGreaterThan(10);
    expect(second).toMatchObject({ id: 'b', violations: [] });
    expect(JSON.parse(err[0]!)).toMatchObject({ line: 2 });
    expect(code).toBe(1);
  });

  it('reads texts of a place it has no adapter for', () => {
    const line = { id: 'f', text: 'Bande d’abrutis', draft: 'Calmez-vous [NOM] !!!', lang: 'fr', network: 'forum' };
    for (const command of ['charter', 'tone']) {
      const { out, err, code } = moderato([command], `${JSON.stringify(line)}\n`);
      expect(err).toEqual([]);
      expect(JSON.parse(out[0]!)).toMatchObject({ id: 'f' });
      expect(code).toBe(0);
    }
  });

  it('says what to soften in each draft', () => {
    const draft = {
      id: '1',
      comment: 'Où est mon colis ?',
      draft: 'Calmez-vous [NOM] !!!',
      lang: 'fr',
      network: 'facebook',
      register: 'vous',
    };
    const { out, code } = moderato(['tone'], `${JSON.stringify(draft)}\n`);
    const { findings } = JSON.parse(out[0]!) as {
      findings: { rule: string; span: { start: number; end: number } | null }[];
    };
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['placeholder', 'punctuation-excess']));
    const placeholder = findings.find(({ rule }) => rule === 'placeholder')!;
    expect(draft.draft.slice(placeholder.span!.start, placeholder.span!.end)).toContain('NOM');
    expect(code).toBe(0);
  });

  it('fills a template, or says which values are missing', () => {
    const context = join(folder, 'context.json');
    writeFileSync(context, JSON.stringify({ author: { name: 'Léa Dupont' }, network: 'facebook' }));
    const filled = moderato(['render', '--template', 'merci', '--lang', 'fr', '--context', context]);
    expect(filled.out.join('\n')).toContain('Léa');
    const lacking = moderato(['render', '--template', 'rupture', '--lang', 'fr', '--context', context]);
    expect(JSON.parse(lacking.out[0]!).missing.length).toBeGreaterThan(0);
    expect(lacking.code).toBe(1);
  });

  it('reads a saved page', () => {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      '<html><body><ol class="comment-list"><li id="comment-7" class="comment"><article class="comment-body"><b class="fn">Ann</b><time datetime="2026-01-01T10:00:00Z"></time><div class="comment-content"><p>Hello</p></div></article></li></ol></body></html>',
    );
    const { out } = moderato(['read-page', file, '--url', 'https://blog.example/post', '--network', 'wordpress']);
    expect(JSON.parse(out[0]!)).toMatchObject({
      network: 'wordpress',
      items: [{ id: '7', text: 'Hello', author: { name: 'Ann' } }],
    });
  });

  it('refuses a pack that is none, in words', () => {
    const file = join(folder, 'pack.json');
    writeFileSync(file, '{"format":"moderato.pack/1"}');
    const { err, code } = moderato(['charter', '--pack', file]);
    expect(err.join('\n')).toContain('cannot be used');
    expect(code).toBe(2);
  });
});
