/** Any machine that may be crashed, for laws about the rehearsal. */
import fc from 'fast-check';
import { exampleSettings, type CrashSettings } from '#/dumps/crash/crash-settings';
import { dumpSettings } from '#/dumps/pagefile/calculators/needed-for-dump';

const sizeMb = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 8_388_608 }));

const parts = fc.record({
  dumpType: fc.constantFrom(...dumpSettings),
  autoReboot: fc.boolean(),
  restartedByHand: fc.boolean(),
  overwrite: fc.boolean(),
  dumpFileExists: fc.boolean(),
  logEvent: fc.boolean(),
  alwaysKeep: fc.boolean(),
  dedicated: fc.option(fc.record({ mb: fc.integer({ min: 1, max: 8_388_608 }) })),
  pageFile: fc.record({ onBootVolume: fc.boolean(), mb: sizeMb, systemManaged: fc.boolean() }),
  ramMb: fc.integer({ min: 2048, max: 4_194_304 }),
  volumeFreeMb: sizeMb,
  dumpVolume: fc.constantFrom('boot' as const, 'other' as const),
  dumpVolumeFreeMb: sizeMb,
  tooEarly: fc.boolean(),
  dumpCodeIntact: fc.boolean(),
  watchdogSeconds: fc.option(fc.integer({ min: 1, max: 86_400 })),
  diskMbPerSecond: fc.integer({ min: 1, max: 10_000 }),
  isServerOrDomainJoined: fc.boolean(),
  windows7Era: fc.boolean(),
  crashedRecently: fc.boolean(),
});

/** Kernel ≤ active ≤ RAM, as `checkSettings` demands. */
export const anySettings: fc.Arbitrary<CrashSettings> = fc
  .tuple(parts, fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([settings, ofActive, ofRam]) => {
    const activeUseMb = Math.max(1, settings.ramMb * ofRam);
    return { ...settings, activeUseMb, kernelUseMb: Math.max(1, activeUseMb * ofActive) };
  });

/** The example machine with some things otherwise. */
export function machine(changes: Partial<CrashSettings>): CrashSettings {
  return { ...exampleSettings, ...changes };
}
