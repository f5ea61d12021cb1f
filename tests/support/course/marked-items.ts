/** Questions taken apart, ready to be marked: what the page and the key chunk would hold. */
import { localizeItem } from '#/course/quiz/item';
import { choiceSplit, type ChoiceItem } from '#/course/quiz/kinds/choice/choice';
import { gridSplit, type GridItem } from '#/course/quiz/kinds/grid/grid';
import { numberSplit, type NumberItem } from '#/course/quiz/kinds/number/number';
import { textSplit, type TextItem } from '#/course/quiz/kinds/text/text';
import { itemSchema } from '#/course/quiz/quiz.schema';
import type { Locale } from '#/i18n/locales';
import { writtenChoice, writtenNumber, writtenSeveral, writtenText } from './items.ts';

export const LESSON = 'user-mode/miniplus';

export function localized<K extends 'choice' | 'number' | 'text'>(kind: K, written: unknown, locale: Locale = 'en') {
  const item = localizeItem(itemSchema.parse(written), locale, LESSON);
  if (item.kind !== kind) throw new Error(`Not of the kind ${kind}`);
  return item as { choice: ChoiceItem; number: NumberItem; text: TextItem }[K];
}

function apart<Whole, Item, Key>(
  split: { readonly publicItem: (whole: Whole) => Item; readonly keyOf: (whole: Whole) => Key },
  whole: Whole,
) {
  return { item: split.publicItem(whole), key: split.keyOf(whole) };
}

export const oneChoice = apart(choiceSplit, localized('choice', writtenChoice));
export const severalChoice = apart(choiceSplit, localized('choice', writtenSeveral));
export const aNumber = apart(numberSplit, localized('number', writtenNumber));
export const aText = apart(textSplit, localized('text', writtenText));

export const wholeGrid: GridItem = {
  id: `${LESSON}/grid`,
  kind: 'grid',
  version: 1,
  section: 'what-it-keeps',
  about: ['full', 'mini'],
  stem: 'What is kept?',
  prediction: false,
  hints: ['first', 'second'],
  sources: ['Y01'],
  rows: ['stacks', 'code', 'handles'].map((id) => ({ id, text: id })),
  columns: ['full', 'mini'].map((id) => ({ id, text: id })),
  cells: [
    ['stacks', 'full', 'in', 'documented'] as const,
    ['stacks', 'mini', 'in', 'documented'] as const,
    ['code', 'full', 'in', 'documented'] as const,
    ['code', 'mini', 'out', 'documented'] as const,
    ['handles', 'full', 'in', 'inferred'] as const,
    ['handles', 'mini', 'conditional', 'documented'] as const,
  ].map(([row, column, value, standing]) => ({
    row,
    column,
    value,
    standing,
    isMarked: standing === 'documented' && value !== 'conditional',
    reason: `${row} of ${column}`,
    sources: ['Y01'],
  })),
};
export const aGrid = apart(gridSplit, wholeGrid);
