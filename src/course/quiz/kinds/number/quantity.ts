/**
 * Reads a number as people type it: `16,641`, `16 641`, `１６６４１`, `16641 MB`, `16,641메가바이트`.
 * Korean and English both group by commas and write decimals with a point; a comma that groups nothing is no number.
 */
import { typedUnit, type Unit } from './units.ts';

export interface Quantity {
  readonly value: number;
  /** Only where a unit was typed behind the number. */
  readonly unit?: Unit;
}

const GROUPED = /^[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d*)?$|^[+-]?\.\d+$/;

/** undefined: not a number, or a unit that is not known. */
export function readQuantity(text: string): Quantity | undefined {
  // NFKC makes full-width digits, commas and non-breaking spaces plain.
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u2212\u2013]/g, '-')
    .trim();
  const [, number = '', tail = ''] = /^([+-]?[\d., ]*[\d.])\s*(\D*)$/.exec(plain) ?? [];
  if (!GROUPED.test(number)) return undefined;
  const value = Number(number.replaceAll(/[, ]/g, ''));
  if (!Number.isFinite(value)) return undefined;
  if (tail === '') return { value };
  const unit = typedUnit(tail);
  return unit === undefined ? undefined : { value, unit };
}
