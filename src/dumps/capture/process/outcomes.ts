/** From decisions to outcomes: one for each committed region, one for each content that owns none. */
import { processContents, type ProcessContent } from '../../content.ts';
import { contentOf, processContentRoles } from '../../memory/process/content-of.ts';
import { committedRegions, type SimProcess } from '../../memory/process/process.ts';
import { isAccessible, isReadable, type Region } from '../../memory/process/region.ts';
import { referencedBytes, type Referenced } from '../../memory/process/stack-referenced.ts';
import type { Outcome } from '../outcome.ts';
import { combinedVerdict } from '../combine.ts';
import type { Decider, Decision, ProcessReason } from './decision.ts';

export interface ProcessOutcome extends Outcome<ProcessContent> {
  readonly because: ProcessReason;
}

/** What would be kept, could it be read. A guard page and PAGE_NOACCESS close a page to every writer (F11-05). */
function closed(region: Region, decision: Decision): Decision {
  if (isReadable(region) || decision.verdict === 'out') return decision;
  const because = isAccessible(region) ? 'rule:unreadable' : 'rule:inaccessible';
  return { verdict: 'out', standing: 'documented', sources: ['D10', 'M01'], because, note: '', keptBytes: 0 };
}

export function isClosed({ because }: Pick<ProcessOutcome, 'because'>): boolean {
  return because === 'rule:unreadable' || because === 'rule:inaccessible';
}

function outcome(piece: string, content: ProcessContent, bytes: number, decision: Decision): ProcessOutcome {
  const kept = decision.verdict === 'in' ? bytes : decision.verdict === 'out' ? 0 : Math.min(bytes, decision.keptBytes);
  return { piece, content, bytes, ...decision, keptBytes: kept };
}

export function regionOutcomes(process: SimProcess, decider: Decider): readonly ProcessOutcome[] {
  return committedRegions(process).map((region) =>
    outcome(region.id, contentOf(region), region.bytes, closed(region, decider.region(region))),
  );
}

/**
 * What stacks point to lies in other regions: its verdict follows from theirs and its bytes are counted there. A part
 * of a region is kept either because stacks point to it or in chunks around what they point to, so it is enough that so
 * many bytes are kept.
 */
export function referencedDecision(
  regions: readonly ProcessOutcome[],
  referenced: Referenced,
  decider: Decider,
): Decision {
  const pointedAt = regions.filter(({ piece }) => referenced.has(piece));
  const pieces = pointedAt.map((each) =>
    each.keptBytes >= referencedBytes(referenced, each.piece) ? ({ ...each, verdict: 'in' } as const) : each,
  );
  const verdict = combinedVerdict(pieces);
  if (verdict === null) return decider.content('stack_referenced');
  const keptBytes = pieces
    .filter((each) => each.verdict === 'in')
    .reduce((sum, { piece }) => sum + referencedBytes(referenced, piece), 0);
  const sources = [...new Set(pointedAt.flatMap((each) => each.sources))];
  return { verdict, standing: 'inferred', sources, because: 'rule:stack-referenced', note: '', keptBytes };
}

/** Records, and what lies outside the user address space: no bytes of the process are theirs. */
export function otherOutcomes(decider: Decider, stackReferenced: Decision): readonly ProcessOutcome[] {
  return processContents
    .filter((content) => processContentRoles[content] !== 'pages')
    .map((content) =>
      outcome(content, content, 0, content === 'stack_referenced' ? stackReferenced : decider.content(content)),
    );
}
