/** Where links lead: to pages and headings that exist, and to another origin only by an ordinary link to a source. */
import type { Build, Check } from '../build.ts';
import type { Element, Page } from '../page.ts';

/** Stands for the address the site is served from, where it was built for none. */
const nowhere = 'http://site.invalid';
const addressAttributes = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

export const linksLeadSomewhere: Check = (build) => {
  const anchors = new Map(build.pages.map((page) => [page.route, anchorsOf(page)]));
  return build.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      addressesOf(element).flatMap((address) => {
        const reason = brokenBecause(address, page, build, anchors);
        return reason ? [`${page.route}: ${address} (${reason})`] : [];
      }),
    ),
  );
};

/** Canonical and alternate addresses are the site's own, written in full. */
export const nothingForeign: Check = (build) =>
  build.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.name !== 'a' || element.attributes.has('ping'))
      .flatMap((element) =>
        addressesOf(element).map((address) => ({ element, url: parseAddress(address, page, build) })),
      )
      .filter(({ url }) => url !== undefined && /^https?:$/.test(url.protocol) && !isOurs(url, build))
      .map(({ element, url }) => `${page.route}: <${element.name}> ${url?.href}`),
  );

function brokenBecause(
  address: string,
  page: Page,
  build: Build,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const url = parseAddress(address, page, build);
  if (!url) return 'not an address';
  if (!isOurs(url, build)) return undefined;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(build.base)) return 'outside the base';
  if (!build.files.has(path.endsWith('/') ? `${path}index.html` : path)) return 'no such file';
  const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  const known = anchors.get(path.replace(/index\.html$/, ''));
  return anchor === '' || !known || known.has(anchor) ? undefined : 'no such anchor';
}

function addressesOf({ name, attributes }: Element): readonly string[] {
  const single = addressAttributes.flatMap((key) => attributes.get(key) ?? []);
  const several = (attributes.get('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const isRefresh = name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';
  const refresh = isRefresh ? /url=(.*)$/i.exec(attributes.get('content') ?? '')?.[1] : undefined;
  return [...single, ...several, refresh ?? ''].filter((address) => address !== '');
}

function parseAddress(address: string, page: Page, build: Build): URL | undefined {
  const from = new URL(page.route, build.site ?? nowhere);
  return URL.canParse(address, from) ? new URL(address, from) : undefined;
}

function isOurs(url: URL, build: Build): boolean {
  return url.origin === new URL(build.site ?? nowhere).origin;
}

function anchorsOf(page: Page): ReadonlySet<string> {
  return new Set(page.elements.flatMap((element) => element.attributes.get('id') ?? []));
}
