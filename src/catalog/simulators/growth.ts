/** What the growth clock is given. */
import type { Locale } from '#/i18n/locales';
import type { GrowthData } from '#/widgets/growth/growth-data';
import { findWords, type Words } from '../ui.ts';
import { computingRules } from './page-file.ts';
import { sourceDates } from './source-dates.ts';

/** The rules that the four accounts of growth are computed by. */
const growing = ['PF12', 'PF13', 'PF14', 'PF15'];

export async function growthData(locale: Locale): Promise<GrowthData> {
  const rules = await computingRules(locale);
  return { rules: rules.filter(({ id }) => growing.includes(id)), dates: await sourceDates() };
}

export async function growthWords(locale: Locale): Promise<Words> {
  const files = ['kit', 'standing', 'page-file-steps', 'crash-steps', 'page-file', 'crash', 'growth'];
  const [kit, standing, steps, crashSteps, pageFile, crash, own] = await Promise.all(
    files.map((file) => findWords(file, locale)),
  );
  /** Shared with the rehearsal and the calculators: the clock, the accounts of growth, how a problem is told. */
  const shared = Object.entries({ ...steps, ...crashSteps, ...pageFile, ...crash }).filter(([key]) =>
    /^(problem\.|clock\.|stampForm\.|trigger\.|growthSize\.|account$|days[KN]|stamp[IN]|followed|undated)/.test(key),
  );
  return { ...kit, ...standing, ...Object.fromEntries(shared), ...own };
}
