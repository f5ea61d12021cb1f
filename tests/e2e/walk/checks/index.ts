/** The rules that every build keeps; each is a sentence. */
import type { Check } from '../build.ts';
import { bothLanguagesHaveEachPage, languageIsRight, searchEnginesFindBoth, titlesTellPagesApart } from './head.ts';
import { idsAreUnique } from './ids.ts';
import { onePageOneLanguage } from './language.ts';
import { linksLeadSomewhere, nothingForeign } from './links.ts';
import { nothingInline, policyIsStrict } from './policy.ts';

export const checks: Readonly<Record<string, Check>> = {
  'every page carries the strict policy': policyIsStrict,
  'no page has a style attribute or an inline handler': nothingInline,
  'no page loads anything from another origin': nothingForeign,
  'every link leads to a file and an anchor that exist': linksLeadSomewhere,
  'no id stands twice in a page': idsAreUnique,
  'every page says its language': languageIsRight,
  'every page has a title of its own and a description': titlesTellPagesApart,
  'each page exists in both languages': bothLanguagesHaveEachPage,
  'each page names its address and its counterpart': searchEnginesFindBoth,
  'a page speaks one language': onePageOneLanguage,
};
