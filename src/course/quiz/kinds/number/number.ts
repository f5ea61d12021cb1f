/** A number with its unit, right within a tolerance; numbers that betray an idea are recognised in whatever unit they come. */
import type { Localize } from '#/i18n/localize';
import { frameOf, keyFrameOf, type Authored } from '../../frame.ts';
import { isByPart, type ItemFrame, type ItemKind, type KeyFrame, type Split } from '../../kind.ts';
import { markOf } from '../../mark.ts';
import type { NumberWritten } from './number.schema.ts';
import { readQuantity } from './quantity.ts';
import { convert, isUnit, type Unit } from './units.ts';

export type NumberItem = Authored<Localize<NumberWritten>>;

export interface NumberPublic extends ItemFrame {
  readonly kind: 'number';
  /** At least one; the first stands chosen. */
  readonly units: readonly Unit[];
}

export interface NumberKey extends KeyFrame {
  readonly kind: 'number';
  readonly answer: { readonly value: number; readonly unit: Unit; readonly tolerance: number };
  readonly reason: string;
  readonly misconception: string;
  readonly mistakes: readonly { readonly value: number; readonly reason: string; readonly misconception: string }[];
}

/** `text` as typed; a unit in it wins over `unit`. (A type, not an interface: it must count as plain JSON.) */
export type NumberAnswer = { readonly text: string; readonly unit: string };

export const numberSplit: Split<NumberItem, NumberPublic, NumberKey> = {
  publicItem: (item) => ({ ...frameOf(item), kind: 'number', units: item.units ?? [item.answer.unit] }),
  keyOf: (item) => ({
    ...keyFrameOf(item),
    kind: 'number',
    answer: item.answer,
    reason: item.reason,
    misconception: item.misconception,
    mistakes: item.mistakes,
  }),
};

/** The number in a unit; undefined where it cannot be read or measures something else. */
function valueIn(unit: Unit, { text, unit: chosen }: NumberAnswer): number | undefined {
  const typed = readQuantity(text);
  const from = typed?.unit ?? (isUnit(chosen) ? chosen : unit);
  return typed && convert(typed.value, from, unit);
}

/** Room for what is lost when a decimal is converted between units, and no more. */
function isWithin(value: number, aim: number, tolerance: number): boolean {
  return Math.abs(value - aim) <= tolerance + Math.abs(aim) * 1e-9;
}

function firstUnit({ units }: NumberPublic): string {
  return units[0] ?? '';
}

export const number: ItemKind<NumberPublic, NumberKey, NumberAnswer> = {
  blank: (item) => ({ text: '', unit: firstUnit(item) }),

  isComplete(_item, { text, unit }) {
    const typed = readQuantity(text);
    return typed !== undefined && (typed.unit !== undefined || isUnit(unit));
  },

  mark(_item, { answer, reason, misconception, mistakes }, given) {
    const value = valueIn(answer.unit, given);
    const expected = `${answer.value} ${answer.unit}`;
    if (value !== undefined && isWithin(value, answer.value, answer.tolerance)) {
      return markOf([{ id: 'answer', right: true, expected, reason }]);
    }
    const known = value === undefined ? undefined : mistakes.find((mistake) => isWithin(value, mistake.value, 0));
    const why = known ?? { reason, misconception };
    return markOf([{ id: 'answer', right: false, expected, reason: why.reason, misconception: why.misconception }]);
  },

  solution: (_item, { answer }) => ({ text: String(answer.value), unit: answer.unit }),

  restore(item, saved) {
    if (!isByPart(saved)) return number.blank(item);
    const { text = '', unit = '' } = saved;
    return { text, unit: item.units.some((offered) => offered === unit) ? unit : firstUnit(item) };
  },
};
