/** What cannot stand in a field of the form: while there is one, no text is made of it. */
import type { CrashControl } from '#/dumps/settings/crash-control';
import type { LocalDumps } from '#/dumps/settings/local-dumps';
import { pathProblem, programProblem, type PathProblem } from '#/dumps/settings/path';

export type SettingProblem = PathProblem | 'number-range';
export type Problems<S> = { readonly [K in keyof S]?: SettingProblem };

const MOST_DWORD = 0xffff_ffff;

function numberProblem(value: number | null): SettingProblem | undefined {
  return value === null || (Number.isInteger(value) && value >= 0 && value <= MOST_DWORD) ? undefined : 'number-range';
}

function found<S>(problems: { readonly [K in keyof S]?: SettingProblem | undefined }): Problems<S> {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined)) as Problems<S>;
}

export function crashProblems(settings: CrashControl): Problems<CrashControl> {
  const { dumpFile, minidumpDir, dedicatedDumpFile, minidumpsCount, dumpFileSizeMb } = settings;
  return found<CrashControl>({
    dumpFile: pathProblem(dumpFile),
    minidumpDir: pathProblem(minidumpDir),
    dedicatedDumpFile: dedicatedDumpFile === null ? undefined : pathProblem(dedicatedDumpFile),
    minidumpsCount: numberProblem(minidumpsCount),
    dumpFileSizeMb: numberProblem(dumpFileSizeMb),
  });
}

export function localProblems(settings: LocalDumps): Problems<LocalDumps> {
  return found<LocalDumps>({
    scope: settings.scope === 'all' ? undefined : programProblem(settings.scope),
    dumpFolder: pathProblem(settings.dumpFolder),
    dumpCount: numberProblem(settings.dumpCount),
    customDumpFlags: settings.dumpType === 0 ? numberProblem(settings.customDumpFlags) : undefined,
  });
}
