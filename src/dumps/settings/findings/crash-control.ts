/** What is to be said about the values of the CrashControl key. Each line names the fact it comes from. */
import { crashDumpSetting, numberIn, textIn, type CrashDumpSetting } from '../crash-control.ts';
import type { NamedData } from '../registry.ts';
import { finding, type Finding } from './finding.ts';

type Values = ReadonlyMap<string, NamedData>;

/** The setting that counts; Windows 8 and later start with 7, so an absent value is read as automatic (P04, B01). */
export function effectiveSetting(values: Values): CrashDumpSetting | undefined {
  if (!values.has('crashdumpenabled')) return 'automatic';
  const enabled = numberIn(values, 'CrashDumpEnabled');
  return enabled === undefined ? undefined : crashDumpSetting(enabled, numberIn(values, 'FilterPages'));
}

const needs = {
  complete: finding('note', 'needs-complete', ['CrashDumpEnabled'], 'PF05 PF02'),
  kernel: finding('note', 'needs-kernel', ['CrashDumpEnabled'], 'PF04 PF02'),
  small: finding('note', 'needs-small', ['CrashDumpEnabled'], 'PF03 X03', { standing: 'contradictory' }),
  automatic: finding('note', 'needs-automatic', ['CrashDumpEnabled'], 'PF10 PF12 PF02'),
  active: finding('note', 'needs-active', ['CrashDumpEnabled'], 'PF11 X21', { standing: 'inferred' }),
} as const;

/** About the dump type itself and what it needs. */
export function typeFindings(values: Values): readonly Finding[] {
  const number = numberIn(values, 'CrashDumpEnabled');
  const pages = numberIn(values, 'FilterPages');
  const setting = effectiveSetting(values);
  const found: Finding[] = [];
  if (!values.has('crashdumpenabled'))
    found.push(finding('note', 'dump-type-not-given', ['CrashDumpEnabled'], 'P04 B01'));
  if (number === 4) found.push(finding('wrong', 'not-automatic', ['CrashDumpEnabled'], 'Q49 P01 P04'));
  else if (number !== undefined && setting === undefined) {
    const value = { value: number };
    found.push(finding('wrong', 'dump-type-unknown', ['CrashDumpEnabled'], 'P01 P04', { with: value }));
  }
  if (setting === 'none') found.push(finding('warn', 'dump-off', ['CrashDumpEnabled'], 'F4-04'));
  if (pages !== undefined && number !== 1) {
    const ignored = { standing: 'inferred', with: { value: pages } } as const;
    found.push(finding('warn', 'filter-pages-ignored', ['FilterPages', 'CrashDumpEnabled'], 'P01 P04', ignored));
  }
  if (pages !== undefined && pages > 1 && number === 1) {
    found.push(finding('warn', 'filter-pages-unknown', ['FilterPages'], 'P01 P04', { with: { value: pages } }));
  }
  if (setting === 'active') found.push(finding('note', 'active-not-in-wmi', ['FilterPages'], 'A29 P04'));
  if (setting !== undefined && setting !== 'none') found.push(needs[setting]);
  return found;
}

function isShare(path: string): boolean {
  return path.startsWith('\\\\') && !path.startsWith('\\\\?\\') && !path.startsWith('\\\\.\\');
}

function hasMemoryDmp(setting: CrashDumpSetting | undefined): boolean {
  return setting !== undefined && setting !== 'none' && setting !== 'small';
}

/** About Memory.dmp and the files behind it. */
export function fileFindings(values: Values): readonly Finding[] {
  const found: Finding[] = [];
  const file = textIn(values, 'DumpFile');
  const dedicated = textIn(values, 'DedicatedDumpFile');
  const size = numberIn(values, 'DumpFileSize');
  const writesFile = hasMemoryDmp(effectiveSetting(values));
  if (writesFile && numberIn(values, 'Overwrite') === 0)
    found.push(finding('warn', 'overwrite-off', ['Overwrite'], 'F4-05'));
  if (writesFile && file !== undefined && isShare(file)) {
    found.push(finding('wrong', 'dump-file-not-local', ['DumpFile'], 'PF02 P07', { standing: 'inferred' }));
  } else if (writesFile && file !== undefined && !/^%(?:SystemRoot|windir)%\\/i.test(file) && dedicated === undefined) {
    found.push(finding('warn', 'dump-file-elsewhere', ['DumpFile'], 'PF02 Q41 P07', { with: { value: file } }));
  }
  if (writesFile && numberIn(values, 'AlwaysKeepMemoryDump') !== 1) {
    found.push(finding('note', 'may-be-deleted', ['AlwaysKeepMemoryDump'], 'PF27 X22', { standing: 'book' }));
  }
  if (dedicated !== undefined) {
    const isWrong = isShare(dedicated);
    found.push(
      finding(
        isWrong ? 'wrong' : 'note',
        isWrong ? 'dedicated-not-local' : 'dedicated-place',
        ['DedicatedDumpFile'],
        'PF25 P16 B02',
      ),
    );
    if (!size)
      found.push(
        finding('note', 'dedicated-without-size', ['DedicatedDumpFile', 'DumpFileSize'], 'C03', {
          standing: 'community',
        }),
      );
  } else if (size !== undefined) {
    const orphan = { standing: 'inferred', with: { value: size } } as const;
    found.push(finding('warn', 'size-without-dedicated', ['DumpFileSize', 'DedicatedDumpFile'], 'PF25 P16', orphan));
  }
  return found;
}

interface Rule {
  readonly name: string;
  /** undefined: it is enough that the value is there. */
  readonly value?: number;
  readonly finding: Finding;
}
const rules: readonly Rule[] = [
  {
    name: 'AutoReboot',
    value: 0,
    finding: finding('warn', 'auto-reboot-off', ['AutoReboot'], 'P01 P04 F34-04', { standing: 'inferred' }),
  },
  { name: 'LogEvent', value: 0, finding: finding('warn', 'log-event-off', ['LogEvent'], 'F34-06 P01 P04') },
  { name: 'SendAlert', value: 1, finding: finding('note', 'send-alert-gone', ['SendAlert'], 'P01 P04 W05') },
  { name: 'NMICrashDump', finding: finding('warn', 'nmi-no-effect', ['NMICrashDump'], 'Q53 P05 P12') },
  { name: 'KernelDumpOnly', finding: finding('warn', 'kernel-dump-only', ['KernelDumpOnly'], 'W05') },
  {
    name: 'IgnorePagefileSize',
    value: 1,
    finding: finding('note', 'ignore-pagefile-size', ['IgnorePagefileSize'], 'PF30 P10'),
  },
  {
    name: 'SavePageFileContents',
    value: 1,
    finding: finding('note', 'save-page-file', ['SavePageFileContents'], 'D19 Q32'),
  },
  {
    name: 'LastCrashTime',
    finding: finding('note', 'last-crash-time', ['LastCrashTime'], 'PF12 PF16 X05', { standing: 'contradictory' }),
  },
  {
    name: 'PagefileTooSmall',
    finding: finding('note', 'pagefile-too-small', ['PagefileTooSmall'], 'PF15 X05', { standing: 'observed' }),
  },
  {
    name: 'DumpEncryptionEnabled',
    value: 1,
    finding: finding('warn', 'dump-encryption', ['DumpEncryptionEnabled'], 'P17'),
  },
];

/** About the other values the sources name. */
export function otherFindings(values: Values): readonly Finding[] {
  return rules
    .filter(({ name, value }) =>
      value === undefined ? values.has(name.toLowerCase()) : numberIn(values, name) === value,
    )
    .map((rule) => rule.finding);
}
