/** What a page says about itself: its language, title and description, and where it stands in the other language. */
import { localeOf, type Build, type Check } from '../build.ts';
import type { Element, Page } from '../page.ts';

export const languageIsRight: Check = (build) =>
  build.pages.flatMap((page) => {
    const promised = localeOf(page.route, build.base);
    if (page.locale === undefined) return [`${page.route}: <html> has no lang`];
    return promised && page.locale !== promised ? [`${page.route}: lang="${page.locale}"`] : [];
  });

export const titlesTellPagesApart: Check = (build) => {
  const byTitle = Map.groupBy(build.pages, (page) => titleOf(page));
  const same = [...byTitle].filter(([title, pages]) => title === '' || pages.length > 1);
  const undescribed = build.pages.filter(
    (page) => metaOf(page, 'description').length < 5 || metaOf(page, 'viewport') === '',
  );
  return [
    ...same.map(([title, pages]) => `"${title}": ${pages.map((page) => page.route).join(' ')}`),
    ...undescribed.map((page) => `${page.route}: no description or no viewport`),
  ];
};

/** Whoever changes the language finds the same page. */
export const bothLanguagesHaveEachPage: Check = (build) => {
  const routes = new Set(build.pages.map((page) => page.route));
  return build.pages.flatMap((page) => {
    const other = inOther(page.route, build.base);
    return other === undefined || routes.has(other) ? [] : [`${page.route}: no ${other}`];
  });
};

/** Needs the address of the site; without one there is nothing to write. */
export const searchEnginesFindBoth: Check = (build) => {
  if (build.site === undefined) return [];
  return build.pages.filter((page) => localeOf(page.route, build.base)).flatMap((page) => addressFaults(page, build));
};

function addressFaults(page: Page, build: Build): readonly string[] {
  const here = new URL(page.route, build.site).href;
  const there = new URL(inOther(page.route, build.base) ?? '', build.site).href;
  const links = page.elements.filter((element) => element.name === 'link');
  const canonical = links.filter((link) => link.attributes.get('rel') === 'canonical').map(hrefOf);
  const alternates = links.filter((link) => link.attributes.has('hreflang')).map(hrefOf);
  const missing = [here, there].filter((address) => !alternates.includes(address));
  return [
    ...(canonical.length === 1 && canonical[0] === here ? [] : [`${page.route}: canonical ${canonical.join(' ')}`]),
    ...missing.map((address) => `${page.route}: no alternate ${address}`),
  ];
}

function inOther(route: string, base: string): string | undefined {
  const locale = localeOf(route, base);
  return locale && `${base}${locale === 'ko' ? 'en' : 'ko'}${route.slice(base.length + 2)}`;
}

function titleOf(page: Page): string {
  const title = page.elements.find((element) => element.name === 'title' && !element.within.includes('svg'));
  return title?.text.trim() ?? '';
}

function metaOf(page: Page, name: string): string {
  const meta = page.elements.find((element) => element.name === 'meta' && element.attributes.get('name') === name);
  return meta?.attributes.get('content') ?? '';
}

function hrefOf(link: Element): string {
  return link.attributes.get('href') ?? '';
}
