/** What a calculation comes to: the total under the sum, further readings, and what to look out for. */
import type { Step } from '#/dumps/pagefile/calculators/derivation';
import { minutesOf } from '#/dumps/pagefile/calculators/room-and-time';
import { isObservedRaiseIdle } from '#/dumps/pagefile/calculators/system-managed';
import type { PageFileRule } from '#/dumps/pagefile/rule';
import { formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import { bothText, gbText, mbText } from '#/widgets/kit/fields/megabytes';
import type { Say } from '#/widgets/kit/fields/say';
import { joinUnit } from '#/widgets/kit/size-text';
import type { Calculation } from './calculations.ts';
import type { PageFileState } from './page-file-link.ts';

export interface Reading {
  /** Beside the total: what it is. */
  readonly label: string;
  readonly figure: string;
  readonly also: string;
  /** Further results, label and figure. */
  readonly more: readonly { readonly label: string; readonly figure: string }[];
  /** Sentences about this very machine. */
  readonly remarks: readonly string[];
  /** The step that the figures of other sources compete with. */
  readonly decisive: Step;
}

type Of<K extends Calculation['id']> = Extract<Calculation, { readonly id: K }>;
interface Told {
  readonly say: Say;
  readonly locale: Locale;
}

export function readingOf(
  done: Calculation,
  state: PageFileState,
  rules: readonly PageFileRule[],
  told: Told,
): Reading {
  switch (done.id) {
    case 'need':
      return need(done, told);
    case 'managed':
      return managed(done, state, rules, told);
    case 'commit':
      return commit(done, told);
    case 'dedicated':
      return dedicated(done, told);
    case 'room':
      return room(done, told);
  }
}

function stepCalled(done: Calculation, id: Step['id']): Step {
  const found = done.steps.find((step) => step.id === id) ?? done.steps.at(-1);
  if (found === undefined) throw new Error('A calculation without steps');
  return found;
}

function need(done: Of<'need'>, { say, locale }: Told): Reading {
  const { fromMb, toMb, bound } = done.result;
  const range = fromMb === toMb ? mbText(locale, toMb) : say('range', { from: fromMb, to: mbText(locale, toMb) });
  const bounded = done.steps.findLast(({ id }) => id !== 'kernel-in-use' && id !== 'ram');
  return {
    label: say(`need-${bound}`),
    figure: range,
    also: gbText(locale, toMb),
    more: [],
    remarks: bound === 'at-most' ? [say('needBound')] : [],
    decisive: bounded ?? stepCalled(done, 'ram'),
  };
}

function managed(
  done: Of<'managed'>,
  { type, days }: PageFileState,
  rules: readonly PageFileRule[],
  { say, locale }: Told,
): Reading {
  const { minimumMb, maximumMb, dumpMaximumMb, forDumpMb, dumpFits, maximumBelowMinimum } = done.result;
  const ramMb = stepCalled(done, 'ram').result;
  const remarks = [
    ...(maximumBelowMinimum ? [say('managedCrossed')] : []),
    ...(dumpFits ? [] : [say('managedNoRoom')]),
    ...(forDumpMb === null ? [say('managedNoFigure')] : []),
    ...(type === 'automatic' && days !== null && isObservedRaiseIdle(rules, ramMb) ? [say('managedIdle')] : []),
  ];
  const row = (label: string, mb: number) => ({ label: say(label), figure: bothText(locale, mb) });
  return {
    label: say('managedMinimum'),
    figure: mbText(locale, minimumMb),
    also: gbText(locale, minimumMb),
    more: [
      row('managedMaximum', maximumMb),
      row('managedDumpMaximum', dumpMaximumMb),
      ...(forDumpMb === null ? [] : [row('managedForDump', forDumpMb)]),
    ],
    remarks,
    decisive: stepCalled(
      done,
      done.steps.some(({ id }) => id === 'minimum-raised') ? 'minimum-raised' : 'minimum-ram-part',
    ),
  };
}

function commit(done: Of<'commit'>, { say, locale }: Told): Reading {
  const { sizeMb, limitMb, triggerMb, isAboveTrigger, isAboveLimit, decidedBy } = done.result;
  const state = isAboveLimit ? 'commitOverLimit' : isAboveTrigger ? 'commitOverTrigger' : 'commitBelow';
  return {
    label: say('commitSize'),
    figure: mbText(locale, sizeMb),
    also: gbText(locale, sizeMb),
    more: [
      { label: say('commitLimit'), figure: bothText(locale, limitMb) },
      { label: say('commitTrigger'), figure: bothText(locale, triggerMb) },
    ],
    remarks: [say(`commitBy-${decidedBy}`), say(state)],
    decisive: stepCalled(done, 'custom-size'),
  };
}

function dedicated(done: Of<'dedicated'>, { say, locale }: Told): Reading {
  const { dumpFileSizeMb, checks } = done.result;
  return {
    label: say('dedicatedSize'),
    figure: mbText(locale, dumpFileSizeMb),
    also: gbText(locale, dumpFileSizeMb),
    more: [],
    remarks: [say(checks.every(({ passes }) => passes) ? 'dedicatedGood' : 'dedicatedBad')],
    decisive: done.steps.findLast(({ rule }) => rule !== 'PF25' && rule !== '') ?? stepCalled(done, 'ram'),
  };
}

function room(done: Of<'room'>, { say, locale }: Told): Reading {
  const { roomMb, seconds, isUpperBound } = done.result;
  const minutes = minutesOf(seconds);
  const time = say('seconds', { n: formatNumber(locale, seconds, 1) });
  return {
    label: say(isUpperBound ? 'roomAtMost' : 'roomTogether'),
    figure: mbText(locale, roomMb),
    also: gbText(locale, roomMb),
    more: [{ label: say('roomTime'), figure: seconds < 60 ? time : say('secondsMinutes', { time, minutes }) }],
    remarks: isUpperBound ? [say('roomBound')] : [],
    decisive: stepCalled(done, 'disk-room'),
  };
}

/** A bound said with its figure: `DumpFileSize` in the registry editor. */
export function registryLine(name: string, mb: number, locale: Locale): string {
  return `${name} = ${formatNumber(locale, mb, 0)} (0x${mb.toString(16)}, ${joinUnit(locale, formatNumber(locale, mb, 0), 'MB')})`;
}
