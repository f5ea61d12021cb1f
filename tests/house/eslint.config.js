/** What the linter looks for. The formatter decides how code is laid out, so no rule here does. */
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** Everywhere: chance is seeded, text is never executed nor parsed as markup, and types are not argued away. */
const forbiddenEverywhere = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Seeded randomness: take a seed.',
  },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Text goes in as text.' },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Text goes in as text.' },
  { selector: 'TSAsExpression > TSAnyKeyword', message: '`satisfies`, a guard or a better type.' },
  { selector: 'TSEnumDeclaration', message: 'A list `as const`, with the type taken from it.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A module is a namespace.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

/** Pure folders: time, chance and the browser come in as arguments. */
const forbiddenWherePure = [
  ...forbiddenEverywhere,
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time comes in as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time comes in as an argument.' },
];
const browserNames = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'location', 'history'];
const impureNames = [
  ...browserNames,
  'fetch',
  'XMLHttpRequest',
  'performance',
  'process',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'alert',
];
const pureFolders = ['i18n', 'dumps', 'course', 'exercises'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', ...forbiddenEverywhere],
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/require-each-key': 'error',
      // Addresses carry the base already (`i18n/paths.ts`); the rule knows only SvelteKit's `resolve`.
      'svelte/no-navigation-without-resolve': 'off',
      // `{' '}` keeps a space that the formatter would let go.
      'svelte/no-useless-mustaches': 'off',
      // `let` in `$props()` and `$bindable()`.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      // Astro reads `Props` by its name.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|Props$)' }],
    },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureNames.map((name) => ({ name, message: 'A pure folder takes it as an argument.' })),
      ],
      'no-restricted-syntax': ['error', ...forbiddenWherePure],
    },
  },
  {
    // Configuration files and Astro's client directives are asked for their default export.
    files: ['*.config.{js,mjs,ts}', 'tests/**/*.config.{js,ts}', 'src/browser/first-touch.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
