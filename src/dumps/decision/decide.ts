/** From five answers at most to the dump to ask for, the second choice, how to get it, and why. */
import type { Cell } from '../verdict.ts';
import type { Content } from '../content.ts';
import type { Choices } from '../tools/choice.ts';
import { nextQuestion, type AnswerOf, type Answers, type QuestionId } from './question.ts';
import { decisionTable, unattendedSecond, type Rule, type When } from './rule.ts';

/** Enough for the command composer; the rest of its choices are defaults. */
export type HowRef = Pick<Choices, 'aim' | 'tool' | 'kind' | 'bits'>;

export interface Decision {
  readonly first: string;
  readonly second: string;
  /** Ways to the first and then to the second, for `compose`. */
  readonly how: readonly HowRef[];
  /** Codes for `content/ui/decision.yaml`: why this dump, and what to mind. */
  readonly reasons: readonly string[];
  readonly facts: readonly string[];
}

function holds(when: When, answers: Answers): boolean {
  return (Object.keys(when) as QuestionId[]).every((question) => {
    const wanted: string | readonly string[] | undefined = when[question];
    const given = answers[question];
    return given !== undefined && (typeof wanted === 'string' ? wanted === given : (wanted ?? []).includes(given));
  });
}

function ruleFor(answers: Answers): Rule {
  const rule = decisionTable.find(({ when }) => holds(when, answers));
  if (rule === undefined) throw new Error(`No rule for ${JSON.stringify(answers)}`);
  return rule;
}

const ownTools: Readonly<Record<string, Choices['tool']>> = {
  windbg_ma: 'windbg',
  live_full: 'task-manager-live',
  live_stacks: 'task-manager-live',
  livekd_ml: 'livekd',
};

/** A machine that hangs has to be stopped after the setting took effect; one that stops by itself only needs the setting. */
function howTo(kind: string, answers: Answers): readonly HowRef[] {
  const bits = answers.code === 'native-32' ? 32 : 64;
  const way = (aim: Choices['aim'], tool: Choices['tool']): HowRef => ({ aim, tool, kind, bits });
  const own = ownTools[kind];
  if (own !== undefined) return [way(own === 'windbg' ? 'on-demand' : 'machine-live', own)];
  if (kind.startsWith('wer_local')) return [way('crash', 'local-dumps')];
  if (kind.startsWith('procdump')) {
    const waits = answers.running === 'no';
    const installs = waits && kind !== 'procdump_mt';
    return [way(waits ? 'crash' : 'on-demand', 'procdump'), ...(installs ? [way('crash', 'procdump-postmortem')] : [])];
  }
  const setting = way('next-stop', kind === 'active' ? 'registry' : 'cim');
  return answers.state === 'stops' ? [setting] : [setting, way('forced-stop', 'keyboard')];
}

interface Extra {
  readonly reason: string;
  readonly facts: readonly string[];
  readonly when: When;
}
const extras: readonly Extra[] = [
  { reason: 'waits-for-crash', facts: ['F11-16', 'W01'], when: { what: 'program', running: 'no' } },
  { reason: 'match-bits', facts: ['F2-04', 'F2-05'], when: { what: 'program', code: 'native-32' } },
  {
    reason: 'check-page-file',
    facts: ['PF01', 'PF02'],
    when: { what: ['machine', 'unclear'], state: ['stops', 'hangs'] },
  },
  { reason: 'set-before-hang', facts: ['F4-01', 'D14'], when: { what: ['machine', 'unclear'], state: 'hangs' } },
  { reason: 'live-needs-ram', facts: ['F35-02'], when: { what: ['machine', 'unclear'], state: 'alive' } },
];

/** undefined while a question of the path is open. Never throws on answers of the right type. */
export function decide(answers: Answers): Decision | undefined {
  if (nextQuestion(answers) !== undefined) return undefined;
  const rule = ruleFor(answers);
  const { first } = rule;
  const second = (answers.running === 'no' ? unattendedSecond[first] : undefined) ?? rule.second;
  const more = extras.filter(({ when }) => holds(when, answers));
  return {
    first,
    second,
    how: [...howTo(first, answers), ...howTo(second, answers)],
    reasons: [rule.reason, ...more.map(({ reason }) => reason)],
    facts: [...new Set([...rule.facts, ...more.flatMap(({ facts }) => facts)])],
  };
}

export const extraReasons: readonly string[] = extras.map(({ reason }) => reason);

/** What a dump will not answer: the contents its cells leave out, with what the sources say of each. */
export function notAnswered<C extends Content>(
  cells: Readonly<Record<C, Cell>>,
): readonly { readonly content: C; readonly cell: Cell }[] {
  return (Object.keys(cells) as C[])
    .map((content) => ({ content, cell: cells[content] }))
    .filter(({ cell }) => cell.value === 'out');
}

/** Every full set of answers, for tests and for a static table of all results. */
export function everyPath(
  options: Readonly<Record<QuestionId, readonly string[]>>,
  answers: Answers = {},
): readonly Answers[] {
  const question = nextQuestion(answers);
  if (question === undefined) return [answers];
  return options[question].flatMap((answer) =>
    everyPath(options, { ...answers, [question]: answer as AnswerOf<typeof question> }),
  );
}
