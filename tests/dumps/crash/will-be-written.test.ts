import { expect, test } from 'vitest';
import type { CrashSettings } from '#/dumps/crash/crash-settings';
import { machineChecks, willItBeWritten, type Prospect } from '#/dumps/crash/will-be-written';
import { isProblem } from '#/dumps/pagefile/problem';
import { machine } from '../../support/crash-settings.ts';
import { pageFileRules } from '../../support/page-file-rules.ts';

const rules = pageFileRules();
function prospect(changes: Partial<CrashSettings>): Prospect {
  const found = willItBeWritten(rules, machine(changes));
  if (isProblem(found)) throw new Error(found.at);
  return found;
}

test('a machine in order gets a yes and every check', () => {
  const { verdict, decidedBy, checks } = prospect({});
  expect([verdict, decidedBy]).toEqual(['yes', undefined]);
  expect(checks.map(({ id }) => id)).toEqual(machineChecks);
});

test('the first failure decides, and the later ones are still shown', () => {
  const { verdict, decidedBy, checks } = prospect({ dumpCodeIntact: false, overwrite: false, dumpFileExists: true });
  expect([verdict, decidedBy?.id]).toEqual(['no', 'code']);
  expect(checks.filter(({ outcome }) => outcome === 'fails').map(({ id }) => id)).toEqual(['code', 'older']);
});

test('a failure outweighs an open question that comes before it', () => {
  const small = { onBootVolume: true, mb: 100, systemManaged: true };
  expect(prospect({ pageFile: small }).verdict).toBe('unsure');
  expect(prospect({ pageFile: small, overwrite: false, dumpFileExists: true }).decidedBy?.id).toBe('older');
});

test('no dump configured is a no', () => {
  expect(prospect({ dumpType: 'none' })).toMatchObject({ verdict: 'no', decidedBy: { id: 'wanted' } });
});

test('out of range comes back as a problem', () => {
  expect(willItBeWritten(rules, machine({ ramMb: 1 }))).toMatchObject({ code: 'too-small', at: 'ramMb' });
});
