/**
 * The grid question, made from the facts: contents × dump types, its key and its reasons from the cells.
 * A cell is marked only where a source says it outright, without condition and without another source against it.
 */
import { cellId, type GridCell, type GridFrame, type GridItem } from '#/course/quiz/kinds/grid/grid';
import type { DumpType } from '#/dumps/dump-type';
import { isGraded, type Cell } from '#/dumps/verdict';
import { fill } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';

/** A cell that sources leave open or contradict (`content/care.yaml`, `content/disagreements.yaml`). */
export interface Disputed {
  readonly content: string;
  /** Id of the dump type; none: of every type. */
  readonly type?: string;
}

/** A frame and what it is filled with. */
export interface GridParts {
  readonly frame: GridFrame;
  /** At least those of the frame. */
  readonly types: readonly DumpType[];
  /** Names of the contents, by id. */
  readonly contentNames: Readonly<Record<string, string>>;
  readonly disputed: readonly Disputed[];
  /** `content/ui/grid.yaml` */
  readonly strings: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

const LEAST_MARKED = 8;

function words(parts: GridParts, key: string, values: Readonly<Record<string, string>> = {}): string {
  const text = parts.strings[key];
  if (text === undefined) throw new Error(`No text called "${key}" in content/ui/grid.yaml`);
  return fill(parts.locale, text, values);
}

function typeOf({ frame, types }: GridParts, id: string): DumpType {
  const type = types.find((one) => one.id === id);
  if (type === undefined) throw new Error(`${frame.id}: there is no dump type ${id}`);
  return type;
}

function nameOf({ frame, contentNames }: GridParts, content: string): string {
  const name = contentNames[content];
  if (name === undefined) throw new Error(`${frame.id}: there is no content ${content}`);
  return name;
}

function cellOf({ frame }: GridParts, type: DumpType, content: string): Cell {
  const cells: Readonly<Record<string, Cell>> = type.cells;
  const cell = cells[content];
  if (cell === undefined) throw new Error(`${frame.id}: ${type.id} takes no position on ${content}`);
  return cell;
}

function isDisputed({ disputed }: GridParts, type: string, content: string): boolean {
  return disputed.some((one) => one.content === content && (one.type === undefined || one.type === type));
}

/** Why a cell is not marked; undefined where it is. */
function doubt(parts: GridParts, cell: Cell, type: string, content: string): string | undefined {
  if (isDisputed(parts, type, content)) return 'disputed';
  if (isGraded(cell)) return undefined;
  return cell.basis === 'documented' ? 'depends' : cell.basis;
}

function gridCell(parts: GridParts, type: DumpType, content: string): GridCell {
  const cell = cellOf(parts, type, content);
  const unmarked = doubt(parts, cell, type.id, content);
  const said = words(parts, cell.value, { type: type.shortName, content: nameOf(parts, content) });
  const reason = [said, cell.note, unmarked === undefined ? '' : words(parts, unmarked)].filter((text) => text !== '');
  return {
    row: content,
    column: type.id,
    value: cell.value,
    isMarked: unmarked === undefined,
    standing: cell.basis,
    reason: reason.join(' '),
    sources: cell.sources,
  };
}

/**
 * What makes a grid worth asking: enough marked cells, and rows that need different answers.
 * Throws, so that a lesson with a hollow grid does not build.
 */
function demandSubstance(id: string, cells: readonly GridCell[]): void {
  const marked = cells.filter(({ isMarked }) => isMarked);
  if (marked.length < LEAST_MARKED) {
    throw new Error(`${id}: ${marked.length} cells can be marked, a grid needs ${LEAST_MARKED}`);
  }
  const differs = marked.some((one) =>
    marked.some((other) => one.column === other.column && one.value !== other.value),
  );
  if (!differs) throw new Error(`${id}: all rows have the same answers`);
}

function readyHints(parts: GridParts, cells: readonly GridCell[]): readonly string[] {
  const counts = parts.frame.types.map((id) => {
    const kept = cells.filter(({ column, isMarked, value }) => column === id && isMarked && value === 'in');
    return `${typeOf(parts, id).shortName} ${kept.length}`;
  });
  return [words(parts, 'hintWhere'), words(parts, 'hintCount', { counts: counts.join(', ') })];
}

/** The whole question in the reader's language. Throws where the frame asks for what the facts do not have. */
export function gridItem(parts: GridParts): GridItem {
  const { frame } = parts;
  const types = frame.types.map((id) => typeOf(parts, id));
  const cells = frame.contents.flatMap((content) => types.map((type) => gridCell(parts, type, content)));
  demandSubstance(frame.id, cells);
  const prediction = frame.use === 'prediction';
  return {
    kind: 'grid',
    id: frame.id,
    version: frame.version,
    section: frame.section,
    about: frame.about ?? frame.types,
    stem: frame.stem ?? words(parts, 'stem'),
    prediction,
    hints: frame.hints ?? (prediction ? [] : readyHints(parts, cells)),
    sources: [...new Set([...frame.sources, ...cells.flatMap(({ sources }) => sources)])],
    rows: frame.contents.map((id) => ({ id, text: nameOf(parts, id) })),
    columns: types.map(({ id, shortName }) => ({ id, text: shortName })),
    cells,
  };
}

/** Ids of the cells that are marked, for tests that compare the key with the facts. */
export function markedCells({ cells }: Pick<GridItem, 'cells'>): readonly string[] {
  return cells.filter(({ isMarked }) => isMarked).map(({ row, column }) => cellId(row, column));
}
