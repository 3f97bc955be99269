import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ReportKind, readTestReport, type TestReport } from './read-test-report';
import { runCommand } from './run-command';

// Runs every check and every test, and ends with the counts the runners themselves reported.
interface Part {
  name: string;
  /** Command and arguments. */
  run: readonly string[];
  env?: Record<string, string>;
  /** Why it is left out on this machine; null when it runs. */
  leftOut?: () => string | null;
  /** Where the runner writes its JSON; absent: a check that passes or fails as one. */
  report?: ReportKind;
  /** Lines of its output worth reading also when all is well. */
  tell?: RegExp;
}

const cache = join(process.cwd(), '.cache');
mkdirSync(cache, { recursive: true });
const playwright = (config: string): readonly string[] => [
  'npx',
  'playwright',
  'test',
  '-c',
  config,
  '--reporter=line,json',
];

const firefox = process.env.MODERATO_FIREFOX ?? '/usr/bin/firefox-esr';

const parts: readonly Part[] = [
  { name: 'types', run: ['npx', 'tsc', '--noEmit'] },
  {
    name: 'types of the domain, without page or browser',
    run: ['npx', 'tsc', '--noEmit', '-p', 'tsconfig.domain.json'],
  },
  { name: 'biome', run: ['npx', 'biome', 'ci', '--error-on-warnings', '.'] },
  {
    name: 'layers and cycles',
    run: ['npx', 'depcruise', 'utils', 'entrypoints', 'components', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'build for Chromium', run: ['npx', 'wxt', 'build'] },
  { name: 'build for Firefox', run: ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'build for the end-to-end tests', run: ['npx', 'wxt', 'build'], env: { MODERATO_TEST_BUILD: '1' } },
  {
    name: 'build for the end-to-end tests in Firefox',
    run: ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3'],
    env: { MODERATO_TEST_BUILD: '1' },
  },
  {
    name: 'unit and contract tests',
    run: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json'],
    report: 'vitest',
  },
  {
    name: 'stores on real servers',
    run: ['npx', 'vitest', 'run', '-c', 'tests/stores/vitest.config.ts', '--reporter=default', '--reporter=json'],
    report: 'vitest',
    tell: /^(?:met|left out): .*$/gm,
  },
  { name: 'editors in Chromium', run: playwright('tests/editors/playwright.config.ts'), report: 'playwright' },
  { name: 'components in Chromium', run: playwright('tests/gallery/playwright.config.ts'), report: 'playwright' },
  { name: 'end to end in Chromium', run: playwright('tests/e2e/playwright.config.ts'), report: 'playwright' },
  {
    name: 'Firefox',
    run: ['npx', 'tsx', '--test', '--test-reporter=tap', 'tests/firefox/*.test.ts'],
    report: 'node',
    leftOut: () => (existsSync(firefox) ? null : 'no Firefox here: name one in MODERATO_FIREFOX'),
  },
];

function report(part: Part, ok: boolean, output: string, file: string): TestReport {
  const asOne = (failed: boolean): TestReport => ({
    passed: failed ? 0 : 1,
    failed: failed ? 1 : 0,
    skipped: 0,
    failures: failed ? [part.name] : [],
  });
  if (part.report === undefined) return asOne(!ok);
  if (part.report !== 'node' && !existsSync(file)) return asOne(true);
  const read = readTestReport(part.report, file, output);
  // A runner that broke down before a test could fail must not pass for green, nor one that found no test.
  const broken = read.failed === 0 && (!ok || read.passed === 0);
  return broken ? { ...read, failed: 1, failures: [part.name] } : read;
}

const { executable: chromium } = JSON.parse(readFileSync(join(cache, 'chromium.json'), 'utf8')) as {
  executable: string;
};
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const lines: string[] = [];
for (const [index, part] of parts.entries()) {
  if (only.length > 0 && !only.some((word) => part.name.toLowerCase().includes(word.toLowerCase()))) continue;
  const reason = part.leftOut?.() ?? null;
  if (reason !== null) {
    total.skipped++;
    lines.push(`left out: ${part.name} (${reason})`);
    continue;
  }
  const started = Date.now();
  const file = join(cache, `report-${index}.json`);
  rmSync(file, { force: true });
  const [command, ...args] = part.run as [string, ...string[]];
  const extra = part.report === 'vitest' ? [`--outputFile.json=${file}`] : [];
  const { ok, output } = runCommand(command, [...args, ...extra], {
    env: { ...part.env, MODERATO_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const counted = report(part, ok, output, file);
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const line = `${counted.failed === 0 ? 'ok  ' : 'FAIL'}  ${part.name}: ${counted.passed} passed, ${counted.failed} failed${counted.skipped ? `, ${counted.skipped} left out` : ''} (${seconds} s)`;
  console.log(line);
  for (const told of (part.tell && output.match(part.tell)) ?? []) console.log(`      ${told}`);
  lines.push(line);
  if (counted.failed === 0) continue;
  failures.push(...counted.failures);
  // What failed comes first: who reads a shortened record sees it.
  console.log(counted.failures.join('\n'));
  // The end of the output tells the rest, where a runner broke down or a compiler complains.
  console.log(output.slice(-4000));
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
// In CI nothing may be left out.
process.exitCode = total.failed > 0 || (process.env.CI && total.skipped > 0) ? 1 : 0;
