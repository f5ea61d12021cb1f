/** Reads a ProcDump command line back into choices: the other half of the composer, and a check for a pasted command. */
import { commandArguments } from '../settings/text/reg-add.ts';
import type { Choices } from './choice.ts';
import { procDumpSizes, type ProcDumpSize } from './compose/procdump.ts';

/** Switches that take a word after them. `-e` takes one only where it is 1. */
const withWord = new Set([
  '-n',
  '-s',
  '-c',
  '-cl',
  '-m',
  '-ml',
  '-p',
  '-pl',
  '-f',
  '-fx',
  '-mc',
  '-md',
  '-at',
  '-dc',
  '-cancel',
]);
const alone = new Set([
  '-ma',
  '-mp',
  '-mm',
  '-mt',
  '-mk',
  '-h',
  '-e',
  '-l',
  '-t',
  '-w',
  '-x',
  '-r',
  '-k',
  '-wer',
  '-o',
  '-i',
  '-u',
  '-64',
  '-accepteula',
]);

export interface ProcDumpLine {
  /** Each switch with the word after it, '' where it takes none. */
  readonly switches: ReadonlyMap<string, string>;
  /** What stands without a switch: the target, and a folder after it. */
  readonly words: readonly string[];
  /** Switches that the fact sheet does not know. */
  readonly unknown: readonly string[];
}

/** Never throws. undefined: the line does not call procdump. */
export function readProcDumpLine(line: string): ProcDumpLine | undefined {
  const [program = '', ...rest] = commandArguments(line.trim());
  if (!/^(?:.*\\)?procdump(?:64)?(?:\.exe)?$/i.test(program)) return undefined;
  const switches = new Map<string, string>();
  const words: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    const next = rest[at + 1] ?? '';
    const takesNext =
      withWord.has(word) ||
      (word === '-e' && next === '1') ||
      (word === '-r' && /^[1-5]$/.test(next) && at + 2 < rest.length);
    if (takesNext) {
      switches.set(word, next);
      at += 1;
    } else if (alone.has(word)) switches.set(word, '');
    else if (word.startsWith('-')) unknown.push(word);
    else words.push(word);
  }
  return { switches, words, unknown };
}

type FromLine = Pick<
  Choices,
  | 'aim'
  | 'kind'
  | 'target'
  | 'count'
  | 'seconds'
  | 'cpuPercent'
  | 'commitMb'
  | 'mask'
  | 'overwrites'
  | 'clones'
  | 'kernelStacks'
  | 'forces64'
>;

function aimOf(switches: ReadonlyMap<string, string>): Choices['aim'] {
  if (switches.has('-e'))
    return switches.get('-e') === '1' ? 'first-chance' : switches.has('-w') ? 'startup-crash' : 'crash';
  if (switches.has('-h')) return 'hang';
  if (switches.has('-c')) return 'cpu';
  if (switches.has('-m')) return 'memory-growth';
  return switches.has('-t') ? 'exit' : 'on-demand';
}

/** The choices behind a line; `base` stands in where the line does not say. Without a size ProcDump makes a mini dump. */
export function choicesFrom({ switches, words }: ProcDumpLine, base: Choices): FromLine {
  const number = (name: string, otherwise: number) => Number(switches.get(name) ?? otherwise);
  const sizes = Object.keys(procDumpSizes) as ProcDumpSize[];
  return {
    aim: aimOf(switches),
    kind: sizes.find((size) => switches.has(procDumpSizes[size])) ?? 'procdump_mm',
    target: words[0] ?? '',
    count: number('-n', 1),
    seconds: number('-s', base.seconds),
    cpuPercent: number('-c', base.cpuPercent),
    commitMb: number('-m', base.commitMb),
    mask: switches.has('-mc') ? Number.parseInt(switches.get('-mc') ?? '', 16) : base.mask,
    overwrites: switches.has('-o'),
    clones: switches.has('-r'),
    kernelStacks: switches.has('-mk'),
    forces64: switches.has('-64'),
  };
}
