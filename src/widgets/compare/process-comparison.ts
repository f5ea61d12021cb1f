/** Two user-mode dumps of one process: its memory by owner, then lists and what lies outside user memory. */
import { compareCaptures } from '#/dumps/capture/compare';
import { ownerGroups } from '#/dumps/capture/process/owner/by-owner';
import { captureProcess, type ProcessCapture } from '#/dumps/capture/process/capture-process';
import type { ContentSummary } from '#/dumps/capture/process/content-summary';
import { differencesByOwner } from '#/dumps/capture/process/owner/owner-differences';
import type { UserDumpType } from '#/dumps/dump-type';
import { processContentRoles } from '#/dumps/memory/process/content-of';
import type { SimProcess } from '#/dumps/memory/process/process';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeRangeText, sizeText } from '#/widgets/kit/size-text';
import { ownerWeaves, type ProcessData } from '#/widgets/process-map/process-data';
import { ownerLabel, reasonsFor } from '#/widgets/process-map/process-rows';
import { bySize, lightOf, type CompareRow, type Comparison, type Side, type Weight } from './comparison.ts';

interface Pair {
  readonly process: SimProcess;
  readonly a: UserDumpType;
  readonly b: UserDumpType;
}

function weightOf({ size }: ProcessCapture, strings: Strings, locale: Locale): Weight {
  const text = size === null ? (strings['notWeighed'] ?? '') : sizeRangeText(locale, size.leastBytes, size.mostBytes);
  return { text, isEstimate: size !== null };
}

function recordRows(
  inA: ProcessCapture,
  inB: ProcessCapture,
  data: ProcessData,
  strings: Strings,
): readonly CompareRow[] {
  const side = ({ verdict, standing, note, sources }: ContentSummary): Side => ({
    verdict,
    standing,
    reasons: reasonsFor({ because: [], note, sources }, data, strings),
  });
  return compareCaptures(inA.outcomes, inB.outcomes)
    .filter(({ content }) => processContentRoles[content] !== 'pages')
    .map(({ content, bytesOnlyInA, bytesOnlyInB, bytesInDoubt }) => {
      const words = data.contents.find(({ id }) => id === content);
      const label = words?.shortName ?? content;
      const sides = { a: side(inA.byContent[content]), b: side(inB.byContent[content]) };
      return { id: content, label, weave: words?.weave ?? 'list', ...sides, bytesOnlyInA, bytesOnlyInB, bytesInDoubt };
    });
}

export function processComparison(
  { process, a, b }: Pair,
  data: ProcessData,
  strings: Strings,
  locale: Locale,
): Comparison {
  const [inA, inB] = [captureProcess(process, a), captureProcess(process, b)];
  const memory = differencesByOwner(process, inA.outcomes, inB.outcomes).map(
    ({ owner, bytesOnlyInA, bytesOnlyInB, bytesInDoubt, ...sides }): CompareRow => {
      const side = (group: typeof sides.a): Side => ({
        verdict: group.verdict,
        standing: group.standing,
        reasons: reasonsFor(group, data, strings),
      });
      const label = ownerLabel(owner, strings);
      const both = { a: side(sides.a), b: side(sides.b) };
      return { id: owner, label, weave: ownerWeaves[owner], ...both, bytesOnlyInA, bytesOnlyInB, bytesInDoubt };
    },
  );
  const byId = new Map(memory.map((row) => [row.id, row]));
  return {
    nameA: a.shortName,
    nameB: b.shortName,
    weightA: weightOf(inA, strings, locale),
    weightB: weightOf(inB, strings, locale),
    blocks: ownerGroups(process).map(({ owner, bytes }) => ({
      id: owner,
      bytes,
      weave: ownerWeaves[owner],
      label: ownerLabel(owner, strings),
      size: sizeText(locale, bytes),
      ...lightOf(byId.get(owner)),
    })),
    rows: [...bySize(memory), ...recordRows(inA, inB, data, strings)],
  };
}
