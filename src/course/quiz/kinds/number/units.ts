/**
 * Units of answers. Sizes are Windows': 1 MB is 1,048,576 bytes.
 * A unit may also be typed behind the number, in either language.
 */
export const units = ['MB', 'GB', 'KB', 's', 'min', 'days', 'percent', 'count'] as const;
export type Unit = (typeof units)[number];

interface Measure {
  readonly of: 'size' | 'time' | 'share' | 'number';
  readonly factor: number;
  /** As typed, lower case. */
  readonly typed: readonly string[];
}

const MEASURES: { readonly [U in Unit]: Measure } = {
  KB: { of: 'size', factor: 1024, typed: ['kb', 'kib', '킬로바이트'] },
  MB: { of: 'size', factor: 1024 ** 2, typed: ['mb', 'mib', '메가바이트'] },
  GB: { of: 'size', factor: 1024 ** 3, typed: ['gb', 'gib', '기가바이트'] },
  s: { of: 'time', factor: 1, typed: ['s', 'sec', 'second', 'seconds', '초'] },
  min: { of: 'time', factor: 60, typed: ['min', 'minute', 'minutes', '분'] },
  days: { of: 'time', factor: 86_400, typed: ['d', 'day', 'days', '일'] },
  percent: { of: 'share', factor: 1, typed: ['%', 'percent', '퍼센트'] },
  count: { of: 'number', factor: 1, typed: ['개'] },
};

export function isUnit(text: string): text is Unit {
  return Object.hasOwn(MEASURES, text);
}

export function areComparable(one: Unit, other: Unit): boolean {
  return MEASURES[one].of === MEASURES[other].of;
}

/** undefined where the two measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  return areComparable(from, to) ? (value * MEASURES[from].factor) / MEASURES[to].factor : undefined;
}

export function typedUnit(text: string): Unit | undefined {
  return units.find((unit) => MEASURES[unit].typed.includes(text.toLowerCase()));
}
