import { describe, expect, test } from 'vitest';
import type { CrashSettings } from '#/dumps/crash/crash-settings';
import { checkCleanUp, checkOlder, checkRestart, checkRoom, freeAfterwards } from '#/dumps/crash/file-checks';
import { machine } from '../../support/crash-settings.ts';
import { pageFileRules } from '../../support/page-file-rules.ts';

const rules = pageFileRules();

test('the restart is automatic, waits for somebody, or does not come', () => {
  const outcomes = [{}, { autoReboot: false }, { autoReboot: false, restartedByHand: false }].map(
    (changes) => checkRestart(machine(changes)).outcome,
  );
  expect(outcomes).toEqual(['passes', 'waits', 'fails']);
});

test('the target volume needs the room of the dump', () => {
  const room = (dumpVolumeFreeMb: number) =>
    checkRoom(rules, machine({ dumpVolume: 'other', dumpVolumeFreeMb })).outcome;
  expect([3071, 3072].map(room)).toEqual(['fails', 'passes']);
});

test('Overwrite off protects an older Memory.dmp and has no say over small dumps', () => {
  const older = { overwrite: false, dumpFileExists: true };
  expect(checkOlder(machine(older))).toMatchObject({ outcome: 'fails', because: 'F4-05' });
  expect(checkOlder(machine({ ...older, dumpType: 'small' })).outcome).toBe('passes');
  expect(checkOlder(machine({ ...older, overwrite: true })).reason).toBe('older-replaced');
});

describe('the clean-up', () => {
  const cleanUp = (changes: Partial<CrashSettings>) => checkCleanUp(rules, machine(changes));
  const tight = { volumeFreeMb: 25_600 + 3072 };

  test('counts what is free once the dump stands there', () => {
    expect(freeAfterwards(rules, machine(tight))).toBe(25_600);
  });

  test('of Windows 7 keeps Memory.dmp above 25 GB of free space only', () => {
    expect(cleanUp({ ...tight, windows7Era: true })).toMatchObject({ outcome: 'fails', standing: 'book' });
    expect(cleanUp({ volumeFreeMb: tight.volumeFreeMb + 1, windows7Era: true }).outcome).toBe('passes');
  });

  test('of today has no published figure, so that a tight disk leaves it open', () => {
    expect(cleanUp(tight)).toMatchObject({ outcome: 'unsure', because: 'X22' });
  });

  test('spares servers, domain members and AlwaysKeepMemoryDump', () => {
    const spared = [{ isServerOrDomainJoined: true }, { alwaysKeep: true }].map((changes) =>
      cleanUp({ ...tight, ...changes, windows7Era: true }),
    );
    expect(spared.map(({ outcome }) => outcome)).toEqual(['passes', 'passes']);
  });

  test('is about Memory.dmp: a small dump stays', () => {
    expect(cleanUp({ ...tight, dumpType: 'small' }).outcome).toBe('skipped');
  });
});
