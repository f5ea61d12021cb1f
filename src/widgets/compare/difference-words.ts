/** The difference between two dumps in sentences: what one adds, what the other alone has, what is open. */
import { fill } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeText } from '#/widgets/kit/size-text';
import type { CompareRow, Comparison } from './comparison.ts';

export interface DifferenceWords {
  /** The one sentence to remember. */
  readonly lead: string;
  readonly rest: readonly string[];
}

type Amount = 'bytesOnlyInA' | 'bytesOnlyInB' | 'bytesInDoubt';

function sum(rows: readonly CompareRow[], amount: Amount): number {
  return rows.reduce((total, row) => total + row[amount], 0);
}

/** The rows that make up most of an amount, at most three, the largest first. */
function named(rows: readonly CompareRow[], amount: Amount): string {
  return rows
    .filter((row) => row[amount] > 0)
    .toSorted((one, other) => other[amount] - one[amount])
    .slice(0, 3)
    .map(({ label }) => label)
    .join(', ');
}

/** What is left to say when one side has been named: the other's surplus, what is open, lists without size. */
function restOf(comparison: Comparison, less: 'A' | 'B', strings: Strings, locale: Locale): readonly string[] {
  const { rows, nameA, nameB } = comparison;
  const [own, name, other] =
    less === 'A' ? (['bytesOnlyInA', nameA, nameB] as const) : (['bytesOnlyInB', nameB, nameA] as const);
  const only = sum(rows, own);
  const open = sum(rows, 'bytesInDoubt');
  const records = rows.filter((row) => row.bytesOnlyInA + row.bytesOnlyInB + row.bytesInDoubt === 0);
  const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
    fill(locale, strings[key] ?? '', values);
  return [
    only > 0 ? say('onlyHere', { name, size: sizeText(locale, only), what: named(rows, own) }) : '',
    only === 0 && open === 0 ? say('nothingMissing', { name, other }) : '',
    open > 0 ? say('open', { size: sizeText(locale, open), what: named(rows, 'bytesInDoubt') }) : '',
    records.length > 0 ? say('records', { what: records.map(({ label }) => label).join(', ') }) : '',
  ].filter((text) => text !== '');
}

export function differenceWords(comparison: Comparison, strings: Strings, locale: Locale): DifferenceWords {
  const { rows, nameA, nameB } = comparison;
  if (rows.length === 0) return { lead: fill(locale, strings['same'] ?? '', { a: nameA, b: nameB }), rest: [] };
  const [onlyA, onlyB] = [sum(rows, 'bytesOnlyInA'), sum(rows, 'bytesOnlyInB')];
  const more = onlyA > onlyB ? 'A' : 'B';
  const [name, other, bytes, amount] =
    more === 'A' ? ([nameA, nameB, onlyA, 'bytesOnlyInA'] as const) : ([nameB, nameA, onlyB, 'bytesOnlyInB'] as const);
  const rest = restOf(comparison, more === 'A' ? 'B' : 'A', strings, locale);
  if (bytes === 0) return { lead: fill(locale, strings['noneCertain'] ?? '', { a: nameA, b: nameB }), rest };
  const lead = fill(locale, strings['adds'] ?? '', { name, other, size: sizeText(locale, bytes) });
  const isOne = rows.filter((row) => row[amount] > 0).length === 1;
  const share = fill(locale, strings[isOne ? 'allOf' : 'mostly'] ?? '', { what: named(rows, amount) });
  return { lead, rest: [share, ...rest] };
}
