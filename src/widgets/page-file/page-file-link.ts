/** The state of the page file calculators as a link. Fields may be added; none changes its meaning. Sizes are held in MB. */
import { dumpSettings, type DumpSetting } from '#/dumps/pagefile/calculators/needed-for-dump';
import { letters } from '#/widgets/kit/fields/letters';
import { amount, gigabytes } from '#/widgets/kit/fields/megabytes';
import { integer, linkCodec, oneOf, yesNo, type Field } from '#/widgets/kit/link';

export const calculatorIds = ['need', 'managed', 'commit', 'dedicated', 'room', 'written'] as const;
export type CalculatorId = (typeof calculatorIds)[number];

export interface PageFileState {
  readonly calc: CalculatorId;
  readonly type: DumpSetting;
  readonly ram: number;
  readonly bits: '64' | '32';
  /** What a kernel dump would hold; 0: not known. */
  readonly kernel: number;
  /** What an active dump would hold; 0: not known. */
  readonly active: number;
  readonly volume: number;
  readonly free: number;
  readonly pf: number;
  /** Days since a crash found the page file too small; null: none did. */
  readonly days: number | null;
  readonly peak: number;
  readonly speed: number;
  readonly fixed: boolean;
  readonly clustered: boolean;
  /** The page file lies on the boot volume. */
  readonly boot: boolean;
  readonly overwrite: boolean;
  /** An older Memory.dmp is there. */
  readonly old: boolean;
  readonly reboot: boolean;
  /** Which of the problems to work through. */
  readonly task: number;
}

const numbers = amount(0);
const sinceShortage: Field<number | null> = {
  write: (value) => (value === null ? 'none' : numbers.write(value)),
  read: (text) => (text === 'none' ? null : numbers.read(text)),
  fallback: null,
};

/** Choices that are seldom turned, a letter each where they differ from the usual machine: links stay below 200 characters. */
const usual = { fixed: true, clustered: false, overwrite: true, old: false, reboot: true } as const;
type Usual = keyof typeof usual;
const turnedLetters = { fixed: 'f', clustered: 'c', overwrite: 'w', old: 'o', reboot: 'r' } as const satisfies Readonly<
  Record<Usual, string>
>;
const usualNames = Object.keys(usual) as readonly Usual[];

const codec = linkCodec(1, {
  calc: oneOf(calculatorIds, 'need'),
  type: oneOf(dumpSettings, 'complete'),
  ram: gigabytes(16_384),
  bits: oneOf(['64', '32'], '64'),
  kernel: amount(3072),
  active: amount(9216),
  volume: gigabytes(262_144),
  free: gigabytes(122_880),
  pf: amount(8192),
  days: sinceShortage,
  peak: amount(28_672),
  speed: amount(500),
  boot: yesNo(true),
  turned: letters(turnedLetters),
  task: integer(0, 99, 0),
});

function spelledOut({ turned, ...same }: ReturnType<typeof codec.decode>): PageFileState {
  const is = (name: Usual): boolean => usual[name] !== turned.includes(name);
  return {
    ...same,
    fixed: is('fixed'),
    clustered: is('clustered'),
    overwrite: is('overwrite'),
    old: is('old'),
    reboot: is('reboot'),
  };
}

export const pageFileLink = {
  initial: spelledOut(codec.initial),
  decode: (query: string): PageFileState => spelledOut(codec.decode(query)),
  encode: (state: PageFileState): string =>
    codec.encode({ ...state, turned: usualNames.filter((name) => state[name] !== usual[name]) }),
};
