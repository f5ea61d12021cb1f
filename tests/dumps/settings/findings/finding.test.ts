import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { finding, findingCodes } from '#/dumps/settings/findings/finding';
import { pathProblemCodes } from '#/dumps/settings/path';
import { registryProblemCodes } from '#/dumps/settings/registry';

const messages: Record<string, { ko: string; en: string }> = parse(
  readFileSync('content/ui/settings-messages.yaml', 'utf8'),
);

test('every code has its words in both languages, and no words are left over', () => {
  const codes = [...findingCodes, ...registryProblemCodes, ...pathProblemCodes, 'no-wmi-property', 'read-other-key'];
  expect(Object.keys(messages).sort()).toEqual([...codes].sort());
});

test('both languages use the same placeholders', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
  for (const { ko, en } of Object.values(messages)) expect(places(ko)).toEqual(places(en));
});

test('a finding is documented unless it says otherwise', () => {
  expect(finding('note', 'dump-off', ['CrashDumpEnabled'], 'F4-04 P01')).toEqual({
    code: 'dump-off',
    severity: 'note',
    values: ['CrashDumpEnabled'],
    facts: ['F4-04', 'P01'],
    standing: 'documented',
    with: {},
  });
});
