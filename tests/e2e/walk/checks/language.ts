/** A page speaks one language: no English sentence in a Korean one, no Korean in an English one. Names, commands and code excepted. */
import { localeOf, type Check } from '../build.ts';
import type { Page, Saying } from '../page.ts';

/** Names that are written in lower case, in part or whole. A pattern here excuses what it matches and no more. */
const names: readonly RegExp[] = [/\bcommit charge\b/g, /\bpage file\b/g, /\bbug check\b/g];

export const onePageOneLanguage: Check = (build) =>
  build.pages.filter((page) => localeOf(page.route, build.base)).flatMap(strangeSentences);

export function strangeSentences(page: Page): readonly string[] {
  const found = page.sayings
    .filter((saying) => !saying.verbatim && saying.language === page.locale)
    .flatMap((saying) => strange(saying));
  return [...new Set(found)].map((sentence) => `${page.route}: ${sentence}`);
}

function strange({ text, language }: Saying): readonly string[] {
  if (language === 'ko') return englishSentences(text);
  return [...text.matchAll(/[\p{Script=Hangul}][\p{Script=Hangul}\s,.]*/gu)].map((match) => match[0].trim());
}

/**
 * Four English words in a row, two of them in lower case: "Windows Error Reporting Service" is a name,
 * "The file is too small" is a sentence.
 */
function englishSentences(text: string): readonly string[] {
  const rest = names.reduce((left, name) => left.replace(name, '·'), text);
  const runs = rest.match(/[A-Za-z][A-Za-z’'-]*(?:[ \n,;:]+[A-Za-z][A-Za-z’'-]*){3,}/g) ?? [];
  return runs.filter((run) => (run.match(/(?<![A-Za-z’'-])[a-z]{2,}/g) ?? []).length >= 2);
}
