/** A proposed dump with the ways to get it, ready to show. */
import type { Decision, HowRef } from '#/dumps/decision/decide';
import { defaultChoices } from '#/dumps/tools/choice';
import { isProblem, type Composed } from '#/dumps/tools/composed';
import { compose } from '#/dumps/tools/compose/compose';
import { traps } from '#/dumps/tools/trap';
import type { Say } from '#/widgets/kit/fields/say';
import type { MissingContent, WhichData } from './which-data.ts';

export interface WayView {
  readonly id: string;
  /** What it is for, and the tool. */
  readonly title: string;
  readonly steps: readonly string[];
  /** Lines to type; '' where there is only something to click. */
  readonly text: string;
  readonly shell: Composed['shell'];
  readonly traps: readonly { readonly id: string; readonly text: string; readonly ids: readonly string[] }[];
}

export interface ChoiceView {
  readonly kind: string;
  readonly name: string;
  readonly size: string;
  readonly missing: readonly MissingContent[];
  readonly ways: readonly WayView[];
}

/** What is already said as a reason is not said again. */
function wayView(how: HowRef, reasons: readonly string[], say: Say): readonly WayView[] {
  const made = compose({ ...defaultChoices, ...how });
  if (isProblem(made)) return [];
  return [
    {
      id: `${how.aim}-${how.tool}`,
      title: say('way', { aim: say(`aim-${how.aim}`), tool: say(`tool-${how.tool}`) }),
      steps: made.steps.map((step) => say(`step-${step}`)),
      text: made.commands.join('\n'),
      shell: made.shell,
      traps: made.traps
        .filter((id) => !reasons.includes(id))
        .map((id) => ({ id, text: say(id), ids: traps[id].facts })),
    },
  ];
}

export function choiceView(decision: Decision, kind: string, data: WhichData, say: Say): ChoiceView {
  const dump = data.dumps[kind];
  return {
    kind,
    name: dump?.name ?? kind,
    size: dump?.size ?? '',
    missing: dump?.missing ?? [],
    ways: decision.how.filter((how) => how.kind === kind).flatMap((how) => wayView(how, decision.reasons, say)),
  };
}
