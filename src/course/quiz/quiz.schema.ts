/** `quiz.yaml` of a lesson and `warm-up.yaml` of a unit: lists of questions. */
import { z } from 'zod';
import { repeated } from './item.schema.ts';
import { kindSchemas } from './kinds/index.schema.ts';

export const itemSchema = z.discriminatedUnion('kind', [
  kindSchemas.choice,
  kindSchemas.number,
  kindSchemas.text,
  kindSchemas.grid,
]);

/** As it stands in `quiz.yaml`, in both languages. */
export type AuthoredItem = z.infer<typeof itemSchema>;
type Report = (path: (string | number)[], message: string) => void;

function checkIds(items: readonly AuthoredItem[], report: Report): void {
  for (const id of repeated(items.map((item) => item.id))) report([], `Two questions are called ${id}.`);
}

/** Two hints: where to look, then nearly there. The hints of a grid stand ready, unless it brings its own. */
function checkHints(item: AuthoredItem, index: number, report: Report): void {
  const count = item.hints?.length ?? 0;
  if (item.use === 'prediction') {
    if (count > 0) report([index, 'hints'], 'A prediction has no hints.');
  } else if (count !== 2 && !(item.kind === 'grid' && count === 0)) {
    report([index, 'hints'], `Two hints are needed, there are ${count}.`);
  }
}

export const quizSchema = z.array(itemSchema).superRefine((items, context) => {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
  checkIds(items, report);
  for (const [index, item] of items.entries()) checkHints(item, index, report);
});

/** Three questions that are meant to be guessed before the unit: no hints, not counted. */
export const warmUpSchema = z
  .array(itemSchema)
  .length(3)
  .superRefine((items, context) => {
    const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
    checkIds(items, report);
    for (const [index, item] of items.entries()) {
      const count = item.hints?.length ?? 0;
      if (count !== 0 && count !== 2) report([index, 'hints'], 'No hints, or two.');
      if (item.use === 'prediction') report([index, 'use'], 'A warm-up opens no simulator.');
    }
  });
