import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrashSettings } from '#/dumps/crash/crash-settings';
import {
  crashEndings,
  crashReasons,
  crashStates,
  crashSymptoms,
  goodEndings,
  type CrashEnding,
} from '#/dumps/crash/names';
import { rehearse } from '#/dumps/crash/timeline';
import { willItBeWritten } from '#/dumps/crash/will-be-written';
import { isProblem } from '#/dumps/pagefile/problem';
import { fill } from '#/i18n/fill';
import { localeNames } from '#/i18n/locales';
import { anySettings, machine } from '../../support/crash-settings.ts';
import { pageFileRules, wordsOf } from '../../support/page-file-rules.ts';

const rules = pageFileRules();
const play = (changes: Partial<CrashSettings>) => rehearse(rules, machine(changes));
const pageFile = (mb: number, onBootVolume = true) => ({ onBootVolume, mb, systemManaged: true });

/** One machine for every ending: what it takes, and the reason the last step gives. */
const paths: { readonly [E in CrashEnding]: readonly [Partial<CrashSettings>, string] } = {
  'memory-dmp-kept': [{}, 'kept-with-room'],
  'minidump-kept': [{ dumpType: 'small' }, 'small-stays'],
  'memory-dmp-deleted': [{ windows7Era: true, volumeFreeMb: 20_000 }, 'deleted-below-25gb'],
  'memory-dmp-may-be-deleted': [{ volumeFreeMb: 20_000 }, 'deletion-possible'],
  'older-file-kept': [{ overwrite: false, dumpFileExists: true }, 'older-kept'],
  'no-room-for-file': [{ dumpVolume: 'other', dumpVolumeFreeMb: 3071 }, 'room-missing'],
  'may-be-missing': [{ pageFile: pageFile(3071) }, 'too-small-for-kernel'],
  'too-small': [{ dumpType: 'complete', pageFile: pageFile(16_384) }, 'too-small-for-complete'],
  'no-place': [{ pageFile: pageFile(32_768, false) }, 'nowhere-to-write'],
  'too-early': [{ tooEarly: true }, 'too-early'],
  'code-damaged': [{ dumpCodeIntact: false }, 'code-damaged'],
  'cut-by-watchdog': [{ watchdogSeconds: 5, diskMbPerSecond: 100 }, 'watchdog-reset'],
  'stays-on-screen': [{ autoReboot: false, restartedByHand: false }, 'stays-on-screen'],
  'none-configured': [{ dumpType: 'none' }, 'stop-screen'],
};

describe('every ending is reached for its real reason', () => {
  test.each(crashEndings)('%s', (ending) => {
    const [changes, reason] = paths[ending];
    const timeline = play(changes);
    expect(timeline.ending).toBe(ending);
    expect(timeline.steps.at(-1)?.reason).toBe(reason);
  });
});

describe('laws', () => {
  test('every machine comes to one named ending, through states in order and each at most once', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { steps, ending } = rehearse(rules, settings);
        const order = steps.map(({ state }) => crashStates.indexOf(state));
        expect(crashEndings).toContain(ending);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      }),
    );
  });

  test('only the last step may fail, but for the place that is missed at boot already', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const before = rehearse(rules, settings).steps.slice(0, -1);
        for (const { state, outcome } of before)
          if (state !== 'set-up-place') expect(['fails', 'unsure']).not.toContain(outcome);
      }),
    );
  });

  test('the checklist says yes exactly where the rehearsal ends well', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const prospect = willItBeWritten(rules, settings);
        if (isProblem(prospect)) throw new Error(prospect.at);
        expect(prospect.verdict === 'yes').toBe(goodEndings.includes(rehearse(rules, settings).ending));
      }),
    );
  });

  test('every step and symptom finds its sentence in both languages', () => {
    const words = localeNames.map((locale) => [locale, wordsOf('crash-steps', locale)] as const);
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { steps } = rehearse(rules, settings);
        for (const [locale, texts] of words)
          for (const { reason, values } of steps)
            expect(fill(locale, texts[`reason.${reason}`] ?? '', values)).not.toBe('');
      }),
    );
  });
});

