import { readFileSync } from 'node:fs';

export interface TestReport {
  passed: number;
  failed: number;
  skipped: number;
  /** Each failed test: its name, then what it said. */
  failures: readonly string[];
}

export type ReportKind = 'vitest' | 'playwright' | 'node';

/** Longer than this, a message is a page's whole snapshot; its beginning says what was expected. */
const maxMessage = 1500;

/** Colours a terminal understands and a reader does not. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

const tell = (name: string, message: string | undefined): string =>
  `${name}\n${(message ?? 'no message').replaceAll(colours, '').slice(0, maxMessage)}`.replaceAll('\n', '\n    ');

function readVitest(file: string): TestReport {
  const json = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: {
      name: string;
      status: string;
      message?: string;
      assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
    }[];
  };
  const failures = json.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not even be loaded has no test to name.
    if (failed.length === 0 && status === 'failed') return [tell(name, message)];
    return failed.map((test) => tell(test.fullName, test.failureMessages?.[0]));
  });
  return {
    passed: json.numPassedTests,
    failed: Math.max(json.numFailedTests, failures.length),
    skipped: json.numPendingTests,
    failures,
  };
}

interface Suite {
  title: string;
  suites?: Suite[];
  specs?: { title: string; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[];
}

function findFailures({ title, suites = [], specs = [] }: Suite): string[] {
  const own = specs
    .filter((spec) => !spec.ok)
    .map((spec) => {
      const results = spec.tests.flatMap((test) => test.results);
      return tell(`${title} › ${spec.title}`, results.find((result) => result.error)?.error?.message);
    });
  return [...own, ...suites.flatMap(findFailures)];
}

function readPlaywright(file: string): TestReport {
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    suites: Suite[];
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap(findFailures),
  };
}

function readTap(output: string): TestReport {
  const of = (word: string): number => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failures = [...output.matchAll(/^ *not ok \d+ - (.*)\n([\s\S]*?)^ *\.\.\.$/gm)].map(([, name, told]) =>
    tell(name ?? '', told),
  );
  return { passed: of('pass'), failed: of('fail'), skipped: of('skipped') + of('todo'), failures };
}

/**
 * What a test runner reported of its own run.
 * @param file where the runner wrote its JSON; `node` writes none, its output is read instead
 */
export function readTestReport(kind: ReportKind, file: string, output: string): TestReport {
  if (kind === 'vitest') return readVitest(file);
  return kind === 'playwright' ? readPlaywright(file) : readTap(output);
}
