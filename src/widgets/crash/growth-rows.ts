/** The four accounts of how the page file grows after a crash, as rows of a disagreement. */
import { growthAccounts, grownMb, type GrowthRule } from '#/dumps/crash/growth-rule';
import type { PageFileRule } from '#/dumps/pagefile/rule';
import type { Locale } from '#/i18n/locales';
import { inClaimOrder, latestDate, type ClaimRow } from '#/widgets/kit/claims/claim-row';
import { bothText } from '#/widgets/kit/fields/megabytes';
import type { Say } from '#/widgets/kit/fields/say';

/** `ramMb`: the figure is what this machine's page file would grow to; without it none is given. */
export function growthRows(
  rules: readonly PageFileRule[],
  dates: Readonly<Record<string, string>>,
  trusted: GrowthRule,
  say: Say,
  locale: Locale,
  ramMb?: number,
): readonly ClaimRow[] {
  const rows = growthAccounts(rules).map((account): ClaimRow => {
    const { source, trigger, size, stamp, days, sources, status, rule } = account;
    const words = { trigger: say(`trigger.${trigger}`), size: say(`growthSize.${size}`) };
    const kept = days === null ? say('daysNotSaid') : say('daysKept', { days });
    const where = stamp === null ? say('stampNone') : say('stampIn', { name: stamp });
    return {
      id: source,
      date: latestDate(dates, [source]),
      text: `${say('account', words)} ${kept} ${where}`,
      figure: ramMb === undefined ? '' : say('accountHere', { size: bothText(locale, grownMb(rules, source, ramMb)) }),
      standing: status,
      ids: [rule, ...sources],
      isTrusted: source === trusted,
    };
  });
  return inClaimOrder(rows);
}
