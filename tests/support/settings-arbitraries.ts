/** Any settings an editor may hold, for laws about their texts. */
import fc from 'fast-check';
import { crashDumpSettings, type CrashControl } from '#/dumps/settings/crash-control';
import { defaultLocalDumps, localDumpTypes, type LocalDumps } from '#/dumps/settings/local-dumps';
import { pathProblem, programProblem } from '#/dumps/settings/path';

const letters = fc.stringMatching(/^[\w %.()&^!'’가나다-]{1,20}$/u).filter((text) => text.trim() === text);
const path = fc
  .tuple(
    fc.constantFrom('C:\\', 'D:\\', '%SystemRoot%\\', '%ProgramFiles%\\', '\\\\server\\share\\'),
    letters,
    fc.boolean(),
  )
  .map(([root, name, isFolder]) => `${root}${name}${isFolder ? '\\' : ''}`)
  .filter((text) => pathProblem(text) === undefined && !text.includes('%%'));
const dword = fc.integer({ min: 0, max: 0xffffffff });

export const crashControls: fc.Arbitrary<CrashControl> = fc.record({
  dumpType: fc.constantFrom(...crashDumpSettings),
  autoReboot: fc.boolean(),
  logEvent: fc.boolean(),
  sendAlert: fc.boolean(),
  overwrite: fc.boolean(),
  dumpFile: path,
  minidumpDir: path,
  alwaysKeepMemoryDump: fc.boolean(),
  minidumpsCount: fc.option(dword),
  dedicatedDumpFile: fc.option(path),
  dumpFileSizeMb: fc.option(dword),
  ignorePagefileSize: fc.boolean(),
  savePageFileContents: fc.boolean(),
});

const program = letters.map((name) => `${name}.exe`).filter((name) => programProblem(name) === undefined);

export const localDumps: fc.Arbitrary<LocalDumps> = fc
  .record({
    scope: fc.oneof(fc.constant('all'), program),
    dumpFolder: path,
    dumpCount: dword,
    dumpType: fc.constantFrom(...localDumpTypes),
    customDumpFlags: dword,
  })
  .map((settings) =>
    settings.dumpType === 0 ? settings : { ...settings, customDumpFlags: defaultLocalDumps.customDumpFlags },
  );
