import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { editorPages } from './editor-pages';

/** Writes editors × scenarios to `.cache/editors-matrix.json`, for the table of `docs/editors.md`. */
export default class MatrixReporter implements Reporter {
  private readonly matrix: Record<string, Record<string, string>> = {};

  onTestEnd(test: TestCase, result: TestResult): void {
    const editor = test.parent.title;
    if (!editorPages.some(({ id }) => id === editor)) return;
    const note = result.annotations.find(({ type }) => type === 'note')?.description;
    this.matrix[editor] ??= {};
    this.matrix[editor][test.title] = result.status === 'passed' ? (note ?? 'yes') : 'no';
  }

  onEnd(): void {
    const folder = resolve(import.meta.dirname, '../../.cache');
    mkdirSync(folder, { recursive: true });
    writeFileSync(resolve(folder, 'editors-matrix.json'), `${JSON.stringify(this.matrix, null, 2)}\n`);
  }
}
