/** What the decision helper is given. */
import type { Content } from '#/dumps/content';
import { decide, everyPath, notAnswered } from '#/dumps/decision/decide';
import { questions } from '#/dumps/decision/question';
import { defaultChoices } from '#/dumps/tools/choice';
import { compose } from '#/dumps/tools/compose/compose';
import { isProblem } from '#/dumps/tools/composed';
import type { Cell } from '#/dumps/verdict';
import type { Locale } from '#/i18n/locales';
import type { ProposedDump, WhichData } from '#/widgets/which/which-data';
import { findDumpType, listContents } from '../dump-types.ts';
import { findWords, type Words } from '../ui.ts';

const decisions = everyPath(questions).flatMap((answers) => decide(answers) ?? []);
const kinds = [...new Set(decisions.flatMap(({ first, second }) => [first, second]))];

/** Words of the composer that any of the results needs. */
function composerKeys(): ReadonlySet<string> {
  const keys = decisions
    .flatMap(({ how }) => how)
    .flatMap((how) => {
      const made = compose({ ...defaultChoices, ...how });
      const said = isProblem(made) ? [] : [...made.traps, ...made.steps.map((step) => `step-${step}`)];
      return [`aim-${how.aim}`, `tool-${how.tool}`, ...said];
    });
  return new Set(keys);
}

async function proposed(id: string, locale: Locale): Promise<ProposedDump> {
  const type = await findDumpType(id, locale);
  const contents = type.mode === 'user' ? await listContents('user', locale) : await listContents('kernel', locale);
  const names = new Map<string, string>(contents.map(({ id: content, name }) => [content, name]));
  const cells = Object.entries(type.cells) as readonly [Content, Cell][];
  return {
    name: type.name,
    size: type.size,
    missing: notAnswered(Object.fromEntries(cells) as Record<Content, Cell>).map(({ content, cell }) => ({
      content,
      name: names.get(content) ?? content,
      standing: cell.basis,
      sources: cell.sources,
      note: cell.note,
    })),
  };
}

export async function whichData(locale: Locale): Promise<WhichData> {
  const dumps = await Promise.all(kinds.map(async (id) => [id, await proposed(id, locale)] as const));
  return { dumps: Object.fromEntries(dumps) };
}

export async function whichWords(locale: Locale): Promise<Words> {
  const files = ['kit', 'standing', 'tool-messages', 'decision', 'which'];
  const [kit, standing, composer, decision, own] = await Promise.all(files.map((file) => findWords(file, locale)));
  const keys = composerKeys();
  const said = Object.entries(composer ?? {}).filter(([key]) => keys.has(key));
  /** Where a reason has the code of a trap, the reason is what is said here. */
  return { ...kit, ...standing, ...Object.fromEntries(said), ...decision, ...own };
}
