/** A figure in a lesson has its fact in the same paragraph, list item, margin note or table. */
import { expect, test } from 'vitest';
import { blocksOf } from '../support/lessons/mdx.ts';
import { plantedLesson } from '../support/lessons/planted.ts';
import { readLessons, type WrittenLesson } from '../support/lessons/read-lessons.ts';

/** Sizes, times, shares, masks and codes, and years. `512 MB`, `0x1826`, `28일`, `70%`, `2012년`, `since July 2023`. */
const figures = [
  /\d\s?(?:[KMGT]B|bytes?|바이트)(?![A-Za-z])/,
  /\d\s?(?:%|퍼센트|percent)/,
  /\b0x[\dA-Fa-f]+/,
  /\d\s?(?:ms|s|seconds?|minutes?|hours?|days?|weeks?)\b/,
  /\d\s?(?:초|분(?!의)|시간|일|주(?!소))(?=[^가-힣]|간|이|은|을|에|로|과|와|의|보|마|동|까|째|$)/,
  /\b(?:19|20)\d\d(?:년|\b)/,
];

function unsourced({ id, ...texts }: WrittenLesson): readonly string[] {
  return (['ko', 'en'] as const).flatMap((language) =>
    blocksOf(texts[language])
      .filter((block) => !/<Fact\s/.test(block))
      .flatMap((block) => {
        // What stands in an attribute is not said.
        const said = block.replaceAll(/<[^>]*>/g, ' ');
        const found = figures.map((figure) => figure.exec(said)?.[0]).find((match) => match !== undefined);
        return found === undefined ? [] : [`${id} ${language}: “${found}” in “${said.trim().slice(0, 70)}…”`];
      }),
  );
}

test('each figure in a lesson has its fact', () => {
  expect(readLessons().flatMap(unsourced)).toEqual([]);
});

test.each([
  'RAM + 257 MB',
  '512MB를 넘는 영역',
  'mask 0x51B25',
  'about 70 % of them',
  '28일 동안 남는다',
  'for 4 weeks',
  'known since 2012',
  '2012년에 나왔다',
])('the rule notices “%s” without a fact', (figure) => {
  const en = plantedLesson.en.replace('Text. <Fact id="F17-01" />', `${figure}.`);
  expect(unsourced(plantedLesson)).toEqual([]);
  expect(unsourced({ ...plantedLesson, en })).toHaveLength(1);
  expect(unsourced({ ...plantedLesson, en: plantedLesson.en.replace('Text.', `${figure}.`) })).toEqual([]);
});

test('an item of a list does not borrow the fact of the next one, a table has that of its paragraph', () => {
  const withText = (text: string): readonly string[] =>
    unsourced({ ...plantedLesson, en: plantedLesson.en.replace('Text. <Fact id="F17-01" />', text) });
  expect(withText('- It takes 4 MB.\n- And more. <Fact id="F17-01" />')).toHaveLength(1);
  expect(withText('It says so. <Fact id="F17-01" />\n\n| Size |\n| --- |\n| 4 MB |')).toEqual([]);
  expect(withText('| Size |\n| --- |\n| 4 MB |')).toHaveLength(1);
});

test('code, headings, recaps and named contradictions are left alone', () => {
  const more = `
### With 4 MB {#four}

\`\`\`text
reg add /d 0x10
\`\`\`

<Claims title="…" id="X01">
  <Claim source="P02">RAM + 257 MB</Claim>
</Claims>

<Remember>

- RAM + 257 MB.

</Remember>
`;
  expect(unsourced({ ...plantedLesson, en: plantedLesson.en + more })).toEqual([]);
});
