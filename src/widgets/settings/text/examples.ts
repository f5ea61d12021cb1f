/** Texts to paste, as a machine prints or a person keeps them; each with something wrong in it. */
import { crashControlKey } from '#/dumps/settings/crash-control';
import { localDumpsKey } from '#/dumps/settings/local-dumps';
import { regFileHeader } from '#/dumps/settings/text/write-reg-file';

const query = [
  crashControlKey,
  '    AutoReboot    REG_DWORD    0x1',
  '    CrashDumpEnabled    REG_DWORD    0x4',
  '    DumpFile    REG_EXPAND_SZ    \\\\server\\dumps\\Memory.dmp',
  '    FilterPages    REG_DWORD    0x1',
  '    LogEvent    REG_DWORD    0x1',
  '    Overwrite    REG_DWORD    0x0',
].join('\n');

const file = [
  regFileHeader,
  '',
  `[${localDumpsKey}]`,
  '"DumpCount"=dword:00000005',
  '"DumpType"=dword:00000001',
  '"CustomDumpFlags"=dword:00000121',
  '',
  `[${localDumpsKey.replace('HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER')}\\shop.exe]`,
  '"DumpType"=dword:2g',
].join('\n');

export const pasteExamples = ['query', 'file'] as const;
export type PasteExample = (typeof pasteExamples)[number];
export const examplePaste: Readonly<Record<PasteExample, string>> = { query, file };
