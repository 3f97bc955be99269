import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTestReport } from './read-test-report';

function written(json: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(json));
  return file;
}

describe('the report of a test runner', () => {
  it('names each failed unit test with what it said', () => {
    const file = written({
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'adds', status: 'passed' },
            { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] },
          ],
        },
      ],
    });
    expect(readTestReport('vitest', file, '')).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: ['takes away\n    expected 1 to be 2'],
    });
  });

  it('counts a test file that could not be loaded as failed', () => {
    const file = written({
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
    });
    const { failed, failures } = readTestReport('vitest', file, '');
    expect(failed).toBe(1);
    expect(failures).toEqual(['b.test.ts\n    no such module']);
  });

  it('names a failed browser test by its group, and a flaky one counts as failed', () => {
    const spec = (title: string, ok: boolean) => ({
      title,
      ok,
      tests: [{ results: ok ? [{}] : [{ error: { message: '\u001b[31mnot there\u001b[39m' } }] }],
    });
    const file = written({
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
      suites: [{ title: 'file.ts', suites: [{ title: 'slate', specs: [spec('one line', false), spec('two', true)] }] }],
    });
    expect(readTestReport('playwright', file, '')).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
      failures: ['slate › one line\n    not there'],
    });
  });

  it('reads the counts and the failures of a TAP stream', () => {
    const tap =
      'ok 1 - reads\nnot ok 2 - writes\n  ---\n  error: full\n  ...\n# pass 1\n# fail 1\n# skipped 0\n# todo 1\n';
    const { passed, failed, skipped, failures } = readTestReport('node', '', tap);
    expect([passed, failed, skipped]).toEqual([1, 1, 1]);
    expect(failures[0]).toContain('writes');
    expect(failures[0]).toContain('error: full');
  });
});
