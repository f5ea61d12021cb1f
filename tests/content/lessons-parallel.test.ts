/** Both languages of a lesson hold the same headings, components, facts and questions, in the same order. */
import { expect, test } from 'vitest';
import { headingsOf, idsIn, tagsOf } from '../support/lessons/mdx.ts';
import { plantedLesson } from '../support/lessons/planted.ts';
import { readLessons, type WrittenLesson } from '../support/lessons/read-lessons.ts';

/** Written for each language. */
const spoken = new Set(['title']);

interface Part {
  readonly text: string;
  readonly at: number;
}

/** One line a heading or component. Terms are compared apart: the order of words is the language's own. */
function skeleton(mdx: string): readonly string[] {
  const headings: Part[] = headingsOf(mdx).map(({ id, depth, at }) => ({ text: `${'#'.repeat(depth)} ${id}`, at }));
  const tags: Part[] = tagsOf(mdx)
    .filter(({ name }) => name !== 'Term')
    .map(({ name, props, at }) => {
      const kept = Object.entries(props).filter(([key]) => !spoken.has(key));
      return { text: [name, ...kept.map(([key, value]) => `${key}=${value}`).sort()].join(' '), at };
    });
  return [...headings, ...tags].sort((one, other) => one.at - other.at).map(({ text }) => text);
}

/** Terms by section, each once. */
function terms(mdx: string): readonly string[] {
  const headings = headingsOf(mdx);
  const found = tagsOf(mdx)
    .filter(({ name }) => name === 'Term')
    .map((tag) => `${headings.findLast(({ at }) => at < tag.at)?.id ?? 'lead'}: ${idsIn(tag, 'id').join(' ')}`);
  return [...new Set(found)].sort();
}

function differences({ id, ko, en }: WrittenLesson): readonly string[] {
  const [korean, english] = [skeleton(ko), skeleton(en)];
  const longest = Math.max(korean.length, english.length);
  const first = Array.from({ length: longest }, (_, index) => index).find((index) => korean[index] !== english[index]);
  const shape = first === undefined ? [] : [`${id}: ko has “${korean[first]}” where en has “${english[first]}”`];
  const [koTerms, enTerms] = [terms(ko), terms(en)];
  const lone = [
    ...koTerms.filter((term) => !enTerms.includes(term)).map((term) => `${id}: only ko has the term ${term}`),
    ...enTerms.filter((term) => !koTerms.includes(term)).map((term) => `${id}: only en has the term ${term}`),
  ];
  return [...shape, ...lone];
}

function nameless({ id, ko, en }: WrittenLesson): readonly string[] {
  return [ko, en].some((text) => text.trim() === '' || headingsOf(text).some((heading) => heading.id === ''))
    ? [`${id}: a text or the id of a heading is missing`]
    : [];
}

test('the two languages of each lesson are built alike', () => {
  expect(readLessons().flatMap((lesson) => [...nameless(lesson), ...differences(lesson)])).toEqual([]);
});

test.each([
  ['a lost fact', (text: string) => text.replace('Text. <Fact id="F17-01" />', 'Text.')],
  ['another fact', (text: string) => text.replace('Text. <Fact id="F17-01"', 'Text. <Fact id="F17-02"')],
  ['another heading', (text: string) => text.replace('{#first}', '{#zuerst}')],
  ['another preset', (text: string) => text.replace('preset="server"', 'preset="native64"')],
  ['a lost question', (text: string) => text.replace('<Check id="pl-one" />', '')],
  ['a term in one language', (text: string) => text.replace('Text.', '<Term id="private memory">Text</Term>.')],
])('the rule notices %s', (_, plant) => {
  expect(differences(plantedLesson)).toEqual([]);
  expect(differences({ ...plantedLesson, ko: plant(plantedLesson.ko) })).toHaveLength(1);
});

test('the rule leaves titles alone, and notices a heading without an id', () => {
  const titled = plantedLesson.en.replace('Text.', 'Text.\n\n<Aside title="Note">Text.</Aside>\n\n');
  expect(differences({ ...plantedLesson, en: titled, ko: titled.replace('"Note"', '"메모"') })).toEqual([]);
  expect(nameless(plantedLesson)).toEqual([]);
  expect(nameless({ ...plantedLesson, ko: plantedLesson.ko.replace(' {#first}', '') })).toHaveLength(1);
  expect(nameless({ ...plantedLesson, ko: '' })).toHaveLength(1);
});
