/** The rings of `src/README.md` are kept, whatever the kind of file. */
import { describe, expect, test } from 'vitest';
import { readFiles } from '../support/source-files.ts';
import { importsOf, strangers } from './imports.ts';

/** Declarations for the compiler, not a part of any layer. */
const files = readFiles('src', ['.ts', '.svelte', '.astro', '.mjs']).filter(
  (file) => file.path !== 'src/platform.d.ts',
);

test('every import is one that the table of src/README.md allows', () => {
  expect(files.flatMap(strangers)).toEqual([]);
});

test('lessons import nothing and export nothing', () => {
  const talkers = readFiles('content', ['.mdx']).filter((file) => /^(import|export)\s/m.test(file.text));
  expect(talkers.map((file) => file.path)).toEqual([]);
});

describe('the rule notices', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['a pure layer that reaches up', 'src/dumps/x.ts', `import { kinds } from '#/course/quiz/kinds';`],
    ['a relative way out of a layer', 'src/dumps/x.ts', `import { fill } from '../i18n/fill.ts';`],
    ['a long way within a folder', 'src/dumps/memory/x.ts', `import { size } from '#/dumps/memory/size';`],
    ['a package in a pure layer', 'src/course/x.ts', `import { mount } from 'svelte';`],
    ['Node in a widget', 'src/widgets/map/map.ts', `import { readFileSync } from 'node:fs';`],
    [
      'code of a widget in the catalog',
      'src/catalog/a.ts',
      `import { rows } from '#/widgets/process-map/process-rows';`,
    ],
    ['a lazy import', 'src/widgets/map/map.ts', `const x = await import('#/catalog/units');`],
    ['an import in a component', 'src/components/A.astro', `---\nimport { x } from '#/browser/store';\n---\n<p />`],
    [
      'an import in a Svelte script',
      'src/widgets/A.svelte',
      `<script lang="ts">\n  import { x } from '#/pages/x';\n</script>`,
    ],
    ['a schema that would reach the browser', 'src/widgets/a.ts', `import { s } from '#/dumps/dump-type.schema';`],
    [
      'content outside the catalog',
      'src/pages/a.astro',
      `---\nimport { getEntry } from 'astro:content';\nimport { z } from 'zod';\n---`,
    ],
    ['a folder without a row', 'src/utils/a.ts', ''],
  ];

  test.each(planted)('%s', (_what, path, text) => {
    expect(strangers({ path, text })).not.toEqual([]);
  });

  test('no fault where there is none', () => {
    const text = `import { z } from 'zod';\nimport type { Locale } from '#/i18n/locales';\nimport { a } from './a.ts';`;
    expect(strangers({ path: 'src/dumps/x.schema.ts', text })).toEqual([]);
  });

  test('imports over several lines, of types, for effect, and passed on', () => {
    const text = `import {\n  a,\n  b,\n} from './a.ts';\nimport type { C } from './c.ts';\nimport './d.css';\nexport { e } from './e.ts';\n// import './no.ts'`;
    expect(importsOf(text).map((found) => found.specifier)).toEqual(['./a.ts', './c.ts', './d.css', './e.ts']);
  });
});
