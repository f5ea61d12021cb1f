/** The counts in what Vitest and Playwright write about a run. */
import type { Tally } from './tally.ts';

export interface Counts extends Tally {
  /** Failures that belong to no test: a file that does not load, a server that does not start. */
  readonly broken: number;
}

/** Vitest's JSON, which has Jest's shape. A file that failed to load has no tests in it. */
export function readVitest(json: unknown): Counts | undefined {
  const all = numberAt(json, 'numTotalTests');
  const passed = numberAt(json, 'numPassedTests');
  const failed = numberAt(json, 'numFailedTests');
  if (all === undefined || passed === undefined || failed === undefined) return undefined;
  const files = listAt(json, 'testResults');
  const broken = files.filter(
    (file) => isRecord(file) && file.status === 'failed' && listAt(file, 'assertionResults').length === 0,
  );
  return { passed, failed, skipped: all - passed - failed, broken: broken.length };
}

/** Playwright's JSON. A test that passed only at the second try counts as failed. */
export function readPlaywright(json: unknown): Counts | undefined {
  if (!isRecord(json)) return undefined;
  const passed = numberAt(json.stats, 'expected');
  const failed = numberAt(json.stats, 'unexpected');
  const flaky = numberAt(json.stats, 'flaky');
  const skipped = numberAt(json.stats, 'skipped');
  if (passed === undefined || failed === undefined || flaky === undefined || skipped === undefined) return undefined;
  return { passed, failed: failed + flaky, skipped, broken: listAt(json, 'errors').length };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = isRecord(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}
