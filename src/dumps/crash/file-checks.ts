/** After the stop: does the machine start again, is there room for Memory.dmp, may it replace an older one, does it stay? */
import type { PageFileRule } from '../pagefile/rule.ts';
import { figureOf } from '../pagefile/rules.ts';
import { fails, passes, skips, unsure, waits, type Check } from './check.ts';
import { freeForDumpFile, type CrashSettings } from './crash-settings.ts';
import { dumpMb } from './place-checks.ts';

export function checkRestart({ autoReboot, restartedByHand }: CrashSettings): Check {
  if (autoReboot) return passes('restarts', 'F34-03', 'documented');
  const symptoms = ['screen-stays'] as const;
  if (restartedByHand) return waits('restarted-by-hand', 'AutoReboot', 'documented', { symptoms });
  return fails('stays-on-screen', 'AutoReboot', 'documented', { symptoms });
}

/**
 * PF26: the dump is copied out of the page file, so the target volume needs that much again. On one volume the book lets
 * the page file be cut down and renamed instead (K01), so there a lack of room is not the last word. The rule speaks of page files; for a dedicated file it is our reading.
 */
export function checkRoom(rules: readonly PageFileRule[], settings: CrashSettings): Check {
  const values = { needMb: dumpMb(rules, settings), freeMb: freeForDumpFile(settings) };
  const isDedicated = settings.dedicated !== null;
  if (values.freeMb >= values.needMb) {
    return passes('room-enough', 'PF26', isDedicated ? 'inferred' : 'documented', { values });
  }
  const symptoms = ['no-new-dump'] as const;
  if (isDedicated) return unsure('room-missing-dedicated', 'PF26', 'inferred', { values, symptoms });
  if (settings.dumpVolume === 'boot') {
    return unsure('room-missing-same-volume', 'PF26', 'contradictory', { values, symptoms });
  }
  return fails('room-missing', 'PF26', 'documented', { values, symptoms });
}

export function checkOlder({ dumpType, overwrite, dumpFileExists }: CrashSettings): Check {
  if (dumpType === 'small') return passes('dated-file', 'D05', 'documented');
  if (!dumpFileExists) return passes('nothing-to-replace', 'Overwrite', 'documented');
  if (overwrite) return passes('older-replaced', 'Overwrite', 'documented');
  return fails('older-kept', 'F4-05', 'documented', { symptoms: ['older-memory-dmp'] });
}

/** What is free on the volume once Memory.dmp stands there, in MB. */
export function freeAfterwards(rules: readonly PageFileRule[], settings: CrashSettings): number {
  return Math.max(0, freeForDumpFile(settings) - dumpMb(rules, settings));
}

/**
 * PF27: servers and domain members keep Memory.dmp, others keep it above 25 GB of free space or with
 * AlwaysKeepMemoryDump. The figure is of Windows 7; what holds today is not published (X22).
 */
export function checkCleanUp(rules: readonly PageFileRule[], settings: CrashSettings): Check {
  if (settings.dumpType === 'small') return skips('small-stays', 'PF27', 'inferred', { symptoms: ['minidump-file'] });
  if (settings.alwaysKeep)
    return passes('kept-always', 'AlwaysKeepMemoryDump', 'documented', { symptoms: ['memory-dmp'] });
  if (settings.isServerOrDomainJoined) return passes('kept-server', 'PF27', 'book', { symptoms: ['memory-dmp'] });
  const figureMb = figureOf(rules, 'PF27', { ramMb: settings.ramMb });
  const values = { freeMb: freeAfterwards(rules, settings), figureMb };
  const isAbove = values.freeMb > figureMb;
  if (settings.windows7Era) {
    if (isAbove) return passes('kept-above-25gb', 'PF27', 'book', { values, symptoms: ['memory-dmp'] });
    return fails('deleted-below-25gb', 'PF27', 'book', { values, symptoms: ['minidump-only'] });
  }
  if (isAbove) return passes('kept-with-room', 'X22', 'inferred', { values, symptoms: ['memory-dmp'] });
  return unsure('deletion-possible', 'X22', 'inferred', { values });
}