describe('a complete dump', () => {
  const complete = (mb: number) => play({ dumpType: 'complete', pageFile: pageFile(mb), volumeFreeMb: 200_000 }).ending;

  test('is written from RAM + 257 MB on', () => {
    expect(complete(16_641)).toBe('memory-dmp-kept');
  });

  test('is not settled where only the older figure is met', () => {
    expect([16_640, 16_385].map(complete)).toEqual(['may-be-missing', 'may-be-missing']);
    expect(play({ dumpType: 'complete', pageFile: pageFile(16_400) }).steps.at(-1)).toMatchObject({
      because: 'X01',
      standing: 'contradictory',
    });
  });

  test('takes as long as RAM divided by the speed of the disk', () => {
    expect(play({ dumpType: 'complete', pageFile: pageFile(32_768), diskMbPerSecond: 100 }).seconds).toBe(163.84);
  });
});

test('a missing place is reported at boot, before any crash', () => {
  const { steps } = play({ pageFile: pageFile(0) });
  expect(steps.map(({ state }) => state)).toEqual([
    'read-settings',
    'set-up-place',
    'bug-check',
    'check-code',
    'write',
  ]);
  expect(steps[1]).toMatchObject({ outcome: 'fails', reason: 'no-page-file', symptoms: ['event-46', 'event-49'] });
});

test('a dedicated dump file makes up for a missing page file', () => {
  const { ending, steps } = play({ pageFile: pageFile(0), dedicated: { mb: 8192 } });
  expect(ending).toBe('memory-dmp-kept');
  expect(steps.map(({ reason }) => reason)).toContain('written-dedicated');
});

test('on one volume a lack of room is not settled, since the book lets the page file be renamed', () => {
  expect(play({ volumeFreeMb: 1000 }).steps.at(-1)).toMatchObject({
    reason: 'room-missing-same-volume',
    standing: 'contradictory',
  });
  expect(play({ volumeFreeMb: 1000, dedicated: { mb: 8192 } }).steps.at(-1)?.reason).toBe('room-missing-dedicated');
});

test('without an automatic restart the dump waits for somebody, and is made then', () => {
  const { ending, steps } = play({ autoReboot: false });
  expect(ending).toBe('memory-dmp-kept');
  expect(steps.find(({ state }) => state === 'restart')).toMatchObject({
    outcome: 'waits',
    symptoms: ['screen-stays'],
  });
});

test('event 1001 is among the symptoms only where LogEvent is on', () => {
  expect(play({}).symptoms).toContain('event-1001');
  expect(play({ logEvent: false }).symptoms).not.toContain('event-1001');
});

test('no reason and no symptom stands idle in the lists', () => {
  const found = fc.sample(anySettings, { numRuns: 4000, seed: 11 }).map((settings) => rehearse(rules, settings));
  const more = [
    ...Object.values(paths).map(([changes]) => play(changes)),
    play({ dumpType: 'complete', pageFile: pageFile(16_400) }),
    play({ dumpType: 'active', pageFile: pageFile(10_000) }),
    play({ dumpType: 'active', pageFile: pageFile(5000) }),
    ...[0.5, 1].map((mb) => play({ dumpType: 'small', pageFile: pageFile(mb) })),
    play({ windows7Era: true }),
    play({ overwrite: true, dumpFileExists: true }),
    play({ volumeFreeMb: 1000 }),
    play({ volumeFreeMb: 1000, dedicated: { mb: 8192 } }),
  ];
  const steps = [...found, ...more].flatMap((timeline) => timeline.steps);
  const reasons = new Set(steps.map(({ reason }) => reason));
  const symptoms = new Set(steps.flatMap((step) => step.symptoms));
  expect(crashReasons.filter((reason) => !reasons.has(reason) && reason !== 'no-watchdog')).toEqual([]);
  expect(crashSymptoms.filter((symptom) => !symptoms.has(symptom))).toEqual([]);
});
