/** What a learner chooses before a tool: the aim, the target, the tool, the dump, and the few options that matter. */

/** Up to `on-demand` one process, then the machine. */
export const aims = [
  'crash',
  'hang',
  'cpu',
  'memory-growth',
  'startup-crash',
  'first-chance',
  'exit',
  'on-demand',
  'next-stop',
  'forced-stop',
  'machine-live',
] as const;
export type Aim = (typeof aims)[number];

export const tools = [
  'procdump',
  'procdump-postmortem',
  'windbg',
  'task-manager',
  'process-explorer',
  'local-dumps',
  'cim',
  'kdbgctrl',
  'registry',
  'notmyfault',
  'keyboard',
  'power-button',
  'nmi',
  'debugger-crash',
  'task-manager-live',
  'livekd',
  'kernel-debugger',
  'storage-diagnostics',
] as const;
export type Tool = (typeof tools)[number];

/** The i8042prt, kbdhid and hyperkbd keys, in this order (D14). */
export const keyboards = ['ps2', 'usb', 'hyper-v'] as const;
export type Keyboard = (typeof keyboards)[number];

export interface Choices {
  readonly aim: Aim;
  readonly tool: Tool;
  /** Id of the dump type; for ProcDump the first of the sizes. */
  readonly kind: string;
  /** A file name such as `shop.exe`, or a process id in digits. */
  readonly target: string;
  readonly bits: 32 | 64;
  readonly runs: 'program' | 'service';
  /** A path; used by tools that are told where to write. */
  readonly file: string;
  /** How many dumps before ProcDump ends. */
  readonly count: number;
  /** Consecutive seconds a threshold must hold, or between dumps on demand. */
  readonly seconds: number;
  readonly cpuPercent: number;
  readonly commitMb: number;
  /** MINIDUMP_TYPE mask of a custom dump. */
  readonly mask: number;
  readonly overwrites: boolean;
  readonly clones: boolean;
  readonly kernelStacks: boolean;
  /** A 64-bit dump of a 32-bit process, for debugging WOW64 itself. */
  readonly forces64: boolean;
  readonly keyboard: Keyboard;
}

export const defaultChoices: Choices = {
  aim: 'crash',
  tool: 'procdump',
  kind: 'procdump_ma',
  target: 'shop.exe',
  bits: 64,
  runs: 'program',
  file: 'D:\\dumps\\shop.dmp',
  count: 1,
  seconds: 10,
  cpuPercent: 80,
  commitMb: 2048,
  mask: 0x121,
  overwrites: false,
  clones: false,
  kernelStacks: false,
  forces64: false,
  keyboard: 'usb',
};

export function isProcessId(target: string): boolean {
  return /^\d{1,10}$/.test(target);
}
