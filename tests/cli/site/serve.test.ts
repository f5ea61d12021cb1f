/** A built site is served as a static host does it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileFor, serve, type Serving } from '#/cli/site/serve';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let site: Serving;

beforeAll(async () => {
  for (const name of ['ko', '_astro']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'ko/index.html'), '<h1>덤프</h1>');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  for (const name of ['a.js', '_astro/b.1a2b.js']) writeFileSync(join(folder, name), 'export {};');
  site = await serve({ folder, base: '/course/', port: 0 });
});
afterAll(() => site.close());

test('a page, its kind, and what lies outside the base', async () => {
  const page = await fetch(`${site.address}ko/`);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<h1>덤프</h1>',
  ]);
  expect((await fetch(`${site.address}a.js`)).headers.get('content-type')).toContain('javascript');
  expect((await fetch(new URL('/ko/', site.address))).status).toBe(404);
});

test('text is sent in Brotli', async () => {
  expect(
    (await fetch(`${site.address}ko/`, { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding'),
  ).toBe('br');
});

test('what is named by its content may be kept, the rest is asked for again', async () => {
  const kept = await Promise.all(['_astro/b.1a2b.js', 'a.js', 'ko/'].map((path) => fetch(site.address + path)));
  expect(kept.map((response) => response.headers.get('cache-control')?.includes('immutable'))).toEqual([
    true,
    false,
    false,
  ]);
});

test('a folder without its slash is sent to the address with one, the query kept', async () => {
  const moved = await fetch(`${site.address}ko?v=1`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/course/ko/?v=1']);
});

test('what is not there gets the page that says so, with status 404', async () => {
  const missing = await fetch(`${site.address}none/`);
  expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
});

test.each(['/course/../secret', '/course/%2e%2e/secret', '/course/..%2fsecret', '/elsewhere/', '/course/%'])(
  '%s leads to no file outside the folder',
  (address) => {
    const file = fileFor({ folder, base: '/course/' }, address);
    expect(file === undefined || file.startsWith(folder)).toBe(true);
  },
);
