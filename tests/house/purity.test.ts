/** The pure folders compile without the DOM, all four of them. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../support/source-files.ts';

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}src/tsconfig.pure.json`, ts.sys.readFile).config,
  ts.sys,
  `${root}src`,
);

/** The first errors of a file that does not exist on disk, compiled as if it lay in a pure folder. */
function errorsOf(text: string): readonly number[] {
  const path = `${root}src/dumps/planted.ts`;
  const host = ts.createCompilerHost(config.options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, text, version) : read(name, version);
  const program = ts.createProgram([path, `${root}src/platform.d.ts`], config.options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(path)).map((diagnostic) => diagnostic.code);
}

test('the configuration covers every pure folder and knows no browser', () => {
  const include: readonly string[] = config.raw.include;
  for (const folder of ['i18n', 'dumps', 'course', 'exercises']) expect(include).toContain(`${folder}/**/*.ts`);
  expect(config.options.lib?.some((name) => /dom|webworker/i.test(name))).toBe(false);
  expect(config.options.types).toEqual([]);
});

test.each([
  'document.title;',
  'window.scrollTo(0, 0);',
  'localStorage.clear();',
  "fetch('/');",
  'process.exit(1);',
  'performance.now();',
])('%s does not compile there', (line) => {
  expect(errorsOf(`${line}\nexport {};`)).not.toEqual([]);
});

test('what browsers and Node share does compile', () => {
  expect(errorsOf("export const query = new URLSearchParams('a=1').get('a');")).toEqual([]);
});
