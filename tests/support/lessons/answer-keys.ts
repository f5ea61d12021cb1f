/**
 * The answers to grids and numbers, worked out from the fact sheet by code that shares nothing with the site: what it
 * says is compared with what the site marks by. Imports nothing from `src/`, and must not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../source-files.ts';

/** Dump type, content, verdict and its standing. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, readonly [value: string, basis: string]>>>>;
type Row = Readonly<Record<string, unknown>>;

export interface Figures {
  readonly matrix: Matrix;
  /** Section 5 of the sheet, a row for each amount of RAM. */
  readonly workedExamples: readonly Row[];
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
}

/** The copy in the project. */
export function frozenFigures(): Figures {
  const { rows } = json('tests/fixtures/worked-examples.json') as { readonly rows: readonly Row[] };
  return { matrix: json('tests/fixtures/matrix.json') as Matrix, workedExamples: rows };
}

interface Sheet {
  readonly dump_kinds: Readonly<Record<string, readonly { readonly id: string; readonly cells: Row }[]>>;
  readonly worked_examples: readonly Row[];
}

/** The sheet itself, where it lies beside the project; else undefined. */
export function sheetFigures(): Figures | undefined {
  const path = '../shared/facts/dump-facts.json';
  if (!existsSync(`${root}${path}`)) return undefined;
  const sheet = json(path) as Sheet;
  const types = Object.values(sheet.dump_kinds).flat();
  const matrix = types.map(({ id, cells }) => {
    const verdicts = Object.entries(cells as Record<string, { value: string; basis: string }>);
    return [id, Object.fromEntries(verdicts.map(([content, { value, basis }]) => [content, [value, basis] as const]))];
  });
  return { matrix: Object.fromEntries(matrix) as Matrix, workedExamples: sheet.worked_examples };
}

/** Not to be asked, whatever the cell says: X19, X20, X31, and the fifth thing to be careful with. */
const notAsked: readonly (readonly [content: string, type?: string])[] = [
  ['file_cache', 'kernel'],
  ['file_cache', 'automatic'],
  ['hypervisor'],
  ['user_page_tables'],
  ['kernel_memory', 'procdump_mk'],
  ['crash_thread_stack', 'live_stacks'],
];

/** The cells that count, as `content.type`, each with its answer: documented, without condition, undisputed. */
export function gridKey(
  { matrix }: Pick<Figures, 'matrix'>,
  types: readonly string[],
  contents: readonly string[],
): Readonly<Record<string, string>> {
  const cells = contents.flatMap((content) => types.map((type) => ({ content, type })));
  const counted = cells.flatMap(({ content, type }) => {
    const [value = '', basis = ''] = matrix[type]?.[content] ?? [];
    const isOpen = notAsked.some(([one, of]) => one === content && (of === undefined || of === type));
    return basis === 'documented' && value !== 'conditional' && !isOpen ? [[`${content}.${type}`, value] as const] : [];
  });
  return Object.fromEntries(counted);
}

export interface NumberAnswer {
  readonly value: number;
  readonly unit: string;
}

const MB = 1024;
const DAY = 24 * 60 * 60 * 1000;

/** The number of bits that are set. */
function bits(mask: number): number {
  return [...mask.toString(2)].filter((bit) => bit === '1').length;
}

/**
 * Each number that a question asks for, worked out again from its stem.
 * A question that is missing here fails the rule: its answer has not been checked by a second way.
 */
export function numberAnswers({
  workedExamples,
}: Pick<Figures, 'workedExamples'>): Readonly<Record<string, NumberAnswer>> {
  const example = (ramGb: number, column: string): number =>
    Number(workedExamples.find((row) => row['ram_gb'] === ramGb)?.[column]);
  return {
    'co-need-16': { value: example(16, 'complete_plus_257_mb'), unit: 'MB' },
    'co-need-8': { value: example(8, 'complete_plus_257_mb'), unit: 'MB' },
    'co-time': { value: (64 * MB) / 200, unit: 's' },
    'ke-32bit': { value: 2 * MB + 16, unit: 'MB' },
    'bc-room': { value: 7, unit: 'GB' },
    'au-eighth': { value: 5 + (30 - 1), unit: 'GB' },
    'au-size': { value: 24, unit: 'GB' },
    'au-days': { value: 4 * 7 - (Date.UTC(2026, 3, 21) - Date.UTC(2026, 3, 3)) / DAY, unit: 'days' },
    'wd-advice-24': { value: 24 * MB + 300, unit: 'MB' },
    'wd-write-time': { value: (64 * MB) / 200, unit: 's' },
    'wd-ram-only': { value: 32, unit: 'GB' },
    'ph-committed': { value: 5, unit: 'GB' },
    'fu-committed': { value: 300 + 500 + 1200, unit: 'MB' },
    'mp-area-sum': { value: Math.max(...[8 * 96, 12 * 32].filter((area) => area > 512)), unit: 'MB' },
    'ty-count': { value: bits(0x51b25), unit: 'count' },
    'wt-count': { value: Math.min(25, 10), unit: 'count' },
    'ac-which-value': { value: 1, unit: 'count' },
    'cc-localdumps-type': { value: 2, unit: 'count' },
  };
}
