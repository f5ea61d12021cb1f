/** Each rule about the build notices a planted fault, and says nothing where there is none. */
import { expect, test } from '@playwright/test';
import type { Build } from './build.ts';
import { answersAreKept, notLaidOpen, secretsIn } from './checks/answers.ts';
import { checks } from './checks/index.ts';
import { partsNamedIn } from './checks/parts.ts';
import { parsePage } from './page.ts';

const policy = `default-src 'none'; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; script-src 'self'`;
const site = 'https://site.example';

interface Parts {
  readonly lang?: string;
  readonly policy?: string;
  readonly head?: string;
  readonly body?: string;
}

function html(locale: string, parts: Parts = {}): string {
  const links = ['ko', 'en'].map((name) => `<link rel="alternate" hreflang="${name}" href="${site}/course/${name}/">`);
  return `<!doctype html><html lang="${parts.lang ?? locale}"><head><meta name="viewport" content="width=device-width">
    <meta http-equiv="content-security-policy" content="${parts.policy ?? policy}">
    <title>${locale}</title><meta name="description" content="${locale === 'ko' ? '덤프를 배운다' : 'Learn dumps'}">
    <link rel="canonical" href="${site}/course/${locale}/">${links.join('')}${parts.head ?? ''}</head>
    <body><h1 id="top">${locale === 'ko' ? '덤프' : 'Dumps'}</h1>${parts.body ?? ''}</body></html>`;
}

function build(korean: Parts = {}, english: Parts | undefined = {}): Build {
  const pages = [
    parsePage('/course/ko/', html('ko', korean)),
    ...(english ? [parsePage('/course/en/', html('en', english))] : []),
  ];
  return { base: '/course/', site, pages, files: new Set(pages.map((page) => `${page.route}index.html`)) };
}

const planted: readonly (readonly [string, Build])[] = [
  ['every page carries the strict policy', build({ policy: `${policy} 'unsafe-inline'` })],
  ['every page carries the strict policy', build({ policy: "default-src 'none'" })],
  ['no page has a style attribute or an inline handler', build({ body: '<p style="color: red">덤프</p>' })],
  ['no page has a style attribute or an inline handler', build({ body: '<button onclick="go()">덤프</button>' })],
  ['no page has a style attribute or an inline handler', build({ body: '<a href="javascript:go()">덤프</a>' })],
  [
    'no page loads anything from another origin',
    build({ head: '<link rel="stylesheet" href="https://cdn.example/a.css">' }),
  ],
  ['no page loads anything from another origin', build({ body: '<img alt="" srcset="//cdn.example/a.png 2x">' })],
  ['every link leads to a file and an anchor that exist', build({ body: '<a href="/course/ko/none/">덤프</a>' })],
  ['every link leads to a file and an anchor that exist', build({ body: '<a href="/ko/">덤프</a>' })],
  ['every link leads to a file and an anchor that exist', build({ body: '<a href="/course/en/#none">덤프</a>' })],
  [
    'every link leads to a file and an anchor that exist',
    build({ body: '<astro-island component-url="/course/a.js"></astro-island>' }),
  ],
  ['no id stands twice in a page', build({ body: '<p id="top">덤프</p>' })],
  ['every page says its language', build({ lang: 'en' })],
  ['every page has a title of its own and a description', { ...build(), pages: [...build().pages, ...build().pages] }],
  ['each page exists in both languages', { ...build(), pages: build().pages.slice(0, 1) }],
  ['each page names its address and its counterpart', { ...build(), site: 'https://other.example' }],
  ['a page speaks one language', build({ body: '<p>The file is too small</p>' })],
  ['a page speaks one language', build({ body: '<button aria-label="Close this little window">닫기</button>' })],
  ['a page speaks one language', build({}, { body: '<p>파일이 너무 작다</p>' })],
];

for (const [index, [name, faulty]] of planted.entries()) {
  test(`fault ${index + 1} is noticed by: ${name}`, () => {
    expect(checks[name]?.(faulty)).not.toEqual([]);
  });
}

test('a page without faults passes each rule', () => {
  const body = `<p><code>The file is too small</code> <span lang="en">The file is too small</span> Windows Error Reporting Service
    <a href="https://learn.microsoft.com/">자료</a> <a href="#top">위로</a> <a href="/course/en/?v=1#top" hreflang="en">영어</a></p>`;
  for (const [name, check] of Object.entries(checks)) expect(check(build({ body })), name).toEqual([]);
});

test('a reason that is a sentence of the reference is no secret, any other is', () => {
  const reasons = ['A minidump is a format.', 'The option you picked leaves the heap out.'];
  expect(notLaidOpen(reasons, ['A minidump is a format. It is no size.'])).toEqual([reasons[1]]);
});

test('a reason, a hint or a key in a page is noticed, in text, in attributes and in scripts', () => {
  const secrets = secretsIn(`
- id: a
  hints: [{ ko: 표의 둘째 줄을 다시 읽어 보라, en: Read the second row of the table again }]
  options:
    - { id: x, correct: true, text: { ko: 남는다, en: Kept }, reason: { ko: 스레드마다 스택이 하나 있다, en: Each thread has a stack } }`);
  expect(secrets).toHaveLength(4);
  const kept = answersAreKept(secrets);
  expect(kept(build({ body: '<p>남는다</p>' }))).toEqual([]);
  expect(kept(build({ body: '<p>스레드마다 <b>스택</b>이 하나 있다.</p>' }))).toHaveLength(1);
  expect(
    kept(
      build({}, { body: '<astro-island props="{&quot;a&quot;:&quot;Each thread has a stack&quot;}"></astro-island>' }),
    ),
  ).toHaveLength(1);
  expect(
    kept(build({ body: '<script type="application/json">{"x":"Read the second row of the table again"}</script>' })),
  ).toHaveLength(1);
  expect(kept(build({ body: '<script type="application/json">{"correct":true}</script>' }))).toHaveLength(1);
});

test('the parts that a script names are read from it', () => {
  const script = `const d=["_astro/Map.D-7b.css","./_astro/Map.C_1.js"];import"./client.A1.js";const x=()=>import('./LockedMap.B2.js')`;
  expect(partsNamedIn('_astro/a.js', script)).toEqual([
    '_astro/Map.D-7b.css',
    '_astro/Map.C_1.js',
    '_astro/client.A1.js',
    '_astro/LockedMap.B2.js',
  ]);
});
