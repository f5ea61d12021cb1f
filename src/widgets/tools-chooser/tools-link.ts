/** The choices as a link: all but the path to write to, which would not fit. None of the fields changes its meaning. */
import { aims, defaultChoices, isProcessId, keyboards, tools, type Choices } from '#/dumps/tools/choice';
import { VALID_TYPE_FLAGS } from '#/dumps/minidump/flag';
import { programProblem } from '#/dumps/settings/path';
import { hex, integer, linkCodec, oneOf, slug, type Field } from '#/widgets/kit/link';

const LONGEST_TARGET = 20;

const target: Field<string> = {
  write: (name) => name,
  read: (text) =>
    text.length <= LONGEST_TARGET && (isProcessId(text) || (/^[\w.-]+$/.test(text) && !programProblem(text)))
      ? text
      : undefined,
  fallback: defaultChoices.target,
};

/** A letter for each option that is on: overwrites, clones, kernel stacks, forces 64. */
const switchNames = { o: 'overwrites', r: 'clones', k: 'kernelStacks', w: 'forces64' } as const;
const switches: Field<string> = {
  write: (letters) => letters,
  read: (text) => (/^o?r?k?w?$/.test(text) ? text : undefined),
  fallback: '',
};

export const toolsLink = linkCodec(1, {
  aim: oneOf(aims, defaultChoices.aim),
  tool: oneOf(tools, defaultChoices.tool),
  kind: slug(defaultChoices.kind),
  bits: oneOf(['32', '64'], '64'),
  runs: oneOf(['program', 'service'], defaultChoices.runs),
  target,
  n: integer(1, 9999, defaultChoices.count),
  s: integer(1, 99_999, defaultChoices.seconds),
  cpu: integer(1, 100, defaultChoices.cpuPercent),
  mb: integer(1, 99_999_999, defaultChoices.commitMb),
  mask: hex(VALID_TYPE_FLAGS, defaultChoices.mask),
  with: switches,
  kb: oneOf(keyboards, defaultChoices.keyboard),
});
export type ToolsLinkState = typeof toolsLink.initial;

export function choicesOf(state: ToolsLinkState): Choices {
  const on = Object.entries(switchNames).map(([letter, name]) => [name, state.with.includes(letter)]);
  return {
    ...defaultChoices,
    aim: state.aim,
    tool: state.tool,
    kind: state.kind,
    bits: state.bits === '32' ? 32 : 64,
    runs: state.runs,
    target: state.target,
    count: state.n,
    seconds: state.s,
    cpuPercent: state.cpu,
    commitMb: state.mb,
    mask: state.mask,
    keyboard: state.kb,
    ...Object.fromEntries(on),
  };
}

/** What the link cannot hold becomes the default, so that a link always reads back as it was written. */
export function linkStateOf(choices: Choices): ToolsLinkState {
  const within = (value: number, most: number, otherwise: number) =>
    Number.isInteger(value) && value >= 1 && value <= most ? value : otherwise;
  const letters = Object.entries(switchNames).filter(([, name]) => choices[name]);
  return {
    aim: choices.aim,
    tool: choices.tool,
    kind: choices.kind,
    bits: choices.bits === 32 ? '32' : '64',
    runs: choices.runs,
    target: target.read(choices.target) ?? defaultChoices.target,
    n: within(choices.count, 9999, defaultChoices.count),
    s: within(choices.seconds, 99_999, defaultChoices.seconds),
    cpu: within(choices.cpuPercent, 100, defaultChoices.cpuPercent),
    mb: within(choices.commitMb, 99_999_999, defaultChoices.commitMb),
    mask: choices.mask >= 0 && choices.mask <= VALID_TYPE_FLAGS ? choices.mask : defaultChoices.mask,
    with: letters.map(([letter]) => letter).join(''),
    kb: choices.keyboard,
  };
}
