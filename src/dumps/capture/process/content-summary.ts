/** A capture by content: what the row of the matrix says for this very process. */
import { processContents, type ProcessContent } from '../../content.ts';
import { processContentRoles } from '../../memory/process/content-of.ts';
import type { Cell } from '../../verdict.ts';
import { combinedSources, combinedStanding, combinedVerdict } from '../combine.ts';
import { tally, type Tally } from '../outcome.ts';
import type { Decision } from './decision.ts';
import { isClosed, type ProcessOutcome } from './outcomes.ts';

export interface ContentSummary {
  readonly content: ProcessContent;
  readonly verdict: Decision['verdict'];
  readonly standing: Decision['standing'];
  readonly sources: readonly string[];
  readonly note: string;
  /** Of its regions; of a content that is a part of others, the bytes of that part, which the total already holds. */
  readonly bytes: number;
  readonly tally: Tally;
}

export type ByContent = Readonly<Record<ProcessContent, ContentSummary>>;

/** Regions that nobody can read do not count: a kind that keeps all accessible memory keeps the content. */
function judged(
  pieces: readonly ProcessOutcome[],
  absent: Decision,
): Omit<ContentSummary, 'content' | 'bytes' | 'tally'> {
  const open = pieces.filter((piece) => !isClosed(piece));
  const deciding: readonly Omit<Decision, 'because'>[] = open.length > 0 ? open : [absent];
  const notes = new Set(deciding.map(({ note }) => note));
  const [note = ''] = notes.size === 1 ? notes : [];
  const verdict = combinedVerdict(deciding) ?? absent.verdict;
  return { verdict, standing: combinedStanding(deciding), sources: combinedSources(deciding), note };
}

/** `absent` answers for a content of which there is no readable piece; `cells` are those of the dump type, if it has any. */
export function summarise(
  outcomes: readonly ProcessOutcome[],
  absent: (content: ProcessContent) => Decision,
  cells: Readonly<Record<ProcessContent, Cell>> | null,
  partBytes: number,
): ByContent {
  const pieces = Map.groupBy(outcomes, ({ content }) => content);
  const summaries = processContents.map((content): ContentSummary => {
    const own = pieces.get(content) ?? [];
    const found = judged(own, absent(content));
    const cell = cells?.[content];
    const rests = cell !== undefined && cell.value === found.verdict;
    const said = rests ? { standing: cell.basis, sources: cell.sources, note: cell.note } : {};
    const amounts = tally(own);
    const bytes =
      processContentRoles[content] === 'part' ? partBytes : own.reduce((sum, piece) => sum + piece.bytes, 0);
    return { content, ...found, ...said, bytes, tally: amounts };
  });
  return Object.fromEntries(summaries.map((summary) => [summary.content, summary])) as Record<
    ProcessContent,
    ContentSummary
  >;
}
