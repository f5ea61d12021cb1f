/** From a capture to the rows of the table: words, sizes and reasons. */
import { outcomesByOwner } from '#/dumps/capture/process/owner/by-owner';
import { processRules, type ProcessRule } from '#/dumps/capture/process/decision';
import type { ProcessCapture } from '#/dumps/capture/process/capture-process';
import { processContentRoles } from '#/dumps/memory/process/content-of';
import type { SimProcess } from '#/dumps/memory/process/process';
import { fill } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { OutcomeRow, Reason } from '#/widgets/kit/outcome-row';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeText } from '#/widgets/kit/size-text';
import { ownerWeaves, type ProcessData } from './process-data.ts';

interface Told {
  readonly because: readonly string[];
  readonly note: string;
  readonly sources: readonly string[];
}

function isRule(because: string): because is ProcessRule {
  return Object.hasOwn(processRules, because);
}

/** Rules by their facts, flags by what they add, the cell by its note. Sources stand with the last of them. */
export function reasonsFor({ because, note, sources }: Told, data: ProcessData, strings: Strings): readonly Reason[] {
  const reasons = because.flatMap((one): Reason[] => {
    if (isRule(one)) return processRules[one].map((id) => ({ text: data.facts[id] ?? '', ids: [id] }));
    const flag = data.flags.find(({ name }) => one === `flag:${name}`);
    return flag === undefined ? [] : [{ text: `${flag.shortName}: ${flag.adds}`, ids: ['M01'] }];
  });
  const text = note || (reasons.length === 0 ? (strings['decidedByCell'] ?? '') : '');
  return text === '' ? reasons : [...reasons, { text, ids: sources }];
}

export function ownerLabel(owner: string, strings: Strings): string {
  return strings[`owner-${owner}`] ?? owner;
}

/** Memory first, by owner; then the lists and what lies outside user memory. */
export function processRows(
  process: SimProcess,
  capture: ProcessCapture,
  data: ProcessData,
  strings: Strings,
  locale: Locale,
): readonly OutcomeRow[] {
  const part = (bytes: number): string =>
    fill(locale, strings['atLeast'] ?? '{size}', { size: sizeText(locale, bytes) });
  const memory = outcomesByOwner(process, capture.outcomes).map((group): OutcomeRow => ({
    id: group.owner,
    label: ownerLabel(group.owner, strings),
    weave: ownerWeaves[group.owner],
    size: sizeText(locale, group.bytes),
    verdict: group.verdict,
    standing: group.standing,
    part: group.verdict !== 'in' && group.keptBytes > 0 ? part(group.keptBytes) : '',
    reasons: reasonsFor(group, data, strings),
  }));
  const records = data.contents.flatMap((content): OutcomeRow[] => {
    const found = Object.entries(capture.byContent).find(([id]) => id === content.id)?.[1];
    if (found === undefined || processContentRoles[found.content] === 'pages') return [];
    const { verdict, standing, note, sources } = found;
    const reasons = reasonsFor({ because: [], note, sources }, data, strings);
    return [
      { id: content.id, label: content.name, weave: content.weave, size: '', verdict, standing, part: '', reasons },
    ];
  });
  return [...memory, ...records];
}
