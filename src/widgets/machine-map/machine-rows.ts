/** From a capture to the rows of the table: words, sizes and reasons. Pages of RAM first, then what owns none. */
import type { MachineCapture, MachineOutcome } from '#/dumps/capture/machine/capture-machine';
import { hexMask } from '#/dumps/capture/machine/mirror-mask';
import { fill } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { OutcomeRow, Reason } from '#/widgets/kit/outcome-row';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeText } from '#/widgets/kit/size-text';
import { contentWords, type MachineContentWords, type MachineData } from './machine-data.ts';

export interface MachineRows {
  readonly ram: readonly OutcomeRow[];
  /** Parts of something else, records, and what is not in RAM. */
  readonly other: readonly OutcomeRow[];
}

type Told = Pick<MachineOutcome, 'because' | 'note' | 'sources' | 'standing'>;

function choiceReason(because: string, mask: number, strings: Strings, locale: Locale): string {
  const [kind = '', what = ''] = because.split(':');
  if (kind === 'flag')
    return fill(locale, strings['because-mask'] ?? '', { bits: what.replaceAll('+', ', '), mask: hexMask(mask) });
  return kind === 'option' ? (strings[`because-${what}`] ?? '') : '';
}

/** A choice by its name, the cell by its note; without a note, by how the sources come to it. */
export function machineReasons(told: Told, mask: number, strings: Strings, locale: Locale): readonly Reason[] {
  const { because, note, sources, standing } = told;
  const chosen = choiceReason(because, mask, strings, locale);
  const cell = note === '' && chosen === '' ? (strings[`because-${standing}`] ?? '') : note;
  const texts = [chosen, cell].filter((text) => text !== '');
  return texts.map((text, at) => ({ text, ids: at === texts.length - 1 ? sources : [] }));
}

/** Guests are other machines: the row names them. */
function rowLabel(content: MachineContentWords, { machine }: MachineCapture, strings: Strings, locale: Locale): string {
  if (content.id !== 'guest_vm' || machine.guests.length === 0) return content.name;
  const names = machine.guests.map(({ name }) => name).join(', ');
  return fill(locale, strings['guests'] ?? '', { content: content.name, names });
}

function partText(
  outcome: MachineOutcome,
  content: MachineContentWords,
  data: MachineData,
  strings: Strings,
  locale: Locale,
): string {
  const { place } = content;
  const of =
    place.as === 'part-of'
      ? fill(locale, strings['partOf'] ?? '', { name: contentWords(data, place.of).shortName })
      : '';
  const kept =
    outcome.verdict === 'partial' && outcome.keptBytes > 0
      ? fill(locale, strings['partHere'] ?? '', { size: sizeText(locale, outcome.keptBytes) })
      : '';
  return [kept, of].filter((text) => text !== '').join(' · ');
}

/** Kinds of memory that this machine has none of are left out. */
export function machineRows(
  capture: MachineCapture,
  data: MachineData,
  mask: number,
  strings: Strings,
  locale: Locale,
): MachineRows {
  const row = (content: MachineContentWords): OutcomeRow => {
    const outcome = capture.byContent[content.id];
    const hasSize = content.place.as !== 'record';
    return {
      id: content.id,
      label: rowLabel(content, capture, strings, locale),
      weave: content.weave,
      size: hasSize ? sizeText(locale, outcome.bytes) : '',
      verdict: outcome.verdict,
      standing: outcome.standing,
      part: partText(outcome, content, data, strings, locale),
      reasons: machineReasons(outcome, mask, strings, locale),
    };
  };
  const owners = data.contents.filter(({ place }) => place.as === 'pages');
  return {
    ram: owners.filter(({ id }) => capture.byContent[id].bytes > 0).map(row),
    other: data.contents.filter(({ place }) => place.as !== 'pages').map(row),
  };
}
