import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageWithNext, pageWithPolicy, pageWithScripts, pageWithStyles } from '#/integrations/inline-parts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-old' 'x'; style-src 'self' 'sha256-old'">`;
const link = (name: string) => `<link rel="stylesheet" href="/course/_astro/${name}">`;
const chunks = new Map([
  ['_astro/Island.js', { css: ['_astro/island.css'], imports: ['_astro/part.js'] }],
  ['_astro/part.js', { css: ['_astro/part.css'], imports: ['_astro/Island.js'] }],
  ['_astro/lazy.js', { css: ['_astro/lazy.css'], imports: [] }],
]);
const styles = new Map([
  ['_astro/site.css', 'body{color:red}'],
  ['_astro/island.css', '.i{color:blue}'],
  ['_astro/part.css', '.p{color:green}'],
  ['_astro/lazy.css', '.l{color:black}'],
]);

test('a page gets its own styles and those of its islands, parts included', () => {
  const html = `${policy}${['site.css', 'island.css', 'part.css'].map(link).join('')}<astro-island component-url="/course/_astro/Island.js">`;
  const page = pageWithStyles(html, chunks, styles);
  for (const name of ['_astro/site.css', '_astro/island.css', '_astro/part.css']) {
    const style = styles.get(name) ?? '';
    expect(page).toContain(`<style>${style}</style>`);
  }
  expect(page).not.toContain('<link');
});

test('what only a lazily loaded part needs is left to that part', () => {
  const html = `${policy}${link('site.css')}${link('lazy.css')}<astro-island component-url="/course/_astro/Island.js">`;
  const page = pageWithStyles(html, chunks, styles);
  expect(page).not.toContain('lazy.css');
  expect(page).not.toContain('.l{');
});

test('a style nobody knows stays a link', () => {
  expect(pageWithStyles(`${policy}${link('other.css')}`, chunks, styles)).toContain(link('other.css'));
});

test('the script that runs first is put into the page and keeps its base', () => {
  const page = pageWithScripts(
    `${policy}<script src="/course/page.js" data-base="/course/"></script>`,
    new Map([['page.js', 'go()']]),
  );
  expect(page).toContain('<script data-base="/course/">go()</script>');
});

test('the next lesson is prerendered by a rule', () => {
  const page = pageWithNext(`${policy}<link rel="prefetch" href="/ko/learn/a/b/" as="document">`);
  const rules = /<script type="speculationrules">(.*)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(rules)).toEqual({ prerender: [{ urls: ['/ko/learn/a/b/'], eagerness: 'immediate' }] });
});

test('a page without a next one stays as it is', () => {
  expect(pageWithNext(policy)).toBe(policy);
});

test('the policy of a page allows its own scripts and styles and no others', () => {
  const page = pageWithPolicy(
    `<meta charset="utf-8"><style>b{}</style><script type="module">go()</script><script src="/a.js"></script>${policy}`,
  );
  expect(page).toMatch(/^<meta charset="utf-8"><meta http-equiv/);
  expect(page).toContain(`script-src 'self' ${hashOf('go()')} 'x'; style-src 'self' ${hashOf('b{}')}"`);
  expect(page).not.toContain('sha256-old');
});
