/** Why a check came out as it did, with its sizes and times put in. */
import type { Check } from '#/dumps/crash/check';
import type { Say } from '../fields/say.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Seconds are told to a tenth; sizes are whole megabytes wherever the fields are. */
export function reasonText({ reason, values }: Pick<Check, 'reason' | 'values'>, say: Say): string {
  return say(
    `reason.${reason}`,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tenth(value)])),
  );
}
