/** The page file rules and words of the project's own content, for tests. */
import { z } from 'zod';
import type { PageFileRule } from '#/dumps/pagefile/rule';
import { pageFileRuleSchema } from '#/dumps/pagefile/rule.schema';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { readContent } from './content.ts';

const read = readContent('page-file/rules.yaml', z.array(pageFileRuleSchema));

export function pageFileRules(locale: Locale = 'en'): readonly PageFileRule[] {
  return localize(read, locale);
}

/** The words of one widget, by key. */
export function wordsOf(widget: string, locale: Locale): Readonly<Record<string, string>> {
  return localize(readContent(`ui/${widget}.yaml`, z.record(z.string(), localized)), locale);
}
