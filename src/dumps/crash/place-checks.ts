/** Before and during the stop: is there a place for the dump, is it large enough, does the writing come to its end? */
import type { PageFileRule } from '../pagefile/rule.ts';
import { figureOf } from '../pagefile/rules.ts';
import { fails, passes, skips, unsure, type Check } from './check.ts';
import type { CrashSettings } from './crash-settings.ts';

/** The size of the file that takes the dump, in MB; 0: there is none (PF01, PF02, PF25). */
export function placeMb({ dedicated, pageFile }: CrashSettings): number {
  if (dedicated !== null) return dedicated.mb;
  return pageFile.onBootVolume ? pageFile.mb : 0;
}

/** What the dump of this crash weighs, in MB: complete about RAM, small a megabyte or two, the others what they hold. */
export function dumpMb(rules: readonly PageFileRule[], settings: CrashSettings): number {
  const { dumpType, ramMb, kernelUseMb, activeUseMb } = settings;
  switch (dumpType) {
    case 'none':
      return 0;
    case 'complete':
      return ramMb;
    case 'active':
      return activeUseMb;
    case 'small':
      return figureOf(rules, 'PF03-P01', { ramMb });
    case 'kernel':
    case 'automatic':
      return kernelUseMb;
  }
}

export function checkWanted({ dumpType }: CrashSettings): Check {
  if (dumpType === 'none') return skips('no-dump-wanted', 'F4-04', 'documented');
  return passes('settings-read', 'F34-01', 'book');
}

export function checkPlace({ dedicated, pageFile }: CrashSettings): Check {
  const mb = dedicated?.mb ?? pageFile.mb;
  if (dedicated !== null) return passes('place-dedicated', 'PF25', 'documented', { values: { mb } });
  const symptoms = ['event-46', 'event-49'] as const;
  if (mb === 0) return fails('no-page-file', 'PF01', 'documented', { symptoms });
  if (!pageFile.onBootVolume) return fails('page-file-elsewhere', 'PF02', 'documented', { symptoms });
  return passes('place-page-file', 'PF02', 'documented', { values: { mb } });
}

export function checkTiming({ tooEarly }: CrashSettings): Check {
  if (tooEarly) return fails('too-early', 'F34-07', 'book', { symptoms: ['no-new-dump'] });
  return passes('stop-screen', 'F34-03', 'documented');
}

/** F34-02 says that the code is checked; that a damaged one writes nothing is our reading. */
export function checkCode({ dumpCodeIntact }: CrashSettings): Check {
  if (dumpCodeIntact) return passes('code-intact', 'F34-02', 'book');
  return fails('code-damaged', 'F34-02', 'inferred', { symptoms: ['no-new-dump'] });
}

/** Is the place large enough for this dump? Only the complete dump has one undisputed figure (PF05). */
export function checkSize(rules: readonly PageFileRule[], settings: CrashSettings): Check {
  const { dumpType, ramMb } = settings;
  const haveMb = placeMb(settings);
  if (haveMb === 0) return fails('nowhere-to-write', 'PF01', 'documented', { symptoms: ['no-new-dump'] });
  const needMb = dumpMb(rules, settings);
  switch (dumpType) {
    case 'none':
      return skips('no-dump-wanted', 'F4-04', 'documented');
    case 'complete':
      return completeSize(rules, ramMb, haveMb);
    case 'active':
      return activeSize(rules, ramMb, haveMb, needMb);
    case 'small':
      return smallSize(rules, ramMb, haveMb);
    case 'kernel':
    case 'automatic':
      if (haveMb >= needMb) return passes('written', 'F34-02', 'book', { values: { haveMb, needMb } });
      return unsure('too-small-for-kernel', 'A24', 'inferred', {
        values: { haveMb, needMb },
        symptoms: ['no-new-dump'],
      });
  }
}

/** Between RAM + 1 MB (PF06) and RAM + 257 MB (PF05) only the older figure is met: no room for secondary data. */
function completeSize(rules: readonly PageFileRule[], ramMb: number, haveMb: number): Check {
  const needMb = figureOf(rules, 'PF05', { ramMb });
  const olderMb = figureOf(rules, 'PF06', { ramMb });
  const values = { haveMb, needMb, olderMb };
  if (haveMb >= needMb) return passes('written', 'PF05', 'documented', { values });
  if (haveMb >= olderMb)
    return unsure('older-figure-only', 'X01', 'contradictory', { values, symptoms: ['no-new-dump'] });
  return fails('too-small-for-complete', 'PF05', 'documented', { values, symptoms: ['event-49', 'no-new-dump'] });
}

/** No figure is published (X21): planned as complete it is safe, below what the dump holds it is short. */
function activeSize(rules: readonly PageFileRule[], ramMb: number, haveMb: number, needMb: number): Check {
  const safeMb = figureOf(rules, 'PF05', { ramMb });
  const values = { haveMb, needMb, safeMb };
  if (haveMb >= safeMb) return passes('written', 'PF11', 'inferred', { values });
  if (haveMb >= needMb) return passes('active-not-published', 'PF11', 'inferred', { values });
  return unsure('too-small-for-active', 'PF11', 'inferred', { values, symptoms: ['no-new-dump'] });
}

/** 1 MB (P02) or 2 MB (P01, P04, P06): between the two the sources disagree (X03). */
function smallSize(rules: readonly PageFileRule[], ramMb: number, haveMb: number): Check {
  const leastMb = figureOf(rules, 'PF03-P02', { ramMb });
  const needMb = figureOf(rules, 'PF03-P01', { ramMb });
  const values = { haveMb, needMb, leastMb };
  if (haveMb >= needMb) return passes('written', 'PF03', 'documented', { values });
  if (haveMb >= leastMb)
    return unsure('small-figure-disputed', 'X03', 'contradictory', { values, symptoms: ['no-new-dump'] });
  return fails('too-small-for-small', 'PF03', 'documented', { values, symptoms: ['no-new-dump'] });
}

/** How long the writing takes (PF28) and whether a firmware watchdog lets it. */
export function checkWatchdog(rules: readonly PageFileRule[], settings: CrashSettings): Check {
  const { ramMb, watchdogSeconds, diskMbPerSecond: mbPerSecond } = settings;
  const seconds = figureOf(rules, 'PF28', { ramMb, dumpMb: dumpMb(rules, settings), mbPerSecond });
  if (watchdogSeconds === null || watchdogSeconds >= seconds) {
    return passes('no-watchdog', 'PF28', 'documented', { values: { seconds }, seconds });
  }
  const symptoms = ['reset-in-the-middle', 'no-new-dump'] as const;
  return fails('watchdog-reset', 'PF28', 'documented', {
    values: { seconds, watchdogSeconds },
    seconds: watchdogSeconds,
    symptoms,
  });
}
