/** The tool chooser at work: choices that always fit together, and what they compose to. */
import { aims, type Aim, type Choices, type Tool } from '#/dumps/tools/choice';
import { compose } from '#/dumps/tools/compose/compose';
import { isProblem } from '#/dumps/tools/composed';
import { fitted, isAboutProcess, toolRow, toolsFor } from '#/dumps/tools/table';
import { choicesOf, linkStateOf, toolsLink } from './tools-link.ts';

export const aimGroups = [
  { id: 'process', aims: aims.filter(isAboutProcess) },
  { id: 'machine', aims: aims.filter((aim) => !isAboutProcess(aim)) },
] as const;

export class ToolsModel {
  #choices: Choices = $state.raw(choicesOf(toolsLink.initial));

  constructor(initial: string) {
    this.#choices = this.#fit(choicesOf(toolsLink.decode(initial)));
  }

  get choices(): Choices {
    return this.#choices;
  }
  readonly link = $derived(toolsLink.encode(linkStateOf(this.#choices)));
  readonly tools = $derived(toolsFor(this.#choices.aim).map(({ tool }) => tool));
  readonly kinds = $derived(toolRow(this.#choices.tool).kinds);
  readonly isAboutProcess = $derived(isAboutProcess(this.#choices.aim));
  readonly #result = $derived(compose(this.#choices));
  readonly composed = $derived(isProblem(this.#result) ? undefined : this.#result);
  readonly problem = $derived(isProblem(this.#result) ? this.#result.code : undefined);

  /** -64 has a meaning for a 32-bit process only, and kernel stacks cannot come from a clone. */
  #fit(choices: Choices): Choices {
    const { clones, bits } = choices;
    return fitted({
      ...choices,
      forces64: choices.forces64 && bits === 32,
      kernelStacks: choices.kernelStacks && !clones,
    });
  }
  change(part: Partial<Choices>): void {
    this.#choices = this.#fit({ ...this.#choices, ...part });
  }
  chooseAim(aim: Aim): void {
    this.change({ aim });
  }
  chooseTool(tool: Tool): void {
    this.change({ tool });
  }
  /** The later of two options that exclude each other wins. */
  turn(option: 'overwrites' | 'clones' | 'kernelStacks' | 'forces64', on: boolean): void {
    this.change(option === 'kernelStacks' && on ? { kernelStacks: true, clones: false } : { [option]: on });
  }
}
